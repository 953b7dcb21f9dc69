import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { weighOrder } from './weigh-order.js';

const waiting = sql`latent_complaint where looks_at is not null`;

/** Weighs orders again when time alone changes what they weigh: a promise is over, a signal too old (H7). */
export const weighWaiting: Sweep = {
  name: 'weigh-latent-complaints',
  dueAt: () => sql`(select min(looks_at) from ${waiting})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string; order_id: string }>`
      select id, order_id from ${waiting} and looks_at <= ${request.clock.now()} order by looks_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { order_id: orderId } of rows)
      await inTransaction(request, async (ctx) => {
        await weighOrder(ctx, orderId);
        await ctx.em.flush();
      });
    return rows.length;
  },
};

const failing = sql`gateway_refund g join refund b on b.id = g.refund_id
  where (g.status = 'REFUSED' or (g.status = 'ON_THE_WAY' and g.failure_count >= 3))
    and not exists (select from latent_complaint l where l.order_id = b.order_id and (l.complaint_id is not null
      or 'REFUND_FAILED' = any(l.signal_kinds)))`;

/** Weighs orders whose refund fails; the few that do are found by an index of refunds, not of orders (H7). */
export const weighFailingRefunds: Sweep = {
  name: 'weigh-failing-refunds',
  restMs: 30_000,
  dueAt: () => sql`(select min(g.created_at) from ${failing})`,
  run: async (request) => {
    const { rows } = await sql<{ order_id: string }>`
      select distinct b.order_id from ${failing} limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { order_id: orderId } of rows)
      await inTransaction(request, async (ctx) => {
        await weighOrder(ctx, orderId);
        await ctx.em.flush();
      });
    return rows.length;
  },
};
