import { sql } from 'kysely';
import { localDay, localMinute } from '../kernel/local-day.js';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { pickingSettings } from './picking-settings.js';

/** Until when a shop prints waybills today (E5). */
export interface PrintingHours {
  readonly day: string;
  readonly cutOffAt: Date;
  readonly hereUntil: Date | null;
  readonly leftAt: Date | null;
  readonly isOpen: boolean;
}

/** Printing is open until the cut-off, later while the courier is here; and shut once the courier has left. */
export function isPrintingOpen(
  now: Date,
  { cutOffAt, hereUntil, leftAt }: Pick<PrintingHours, 'cutOffAt' | 'hereUntil' | 'leftAt'>,
): boolean {
  if (leftAt && leftAt <= now) return false;
  return now < cutOffAt || (hereUntil !== null && now < hereUntil);
}

/** What holds for a shop on the day of `now`: one statement. */
export async function printingHours(
  db: Db,
  { timeZone }: MarketFacts,
  now: Date,
  merchantId: string,
): Promise<PrintingHours> {
  const day = localDay(now, timeZone);
  const { rows } = await sql<{ hour: string | null; here: Date | string | null; left: Date | string | null }>`
    select (select value from market_setting where id = ${pickingSettings.cutOffHour.key}) as hour,
      c.here_until as here, c.left_at as left
    from (select) as one left join courier_day c on c.merchant_id = ${merchantId} and c.day = ${day}::date`.execute(db);
  const [row] = rows;
  const hour = row?.hour == null ? pickingSettings.cutOffHour.standard : Number(row.hour);
  const minutes = hour * 60 - localMinute(now, timeZone);
  const cutOffAt = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + minutes * 60_000);
  const hours = { day, cutOffAt, hereUntil: instant(row?.here), leftAt: instant(row?.left) };
  return { ...hours, isOpen: isPrintingOpen(now, hours) };
}

const instant = (value: Date | string | null | undefined): Date | null => (value == null ? null : new Date(value));
