import { type RawBuilder, sql } from 'kysely';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import type { Db } from '../kernel/request-context.js';

/** Days of the market's calendar: from `from`, before `until`. */
export interface ReportPeriod {
  readonly from: string;
  readonly until: string;
}

/** Longest period a figure is counted for, in days. */
const MOST_DAYS = 1_100;
const DAY_MS = 86_400_000;

/** The period from the first to the last day, both included; refuses one that is empty or longer than three years. */
export function periodOf(firstOn: string, lastOn: string): ReportPeriod {
  const days = (Date.parse(`${lastOn}T00:00:00Z`) - Date.parse(`${firstOn}T00:00:00Z`)) / DAY_MS + 1;
  if (!(days >= 1)) throw wrong('a period ends on the day it begins, or later');
  if (days > MOST_DAYS) throw wrong(`a period has at most ${MOST_DAYS} days`);
  if (firstOn < '1970' || lastOn >= '2200') throw wrong('a period lies between 1970 and 2200');
  return { from: firstOn, until: new Date(Date.parse(`${lastOn}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10) };
}

const wrong = (message: string): RequestError => new RequestError(RequestErrorCode.BAD_USER_INPUT, message);

/** The instant at which a local day begins, wherever the server and the database stand. */
export const startOf = (day: string, timeZone: string): RawBuilder<Date> =>
  sql<Date>`(${day}::timestamp at time zone ${timeZone})`;

/** When a period begins and is over, as instants. */
export async function instantsOf(
  db: Db,
  { from, until }: ReportPeriod,
  timeZone: string,
): Promise<{ startsAt: Date; endsAt: Date }> {
  const { rows } = await sql<{ starts: string; ends: string }>`
    select ${startOf(from, timeZone)} as starts, ${startOf(until, timeZone)} as ends`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a period without instants');
  return { startsAt: new Date(row.starts), endsAt: new Date(row.ends) };
}

/** Whether an instant of SQL lies in the period. */
export const within = (column: RawBuilder<unknown>, { from, until }: ReportPeriod, timeZone: string) =>
  sql<boolean>`${column} >= ${startOf(from, timeZone)} and ${column} < ${startOf(until, timeZone)}`;
