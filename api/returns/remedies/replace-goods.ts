import { shortStock, Variant } from '../../catalog/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { cancel, lockOrder, type Order, OrderLine, OrderStatus, placeReplacement } from '../../orders/index.js';
import { paidLineOf } from '../line-room.js';
import { enter, type HeldReturn } from '../move-return.js';
import type { Return, Shortage } from '../return.entity.js';
import { ReturnLine, unitsDue } from '../return-line.entity.js';
import { ReturnStatus } from '../return-status.js';
import { shareOf } from './pay-back.js';

/** Units of a return that are to be replaced. */
interface Wanted {
  readonly line: OrderLine;
  readonly variantId: string | null;
  readonly quantity: number;
  readonly paidMinor: number;
}

/**
 * Places the order that replaces the goods of a return, at no price and with its stock set aside (G1, G5). Where there is too little
 * of anything nothing is sent: the return says precisely what is short, and waits for the buyer, who tries again or takes the money.
 *
 * @param isWhole units that inspection refused are replaced too
 */
export async function replaceGoods(
  ctx: UseCaseContext,
  held: HeldReturn,
  { isWhole }: { readonly isWhole: boolean },
): Promise<void> {
  const { made } = held;
  const asked = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  if (isWhole) for (const each of asked) each.grantedQuantity = each.quantity;
  else for (const each of asked) each.grantedQuantity = unitsDue(each);
  const wanted = await wantedOf(ctx, asked);
  made.shortages = await shortagesOf(ctx, wanted);
  if (made.shortages.length > 0) return enter(ctx, held, ReturnStatus.REPLACEMENT_FAILED);
  const replacement = await placeReplacement(ctx, {
    order: held.order,
    returnId: made.id,
    reason: `return ${made.number}`,
    units: wanted.flatMap(({ variantId, ...each }) => (variantId ? [{ ...each, variantId }] : [])),
  });
  made.replacementOrderId = replacement.id;
  await enter(ctx, held, ReturnStatus.REPLACING);
}

async function wantedOf(ctx: UseCaseContext, asked: readonly ReturnLine[]): Promise<Wanted[]> {
  const lines = await ctx.em.find(OrderLine, { id: { $in: asked.map(({ orderLineId }) => orderLineId) } });
  return asked.flatMap((each) => {
    const line = lines.find(({ id }) => id === each.orderLineId);
    const quantity = unitsDue(each);
    if (!line || quantity === 0) return [];
    return [{ line, variantId: each.variantId ?? line.variantId, quantity, paidMinor: shareOf(each, quantity) }];
  });
}

/** What there is too little of, its stock locked; what is no ware of this market cannot be replaced at all. */
async function shortagesOf(ctx: UseCaseContext, wanted: readonly Wanted[]): Promise<Shortage[]> {
  await ctx.em.flush();
  const unknown = wanted.flatMap(({ line: { sku }, variantId, quantity }) =>
    variantId ? [] : [{ sku, requested: quantity, available: 0 }],
  );
  const known = wanted.flatMap(({ variantId, quantity }) =>
    variantId ? [{ variantId, quantity, causeId: null }] : [],
  );
  const short = await shortStock(ctx, known);
  const skus = new Map(
    (await ctx.em.find(Variant, { id: { $in: short.map(({ variantId }) => variantId) } })).map(({ id, sku }) => [
      id,
      sku,
    ]),
  );
  const told = short.map(({ variantId, requested, available }): [string, Shortage] => [
    variantId,
    { sku: skus.get(variantId) ?? '', requested, available },
  ]);
  return [...unknown, ...new Map(told).values()];
}

/**
 * Whether the units of a return are still paid for: a chargeback that was lost meanwhile gave the buyer the money back, and nobody
 * gets goods for it as well.
 */
export async function areStillPaid(ctx: UseCaseContext, { made }: HeldReturn): Promise<boolean> {
  const asked = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  const own = await ctx.em.find(OrderLine, { id: { $in: asked.map(({ orderLineId }) => orderLineId) } });
  const paid = await ctx.em.find(OrderLine, { id: { $in: own.map(paidLineOf) } });
  return asked.every((each) => {
    const line = own.find(({ id }) => id === each.orderLineId);
    const sold = line && paid.find(({ id }) => id === paidLineOf(line));
    return sold !== undefined && sold.totalMinor - sold.refundedMinor >= each.amountMinor - each.paidMinor;
  });
}

/** The order that replaces goods of a return, locked; null when there is none. */
export const lockReplacement = async (ctx: UseCaseContext, made: Return): Promise<Order | null> =>
  made.replacementOrderId ? lockOrder(ctx, made.replacementOrderId) : null;

/** Whether a replacement can still be called off: nothing of it has left, and it is not over. */
export const isAtShop = ({ status, shippedUnitCount }: Order): boolean =>
  shippedUnitCount === 0 && ![OrderStatus.CANCELLED, OrderStatus.COMPLETED].includes(status);

/** Cancels the replacement of a return that is paid back instead, if nothing of it has left; its stock is free again. */
export async function callOffReplacement(ctx: UseCaseContext, made: Return): Promise<void> {
  const replacement = await lockReplacement(ctx, made);
  if (replacement && isAtShop(replacement)) await cancel(ctx, replacement, `return ${made.number} is paid back`);
}

/** The buyer has the replacement, or it counts as arrived: its units are done with, and what they paid stays (G5, G6). */
export async function endReplaced(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const asked = await ctx.em.find(ReturnLine, { returnId: held.made.id }, { orderBy: { id: 'asc' } });
  const lines = await ctx.em.find(OrderLine, { id: { $in: asked.map(({ orderLineId }) => orderLineId) } });
  for (const each of asked) {
    const line = lines.find(({ id }) => id === each.orderLineId);
    const units = unitsDue(each) - each.settledQuantity;
    if (!line || units <= 0) continue;
    each.settledQuantity += units;
    line.replacedQuantity += units;
  }
  await enter(ctx, held, ReturnStatus.REPLACED);
}
