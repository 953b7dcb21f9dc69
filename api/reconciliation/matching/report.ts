import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { accountsOf, type Source } from './source.js';

/** What lay at a source at the end of a day, by its bills and by the ledger; minor units (F6). */
export interface DayReport {
  /** By the bills, when the run's first day began. */
  readonly openingMinor: number;
  readonly linesMinor: number;
  /** By the bills, when the day ended: opening and lines. */
  readonly closingMinor: number;
  /** Booked and not yet on a bill, or billed and booked on another day: what the other side told or will tell by itself. */
  readonly onTheWayMinor: number;
  /** What differences account for. */
  readonly differencesMinor: number;
  /** What nothing accounts for: zero, or something was overlooked. */
  readonly unexplainedMinor: number;
  /** By the ledger, when the day ended. */
  readonly ledgerMinor: number;
}

/**
 * The law of reconciliation, summed up item by item and not as a remainder: every line and every entry until the end of the
 * day falls into one group (a pair, a decision, or itself alone). Groups that are not zero are on their way, or have a
 * difference; the rest is unexplained.
 */
export async function reportOf(
  ctx: UseCaseContext,
  source: Source,
  { from, until, toleranceDays }: { readonly from: Date; readonly until: Date; readonly toleranceDays: number },
): Promise<DayReport> {
  const zone = ctx.market.timeZone;
  const youngFrom = sql`((${until}::timestamptz at time zone ${zone}) - make_interval(days => ${toleranceDays})) at time zone ${zone}`;
  const { rows } = await sql<
    Record<'before' | 'lines' | 'ledger' | 'on_the_way' | 'differences' | 'unexplained', string>
  >`
    with line as materialized (
      select l.id, l.kind, l.amount_minor, l.occurred_at from bill_line l where l.source = ${source.id} and l.occurred_at < ${until}
    ), entry as materialized (
      select e.id, -e.amount_minor as amount_minor, e.created_at, m.line_id, case when t.kind = 'DIFFERENCE_RESOLVED' then t.reference end as decision
        from ledger_entry e join ledger_transfer t on t.id = e.transfer_id left join reconciliation_match m on m.entry_id = e.id
       where e.account_id in ${accountsOf(source.id)} and e.created_at >= ${source.startsAt} and e.created_at < ${until}
    ), item as (
      select id as group_id, null as entry_id, -amount_minor as amount, occurred_at as at, kind = 'SETTLEMENT' as may_wait, id as line_id from line
      union all
      select coalesce(e.line_id, d.line_id, d.entry_id, e.id), e.id, e.amount_minor, e.created_at, true, e.line_id
        from entry e left join reconciliation_difference d on d.id = e.decision
    ), grouped as (
      select group_id, sum(amount) as amount, max(at) as at, bool_and(may_wait) as may_wait, max(entry_id) as entry_id,
             bool_or(item.line_id is not null and exists (select from reconciliation_match m where m.line_id = item.line_id)) as is_pair,
             count(*) as items
        from item group by group_id having sum(amount) <> 0
    ), told as (
      select amount, case
          when exists (select from reconciliation_difference d where d.line_id = group_id or d.entry_id in (group_id, grouped.entry_id)) then 'DIFFERENCE'
          when is_pair and items = 1 or may_wait and at >= ${youngFrom} then 'ON_THE_WAY' else 'UNEXPLAINED' end as class
        from grouped
    )
    select (select coalesce(sum(amount_minor), 0) from line where occurred_at < ${from}) as before,
           (select coalesce(sum(amount_minor), 0) from line where occurred_at >= ${from}) as lines,
           (select coalesce(sum(amount_minor), 0) from entry) as ledger,
           (select coalesce(sum(amount), 0) from told where class = 'ON_THE_WAY') as on_the_way,
           (select coalesce(sum(amount), 0) from told where class = 'DIFFERENCE') as differences,
           (select coalesce(sum(amount), 0) from told where class = 'UNEXPLAINED') as unexplained`.execute(ctx.db);
  const [sums] = rows;
  const openingMinor = source.openingMinor + Number(sums?.before ?? 0);
  const linesMinor = Number(sums?.lines ?? 0);
  return {
    ...{ openingMinor, linesMinor, closingMinor: openingMinor + linesMinor },
    onTheWayMinor: Number(sums?.on_the_way ?? 0),
    differencesMinor: Number(sums?.differences ?? 0),
    unexplainedMinor: Number(sums?.unexplained ?? 0),
    ledgerMinor: source.openingMinor + Number(sums?.ledger ?? 0),
  };
}
