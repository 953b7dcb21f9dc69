import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';
import { type ReportPeriod, within } from '../report-period.js';
import type { LatentFigures } from './complaint-facts.js';

/**
 * How well complaints were foreseen (H7): orders listed for the first time in the month and what became of them since, and of the
 * cases that customers made in the month about an order, how many had been listed. An order counts in the first case alone.
 */
export async function countLatent(db: Db, period: ReportPeriod, timeZone: string): Promise<LatentFigures> {
  const { rows } = await sql<LatentFigures>`
    select listed.*, cases.*
      from (select count(*)::int as listed,
                   (count(*) filter (where contacted_at is not null))::int as contacted,
                   (count(*) filter (where complaint_id is not null and not is_opened_by_desk))::int as complained,
                   (count(*) filter (where is_opened_by_desk))::int as "openedByDesk",
                   (count(*) filter (where status = 'DISMISSED' and complaint_id is null))::int as dismissed,
                   (count(*) filter (where status = 'FADED' and complaint_id is null))::int as faded
              from latent_complaint where ${within(sql`first_listed_at`, period, timeZone)}) as listed,
           (select count(*)::int as "orderCases", (count(*) filter (where l.first_listed_at < c.made_at))::int as foreseen
              from (select coalesce(c.order_id, r.order_id) as order_id, min(c.registered_at) as made_at
                      from complaint c left join product_review r on r.id = c.product_review_id
                     where ${within(sql`c.registered_at`, period, timeZone)} and coalesce(c.order_id, r.order_id) is not null
                       and not exists (select from latent_complaint l where l.complaint_id = c.id and l.is_opened_by_desk)
                     group by 1) as c
              left join latent_complaint l on l.order_id = c.order_id) as cases`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('latent complaints were not counted');
  return row;
}
