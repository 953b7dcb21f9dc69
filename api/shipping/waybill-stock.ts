import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import type { Db } from '../kernel/request-context.js';

/** Over how many days the use of waybill numbers is averaged. */
export const AVERAGED_DAYS = 14;
const DAY_MS = 86_400_000;

/** The first of the days that are averaged, as the market counts days. */
export const firstAveragedDay = (now: Date, timeZone: string): string =>
  localDay(new Date(now.getTime() - (AVERAGED_DAYS - 1) * DAY_MS), timeZone);

/** What is left of a carrier's waybill numbers for one merchant, or for all without a range of their own. */
export interface WaybillStock {
  readonly carrierId: string;
  /** Null: the platform's. */
  readonly merchantId: string | null;
  readonly remaining: number;
  /** Numbers a day over the last 14 days, or since the first range was entered when that is less. */
  readonly usedPerDay: number;
  /** For how many days they last at that rate; null when none were used. */
  readonly daysLeft: number | null;
}

/**
 * The waybill numbers of every carrier, scarcest first (E5: "running low" is announced two days ahead). For whoever announces
 * it: no scope is applied.
 */
export async function waybillStock(db: Db, now: Date, timeZone: string): Promise<WaybillStock[]> {
  const since = firstAveragedDay(now, timeZone);
  const { rows } = await sql<{
    carrier_id: string;
    merchant_id: string | null;
    remaining: string;
    used: string;
    entered_at: Date | string;
  }>`
    select r.carrier_id, r.merchant_id, min(r.created_at) as entered_at,
      sum(case when r.is_active then c.last_number - c.next_number + 1 else 0 end) as remaining,
      coalesce(sum((select sum(u.count) from waybill_use u where u.range_id = r.id and u.day >= ${since}::date)), 0) as used
    from waybill_range r join waybill_counter c on c.range_id = r.id
    group by r.carrier_id, r.merchant_id`.execute(db);
  const stocks = rows.map((row) => {
    const remaining = Number(row.remaining);
    const usedPerDay = perDay(Number(row.used), new Date(row.entered_at), now);
    return {
      carrierId: row.carrier_id,
      merchantId: row.merchant_id,
      remaining,
      usedPerDay,
      daysLeft: usedPerDay > 0 ? remaining / usedPerDay : null,
    };
  });
  const days = ({ daysLeft }: WaybillStock): number => daysLeft ?? Number.MAX_VALUE;
  return stocks.sort((a, b) => days(a) - days(b));
}

/** Use in the averaged days, a day; a range entered since counts from when it was. */
export function perDay(used: number, enteredAt: Date, now: Date): number {
  const days = Math.ceil((now.getTime() - enteredAt.getTime()) / DAY_MS);
  return used / Math.min(AVERAGED_DAYS, Math.max(1, days));
}
