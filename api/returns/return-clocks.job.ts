import { sql } from 'kysely';
import { Refusal } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { accept, grant, refund } from './grant-return.js';
import { enter, type HeldReturn, lockReturn, startClock, waitOf } from './move-return.js';
import { returnKinds } from './return-kinds.js';
import { type ReturnDefault, ReturnStatus } from './return-status.js';

const DAY_MS = 86_400_000;

/** Does what the rule says when a return's clock runs out, never nothing (G3); a refund whose money a chargeback took waits for that. */
export const sweepReturns: Sweep = {
  name: 'return-clocks',
  dueAt: () => sql`(select min(due_at) from order_return where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from order_return where due_at <= ${request.clock.now()} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows) await actOn(request, id);
    return rows.length;
  },
};

async function actOn(request: RequestContext, id: string): Promise<void> {
  const act = (run: (ctx: UseCaseContext, held: HeldReturn) => Promise<void>): Promise<void> =>
    inTransaction(request, async (ctx) => {
      const held = await lockReturn(ctx, id);
      // Somebody may have acted between the look and the lock.
      if (!held?.made.dueAt || held.made.dueAt > ctx.now) return;
      await run(ctx, held);
      await ctx.em.flush();
    });
  try {
    await act(runOut);
  } catch (error) {
    if (!(error instanceof Refusal && error.errors.some(({ code }) => code === 'CHARGEBACK_OPEN'))) throw error;
    // Its money is disputed: it is asked again until the chargeback is decided.
    await act(putOff);
  }
}

/** The default of the state it waits in. */
async function runOut(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const waits = waitOf(held.made);
  if (waits) await defaults[waits.runsOut](ctx, held);
}

const defaults: Readonly<Record<ReturnDefault, (ctx: UseCaseContext, held: HeldReturn) => Promise<void>>> = {
  ACCEPT: accept,
  CLOSE: (ctx, held) => enter(ctx, held, ReturnStatus.CLOSED),
  COUNT_AS_FINE: (ctx, held) => grant(ctx, held, { isWhole: true }),
  GRANT: (ctx, held) => {
    held.made.decidedAt = ctx.now;
    return grant(ctx, held, { isWhole: true });
  },
  FINISH: (ctx, held) =>
    held.made.status === ReturnStatus.PARTLY_ACCEPTED
      ? grant(ctx, held, { isWhole: false })
      : enter(ctx, held, returnKinds[held.made.kind].ends),
  REFUND: refund,
  ASK_AGAIN: (ctx, { made }) => startClock(ctx, made),
};

async function putOff(ctx: UseCaseContext, { made }: HeldReturn): Promise<void> {
  made.dueAt = new Date(ctx.now.getTime() + DAY_MS);
}

/** Ends compensations whose slip was paid; one that was turned down is due again (F7). */
export const followCompensations: Sweep = {
  name: 'follow-compensations',
  dueAt: () => sql`(select min(s.updated_at) from ${waiting})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string; status: string }>`
      select r.id, s.status from ${waiting} order by r.id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id, status } of rows)
      await inTransaction(request, async (ctx) => {
        const held = await lockReturn(ctx, id);
        if (held?.made.status !== ReturnStatus.WITH_FINANCE) return;
        await enter(ctx, held, status === 'PAID' ? ReturnStatus.COMPENSATED : ReturnStatus.COMPENSATING);
        await ctx.em.flush();
      });
    return rows.length;
  },
};

const waiting = sql`order_return r join slip s on s.id = r.slip_id
  where r.status = 'WITH_FINANCE' and s.status in ('PAID', 'REJECTED', 'WITHDRAWN')`;
