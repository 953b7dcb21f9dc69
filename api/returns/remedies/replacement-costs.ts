import { shareOf } from '../../kernel/money.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { sellingRules } from '../../merchants/index.js';
import { DeliveryMethod, Order, OrderLine } from '../../orders/index.js';
import { merchantAccountSettings } from '../../payments/index.js';
import { settingsOf } from '../../settings/index.js';
import { CostKind, CostPayer, type NewCost, recordCosts } from '../../verdicts/index.js';
import { afterSaleOf } from '../judgement/judge-return.js';
import { paidLineOf } from '../line-room.js';
import type { HeldReturn } from '../move-return.js';
import { ReturnLine, unitsDue } from '../return-line.entity.js';
import { ReturnKind } from '../return-status.js';

/**
 * Records what a replacement costs once it has left (G4): goods at what they were sold for, less the commission of such a sale, and
 * the freight at what the shop asks for a delivery. The merchant paid both; by a verdict others bear it. Of an exchange only units that
 * cannot be sold again are lost. Recorded once, however often it is called.
 */
export const recordReplacement = async (ctx: UseCaseContext, held: HeldReturn, replacement: Order): Promise<void> =>
  recordCosts(ctx, afterSaleOf(held.made), await costsOf(ctx, held, replacement));

/** Records what a replacement costs, or will cost by what is known now, whether it is placed or has left or not: for rehearsals (G4). */
export async function expectReplacement(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { replacementOrderId } = held.made;
  const placed = replacementOrderId ? await ctx.em.findOne(Order, { id: replacementOrderId }) : null;
  await recordReplacement(ctx, held, placed ?? held.order);
}

/** The replacement came back undelivered: its goods are in stock again, its freight is lost. */
export async function takeBackGoods(ctx: UseCaseContext, held: HeldReturn, replacement: Order): Promise<void> {
  const [goods] = await costsOf(ctx, held, replacement);
  if (!goods) return;
  const { amountMinor, commissionMinor = 0, reference } = goods;
  const back = { amountMinor: -amountMinor, commissionMinor: -commissionMinor, reference: `${reference} returned` };
  await recordCosts(ctx, afterSaleOf(held.made), [{ ...goods, ...back }]);
}

async function costsOf(ctx: UseCaseContext, held: HeldReturn, replacement: Order): Promise<NewCost[]> {
  const of = { paidBy: CostPayer.MERCHANT, reference: replacement.id };
  const [rules] = await sellingRules(ctx.db, [replacement.merchantId]);
  const isFetched = replacement.deliveryMethod === DeliveryMethod.PICK_UP;
  return [
    { kind: CostKind.GOODS, ...of, ...(await goodsOf(ctx, held)) },
    { kind: CostKind.OUTBOUND_FREIGHT, ...of, amountMinor: isFetched ? 0 : (rules?.deliveryFeeMinor ?? 0) },
  ];
}

async function goodsOf(
  ctx: UseCaseContext,
  { made, paid: order }: HeldReturn,
): Promise<Pick<NewCost, 'amountMinor' | 'commissionMinor' | 'commissionVatBasisPoints'>> {
  const asked = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  const own = await ctx.em.find(OrderLine, { id: { $in: asked.map(({ orderLineId }) => orderLineId) } });
  const paid = await ctx.em.find(OrderLine, { id: { $in: own.map(paidLineOf) } });
  const sums = { amountMinor: 0, commissionMinor: 0 };
  for (const each of asked) {
    const line = own.find(({ id }) => id === each.orderLineId);
    const sold = line && paid.find(({ id }) => id === paidLineOf(line));
    if (!sold) continue;
    const units = lostUnits(made, each);
    const goodsMinor = Math.max(0, sold.totalMinor - sold.deliveryFeeMinor);
    const amountMinor = Number((BigInt(goodsMinor) * BigInt(units)) / BigInt(sold.quantity));
    const { supplyPriceMinor, commissionBasisPoints } = sold;
    sums.amountMinor += amountMinor;
    sums.commissionMinor +=
      supplyPriceMinor === null
        ? shareOf(amountMinor, commissionBasisPoints ?? order.commissionBasisPoints)
        : Math.max(0, amountMinor - supplyPriceMinor * units);
  }
  return { ...sums, commissionVatBasisPoints: (await settingsOf(ctx))(merchantAccountSettings.feeVat) };
}

/** Units the shop is short of in the end: all that is sent, less those that came back fit to be sold, or count as fine. */
function lostUnits({ kind, inspectedAt }: HeldReturn['made'], asked: ReturnLine): number {
  const units = unitsDue(asked);
  if (kind !== ReturnKind.EXCHANGE) return units;
  return inspectedAt ? Math.max(0, units - asked.resaleableQuantity) : 0;
}
