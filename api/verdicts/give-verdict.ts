import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { AfterSaleCost } from './after-sale-cost.entity.js';
import { percentOf, type Share } from './bear-costs.js';
import { type AfterSale, VerdictCause } from './cost-kind.js';
import { postCosts, reverseCosts } from './post-verdict.js';
import { requireBuyersShare, wholeShares } from './required-shares.js';
import { ResponsibleParty } from './responsible-party.js';
import { lockCause, type StandingVerdict, verdictOn } from './standing-verdict.js';
import { Verdict } from './verdict.entity.js';
import { VerdictShare } from './verdict-share.entity.js';
import { slipCosts, writeCosts } from './write-costs.js';

export interface NewVerdict extends AfterSale {
  /** Whole per cents that add up to 100, each party once. */
  readonly shares: readonly Share[];
  /** Why; the merchant concerned reads it. */
  readonly reason: string;
}

/**
 * Judges in the caller's transaction who is responsible for a return or complaint, and books who bears what it has cost so far
 * (G4, H3): `recordCosts` tells of costs, before or after; what slips paid because of a complaint is known by itself. Called again for
 * the same cause it reverses what was posted and posts anew; every verdict is kept. The same words twice are one verdict. Lock order, return or complaint before.
 *
 * @example
 * await giveVerdict(ctx, { causeId: made.id, kind: VerdictCause.RETURN, number: made.number, orderId, merchantId, buyerId,
 *   shares: [{ party: ResponsibleParty.COURIER, percent: 70 }, { party: ResponsibleParty.MERCHANT, percent: 30 }], reason });
 * @throws Refusal SHARES_NOT_WHOLE, NO_MERCHANT, BUYER_PAID_ALREADY when the buyer's share changes after a refund
 */
export async function giveVerdict(ctx: UseCaseContext, given: NewVerdict): Promise<Verdict> {
  const shares = wholeShares(given.shares);
  if (!given.merchantId && percentOf(shares, ResponsibleParty.MERCHANT) > 0)
    throw refuse('NO_MERCHANT', 'no merchant is concerned', 'shares');
  await lockCause(ctx, given.causeId);
  const standing = await verdictOn(ctx, given.causeId);
  if (standing && isSame(standing, shares, given.reason)) return standing.verdict;
  requireBuyersShare(standing, shares, await costsOf(ctx, given.causeId));
  if (standing) {
    standing.verdict.supersededAt = ctx.now;
    await ctx.em.flush();
    await reverseCosts(ctx, standing.verdict, standing.shares, await costsOf(ctx, given.causeId));
  }
  if (given.kind === VerdictCause.COMPLAINT) await writeCosts(ctx, given, await slipCosts(ctx, given.causeId));
  const { causeId, kind, number, orderId, merchantId, buyerId, reason } = given;
  const verdict = Object.assign(new Verdict(), {
    id: newId('verdict', ctx.clock),
    ...{ causeId, kind, number, orderId, merchantId, buyerId, reason },
    revision: (standing?.verdict.revision ?? 0) + 1,
    givenById: ctx.actor.accountId,
    givenAt: ctx.now,
  });
  ctx.em.persist(verdict);
  for (const share of shares)
    ctx.em.persist(
      Object.assign(new VerdictShare(), {
        id: newId('verdictshare', ctx.clock),
        ...{ verdictId: verdict.id, merchantId, ...share },
      }),
    );
  await ctx.em.flush();
  await postCosts(ctx, verdict, shares, await costsOf(ctx, causeId));
  return verdict;
}

const costsOf = (ctx: UseCaseContext, causeId: string): Promise<AfterSaleCost[]> =>
  ctx.em.find(AfterSaleCost, { causeId }, { orderBy: { id: 'asc' } });

const isSame = (standing: StandingVerdict, shares: readonly Share[], reason: string): boolean =>
  standing.verdict.reason === reason &&
  standing.shares.length === shares.length &&
  shares.every(({ party, percent }) => percentOf(standing.shares, party) === percent);
