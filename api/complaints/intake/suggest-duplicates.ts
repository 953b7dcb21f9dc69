import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintLink, ComplaintLinkKind } from './complaint-link.entity.js';
import { intakeSettings } from './intake-settings.js';

/** Of one case: a customer who complains more often has another trouble than doubled cases. */
const MOST = 10;

/**
 * Links a case with others that may be about the same matter (H1): of the same customer, within the market's days, about the same
 * order or, where one of them names no order, about the same merchant or none. A questioned line is a matter of its own.
 */
export async function suggestDuplicates(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const settings = await settingsOf(ctx);
  const since = new Date(
    ctx.now.getTime() - spanMs(intakeSettings.duplicateDays, settings(intakeSettings.duplicateDays)),
  );
  const { rows } = await sql<{ id: string }>`
    select id from complaint
    where buyer_id = ${complaint.buyerId} and id <> ${complaint.id} and registered_at >= ${since} and merged_into_id is null
      and merchant_line_id is not distinct from ${complaint.merchantLineId}
      and (order_id = ${complaint.orderId}
        or ((order_id is null or ${complaint.orderId}::text is null) and merchant_id is not distinct from ${complaint.merchantId}))
    order by id desc limit ${MOST}`.execute(ctx.db);
  for (const { id } of rows) link(ctx, complaint.id, id, ComplaintLinkKind.SUGGESTED);
}

/** Two rows, so that each case tells of the other. */
export function link(ctx: UseCaseContext, one: string, other: string, kind: ComplaintLinkKind): void {
  for (const [complaintId, otherId] of [
    [one, other],
    [other, one],
  ] as const)
    ctx.em.persist(
      Object.assign(new ComplaintLink(), {
        ...{ id: newId('complaintlink', ctx.clock), complaintId, otherId, kind, createdAt: ctx.now },
        accountId: kind === ComplaintLinkKind.SUGGESTED ? null : ctx.actor.accountId,
      }),
    );
}
