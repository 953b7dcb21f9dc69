import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { ComplaintStatus } from '../complaint-status.js';
import type { Happening } from './run-steps.js';

/** A complaint to which time did something. */
export interface Happened {
  readonly complaint: {
    readonly id: string;
    readonly merchantId: string | null;
    readonly buyerId: string;
    readonly status: ComplaintStatus;
    readonly assigneeId: string | null;
  };
  readonly happenings: readonly Happening[];
}

/** Keeps what time did as alerts, and each level a case rose by as a line of its log; three statements at most, however many. */
export async function recordHappenings(ctx: UseCaseContext, happened: readonly Happened[]): Promise<void> {
  const all = happened.flatMap(({ complaint, happenings }) => happenings.map((each) => ({ ...each, complaint })));
  if (all.length === 0) return;
  const of = <T>(read: (each: (typeof all)[number]) => T): T[] => all.map(read);
  await sql`insert into complaint_alert (id, complaint_id, merchant_id, buyer_id, kind, clock, level, account_id, occurred_at)
    select * from unnest(${of(() => newId('complaintalert', ctx.clock))}::text[], ${of(({ complaint }) => complaint.id)}::text[],
      ${of(({ complaint }) => complaint.merchantId)}::text[], ${of(({ complaint }) => complaint.buyerId)}::text[],
      ${of(({ kind }) => kind)}::text[], ${of(({ clock }) => clock)}::text[], ${of(({ level }) => level)}::int[],
      ${of(({ complaint }) => complaint.assigneeId)}::text[], ${of(({ at }) => at)}::timestamptz[])`.execute(ctx.db);
  const risen = all.filter(({ hasRisen }) => hasRisen);
  if (risen.length === 0) return;
  const from = <T>(read: (each: (typeof all)[number]) => T): T[] => risen.map(read);
  await sql`insert into complaint_entry (id, complaint_id, merchant_id, buyer_id, action, from_status, to_status, note, is_internal, created_at)
    select id, complaint_id, merchant_id, buyer_id, 'ESCALATE', status, status, note, true, ${ctx.now}
    from unnest(${from(() => newId('complaintentry', ctx.clock))}::text[], ${from(({ complaint }) => complaint.id)}::text[],
      ${from(({ complaint }) => complaint.merchantId)}::text[], ${from(({ complaint }) => complaint.buyerId)}::text[],
      ${from(({ complaint }) => complaint.status)}::text[], ${from(({ level }) => `level ${level}`)}::text[])
      as risen (id, complaint_id, merchant_id, buyer_id, status, note)`.execute(ctx.db);
}
