import { sql } from 'kysely';
import { addWorkingTime } from '../../calendars/index.js';
import { emitAll } from '../../events/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { takeBackMs } from '../clocks/clock-settings.js';
import { clockRules } from '../clocks/clock-terms.js';
import { type ComplaintSeverity, ComplaintStatus } from '../complaint-status.js';
import { AssignmentKind, type HandOverReason } from './assignment-words.js';

/** A complaint that this transaction has locked. */
export interface LockedCase {
  readonly id: string;
  readonly merchant_id: string | null;
  readonly buyer_id: string;
  readonly status: ComplaintStatus;
  readonly severity: ComplaintSeverity;
  readonly assignee_id: string | null;
  /** Whom it is about; never in charge of it. */
  readonly about_agent_id: string | null;
  readonly sequence: number;
  readonly escalation_level: number;
}

export const caseColumns = sql`c.id, c.merchant_id, c.buyer_id, c.status, c.severity, c.assignee_id, c.about_agent_id, c.sequence, c.escalation_level`;

/** Who is in charge from now on; null: nobody, it goes back to the backlog. */
export interface Handing {
  readonly complaint: LockedCase;
  readonly to: string | null;
}

interface Why {
  readonly kind: AssignmentKind;
  readonly reason?: HandOverReason | null;
  readonly note?: string;
}

/** A case nobody began is assigned when somebody gets it, and as registered when nobody has it. */
export function statusAfter(status: ComplaintStatus, to: string | null): ComplaintStatus {
  if (to && status === ComplaintStatus.REGISTERED) return ComplaintStatus.ASSIGNED;
  return !to && status === ComplaintStatus.ASSIGNED ? ComplaintStatus.REGISTERED : status;
}

/**
 * Puts people in charge of complaints, or nobody: with history, log, clock and event, a handful of statements for any number.
 * What an agent lost or passed on does not come to them again by itself; what they left because they went away may.
 */
export async function giveOut(ctx: UseCaseContext, handings: readonly Handing[], why: Why): Promise<void> {
  if (handings.length === 0) return;
  const rules = await clockRules(ctx);
  const of = <T>(read: (each: Handing) => T): T[] => handings.map(read);
  const ids = sql`${of(({ complaint }) => complaint.id)}::text[]`;
  const to = sql`${of((each) => each.to)}::text[]`;
  await sql`
    update complaint c set assignee_id = v.to_id, status = v.status, sequence = c.sequence + 1, version = c.version + 1,
      updated_at = ${ctx.now}, passed_by_id = case when v.to_id is null and ${why.kind !== AssignmentKind.AWAY} then c.assignee_id end
    from unnest(${ids}, ${to}, ${of((each) => statusAfter(each.complaint.status, each.to))}::text[]) as v (id, to_id, status)
    where c.id = v.id`.execute(ctx.db);
  const ms = takeBackMs(rules.settings);
  const { rows: calendars } = await sql<{ calendar_id: string }>`
    select distinct calendar_id from complaint_clock where complaint_id = any(${ids})`.execute(ctx.db);
  for (const { calendar_id: calendarId } of calendars)
    await sql`
      update complaint_clock k set acted_at = case when v.to_id is null then null else ${ctx.now}::timestamptz end,
        take_back_at = case when v.to_id is null then null
          else ${addWorkingTime(rules.calendarOf(calendarId), ctx.now, ms)}::timestamptz end
      from unnest(${ids}, ${to}) as v (id, to_id)
      where k.complaint_id = v.id and k.calendar_id = ${calendarId}`.execute(ctx.db);
  await sql`insert into complaint_assignment (id, complaint_id, merchant_id, buyer_id, from_account_id, to_account_id, by_account_id,
      kind, reason, note, assigned_at)
    select id, complaint_id, merchant_id, buyer_id, from_id, to_id, ${ctx.actor.accountId}, ${why.kind}, ${why.reason ?? null},
      ${why.note ?? ''}, ${ctx.now}
    from unnest(${of(() => newId('assignment', ctx.clock))}::text[], ${ids}, ${of((each) => each.complaint.merchant_id)}::text[],
      ${of((each) => each.complaint.buyer_id)}::text[], ${of((each) => each.complaint.assignee_id)}::text[], ${to})
      as v (id, complaint_id, merchant_id, buyer_id, from_id, to_id)`.execute(ctx.db);
  await sql`insert into complaint_entry (id, complaint_id, merchant_id, buyer_id, action, from_status, to_status, note, is_internal,
      account_id, created_at)
    select id, complaint_id, merchant_id, buyer_id, 'ASSIGN', from_status, to_status, ${why.note ?? ''}, true,
      ${ctx.actor.accountId}, ${ctx.now}
    from unnest(${of(() => newId('complaintentry', ctx.clock))}::text[], ${ids}, ${of((each) => each.complaint.merchant_id)}::text[],
      ${of((each) => each.complaint.buyer_id)}::text[], ${of((each) => each.complaint.status)}::text[],
      ${of((each) => statusAfter(each.complaint.status, each.to))}::text[])
      as v (id, complaint_id, merchant_id, buyer_id, from_status, to_status)`.execute(ctx.db);
  await sql`update desk_agent set last_assigned_at = ${ctx.now} where account_id = any(${to})`.execute(ctx.db);
  await emitAll(
    ctx,
    handings.map(({ complaint, to: accountId }) => ({
      kind: 'COMPLAINT_CHANGED',
      recordId: complaint.id,
      sequence: complaint.sequence + 1,
      merchantId: complaint.merchant_id,
      buyerId: complaint.buyer_id,
      hiddenFrom: complaint.about_agent_id,
      facts: {
        status: statusAfter(complaint.status, accountId),
        severity: complaint.severity,
        escalationLevel: complaint.escalation_level,
      },
    })),
  );
}
