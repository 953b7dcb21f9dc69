import { sql } from 'kysely';
import { loadCalendars, STANDARD_CALENDAR, type WorkingTime } from '../../calendars/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type Settings, settingsOf } from '../../settings/index.js';
import type { ComplaintCategory } from '../complaint-classes.js';
import type { ComplaintSeverity } from '../complaint-status.js';

interface TargetRow {
  readonly severity: ComplaintSeverity;
  readonly category: ComplaintCategory | null;
  readonly calendar_id: string;
  readonly first_answer_minutes: number;
  readonly resolution_minutes: number;
}

interface Target {
  readonly calendarId: string;
  readonly firstAnswerMs: number;
  readonly resolutionMs: number;
}

/** The rules by which this transaction counts: targets and calendars, kept from changing until it ends, and settings. */
export interface ClockRules {
  readonly calendarOf: (id: string) => WorkingTime;
  /** The target of its category, or else of its severity. */
  readonly targetOf: (of: { severity: ComplaintSeverity; category: ComplaintCategory }) => Target;
  readonly settings: Settings;
}

const MINUTE_MS = 60_000;
/** Where staff removed a target: what the market began with for a normal case. */
const FALLBACK: Target = {
  calendarId: STANDARD_CALENDAR,
  firstAnswerMs: 240 * MINUTE_MS,
  resolutionMs: 1440 * MINUTE_MS,
};

const loaded = new WeakMap<object, Promise<ClockRules>>();

/** The rules, read once in a transaction. */
export function clockRules(ctx: UseCaseContext): Promise<ClockRules> {
  const known = loaded.get(ctx.em);
  if (known) return known;
  const asked = readRules(ctx);
  loaded.set(ctx.em, asked);
  return asked;
}

async function readRules(ctx: UseCaseContext): Promise<ClockRules> {
  const calendars = await loadCalendars(ctx);
  const { rows } = await sql<TargetRow>`
    select severity, category, calendar_id, first_answer_minutes, resolution_minutes from complaint_target
    order by id for share`.execute(ctx.db);
  const targets = new Map(
    rows.map((row) => [
      `${row.severity}/${row.category ?? ''}`,
      {
        calendarId: row.calendar_id,
        firstAnswerMs: row.first_answer_minutes * MINUTE_MS,
        resolutionMs: row.resolution_minutes * MINUTE_MS,
      },
    ]),
  );
  return {
    calendarOf: (id) => {
      const calendar = calendars.get(id);
      if (!calendar) throw new Error(`there is no calendar ${id}`);
      return calendar;
    },
    targetOf: ({ severity, category }) =>
      targets.get(`${severity}/${category}`) ?? targets.get(`${severity}/`) ?? FALLBACK,
    settings: await settingsOf(ctx),
  };
}
