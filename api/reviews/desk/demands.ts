import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { BadReview } from './bad-review.entity.js';
import { badReviewSettings } from './desk-settings.js';
import { tellBadReview } from './move-bad-review.js';

/** From when on compensation and demands of a buyer are counted. */
export async function countedSince(ctx: UseCaseContext): Promise<Date> {
  const { countedDays } = badReviewSettings;
  return new Date(ctx.now.getTime() - spanMs(countedDays, (await settingsOf(ctx))(countedDays)));
}

/**
 * What a buyer asks for and is given because of reviews is one after the other (C7): taken before the case is locked, so that
 * nobody waits for the buyer with a case of theirs in hand.
 */
export async function lockMoneyOfAuthor({ db }: UseCaseContext, badReviewId: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('bad-review-money ' || buyer_id, 0))
    from bad_review where id = ${badReviewId}`.execute(db);
}

/** Whether a buyer asked for money because of so many reviews that staff should know before they give any (C7). */
export async function isRepeatDemander(ctx: UseCaseContext, buyerId: string): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bad_review
    where buyer_id = ${buyerId} and demanded_at >= ${await countedSince(ctx)}`.execute(ctx.db);
  return (rows[0]?.count ?? 0) >= (await settingsOf(ctx))(badReviewSettings.repeatDemands);
}

/**
 * Notes that the author of a locked case asks for money because of it, under the lock of their money; with several such reviews
 * they are flagged, at every case of theirs that is not over.
 */
export async function noteDemand(ctx: UseCaseContext, found: BadReview): Promise<void> {
  if (found.demandedAt) return;
  found.demandedAt = ctx.now;
  await ctx.em.flush();
  if (!(await isRepeatDemander(ctx, found.buyerId))) return;
  found.isRepeatDemander = true;
  const others = await ctx.em.find(
    BadReview,
    { buyerId: found.buyerId, closedAt: null, isRepeatDemander: false, id: { $ne: found.id } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
  for (const other of others) {
    other.isRepeatDemander = true;
    await tellBadReview(ctx, other, 'BAD_REVIEW_CHANGED');
  }
}
