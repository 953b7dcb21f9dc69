import { LockMode } from '@mikro-orm/postgresql';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Basket } from './basket.entity.js';
import { BasketLine } from './basket-line.entity.js';
import { checkOut } from './check-out.js';
import { changed } from './load-basket.js';
import { OrderChannel } from './order.entity.js';
import type { PlaceOrderInput } from './order.inputs.js';
import { linesOf, type WantedLine, wantedOfBasket } from './plan-checkout.js';

/** The buyer places one checkout of what is in the basket, or of the lines named (E1, E2). */
export const placeOrder = useCase(
  { name: 'placeOrder', permission: Permission.ORDERS_PLACE, idempotent: true, audit: false },
  async (ctx, input: PlaceOrderInput) => {
    const buyerId = ctx.actor.buyerId;
    if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people place orders');
    const wanted = input.lines ? linesOf(input.lines) : await emptyBasket(ctx, buyerId, input.basketVersion ?? null);
    const { payWith } = input;
    const { ONLINE: channel } = OrderChannel;
    const { checkout, orders } = await checkOut(ctx, { buyerId, channel, wanted, wishes: input, payWith });
    return { checkoutId: checkout.id, orderIds: orders.map(({ id }) => id) };
  },
);

/** Takes everything out of the buyer's basket; refused when it is not the basket the buyer last saw. */
async function emptyBasket(ctx: UseCaseContext, buyerId: string, version: number | null): Promise<WantedLine[]> {
  const basket = await ctx.em.findOne(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (basket && version !== null && basket.version !== version)
    throw refuse('BASKET_CHANGED', 'the basket changed since you read it', 'basketVersion');
  const lines = basket ? await ctx.em.find(BasketLine, { basketId: basket.id }, { orderBy: { id: 'asc' } }) : [];
  if (!basket || lines.length === 0) throw refuse('BASKET_EMPTY', 'there is nothing in the basket');
  changed(ctx, basket);
  for (const line of lines) ctx.em.remove(line);
  return lines.map(wantedOfBasket);
}
