import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { commissionFor, compensationFor, subsidyFor, TransferKind } from '../ledger/index.js';
import { includedVat, MerchantLineKind, postToMerchant } from '../payments/index.js';
import type { AfterSaleCost } from './after-sale-cost.entity.js';
import { type Bearing, bearCost, type Share } from './bear-costs.js';
import { CostPayer } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';
import type { Verdict } from './verdict.entity.js';
import { VerdictPosting } from './verdict-posting.entity.js';
import { ruleOf } from './verdict-words.js';

/** Books who bears these costs by this verdict: one transfer a cost, where money has to move at all (G4). */
export async function postCosts(
  ctx: UseCaseContext,
  verdict: Verdict,
  shares: readonly Share[],
  costs: readonly AfterSaleCost[],
): Promise<void> {
  for (const cost of costs) await book(ctx, { verdict, shares, cost, bearings: bearCost(cost, shares) }, false);
}

/** Undoes by opposite bookings what a verdict posted; nothing is changed or deleted. */
export async function reverseCosts(
  ctx: UseCaseContext,
  verdict: Verdict,
  shares: readonly Share[],
  costs: readonly AfterSaleCost[],
): Promise<void> {
  const where = { verdictId: verdict.id, isReversal: false };
  const posted = await ctx.em.find(VerdictPosting, where, { orderBy: { id: 'asc' } });
  for (const cost of costs) {
    const bearings = posted.filter(({ costId }) => costId === cost.id).map(opposite);
    if (bearings.length > 0) await book(ctx, { verdict, shares, cost, bearings }, true);
  }
}

const minus = (minor: number): number => (minor === 0 ? 0 : -minor);
const opposite = (posting: VerdictPosting): Bearing => ({
  party: posting.party,
  amountMinor: minus(posting.amountMinor),
  commissionMinor: minus(posting.commissionMinor),
  subsidyMinor: minus(posting.subsidyMinor),
  toMerchantMinor: minus(posting.toMerchantMinor),
});

interface Booking {
  readonly verdict: Verdict;
  readonly shares: readonly Share[];
  readonly cost: AfterSaleCost;
  readonly bearings: readonly Bearing[];
}

async function book(ctx: UseCaseContext, booking: Booking, isReversal: boolean): Promise<void> {
  const { verdict, cost, bearings } = booking;
  const { orderId, merchantId } = verdict;
  const transferId = merchantId ? await transfer(ctx, booking, merchantId, isReversal) : null;
  for (const bearing of bearings) {
    const posting = Object.assign(new VerdictPosting(), {
      id: newId('verdictposting', ctx.clock),
      ...{ verdictId: verdict.id, costId: cost.id, cost: cost.kind, orderId, merchantId, ...bearing, isReversal },
      transferId: bearing.toMerchantMinor === 0 ? null : transferId,
      createdAt: ctx.now,
    });
    ctx.em.persist(posting);
  }
  await ctx.em.flush();
}

/**
 * Between the merchant's account and the market's accounts for compensation, commission and subsidies; all in the slices of the
 * order, so that what was put in comes out of the same slice.
 */
async function transfer(
  ctx: UseCaseContext,
  { verdict, shares, cost, bearings }: Booking,
  merchantId: string,
  isReversal: boolean,
): Promise<string | null> {
  const moved = bearings.filter(
    ({ party }) => (party === ResponsibleParty.MERCHANT) !== (cost.paidBy === CostPayer.MERCHANT),
  );
  const sum = (of: 'amountMinor' | 'commissionMinor' | 'subsidyMinor'): number =>
    moved.reduce((total, bearing) => total + bearing[of], 0);
  const isCharged = cost.paidBy === CostPayer.MARKET;
  const amountMinor = isCharged ? minus(sum('amountMinor')) : sum('amountMinor');
  const [commissionMinor, subsidyMinor] = isCharged ? [0, 0] : [sum('commissionMinor'), sum('subsidyMinor')];
  const { orderId, causeId, number } = verdict;
  const slice = orderId ?? causeId;
  const rule = ruleOf(number, cost.kind, shares, isReversal);
  const vatBasisPoints = cost.commissionVatBasisPoints;
  return postToMerchant(ctx, {
    kind: isReversal ? TransferKind.VERDICT_REVERSED : TransferKind.VERDICT,
    reference: `${verdict.id} ${cost.id}`,
    memo: `${number} ${cost.kind} ${verdict.revision}`,
    merchantId,
    lines: [
      {
        kind: isCharged ? MerchantLineKind.AFTER_SALE_CHARGED : MerchantLineKind.AFTER_SALE_BORNE,
        amountMinor,
        rule,
        orderId,
      },
      {
        kind: MerchantLineKind.AFTER_SALE_COMMISSION,
        amountMinor: minus(commissionMinor),
        vatMinor: minus(includedVat(commissionMinor, vatBasisPoints)),
        vatBasisPoints,
        rule,
        orderId,
      },
      { kind: MerchantLineKind.AFTER_SALE_SUBSIDY, amountMinor: subsidyMinor, rule, orderId },
    ],
    against: [
      { account: compensationFor(slice), amountMinor: minus(amountMinor) },
      { account: commissionFor(slice), amountMinor: commissionMinor },
      { account: subsidyFor(slice), amountMinor: minus(subsidyMinor) },
    ],
  });
}
