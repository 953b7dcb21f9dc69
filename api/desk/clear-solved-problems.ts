import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Reaction } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { lockOrder, OrderStatus } from '../orders/index.js';
import { logStep, tellProblem } from './open-problem.js';
import { ProblemStep } from './problem-entry.entity.js';
import { ProblemOrder } from './problem-order.entity.js';
import { ProblemKind, ProblemStatus } from './problem-status.js';
import { type Late, lateOrders } from './tracking-rules.js';

const over: ReadonlySet<OrderStatus> = new Set([OrderStatus.DELIVERED, OrderStatus.COMPLETED, OrderStatus.CANCELLED]);

/** Closes the problem orders whose cause is gone (E9); which event of the order did it stays in their logs. */
export const clearSolvedProblems: Reaction = {
  name: 'clear-solved-problems',
  kinds: [
    'ORDER_REVIEWED',
    'ORDER_PICKING',
    'ORDER_PARCEL_SENT',
    'ORDER_PARCEL_TRACKED',
    'ORDER_SHIPPED',
    'ORDER_DELIVERED',
    'ORDER_COMPLETED',
    'ORDER_CANCELLED',
    'ORDER_CHANGED',
    'ORDER_SPLIT',
  ],
  run: async (ctx, { recordId, kind, occurredAt }) => {
    const known = await ctx.em.count(ProblemOrder, { orderId: recordId, closedAt: null });
    if (known === 0) return;
    const order = await lockOrder(ctx, recordId);
    if (!order) return;
    const open = await ctx.em.find(
      ProblemOrder,
      { orderId: order.id, closedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const late = await stillLate(ctx, order.id);
    for (const problem of open) {
      // What was found after this event is mended by a later one, which comes yet.
      if (occurredAt < problem.foundAt) continue;
      const isSolved = problem.kind === ProblemKind.BUYER_ASKS ? over.has(order.status) : !late.has(problem.kind);
      if (isSolved && problem.kind !== ProblemKind.RAISED) await clear(ctx, problem, kind, occurredAt);
    }
  },
};

async function stillLate(ctx: UseCaseContext, orderId: string): Promise<ReadonlySet<ProblemKind>> {
  const { rows } = await sql<Late>`
    select late.* from ${lateOrders(ctx.market, orderId)} as late where late.late_since <= ${ctx.now}`.execute(ctx.db);
  return new Set(rows.map(({ kind }) => kind));
}

async function clear(ctx: UseCaseContext, problem: ProblemOrder, fact: string, closedAt: Date): Promise<void> {
  Object.assign(problem, {
    status: ProblemStatus.CLEARED,
    ...{ closedAt, dueAt: null, escalatesAt: null, nextContactAt: null },
  });
  logStep(ctx, problem, { step: ProblemStep.CLEAR, eventKind: fact, occurredAt: closedAt });
  await tellProblem(ctx, problem, 'PROBLEM_CLOSED');
}
