/** What must hold of returns, coupons, complaints, verdicts and repairs after any storm, in the form of the other laws. */
export const serviceLaws: Readonly<Record<string, string>> = {
  'G6 open and finished returns never have more units than were shipped, and returns never pay back more than the line paid': `
    select format('line %s: %s shipped, %s given back, %s asked for', l.id, l.shipped_quantity, l.returned_quantity, coalesce(a.units, 0))
    from order_line l left join (select r.order_line_id, sum(r.quantity - r.settled_quantity) as units from return_line r
      join order_return o on o.id = r.return_id where o.closed_at is null and o.kind <> 'COMPENSATION' group by 1) a on a.order_line_id = l.id
    where l.returned_quantity + coalesce(a.units, 0) > l.shipped_quantity
    union all
    select format('line %s: paid %s, %s paid back, %s of it by returns', l.id, l.total_minor, l.refunded_minor, coalesce(a.paid, 0))
    from order_line l left join (select order_line_id, sum(paid_minor) as paid from return_line group by 1) a on a.order_line_id = l.id
    where coalesce(a.paid, 0) > l.refunded_minor or l.refunded_minor > l.total_minor
    union all
    select format('return %s: paid back %s, its lines %s', r.id, r.paid_minor, l.paid) from order_return r
      cross join lateral (select coalesce(sum(paid_minor), 0) as paid from return_line where return_id = r.id) l
    where r.paid_minor <> l.paid`,
  'G6 the refunds of a payment never come to more than was paid': `
    select format('payment %s: %s, %s refunded', p.id, p.total_minor, r.refunded) from payment p
      cross join lateral (select coalesce(sum(amount_minor), 0) as refunded from refund where payment_id = p.id) r
    where r.refunded > p.total_minor`,
  'D2 a coupon is used once: one that is used took something off the orders of one checkout, and any other off none': `
    select format('coupon %s: %s in %s, took %s off %s checkouts, was to take %s', c.id, c.status, c.checkout_id, a.taken, a.checkouts, c.amount_minor)
    from coupon c cross join lateral (select coalesce(sum(j.amount_minor), 0) as taken, count(distinct o.checkout_id) as checkouts,
        bool_and(o.checkout_id = c.checkout_id) as is_there from order_adjustment j join customer_order o on o.id = j.order_id
        where j.kind = 'COUPON' and j.cause_id = c.id and o.status <> 'CANCELLED') a
    where a.checkouts > 1 or a.taken > c.amount_minor or (c.status = 'USED') <> (c.checkout_id is not null)
      or (c.status = 'USED') <> (c.used_at is not null) or (a.checkouts > 0 and (c.status <> 'USED' or not a.is_there))
    union all
    select format('coupon %s: redeemed %s times, given back %s times, is %s', c.id, e.used, e.back, c.status) from coupon c
      cross join lateral (select count(*) filter (where kind = 'COUPON_USED') as used, count(*) filter (where kind = 'COUPON_GIVEN_BACK') as back
        from event where record_id = c.id) e
    where e.used - e.back <> (c.status = 'USED')::int`,
  'F7 a coupon above the limit is the buyer’s only after somebody else approved it': `
    select format('coupon %s: %s, given by %s, decided by %s', id, status, issued_by_id, decided_by_id) from coupon
    where decided_by_id = issued_by_id or (amount_minor > 10000 and status in ('ISSUED', 'USED') and decided_by_id is null)`,
  'H3 no case is archived without cause, responsible party, resolution and follow-up, nor by its handler, and each has its sheet': `
    select format('complaint %s: cause %s, %s responsible, follow-up %s, score %s, sheets %s', c.id, c.root_cause_id, c.responsible_party,
      c.follow_up_outcome, c.satisfaction, s.count) from complaint c
      cross join lateral (select count(*) from complaint_sheet where complaint_id = c.id) s
    where c.status = 'ARCHIVED' and (c.root_cause_id is null or coalesce(c.cause, '') = '' or c.responsible_party is null
      or coalesce(c.resolution, '') = '' or c.follow_up_outcome is null or c.archived_at is null or s.count = 0
      or c.confirmed_by_id = c.handled_by_id)
    union all
    select format('complaint %s: resolved and asked by %s', c.id, f.done_by_id) from complaint c join complaint_follow_up f on f.complaint_id = c.id
    where f.done_by_id is not null and f.done_by_id in (f.handler_id, f.resolved_by_id)`,
  'H3 no case is resolved, nor archived, while a step of its procedure is open that comes before': `
    select format('complaint %s is %s, its step %s is open', c.id, c.status, s.position) from complaint c
      join case_step s on s.complaint_id = c.id and s.status = 'OPEN'
    where (s.required_before = 'RESOLVE' and c.status in ('RESOLVED', 'FOLLOWED_UP', 'ARCHIVED'))
      or (s.required_before = 'ARCHIVE' and c.status = 'ARCHIVED')`,
  'E8 I3 a case holds its order as long as it is open, and no longer': `
    select format('complaint %s is %s, its order %s has %s of its holds', c.id, c.status, o.status, h.count) from complaint c
      join customer_order o on o.id = c.order_id
      cross join lateral (select count(*) from order_hold where cause_id = c.id and order_id = o.id and lifted_at is null) h
      cross join lateral (select c.status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED') as is_open) s
    where (not s.is_open and h.count > 0) or (s.is_open and h.count <> 1 and o.status <> 'CANCELLED')`,
  'H1 a merged case has no clock and no follow-up, and goes on in one of the same customer that goes on in none': `
    select format('complaint %s goes on in %s, which is %s; %s clocks, %s follow-ups', c.id, c.merged_into_id, i.status, k.count, f.count)
    from complaint c join complaint i on i.id = c.merged_into_id
      cross join lateral (select count(*) from complaint_clock where complaint_id = c.id) k
      cross join lateral (select count(*) from complaint_follow_up where complaint_id = c.id and status = 'SCHEDULED') f
    where i.merged_into_id is not null or i.buyer_id <> c.buyer_id or i.registered_at > c.registered_at or k.count > 0 or f.count > 0
    union all
    select format('complaint %s is %s, without a clock', c.id, c.status) from complaint c
    where c.status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED')
      and not exists (select from complaint_clock where complaint_id = c.id)`,
  'G4 of every matter one verdict stands, its shares are a hundred per cent, and what the others posted is taken back': `
    select format('%s: %s verdicts stand', cause_id, count(*)) from verdict where superseded_at is null group by cause_id having count(*) > 1
    union all
    select format('verdict %s: %s per cent', v.id, coalesce(sum(s.percent), 0)) from verdict v left join verdict_share s on s.verdict_id = v.id
    group by v.id having coalesce(sum(s.percent), 0) <> 100`,
  'G8 a repair’s fee is its parts and labour, is paid once, and comes back once when nothing came of it': `
    select format('repair %s: fee %s, parts %s, labour %s, posted %s', r.id, r.fee_minor, r.parts_minor, r.labor_minor, t.paid) from repair r
      cross join lateral (select coalesce(-sum(e.amount_minor), 0) as paid from ledger_transfer l join ledger_entry e on e.transfer_id = l.id
        where l.kind in ('REPAIR_PAID', 'REPAIR_PAID_BACK') and l.reference = r.id and e.account_id = 'wallet:' || r.buyer_id) t
    where r.fee_minor <> case when r.is_warranty then 0 else r.parts_minor + r.labor_minor end
      or t.paid <> case when r.paid_at is not null and r.paid_back_at is null then r.fee_minor else 0 end
      or r.parts_minor <> (select coalesce(sum(amount_minor), 0) from repair_part_use where repair_id = r.id)
    union all
    select format('line %s: %s shipped, %s given back, %s at repairs', l.id, l.shipped_quantity, l.returned_quantity, sum(r.quantity))
    from order_line l join repair r on r.order_line_id = l.id and r.status not in ('CALL_BACK_DUE', 'CLOSED', 'CANCELLED')
    group by l.id having sum(r.quantity) > l.shipped_quantity`,
  'G8 parts at an outlet are the sum of their movements': `
    select format('%s: %s there, movements of %s', s.id, s.on_hand, coalesce(sum(m.quantity), 0)) from part_stock s
      left join part_movement m on m.outlet_id = s.outlet_id and m.part_id = s.part_id group by s.id having s.on_hand <> coalesce(sum(m.quantity), 0)`,
};
