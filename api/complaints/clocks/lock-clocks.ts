import { type RawBuilder, sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { ComplaintCategory } from '../complaint-classes.js';
import type { ComplaintSeverity, ComplaintStatus } from '../complaint-status.js';
import { type ClockRow, type ComplaintClock, clockOfRow } from './complaint-clock.js';
import type { Timed } from './complaint-clocks.js';
import type { Happening } from './run-steps.js';

/** A row of `lockedClocks`. */
export type DueRow = ClockRow & {
  readonly number: string;
  readonly status: ComplaintStatus;
  readonly severity: ComplaintSeverity;
  readonly category: ComplaintCategory;
  readonly merchant_id: string | null;
  readonly buyer_id: string;
  readonly about_agent_id: string | null;
  readonly assignee_id: string | null;
  readonly sequence: number;
  readonly escalation_level: number;
  readonly first_answered_at: string | null;
  readonly first_answer_due_at: string | null;
  readonly resolution_due_at: string | null;
  readonly shown_due_at: string | null;
  readonly half_time_at: string | null;
  readonly nearly_due_at: string | null;
};

/** A complaint under the sweep: its row, its clock, what time did. */
export interface Swept extends Timed {
  readonly id: string;
  readonly number: string;
  status: ComplaintStatus;
  readonly severity: ComplaintSeverity;
  readonly category: ComplaintCategory;
  readonly merchantId: string | null;
  readonly buyerId: string;
  /** Whom it is about; does not hear of it. */
  readonly aboutAgentId: string | null;
  /** Who was in charge before. */
  readonly ownerId: string | null;
  sequence: number;
  readonly clock: ComplaintClock;
  happenings: Happening[];
}

/** Complaints with their clocks and the pauses asked for: of those that `which` selects and locks (clock `k`, complaint `c`). */
export const lockedClocks = (pauses: RawBuilder<unknown>, which: RawBuilder<unknown>): RawBuilder<DueRow> =>
  sql<DueRow>`
    select k.*, ${pauses}, c.number, c.status, c.severity, c.category, c.merchant_id, c.buyer_id, c.about_agent_id, c.assignee_id, c.sequence,
      c.escalation_level, c.first_answered_at, c.first_answer_due_at, c.resolution_due_at, c.due_at as shown_due_at,
      c.half_time_at, c.nearly_due_at
    from complaint_clock k join complaint c on c.id = k.complaint_id
    where ${which}`;

/** The same, read. */
export async function lockClocks(
  ctx: UseCaseContext,
  pauses: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
): Promise<Swept[]> {
  const { rows } = await lockedClocks(pauses, which).execute(ctx.db);
  return rows.map(sweptOf);
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const sweptOf = (row: DueRow): Swept => ({
  id: row.complaint_id,
  ...{ number: row.number, status: row.status, severity: row.severity, category: row.category },
  ...{ merchantId: row.merchant_id, buyerId: row.buyer_id, aboutAgentId: row.about_agent_id },
  ...{ ownerId: row.assignee_id, assigneeId: row.assignee_id },
  ...{ sequence: row.sequence, escalationLevel: row.escalation_level },
  firstAnsweredAt: instant(row.first_answered_at),
  firstAnswerDueAt: instant(row.first_answer_due_at),
  resolutionDueAt: instant(row.resolution_due_at),
  pausedAt: instant(row.paused_at),
  dueAt: instant(row.shown_due_at),
  halfTimeAt: instant(row.half_time_at),
  nearlyDueAt: instant(row.nearly_due_at),
  clock: clockOfRow(row),
  happenings: [],
});
