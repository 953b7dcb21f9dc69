import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { lessBuyersShare, percentOf, type Share } from './bear-costs.js';
import { ResponsibleParty } from './responsible-party.js';
import { Verdict } from './verdict.entity.js';
import { VerdictShare } from './verdict-share.entity.js';

/** What holds of a return or complaint. */
export interface StandingVerdict {
  readonly verdict: Verdict;
  readonly shares: readonly Share[];
}

/** The verdict that holds for a return or complaint, with its shares; null while nobody judged: whoever paid bears it. */
export async function verdictOn(ctx: UseCaseContext, causeId: string): Promise<StandingVerdict | null> {
  const verdict = await ctx.em.findOne(Verdict, { causeId, supersededAt: null });
  if (!verdict) return null;
  const shares = await ctx.em.find(VerdictShare, { verdictId: verdict.id }, { orderBy: { id: 'asc' } });
  return { verdict, shares };
}

/**
 * What of each amount is paid back to the buyer by the verdict that holds: all of it, less the buyer's own share (G4). Ask before
 * the refund and pay exactly this.
 */
export async function paidBackOf(ctx: UseCaseContext, causeId: string, amounts: readonly number[]): Promise<number[]> {
  const standing = await verdictOn(ctx, causeId);
  return lessBuyersShare(amounts, standing ? percentOf(standing.shares, ResponsibleParty.BUYER) : 0);
}

/** One judge at a time, whoever else holds what. */
export const lockCause = (ctx: UseCaseContext, causeId: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`verdict ${causeId}`}, 0))`.execute(ctx.db);
