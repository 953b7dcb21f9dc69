import { type RawBuilder, sql } from 'kysely';

/** The supply price of variant `v` on a local day, within a statement that reads it; null: it is sold for commission (B6). */
export const supplyPriceOn = (day: string): RawBuilder<string | null> => sql`
  (select s.amount_minor from supply_price s
    where s.variant_id = v.id and s.from_on <= ${day}::date and (s.until_on is null or s.until_on > ${day}::date)
    order by s.created_at desc, s.id desc limit 1)`;
