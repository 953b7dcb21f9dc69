import { type RawBuilder, sql } from 'kysely';

/**
 * The rate of commission of variant `v` of product `p` on a local day, as an expression within a statement that reads both; null
 * where no rule says one, so that the merchant's agreed rate holds (B6). The most specific rule wins: merchant and category,
 * then merchant, then category, then the whole market; among categories the deepest, among equals the latest.
 */
export const commissionRateOn = (day: string): RawBuilder<number | null> => sql`
  (select r.basis_points from commission_rule r left join category rc on rc.id = r.category_id
    where (r.merchant_id is null or r.merchant_id = v.merchant_id)
      and (r.category_id is null or exists (
        select from category pc where pc.id = p.category_id and starts_with(pc.path, rc.path)))
      and r.from_on <= ${day}::date and (r.until_on is null or r.until_on > ${day}::date)
    order by r.merchant_id is not null desc, rc.level desc nulls last, r.created_at desc, r.id desc limit 1)`;
