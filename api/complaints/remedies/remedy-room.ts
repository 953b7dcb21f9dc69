import { sql } from 'kysely';
import { toDecimal } from '../../kernel/money.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { settingsOf } from '../../settings/index.js';
import type { Complaint } from '../complaint.entity.js';
import { remedySettings } from './remedy-settings.js';

/** A case and those that were merged into it are one matter (H1). */
const matter = (id: string) => sql`(select id from complaint where id = ${id} or merged_into_id = ${id})`;

/**
 * Refuses to give the customer of a locked case more than one case may give (H5). All coupons and slips that name the case count,
 * also those given elsewhere, or on what was merged into it; what was turned down, taken back or sent back does not.
 */
export async function requireRoom(ctx: UseCaseContext, { id }: Complaint, amountMinor: number): Promise<void> {
  const { rows } = await sql<{ minor: string }>`
    select coalesce((select sum(amount_minor) from coupon
        where complaint_id in ${matter(id)} and status not in ('REJECTED', 'WITHDRAWN')), 0)
      + coalesce((select sum(amount_minor) from slip
        where complaint_id in ${matter(id)} and status not in ('REJECTED', 'WITHDRAWN', 'RETURNED')), 0) as minor`.execute(
    ctx.db,
  );
  const most = (await settingsOf(ctx))(remedySettings.remedyMost);
  requireWithin(ctx, { given: Number(rows[0]?.minor ?? 0), amountMinor, most });
}

/** Refuses to fine a merchant more than it is fined because of one case; the case is locked. */
export async function requireFineRoom(ctx: UseCaseContext, { id }: Complaint, amountMinor: number): Promise<void> {
  const { rows } = await sql<{ minor: string }>`
    select coalesce(sum(amount_minor), 0) as minor from merchant_fine
    where complaint_id in ${matter(id)} and status not in ('REJECTED', 'REVERSED')`.execute(ctx.db);
  const most = (await settingsOf(ctx))(remedySettings.fineMost);
  requireWithin(ctx, { given: Number(rows[0]?.minor ?? 0), amountMinor, most });
}

function requireWithin(
  { market }: UseCaseContext,
  { given, amountMinor, most }: { given: number; amountMinor: number; most: number },
): void {
  if (amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a remedy is more than nothing', 'amount', 'amount');
  if (given + amountMinor > most)
    throw refuse(
      'REMEDY_TOO_HIGH',
      `${toDecimal(Math.max(most - given, 0), market.currency)} is left for this case`,
      'amount',
    );
}
