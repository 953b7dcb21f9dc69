import { type RawBuilder, sql } from 'kysely';
import type { Reaction } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { ProblemOrder } from './problem-order.entity.js';

interface Concerned {
  readonly order_id: string;
  readonly merchant_id: string;
  readonly buyer_id: string | null;
  readonly notice_id: string;
}

/** A region's code without its trailing pairs of noughts begins the codes of everything within it. */
const reaches = sql`exists (select from unnest(n.region_codes) as region
  where r.region_code like regexp_replace(region, '(00)+$', '') || '%')`;

/** Parcels tell by whom they are brought: by the carrier's names, or its code. */
const carries = sql`exists (select from shipment p join carrier c on c.id = n.carrier_id
  where p.carrier in (c.name_zh, c.name_en, c.code)
    and p.id in (select shipment_id from shipment_line where order_id = o.id))`;

/**
 * Notes which orders under way the disruptions concern that have not ended (E9): where the order goes, and who brings it.
 * Of one order when it is named. Their open problem orders are marked with it.
 */
export async function linkDisruptions(ctx: UseCaseContext, orderId?: string): Promise<void> {
  const only: RawBuilder<unknown> = orderId === undefined ? sql`` : sql`and o.id = ${orderId}`;
  const { rows } = await sql<Concerned>`
    select o.id as order_id, o.merchant_id, o.buyer_id, n.id as notice_id
    from disruption_notice n, customer_order o join order_recipient r on r.id = o.id
    where coalesce(n.ends_at > ${ctx.now}, true) and o.status in ('PAID', 'REVIEWED', 'PICKING', 'SHIPPED') ${only}
      and (n.region_codes = '{}' or ${reaches}) and (n.carrier_id is null or ${carries})
      and not exists (select from order_disruption d where d.order_id = o.id and d.notice_id = n.id)
    order by n.id, o.id`.execute(ctx.db);
  if (rows.length === 0) return;
  await sql`insert into order_disruption (id, order_id, merchant_id, buyer_id, notice_id)
    select * from unnest(${rows.map(() => newId('disrupted', ctx.clock))}::text[],
      ${rows.map((row) => row.order_id)}::text[], ${rows.map((row) => row.merchant_id)}::text[],
      ${rows.map((row) => row.buyer_id)}::text[], ${rows.map((row) => row.notice_id)}::text[])
    on conflict (order_id, notice_id) do nothing`.execute(ctx.db);
  const noticeOf = new Map(rows.map((row) => [row.order_id, row.notice_id]));
  const open = { orderId: { $in: [...noticeOf.keys()] }, closedAt: null, disruptionId: null };
  for (const problem of await ctx.em.find(ProblemOrder, open))
    problem.disruptionId = noticeOf.get(problem.orderId) ?? null;
}

/** The disruption that goes on now and concerns the order, the latest one; null when none does. */
export async function disruptionOf(ctx: UseCaseContext, orderId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select n.id from order_disruption d join disruption_notice n on n.id = d.notice_id
    where d.order_id = ${orderId} and n.starts_at <= ${ctx.now} and coalesce(n.ends_at > ${ctx.now}, true)
    order by n.starts_at desc, n.id limit 1`.execute(ctx.db);
  return rows[0]?.id ?? null;
}

/** Orders learn of disruptions as they are paid, sent, split, or get another address (E9). */
export const noteDisruptions: Reaction = {
  name: 'note-disruptions-of-orders',
  kinds: ['ORDER_PAID', 'ORDER_PARCEL_SENT', 'ORDER_CHANGED', 'ORDER_SPLIT'],
  run: (ctx, { recordId }) => linkDisruptions(ctx, recordId),
};
