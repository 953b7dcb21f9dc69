import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { transition } from '../kernel/transition.js';
import { inTransaction } from '../kernel/use-case.js';
import { lapse } from './run-visit-round.js';
import { VisitRound } from './visit-round.entity.js';
import { VisitRoundAction, VisitRoundStatus, visitRoundLifecycle } from './visit-words.js';

/** A round ends by itself after its last day (H6). */
export const endVisitRounds: Sweep = {
  name: 'visit-rounds',
  dueAt: () => sql`(select min(ends_at) from visit_round where status = 'RUNNING')`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from visit_round where status = 'RUNNING' and ends_at <= ${request.clock.now()}
      order by ends_at limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows)
      await inTransaction(request, async (ctx) => {
        const round = await ctx.em.findOneOrFail(VisitRound, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (round.status !== VisitRoundStatus.RUNNING) return;
        transition(visitRoundLifecycle, VisitRoundAction.END, round);
        await lapse(ctx, round);
        await ctx.em.flush();
      });
    return rows.length;
  },
};

/** Whoever closed their account, or is blocked, is visited no more. */
const gone = sql`v.status = 'WAITING' and a.status <> 'ACTIVE'`;

/** Takes back the visits of accounts that are not active any more (A7, H6). */
export const withdrawVisits: Sweep = {
  name: 'visits-of-closed-accounts',
  restMs: 60_000,
  dueAt: () => sql`(select min(v.created_at) from visit v join account a on a.id = v.buyer_id where ${gone})`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql`
        update visit set status = 'WITHDRAWN', due_at = null, done_at = ${ctx.now}, version = version + 1
        where id in (select v.id from visit v join account a on a.id = v.buyer_id where ${gone}
          order by v.id limit ${SWEEP_BATCH} for update of v skip locked) and status = 'WAITING'
        returning id`.execute(ctx.db);
      return rows.length;
    }),
};
