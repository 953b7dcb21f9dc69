import { LockMode } from '@mikro-orm/core';
import { reaches, scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { leaveStepOut, openStepAgain, takeStep } from '../../playbooks/index.js';
import { ReturnStep } from './return-playbook.entity.js';
import type { LeaveReturnStepOutInput, ReturnStepInput, TakeReturnStepInput } from './return-playbook.inputs.js';

const permission = Permission.RETURNS_WORK;

/** Ticks a step of a return's playbook: who took it, when, and what came of it (G2). Whoever is second is refused. */
export const takeReturnStep = useCase(
  { name: 'takeReturnStep', permission, idempotent: true },
  async (ctx, { id, note }: TakeReturnStepInput) => {
    takeStep(ctx, await stepFor(ctx, id), note);
    return { id };
  },
);

/** Leaves a step of a return's playbook out, and says why (G2). */
export const leaveReturnStepOut = useCase(
  { name: 'leaveReturnStepOut', permission, idempotent: true },
  async (ctx, { id, note }: LeaveReturnStepOutInput) => {
    leaveStepOut(ctx, await stepFor(ctx, id), note);
    return { id };
  },
);

/** Opens a step again that was ticked by mistake; the audit log keeps who had (G2, A6). */
export const reopenReturnStep = useCase(
  { name: 'reopenReturnStep', permission, idempotent: true },
  async (ctx, { id }: ReturnStepInput) => {
    openStepAgain(await stepFor(ctx, id));
    return { id };
  },
);

async function stepFor(ctx: UseCaseContext, id: string): Promise<ReturnStep> {
  const step = await ctx.em.findOne(ReturnStep, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!step || !reaches(scopeOf(ctx.actor, permission), { merchantId: step.merchantId, buyerId: null }))
    throw notFound('step', 'id');
  return step;
}
