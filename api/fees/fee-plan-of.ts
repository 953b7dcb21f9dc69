import { type RawBuilder, sql } from 'kysely';
import type { ChargeKind } from './merchant-charge.entity.js';

/**
 * The plan of a kind that holds for merchant `m` on a local day, as an id within a statement that reads the merchant (B6): its own
 * before that of all, then the one that was made last. `fromOn` belongs to a plan, `untilOn` does not.
 */
export const feePlanOn = (kind: ChargeKind, day: string): RawBuilder<string | null> => sql`
  (select p.id from fee_plan p
    where p.kind = ${kind} and (p.merchant_id is null or p.merchant_id = m.id)
      and p.from_on <= ${day}::date and (p.until_on is null or p.until_on > ${day}::date)
    order by p.merchant_id is not null desc, p.created_at desc, p.id desc limit 1)`;
