/** A database that is asked what breaks the laws of orders. */
interface Asked {
  query<R extends object>(statement: string, values?: readonly unknown[]): Promise<R[]>;
}

/**
 * Whatever is wrong with orders of this market, one row a case; nothing is. Total is goods less adjustments plus delivery and the sum
 * of the lines; shares are those of the adjustments; payment, escrow and stock follow (E2, E4, E10, C3).
 */
export const brokenOrderLaws = async ({ query }: Asked): Promise<unknown[]> => [
  ...(await query(`
    select 'sums' as law, o.id from customer_order o
      left join lateral (select sum(subtotal_minor) goods, sum(discount_minor) discount, sum(delivery_fee_minor) fee,
        sum(total_minor) total, sum(quantity) units, sum(refunded_minor) refunded from order_line where order_id = o.id) l on true
      left join lateral (select coalesce(sum(amount_minor), 0) taken from order_adjustment where order_id = o.id) a on true
    where (o.goods_minor, o.discount_minor, o.delivery_fee_minor, o.total_minor, o.unit_count, o.refunded_minor, o.discount_minor)
        is distinct from (l.goods, l.discount, l.fee, l.total, l.units, l.refunded, a.taken)`)),
  ...(await query(`
    select 'shares' as law, a.id from order_adjustment a where a.amount_minor <>
      (select coalesce(sum(amount_minor), 0) from order_adjustment_share where adjustment_id = a.id)
    union all
    select 'shares of a line', l.id from order_line l where l.discount_minor <>
      (select coalesce(sum(amount_minor), 0) from order_adjustment_share where order_line_id = l.id)
    union all
    select 'gift', l.id from order_line l where l.is_gift and l.total_minor <> 0`)),
  ...(await query(`
    select 'payment' as law, o.id from customer_order o
      left join lateral (select coalesce(sum(amount_minor - refunded_minor), 0) held, coalesce(sum(amount_minor), 0) paid
        from tender_allocation where order_id = o.id and status <> 'CANCELLED') t on true
      left join lateral (select coalesce(sum(amount_minor), 0) balance from ledger_entry where account_id = 'order:' || o.id) e on true
    where (o.paid_at is not null and t.held <> o.total_minor - o.refunded_minor)
      or (o.paid_at is null and o.status <> 'CANCELLED' and t.paid <> o.total_minor)
      or (o.status <> 'COMPLETED' and o.paid_at is not null and e.balance <> t.held) or (o.paid_at is null and e.balance <> 0)
    union all
    select 'tenders', t.id from tender t where t.status <> 'CANCELLED' and t.amount_minor <>
      (select sum(amount_minor) from tender_allocation where tender_id = t.id and status <> 'CANCELLED')
    union all
    select 'payments', p.id from payment p where p.status <> 'CANCELLED' and p.total_minor <>
      (select sum(amount_minor) from tender where payment_id = p.id and status <> 'CANCELLED')`)),
  ...(await query(`
    select 'stock' as law, s.variant_id from stock s where s.reserved <> (select coalesce(sum(l.quantity - l.shipped_quantity), 0)
      from order_line l join customer_order o on o.id = l.order_id where l.variant_id = s.variant_id and o.status <> 'CANCELLED')`)),
];
