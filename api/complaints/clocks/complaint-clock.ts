import { sql } from 'kysely';
import type { Pause } from '../../calendars/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Complaint } from '../complaint.entity.js';
import type { Ahead } from './run-steps.js';

/** The row that keeps what lies ahead of an open complaint; gone once it is resolved. Written under the complaint's lock. */
export interface ComplaintClock {
  readonly complaintId: string;
  calendarId: string;
  readonly startedAt: Date;
  firstAnswerMs: number;
  resolutionMs: number;
  /** When whoever is in charge did something last, or was put in charge. */
  actedAt: Date | null;
  pausedAt: Date | null;
  /** Until when the customer is waited for. */
  silentAt: Date | null;
  readonly ahead: Ahead;
  /** Since it was started; in the order of time. */
  readonly pauses: readonly Pause[];
}

export const nothingAhead = (): Ahead => ({
  ...{ firstHalfAt: null, firstNearlyAt: null, firstDueAt: null, halfAt: null, nearlyAt: null, dueAt: null },
  ...{ levelFromAt: null, levelAt: null, takeBackAt: null },
});

type Instant = string | null;

export interface ClockRow {
  readonly complaint_id: string;
  readonly calendar_id: string;
  readonly started_at: string;
  readonly first_answer_ms: string;
  readonly resolution_ms: string;
  readonly first_half_at: Instant;
  readonly first_nearly_at: Instant;
  readonly first_due_at: Instant;
  readonly half_at: Instant;
  readonly nearly_at: Instant;
  readonly due_at: Instant;
  readonly level_from_at: Instant;
  readonly level_at: Instant;
  readonly acted_at: Instant;
  readonly take_back_at: Instant;
  readonly paused_at: Instant;
  readonly silent_at: Instant;
  readonly pauses: readonly { readonly from: string; readonly until: Instant }[] | null;
}

const instant = (text: Instant): Date | null => (text === null ? null : new Date(text));

export const clockOfRow = (row: ClockRow): ComplaintClock => ({
  complaintId: row.complaint_id,
  calendarId: row.calendar_id,
  startedAt: new Date(row.started_at),
  firstAnswerMs: Number(row.first_answer_ms),
  resolutionMs: Number(row.resolution_ms),
  actedAt: instant(row.acted_at),
  pausedAt: instant(row.paused_at),
  silentAt: instant(row.silent_at),
  ahead: {
    firstHalfAt: instant(row.first_half_at),
    firstNearlyAt: instant(row.first_nearly_at),
    firstDueAt: instant(row.first_due_at),
    halfAt: instant(row.half_at),
    nearlyAt: instant(row.nearly_at),
    dueAt: instant(row.due_at),
    levelFromAt: instant(row.level_from_at),
    levelAt: instant(row.level_at),
    takeBackAt: instant(row.take_back_at),
  },
  pauses: (row.pauses ?? []).map(({ from, until }) => ({ from: new Date(from), until: instant(until) })),
});

const pausesSinceStart = sql`(select json_agg(json_build_object('from', p.paused_at, 'until', p.resumed_at) order by p.paused_at)
  from complaint_pause p where p.complaint_id = k.complaint_id and p.paused_at >= k.started_at)`;

/** The pauses of a clock since it was started, as a column of its row. */
export const pausesOfClock = sql`${pausesSinceStart} as pauses`;

/** The same of a clock that stands still; none of one that runs, for whom only time itself has to be looked at. */
export const pausesOfStanding = sql`case when k.paused_at is not null then ${pausesSinceStart} end as pauses`;

/** The clock of a locked complaint; null when none runs. */
export async function loadClock({ db }: UseCaseContext, { id }: Complaint): Promise<ComplaintClock | null> {
  const { rows } = await sql<ClockRow>`
    select k.*, ${pausesOfClock} from complaint_clock k where k.complaint_id = ${id}`.execute(db);
  return rows[0] ? clockOfRow(rows[0]) : null;
}

/** Writes the clock of a locked complaint. */
export async function saveClock({ db }: UseCaseContext, clock: ComplaintClock): Promise<void> {
  const { ahead } = clock;
  const at = (value: Date | null) => sql`${value}::timestamptz`;
  await sql`
    insert into complaint_clock (complaint_id, calendar_id, started_at, first_answer_ms, resolution_ms, first_half_at, first_nearly_at,
      first_due_at, half_at, nearly_at, due_at, level_from_at, level_at, acted_at, take_back_at, paused_at, silent_at)
    values (${clock.complaintId}, ${clock.calendarId}, ${at(clock.startedAt)}, ${clock.firstAnswerMs}, ${clock.resolutionMs},
      ${at(ahead.firstHalfAt)}, ${at(ahead.firstNearlyAt)}, ${at(ahead.firstDueAt)}, ${at(ahead.halfAt)}, ${at(ahead.nearlyAt)},
      ${at(ahead.dueAt)}, ${at(ahead.levelFromAt)}, ${at(ahead.levelAt)}, ${at(clock.actedAt)}, ${at(ahead.takeBackAt)},
      ${at(clock.pausedAt)}, ${at(clock.silentAt)})
    on conflict (complaint_id) do update set calendar_id = excluded.calendar_id, started_at = excluded.started_at,
      first_answer_ms = excluded.first_answer_ms, resolution_ms = excluded.resolution_ms, first_half_at = excluded.first_half_at,
      first_nearly_at = excluded.first_nearly_at, first_due_at = excluded.first_due_at, half_at = excluded.half_at,
      nearly_at = excluded.nearly_at, due_at = excluded.due_at, level_from_at = excluded.level_from_at,
      level_at = excluded.level_at, acted_at = excluded.acted_at, take_back_at = excluded.take_back_at,
      paused_at = excluded.paused_at, silent_at = excluded.silent_at`.execute(db);
}
