import { type RawBuilder, sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import type { MarketFacts } from '../kernel/request-context.js';
import { cutOffDay, SettlementSchedule } from '../merchants/index.js';
import { MerchantLineKind } from '../payments/index.js';

/**
 * How what waits on a merchant's account stands: the next run takes it, an open return or complaint, a question about a line or the
 * shop's suspension holds it (I3), or its settlement period has not ended (I1).
 */
export enum DueState {
  DUE = 'DUE',
  HELD = 'HELD',
  LATER = 'LATER',
}

/**
 * The unclaimed lines of merchant `m` in groups: those of an order together, any other by itself, each with its state as of
 * `now`. What the bank sent back was due before and is due again. A group counts from its first line, so a refund goes with the sale it is of. What a merchant owes is never put
 * off: a group of nothing or less is taken by the next run whatever holds it, so that what a run pays is never more than
 * the ledger says is due.
 */
export function dueGroups(now: Date, { timeZone }: MarketFacts): RawBuilder<unknown> {
  const day = (schedule: SettlementSchedule): string | null => cutOffDay(schedule, localDay(now, timeZone));
  return sql`
    select g.*, case
        when g.net <= 0 then ${DueState.DUE}
        when m.status not in ('APPROVED', 'CLOSED') or o.open_hold_count > 0
          or exists (select from merchant_line_hold h where h.merchant_id = m.id and h.lifted_at is null and h.line_id = any(g.line_ids))
          then ${DueState.HELD}
        when g.was_paid then ${DueState.DUE}
        when m.settlement_schedule <> ${SettlementSchedule.INSTANT} and g.since >= (case m.settlement_schedule
          when ${SettlementSchedule.TWICE_A_MONTH} then ${day(SettlementSchedule.TWICE_A_MONTH)}::timestamp
          else ${day(SettlementSchedule.MONTHLY)}::timestamp end at time zone ${timeZone}) then ${DueState.LATER}
        else ${DueState.DUE} end as state
      from (
        select order_id, array_agg(id) as line_ids, sum(amount_minor) as net, min(occurred_at) as since,
               bool_or(kind = ${MerchantLineKind.BANK_RETURN}) as was_paid
          from merchant_line where merchant_id = m.id and payout_id is null
         group by order_id, case when order_id is null then id end
      ) g left join customer_order o on o.id = g.order_id`;
}
