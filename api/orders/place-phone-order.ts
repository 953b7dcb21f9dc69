import { accountForPhone, tellAccount } from '../accounts/index.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf } from '../settings/index.js';
import { checkOut } from './check-out.js';
import { OrderChannel } from './order.entity.js';
import { PaymentChoice } from './order.inputs.js';
import { orderSettings } from './order-settings.js';
import type { PlacePhoneOrderInput } from './phone-order.inputs.js';
import { linesOf } from './plan-checkout.js';

/**
 * Staff order for a buyer who calls (E10): found by the phone number, or made with it. The agent stands in the timeline as who
 * placed it, with the agent number on every order. It waits for its payment like any other: the wallet is the buyer's own, so
 * the buyer pays it (`payCheckout`) and is told by SMS how much and until when. Nobody orders for themselves.
 */
export const placePhoneOrder = useCase(
  { name: 'placePhoneOrder', permission: Permission.ORDERS_PLACE_FOR, idempotent: true },
  async (ctx, input: PlacePhoneOrderInput) => {
    if (input.lines.length === 0) throw refuse('REQUIRED', 'order something', 'lines');
    const buyer = await accountForPhone(ctx, { phone: input.phone, name: input.buyerName ?? null });
    if (buyer.id === ctx.actor.accountId) throw refuse('OWN_ORDER', 'a colleague takes your own orders', 'phone');
    const { checkout, orders } = await checkOut(ctx, {
      ...{ buyerId: buyer.id, channel: OrderChannel.PHONE, payWith: PaymentChoice.LATER },
      ...{ wanted: linesOf(input.lines), wishes: input },
    });
    const [first] = orders;
    await tellAccount(ctx, buyer, MessageKind.PHONE_ORDER_PLACED, {
      variables: {
        orders: orders.map(({ number }) => number).join(', '),
        total: toDecimal(checkout.totalMinor, checkout.currency),
        hours: String((await settingsOf(ctx))(orderSettings.unpaidHours)),
      },
      dedupeKey: checkout.id,
      ...(first?.dueAt && { expiresAt: first.dueAt }),
    });
    return { checkoutId: checkout.id, buyerId: buyer.id };
  },
);
