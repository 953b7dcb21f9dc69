import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Refusal, type UserErrorFacts } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { inTransaction } from '../kernel/use-case.js';
import { AfterSaleCost } from './after-sale-cost.entity.js';
import { type BearableCost, type Bearing, bearCost, lessBuyersShare, percentOf, type Share } from './bear-costs.js';
import { CostKind } from './cost-kind.js';
import { requireBuyersShare, wholeShares } from './required-shares.js';
import { ResponsibleParty } from './responsible-party.js';
import { verdictOn } from './standing-verdict.js';
import type { VerdictPreviewInput } from './verdict-preview.type.js';

interface Foreseen {
  readonly cost: CostKind;
  readonly party: ResponsibleParty;
  readonly amountMinor: number;
  /** Commission within it that the merchant pays as if the goods had been sold. */
  readonly commissionMinor: number;
  readonly toMerchantMinor: number;
}

export interface VerdictPreview {
  readonly bearings: readonly Foreseen[];
  /** What the buyer would not be paid back, being answered for by the buyer. */
  readonly withheldMinor: number;
  /** What of all that is borne is not paid yet. */
  readonly expectedMinor: number;
  readonly problems: readonly UserErrorFacts[];
}

/**
 * What each party would bear by such a verdict: of what is paid, as far as the asker sees it, and of what is expected (G4). Changes
 * nothing.
 */
export const previewVerdict = (request: RequestContext, input: VerdictPreviewInput): Promise<VerdictPreview> =>
  inTransaction(request, async (ctx) => {
    try {
      return { ...(await foresee(ctx, input)), problems: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusedPreview(error.errors);
    }
  });

/** Of a verdict that would be refused. */
export const refusedPreview = (problems: readonly UserErrorFacts[]): VerdictPreview => ({
  ...{ bearings: [], withheldMinor: 0, expectedMinor: 0 },
  problems,
});

async function foresee(ctx: UseCaseContext, input: VerdictPreviewInput): Promise<Omit<VerdictPreview, 'problems'>> {
  const shares = wholeShares(input.shares);
  const scope = scopeOf(ctx.actor, Permission.RETURNS_READ);
  const known = await ctx.em.find(AfterSaleCost, { causeId: input.causeId }, { orderBy: { id: 'asc' } });
  const paid = known.filter(({ merchantId }) => scope.all || reaches(scope, { merchantId, buyerId: null }));
  requireBuyersShare(paid.length > 0 ? await verdictOn(ctx, input.causeId) : null, shares, paid);
  const expected = (input.expected ?? []).map(({ amount, ...cost }, index) => ({
    ...cost,
    amountMinor: toMinor(amount, ctx.market.currency, 'expected', String(index), 'amount'),
    ...{ commissionMinor: 0, subsidyMinor: 0 },
  }));
  const back = paidBack(expected, shares);
  const bearings = CostKindOrder.flatMap((kind) => sumsOf(kind, [...paid, ...back], shares));
  const sum = (costs: readonly BearableCost[]): number => costs.reduce((total, cost) => total + cost.amountMinor, 0);
  return { bearings, withheldMinor: sum(expected) - sum(back), expectedMinor: sum(back) };
}

const CostKindOrder = Object.values(CostKind);

/** What is left of expected costs once the buyer bears its own part; compensation is given whole. */
const paidBack = (costs: readonly BearableCost[], shares: readonly Share[]): BearableCost[] =>
  costs.map((cost) => {
    if (cost.kind === CostKind.COMPENSATION) return cost;
    const [left = 0] = lessBuyersShare([cost.amountMinor], percentOf(shares, ResponsibleParty.BUYER));
    return { ...cost, amountMinor: left };
  });

const sumsOf = (kind: CostKind, costs: readonly BearableCost[], shares: readonly Share[]): Foreseen[] =>
  sumsByParty(
    kind,
    costs.filter((cost) => cost.kind === kind).flatMap((cost) => bearCost(cost, shares)),
  );

/** What each party bears of one kind of cost, together. */
export const sumsByParty = (cost: CostKind, bearings: readonly Omit<Bearing, 'subsidyMinor'>[]): Foreseen[] =>
  Object.values(ResponsibleParty).flatMap((party) => {
    const own = bearings.filter((bearing) => bearing.party === party);
    if (own.length === 0) return [];
    const sum = (of: 'amountMinor' | 'commissionMinor' | 'toMerchantMinor'): number =>
      own.reduce((total, each) => total + each[of], 0);
    const sums = { amountMinor: sum('amountMinor'), commissionMinor: sum('commissionMinor') };
    return [{ cost, party, ...sums, toMerchantMinor: sum('toMerchantMinor') }];
  });
