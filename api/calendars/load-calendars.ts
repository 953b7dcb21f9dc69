import { sql } from 'kysely';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { type SpecialDay, Weekday, type WeeklyShift } from './calendar-words.js';
import { type CalendarRules, type Shift, WorkingTime } from './working-time.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly weekly: readonly WeeklyShift[];
  readonly days: readonly SpecialDay[];
}

/** The desk's own calendar, made by the migration; others may be added beside it. */
export const STANDARD_CALENDAR = 'calendar_00000000000000000000000000';

const MINUTES_A_DAY = 24 * 60;
const KEPT = 64;
const made = new Map<string, WorkingTime>();

/**
 * Calendars as arithmetic, by their ids, each with its version: the timeline of one version is made once in a process. Locked
 * against change until the transaction ends, so that nothing is counted by rules that are no more.
 */
export async function loadCalendars(
  { db, market }: { readonly db: Db; readonly market: Pick<MarketFacts, 'timeZone'> },
  lock: 'SHARED' | 'NONE' = 'SHARED',
): Promise<ReadonlyMap<string, WorkingTime>> {
  const { rows } = await sql<Row>`select id, version, weekly, days from working_calendar order by id
    ${lock === 'SHARED' ? sql`for share` : sql``}`.execute(db);
  return new Map(rows.map((row) => [row.id, workingTimeOf(row, market.timeZone)]));
}

function workingTimeOf({ id, version, weekly, days }: Row, timeZone: string): WorkingTime {
  const key = `${id}/${version}/${timeZone}/${JSON.stringify([weekly, days])}`;
  const known = made.get(key);
  if (known) return known;
  const calendar = new WorkingTime(rulesOf({ weekly, days }, timeZone));
  if (made.size >= KEPT) made.clear();
  made.set(key, calendar);
  return calendar;
}

/** The rules of a calendar as arithmetic reads them. */
export function rulesOf({ weekly, days }: Pick<Row, 'weekly' | 'days'>, timeZone: string): CalendarRules {
  const special = new Map<string, Shift[]>();
  for (const { day, from, until } of days) {
    const shifts = special.get(day) ?? [];
    if (from !== null && until !== null) shifts.push(shiftOf(from, until));
    special.set(day, shifts);
  }
  return {
    timeZone,
    weekly: Object.values(Weekday).map((name) =>
      weekly.filter(({ weekday }) => weekday === name).map(({ from, until }) => shiftOf(from, until)),
    ),
    days: special,
  };
}

/** An end that is not later than the beginning lies on the next day. */
function shiftOf(from: string, until: string): Shift {
  const fromMinute = minutesOf(from);
  const untilMinute = minutesOf(until);
  return { fromMinute, untilMinute: untilMinute > fromMinute ? untilMinute : untilMinute + MINUTES_A_DAY };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
