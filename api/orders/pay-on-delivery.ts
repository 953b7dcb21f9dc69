import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { prefixOf } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { sellingRules } from '../merchants/index.js';
import { agreeOnCash } from '../payments/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { requireWithinMost } from './cash-on-delivery.js';
import { cashSettings } from './cash-settings.js';
import { Checkout } from './checkout.entity.js';
import { DeliveryMethod } from './delivery-method.js';
import { goOn, lockUnpaid } from './lock-unpaid.js';
import { Order } from './order.entity.js';
import type { PayOnDeliveryInput } from './order.inputs.js';
import { OrderAction, OrderStatus } from './order-status.js';

/**
 * The buyer will pay what is open of a checkout in cash at the door (F3): all its orders go on unpaid, are reviewed, picked and
 * shipped like paid ones, and each is paid when its courier hands it over. Where market and shops allow it, for what the
 * market's own couriers bring, up to the market's greatest amount an order, and to buyers who took what they ordered so.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, CASH_UNAVAILABLE, CASH_TOO_MUCH, CASH_BARRED
 */
export const payOnDelivery = useCase(
  { name: 'payOnDelivery', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: PayOnDeliveryInput) => {
    const named = prefixOf(input.id) === 'order' ? await ctx.em.findOne(Order, { id: input.id }) : null;
    const checkout = await ctx.em.findOne(Checkout, { id: named?.checkoutId ?? input.id });
    if (!checkout || checkout.buyerId !== ctx.actor.buyerId) throw notFound('checkout', 'id');
    const { orders } = await lockUnpaid(ctx, checkout.id);
    if (orders.length === 0) throw refuse('NOT_ALLOWED_NOW', 'nothing of this checkout is left to pay', 'id');
    await requireOffered(ctx, orders);
    await requireTrusted(ctx, checkout.buyerId);
    for (const order of orders) order.isCashOnDelivery = true;
    await goOn(ctx, orders, OrderAction.PAY_ON_DELIVERY);
    await agreeOnCash(ctx, checkout.id);
    return { checkoutId: checkout.id, orderId: named?.id ?? orders[0]?.id ?? '' };
  },
);

async function requireOffered(ctx: UseCaseContext, orders: readonly Order[]): Promise<void> {
  const settings = await settingsOf(ctx);
  if (settings(cashSettings.isOffered) === 0) throw unavailable('this market takes no cash on delivery');
  const shops = await sellingRules(
    ctx.db,
    orders.map(({ merchantId }) => merchantId),
  );
  for (const { number, merchantId, deliveryMethod, wishedCarrierId, totalMinor } of orders) {
    if (!shops.some((shop) => shop.merchantId === merchantId && shop.allowsCashOnDelivery))
      throw unavailable(`the shop of order ${number} takes no cash on delivery`);
    if (deliveryMethod !== DeliveryMethod.DELIVERY || wishedCarrierId !== null)
      throw unavailable(`no courier of the market brings order ${number}`);
    await requireWithinMost(ctx, totalMinor);
  }
}

/** Orders of the buyer that were to be paid at the door, left the shop and came back unpaid, whatever the reason noted. */
async function requireTrusted(ctx: UseCaseContext, buyerId: string): Promise<void> {
  const settings = await settingsOf(ctx);
  const { refusals, refusalDays } = cashSettings;
  const since = new Date(ctx.now.getTime() - spanMs(refusalDays, settings(refusalDays)));
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from customer_order
     where buyer_id = ${buyerId} and is_cash_on_delivery and paid_at is null and shipped_unit_count > 0
       and status = ${OrderStatus.CANCELLED} and cancelled_at > ${since}`.execute(ctx.db);
  if ((rows[0]?.count ?? 0) >= settings(refusals))
    throw refuse('CASH_BARRED', 'too many orders were not taken at the door lately');
}

const unavailable = (message: string): Refusal => refuse('CASH_UNAVAILABLE', message, 'id');
