import { sql } from 'kysely';
import { AccountType, StaffRole } from '../accounts/index.js';
import { ref } from '../kernel/read/index.js';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { settingOf } from './tracking-rules.js';
import { trackingSettings } from './tracking-settings.js';

interface Kept {
  readonly account_id: string;
  readonly events: number;
  readonly steps: number;
  readonly missing: number;
}

/** More trackers than this are not listed. */
const MOST_TRACKERS = 200;

/** What each tracker wrote into the log of a day and did on it, whoever wrote least first (E9). */
export async function logsOfDay(
  db: Db,
  { timeZone }: Pick<MarketFacts, 'timeZone'>,
  day: string,
): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    with kept as (
      select a.id as account_id,
        (select count(*)::int from tracker_note n where n.account_id = a.id and n.day = ${day}::date) as events,
        (select count(*)::int from problem_entry e where e.account_id = a.id
          and e.occurred_at >= (${day}::date::timestamp at time zone ${timeZone})
          and e.occurred_at < ((${day}::date + 1)::timestamp at time zone ${timeZone})) as steps
      from account a
      where a.status = 'ACTIVE' and a.id in (select account_id from staff_role where role = ${StaffRole.ORDER_TRACKER}))
    select *, greatest(0, ${settingOf(trackingSettings.logEvents)} - events)::int as missing
    from kept order by events, account_id limit ${MOST_TRACKERS}`.execute(db);
  return rows;
}

/** The same as the API shows it. */
export const trackerDays = async (
  ctx: { readonly db: Db; readonly market: Pick<MarketFacts, 'timeZone'> },
  day: string,
): Promise<object[]> =>
  (await logsOfDay(ctx.db, ctx.market, day)).map((kept) => ({
    account: ref(AccountType, kept.account_id),
    eventCount: kept.events,
    stepCount: kept.steps,
    missingCount: kept.missing,
  }));
