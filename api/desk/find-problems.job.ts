import { type RawBuilder, sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { lockOrder } from '../orders/index.js';
import { openProblem } from './open-problem.js';
import { isNew, type Late, lateOrders } from './tracking-rules.js';

/**
 * Opens a problem order the moment a rule finds an order late or stuck, once an order and rule while it is open (E9). The
 * order's lock and a unique index keep two workers from opening two.
 */
export const findProblems: Sweep = {
  name: 'find-problem-orders',
  // It looks at every open order: half a minute is soon enough for trouble that took hours.
  restMs: 30_000,
  dueAt: (market) => sql`(select min(late.late_since) from ${lateOrders(market)} as late where ${isNew})`,
  run: async (request) => {
    const { db, market, clock } = request;
    const found = await newlyLate(lateOrders(market), clock.now()).execute(db);
    for (const { order_id: orderId } of found.rows) await openProblemsOf(request, orderId);
    return found.rows.length;
  },
};

const newlyLate = (late: RawBuilder<Late>, now: Date): RawBuilder<Late> =>
  sql<Late>`select late.* from ${late} as late where late.late_since <= ${now} and ${isNew}
    order by late.late_since limit ${SWEEP_BATCH}`;

/** One transaction an order; what somebody mended or found between the look and the lock is left alone. */
const openProblemsOf = (request: RequestContext, orderId: string): Promise<void> =>
  inTransaction(request, async (ctx) => {
    const order = await lockOrder(ctx, orderId);
    if (!order) return;
    const { rows } = await newlyLate(lateOrders(ctx.market, orderId), ctx.now).execute(ctx.db);
    for (const { kind, fact_at: factAt, late_since: lateSince } of rows)
      await openProblem(ctx, order, { kind, factAt: new Date(factAt), lateSince: new Date(lateSince) });
    await ctx.em.flush();
  });
