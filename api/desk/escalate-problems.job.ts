import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { dueAtLevel, logStep, tellProblem } from './open-problem.js';
import { ProblemStep } from './problem-entry.entity.js';
import type { ProblemOrder } from './problem-order.entity.js';
import { levelAbove } from './problem-status.js';
import { lockProblem } from './work-problem.js';

/** A problem order that is not solved in time goes from its owner to the supervisor, then to the manager (E9). */
export const escalateProblems: Sweep = {
  name: 'escalate-problem-orders',
  dueAt: () => sql`(select min(escalates_at) from problem_order where escalates_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from problem_order where escalates_at <= ${request.clock.now()}
      order by escalates_at limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows)
      await inTransaction(request, async (ctx) => {
        const problem = await lockProblem(ctx, id);
        if (problem?.escalatesAt && problem.escalatesAt <= ctx.now) await breach(ctx, problem, problem.escalatesAt);
        await ctx.em.flush();
      });
    return rows.length;
  },
};

/** Time ran out at `at`, whenever that is noticed: the next level's clock runs from then, not from now. */
async function breach(ctx: UseCaseContext, problem: ProblemOrder, at: Date): Promise<void> {
  const next = levelAbove(problem.level);
  problem.breachCount += 1;
  logStep(ctx, problem, { step: ProblemStep.BREACH, level: problem.level, occurredAt: at, isInternal: true });
  if (!next) {
    problem.escalatesAt = null;
    problem.updatedAt = ctx.now;
    return;
  }
  problem.level = next;
  problem.dueAt = await dueAtLevel(ctx, next, at);
  problem.escalatesAt = problem.dueAt;
  await tellProblem(ctx, problem, 'PROBLEM_ESCALATED');
}
