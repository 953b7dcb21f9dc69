import type pg from 'pg';
import { askingLaws } from './asking-laws.ts';
import { serviceLaws } from './service-laws.ts';

/** What must hold after any storm, each as a statement that finds what breaks it; one text a row. */
const laws: Readonly<Record<string, string>> = {
  ...serviceLaws,
  ...askingLaws,
  'stock is the sum of its movements': `
    select format('%s: %s on hand, %s reserved; its movements say %s and %s', s.variant_id, s.on_hand, s.reserved, m.on_hand, m.reserved)
    from stock s left join (select variant_id, sum(on_hand_change) as on_hand, sum(reserved_change) as reserved
      from stock_movement group by variant_id) m using (variant_id)
    where s.on_hand <> coalesce(m.on_hand, 0) or s.reserved <> coalesce(m.reserved, 0) or s.reserved < 0 or s.on_hand < s.reserved`,
  'what is reserved is what open orders wait for': `
    select format('%s: %s reserved, %s awaited', s.variant_id, s.reserved, coalesce(w.units, 0))
    from stock s left join (select l.variant_id, sum(l.quantity - l.shipped_quantity) as units
      from order_line l join customer_order o on o.id = l.order_id where o.status <> 'CANCELLED' group by l.variant_id) w using (variant_id)
    where s.reserved <> coalesce(w.units, 0)`,
  'orders are the sum of their lines': `
    select format('order %s: %s of %s, %s units of %s, %s shipped of %s, %s refunded of %s', o.id, o.total_minor, l.total, o.unit_count, l.units,
      o.shipped_unit_count, l.shipped, o.refunded_minor, l.refunded)
    from customer_order o left join (select order_id, sum(total_minor) as total, sum(quantity) as units, sum(shipped_quantity) as shipped,
      sum(refunded_minor) as refunded from order_line group by order_id) l on l.order_id = o.id
    where (o.total_minor, o.unit_count, o.shipped_unit_count, o.refunded_minor) is distinct from (l.total, l.units, l.shipped, l.refunded)
    union all
    select format('order %s: %s of %s - %s + %s, adjustments of %s', o.id, o.total_minor, o.goods_minor, o.discount_minor, o.delivery_fee_minor,
      coalesce(a.taken, 0)) from customer_order o left join (select order_id, sum(amount_minor) as taken from order_adjustment group by 1) a on a.order_id = o.id
    where o.total_minor <> o.goods_minor - o.discount_minor + o.delivery_fee_minor or o.discount_minor <> coalesce(a.taken, 0)
    union all
    select format('line %s: %s', id, total_minor) from order_line
    where total_minor <> subtotal_minor - discount_minor + delivery_fee_minor or subtotal_minor <> unit_price_minor * quantity
      or shipped_quantity not between 0 and quantity or returned_quantity not between 0 and quantity or refunded_minor > total_minor or (is_gift and total_minor <> 0)`,
  'what is taken off an order is split over its lines': `
    select format('adjustment %s: %s, its shares %s', a.id, a.amount_minor, coalesce(sum(s.amount_minor), 0))
    from order_adjustment a left join order_adjustment_share s on s.adjustment_id = a.id group by a.id having a.amount_minor <> coalesce(sum(s.amount_minor), 0)
    union all
    select format('line %s: %s off, its shares %s', l.id, l.discount_minor, coalesce(sum(s.amount_minor), 0))
    from order_line l left join order_adjustment_share s on s.order_line_id = l.id group by l.id having l.discount_minor <> coalesce(sum(s.amount_minor), 0)`,
  'a checkout is what its orders came to when it was placed: less concessions, with every accepted change, they come to it now': `
    select format('checkout %s: %s less %s and with %s, its orders %s', c.id, c.total_minor, g.given, d.changed, o.total)
    from checkout c
      cross join lateral (select coalesce(sum(total_minor), 0) as total from customer_order where checkout_id = c.id) o
      cross join lateral (select coalesce(sum((e.facts ->> 'amountMinor')::bigint), 0) as given from event e join customer_order i on i.id = e.record_id
        where i.checkout_id = c.id and e.kind = 'ORDER_CHANGED' and e.facts ->> 'kind' in ('FREE_DELIVERY', 'PRICE_CUT')) g
      cross join lateral (select coalesce(sum(difference_minor), 0) as changed from order_change h join customer_order i on i.id = h.order_id
        where i.checkout_id = c.id and h.status = 'ACCEPTED') d
    where c.total_minor - g.given + d.changed <> o.total`,
  'what was captured and not refunded is what the orders are worth, and what is pending is what they wait for': `
    select format('payment %s: %s, %s refunded, its orders %s', p.id, p.total_minor, r.refunded, o.worth)
    from payment p
      cross join lateral (select coalesce(sum(amount_minor), 0) as refunded from refund where payment_id = p.id) r
      cross join lateral (select coalesce(sum(total_minor - refunded_minor), 0) as worth from customer_order
        where checkout_id = p.checkout_id and (paid_at is not null or status <> 'CANCELLED')) o
    where p.total_minor - r.refunded <> o.worth
    union all
    select format('order %s: worth %s, holds %s', o.id, o.total_minor - o.refunded_minor, a.held) from customer_order o
      cross join lateral (select coalesce(sum(amount_minor - refunded_minor), 0) as held from tender_allocation where order_id = o.id and status = 'CAPTURED') a
    where o.paid_at is not null and a.held <> o.total_minor - o.refunded_minor`,
  'refunds are what the orders say, but for what a change made cheaper': `
    select format('order %s: %s refunded, refunds of %s', o.id, o.refunded_minor, coalesce(sum(r.amount_minor), 0))
    from customer_order o left join refund r on r.order_id = o.id and r.cause <> 'ORDER_CHANGED' group by o.id
    having o.refunded_minor <> coalesce(sum(r.amount_minor), 0) or (o.status = 'CANCELLED' and o.paid_at is not null and o.refunded_minor <> o.total_minor)`,
  'what is set aside for payouts is what payouts under way come to, and a payout is the sum of its lines': `
    select format('merchant %s: %s set aside, payouts of %s', m.id, coalesce(a.balance_minor, 0), p.amount) from merchant m
      left join ledger_account a on a.id = 'merchant:' || m.id || ':payout'
      cross join lateral (select coalesce(sum(amount_minor), 0) as amount from payout where merchant_id = m.id and status in ('DRAFT', 'APPROVED', 'SENT')) p
    where coalesce(a.balance_minor, 0) <> p.amount
    union all
    select format('payout %s: %s of %s lines, its lines %s of %s', p.id, p.amount_minor, p.line_count, l.amount, l.count) from payout p
      cross join lateral (select coalesce(sum(amount_minor), 0) as amount, count(*) as count from merchant_line where payout_id = p.id and kind not in ('PAYOUT', 'PAYOUT_FAILED')) l
    where p.status not in ('DISCARDED', 'RETURNED', 'FAILED') and (p.amount_minor, p.line_count) is distinct from (l.amount, l.count)`,
  'refunds on their way are what lies ready for them': `
    select format('%s lies ready, %s on the way', a.lies, r.wanted) from (select coalesce(sum(balance_minor), 0) as lies from ledger_account where kind = 'REFUND_CLEARING') a,
      (select coalesce(sum(amount_minor), 0) as wanted from gateway_refund where status in ('ON_THE_WAY', 'REFUSED')) r where a.lies <> r.wanted`,
  'what was collected at doors is what those orders cost, each once, and orders that owe it hold nothing': `
    select format('order %s: costs %s, collected %s', o.id, o.total_minor, c.amount_minor) from customer_order o
      full join cash_collection c on c.order_id = o.id
    where (o.is_cash_on_delivery and o.paid_at is not null or c.id is not null) and o.total_minor is distinct from c.amount_minor
    union all
    select format('order %s owes cash and is %s', id, status) from customer_order
    where is_cash_on_delivery and paid_at is null and status in ('PENDING_PAYMENT', 'DELIVERED', 'COMPLETED')
    union all
    select format('order %s: %s to be collected of %s', o.id, a.amount, o.total_minor) from customer_order o
      cross join lateral (select coalesce(sum(amount_minor), 0) as amount from tender_allocation where order_id = o.id and status = 'TO_COLLECT') a
    where a.amount <> case when o.is_cash_on_delivery and o.paid_at is null and o.status <> 'CANCELLED' then o.total_minor else 0 end`,
  'cash with couriers is what they collected less what was counted and written off': `
    select format('courier %s: purse %s, collected %s, counted %s, written off %s, ledger %s', p.courier_id, p.uncounted_minor + p.owed_minor,
      c.amount, n.amount, w.amount, a.balance_minor) from courier_purse p
      cross join lateral (select coalesce(sum(amount_minor), 0) as amount, coalesce(sum(amount_minor) filter (where count_id is null), 0) as uncounted
        from cash_collection where courier_purse_id = p.id) c
      cross join lateral (select coalesce(sum(counted_minor - surplus_minor), 0) as amount from cash_count where courier_purse_id = p.id) n
      cross join lateral (select coalesce(sum(amount_minor), 0) as amount from cash_write_off where courier_purse_id = p.id) w
      left join ledger_account a on a.id = 'cash:' || p.courier_id
    where p.uncounted_minor + p.owed_minor <> c.amount - n.amount - w.amount or p.uncounted_minor <> c.uncounted
      or p.uncounted_minor + p.owed_minor <> -coalesce(a.balance_minor, 0)`,
  'every bank transfer that arrived is booked once, for what arrived': `
    select format('%s: %s arrived, booked %s', t.code, t.received_minor, b.amount) from bank_transfer t
      cross join lateral (select coalesce(-sum(e.amount_minor), 0) as amount from ledger_transfer l join ledger_entry e on e.transfer_id = l.id
        where l.memo = t.code || ' ' || t.bank_reference and e.account_id like 'bank:%') b
    where t.received_minor is distinct from nullif(b.amount, 0)
    union all
    select format('%s of %s', count(*), reference) from bank_receipt group by reference having count(*) > 1`,
  'what chargebacks took is disputed and borne until it is decided, its orders are held, and what was lost is refunded': `
    select format('allocation %s: %s disputed, chargebacks of %s', a.id, a.disputed_minor, coalesce(sum(p.amount_minor), 0)) from tender_allocation a
      left join chargeback_part p on p.allocation_id = a.id and p.status in ('EVIDENCE_DUE', 'ANSWERED') group by a.id
    having a.disputed_minor <> coalesce(sum(p.amount_minor), 0)
    union all
    select format('%s in suspense, %s undecided', s.borne, c.taken) from
      (select coalesce(-sum(e.amount_minor), 0) as borne from ledger_entry e join ledger_account a on a.id = e.account_id and a.kind = 'SUSPENSE'
        join ledger_transfer t on t.id = e.transfer_id and t.kind in ('CHARGEBACK', 'REFUND')) s,
      (select coalesce(sum(amount_minor), 0) as taken from chargeback where status in ('EVIDENCE_DUE', 'ANSWERED')) c where s.borne <> c.taken
    union all
    select format('chargeback %s: %s, its parts %s', c.id, c.amount_minor, coalesce(sum(p.amount_minor), 0)) from chargeback c
      left join chargeback_part p on p.chargeback_id = c.id group by c.id having c.amount_minor <> coalesce(sum(p.amount_minor), 0)
    union all
    select format('part %s: %s, %s holds, %s refunds', p.id, p.status, h.count, r.count) from chargeback_part p
      cross join lateral (select count(*) from order_hold where cause_id = p.id and lifted_at is null) h
      cross join lateral (select count(*) from refund where cause = 'CHARGEBACK' and reference = p.id) r
    where h.count <> (p.status in ('EVIDENCE_DUE', 'ANSWERED'))::int or r.count <> (p.status = 'LOST')::int`,
  'parcels hold what was shipped': `
    select format('line %s: %s shipped, %s in parcels', l.id, l.shipped_quantity, coalesce(sum(s.quantity), 0))
    from order_line l left join shipment_line s on s.order_line_id = l.id group by l.id having l.shipped_quantity <> coalesce(sum(s.quantity), 0)`,
  'every order has a chain of transitions without a gap, which ends in its state': `
    with chain as (select order_id, from_status, to_status, row_number() over w as place, lag(to_status) over w as before,
        lead(id) over w as next from order_entry where kind in ('PLACED', 'TRANSITION') or (kind = 'SPLIT' and to_status is not null) window w as (partition by order_id order by id))
    select format('order %s: %s after %s', order_id, from_status, before) from chain where place > 1 and from_status is distinct from before
    union all
    select format('order %s: is %s, the last transition led to %s', o.id, o.status, c.to_status)
    from customer_order o left join chain c on c.order_id = o.id and c.next is null where o.status is distinct from coalesce(c.to_status, 'PENDING_PAYMENT')`,
  'every transition, parcel, split and proposal has exactly one event': `
    select format('order %s: %s times %s, %s events', order_id, entries, kind, events) from (
      select coalesce(e.order_id, v.record_id) as order_id, coalesce(e.kind, v.kind) as kind, coalesce(e.count, 0) as entries, coalesce(v.count, 0) as events
      from (select order_id, case when to_status = 'PAID' and is_cash_on_delivery then 'ORDER_CASH_AGREED' else 'ORDER_' || to_status end as kind, count(*)
            from order_entry e join customer_order i on i.id = e.order_id where kind = 'TRANSITION' group by 1, 2
            union all select order_id, 'ORDER_PARCEL_SENT', count(*) from order_entry where kind = 'SHIPMENT' group by 1
            union all select order_id, 'ORDER_PAID', count(*) from order_entry where kind = 'CASH_COLLECTED' group by 1
            union all select order_id, 'ORDER_' || kind, count(*) from order_entry
              where kind in ('SPLIT', 'CHANGE_PROPOSED', 'CHANGE_DROPPED') group by 1, 2
            union all select id, 'ORDER_PLACED', 1 from customer_order where split_from_id is null) e
      full join (select record_id, kind, count(*) from event where kind in ('ORDER_PLACED', 'ORDER_PAID', 'ORDER_CASH_AGREED', 'ORDER_REVIEWED', 'ORDER_PICKING',
            'ORDER_PARCEL_SENT', 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED',
            'ORDER_SPLIT', 'ORDER_CHANGE_PROPOSED', 'ORDER_CHANGE_DROPPED') group by 1, 2) v
        on v.record_id = e.order_id and v.kind = e.kind) both_sides
    where entries <> events`,
  'events of a record are numbered without a gap, as the record counts them': `
    select format('%s: %s events, numbered up to %s', record_id, count(*), max(sequence)) from event where record_id like 'order\\_%'
    group by record_id having count(*) <> max(sequence)
    union all
    select format('order %s counts %s events, there are %s', o.id, o.sequence, (select count(*) from event e where e.record_id = o.id))
    from customer_order o where o.sequence <> (select count(*) from event e where e.record_id = o.id)`,
  'every event has its place, without a gap, and events of one record never swap': `
    select format('event %s has no place', id) from event where position is null
    union all
    select format('%s events, the last at %s', count(*), max(position)) from event having count(*) <> max(position)
    union all
    select format('%s: number %s stands after number %s', record_id, sequence, before)
    from (select record_id, sequence, lag(sequence) over (partition by record_id order by position) as before from event) e where before > sequence`,
  'no reaction gave an event up': `select format('%s: %s', consumer, error) from parked_event`,
};

/** A sentence for every law that was broken, with its first cases. */
export async function brokenLaws(database: pg.Pool): Promise<string[]> {
  const broken: string[] = [];
  for (const [law, statement] of Object.entries(laws)) {
    const { rows } = await database.query<{ format: string }>(`select format from (${statement}) found (format)`);
    if (rows.length > 0)
      broken.push(
        `${law}: not so ${rows.length} times, e.g. ${rows
          .slice(0, 3)
          .map(({ format }) => format)
          .join('; ')}`,
      );
  }
  return broken;
}

export const lawCount = Object.keys(laws).length;
