import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Swept } from './lock-clocks.js';

/** Writes complaints of a sweep and their clocks, which it holds locked: four statements at most, however many there are. */
export async function saveSwept(ctx: UseCaseContext, swept: readonly Swept[]): Promise<void> {
  if (swept.length === 0) return;
  const of = <T>(read: (each: Swept) => T): T[] => swept.map(read);
  const instants = (read: (each: Swept) => Date | null) => sql`${of(read)}::timestamptz[]`;
  const ids = sql`${of(({ id }) => id)}::text[]`;
  await sql`
    update complaint_clock k set calendar_id = v.calendar_id, first_answer_ms = v.first_answer_ms, resolution_ms = v.resolution_ms,
      first_half_at = v.first_half_at, first_nearly_at = v.first_nearly_at, first_due_at = v.first_due_at,
      half_at = v.half_at, nearly_at = v.nearly_at, due_at = v.due_at, level_from_at = v.level_from_at, level_at = v.level_at,
      acted_at = v.acted_at, take_back_at = v.take_back_at, paused_at = v.paused_at, silent_at = v.silent_at
    from unnest(${ids}, ${of(({ clock }) => clock.calendarId)}::text[], ${of(({ clock }) => clock.firstAnswerMs)}::bigint[],
      ${of(({ clock }) => clock.resolutionMs)}::bigint[], ${instants(({ clock }) => clock.ahead.firstHalfAt)}, ${instants(({ clock }) => clock.ahead.firstNearlyAt)},
      ${instants(({ clock }) => clock.ahead.firstDueAt)}, ${instants(({ clock }) => clock.ahead.halfAt)},
      ${instants(({ clock }) => clock.ahead.nearlyAt)}, ${instants(({ clock }) => clock.ahead.dueAt)},
      ${instants(({ clock }) => clock.ahead.levelFromAt)}, ${instants(({ clock }) => clock.ahead.levelAt)},
      ${instants(({ clock }) => clock.actedAt)}, ${instants(({ clock }) => clock.ahead.takeBackAt)},
      ${instants(({ clock }) => clock.pausedAt)}, ${instants(({ clock }) => clock.silentAt)})
      as v (id, calendar_id, first_answer_ms, resolution_ms, first_half_at, first_nearly_at, first_due_at, half_at, nearly_at, due_at, level_from_at, level_at, acted_at,
        take_back_at, paused_at, silent_at)
    where k.complaint_id = v.id`.execute(ctx.db);
  await sql`
    update complaint c set status = v.status, assignee_id = v.assignee_id,
      passed_by_id = case when v.assignee_id is null and c.assignee_id is not null then c.assignee_id else c.passed_by_id end, escalation_level = v.level, sequence = v.sequence,
      resolution_due_at = v.resolution_due_at, first_answer_due_at = v.first_answer_due_at, paused_at = v.paused_at,
      due_at = v.due_at, half_time_at = v.half_time_at, nearly_due_at = v.nearly_due_at, updated_at = ${ctx.now},
      version = c.version + 1
    from unnest(${ids}, ${of(({ status }) => status)}::text[], ${of(({ assigneeId }) => assigneeId)}::text[],
      ${of(({ escalationLevel }) => escalationLevel)}::int[], ${of(({ sequence }) => sequence)}::int[],
      ${instants(({ resolutionDueAt }) => resolutionDueAt)}, ${instants(({ firstAnswerDueAt }) => firstAnswerDueAt)},
      ${instants(({ pausedAt }) => pausedAt)}, ${instants(({ dueAt }) => dueAt)}, ${instants(({ halfTimeAt }) => halfTimeAt)},
      ${instants(({ nearlyDueAt }) => nearlyDueAt)})
      as v (id, status, assignee_id, level, sequence, resolution_due_at, first_answer_due_at, paused_at, due_at, half_time_at,
        nearly_due_at)
    where c.id = v.id`.execute(ctx.db);
  const takenBack = swept.filter(({ ownerId, assigneeId }) => ownerId !== null && assigneeId === null);
  if (takenBack.length > 0)
    await sql`insert into complaint_assignment (id, complaint_id, merchant_id, buyer_id, from_account_id, kind, assigned_at)
      select id, complaint_id, merchant_id, buyer_id, from_id, 'TAKEN_BACK', ${ctx.now}
      from unnest(${takenBack.map(() => newId('assignment', ctx.clock))}::text[], ${takenBack.map(({ id }) => id)}::text[],
        ${takenBack.map(({ merchantId }) => merchantId)}::text[], ${takenBack.map(({ buyerId }) => buyerId)}::text[],
        ${takenBack.map(({ ownerId }) => ownerId)}::text[]) as v (id, complaint_id, merchant_id, buyer_id, from_id)`.execute(
      ctx.db,
    );
  await sql`
    update complaint_pause p set resumed_at = ${ctx.now} from unnest(${ids}) as v (id), complaint c
    where p.complaint_id = v.id and p.resumed_at is null and c.id = v.id and c.paused_at is null`.execute(ctx.db);
}
