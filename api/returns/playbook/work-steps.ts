import { LockMode } from '@mikro-orm/core';
import { reaches, scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, whyNot } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { ReturnStep, ReturnStepStatus } from './return-playbook.entity.js';
import type { LeaveReturnStepOutInput, ReturnStepInput, TakeReturnStepInput } from './return-playbook.inputs.js';
import { ReturnStepAction, returnStepLifecycle } from './return-step-status.js';

const permission = Permission.RETURNS_WORK;

/** Ticks a step of a return's playbook: who took it, when, and what came of it (G2). Whoever is second is refused. */
export const takeReturnStep = useCase(
  { name: 'takeReturnStep', permission, idempotent: true },
  async (ctx, { id, note }: TakeReturnStepInput) => {
    const step = await stepFor(ctx, id, ReturnStepAction.TAKE);
    close(ctx, step, ReturnStepStatus.TAKEN, note);
    return { id };
  },
);

/** Leaves a step of a return's playbook out, and says why (G2). */
export const leaveReturnStepOut = useCase(
  { name: 'leaveReturnStepOut', permission, idempotent: true },
  async (ctx, { id, note }: LeaveReturnStepOutInput) => {
    const step = await stepFor(ctx, id, ReturnStepAction.LEAVE_OUT);
    close(ctx, step, ReturnStepStatus.SKIPPED, note);
    return { id };
  },
);

/** Opens a step again that was ticked by mistake; the audit log keeps who had (G2, A6). */
export const reopenReturnStep = useCase(
  { name: 'reopenReturnStep', permission, idempotent: true },
  async (ctx, { id }: ReturnStepInput) => {
    const step = await stepFor(ctx, id, ReturnStepAction.REOPEN);
    Object.assign(step, { status: ReturnStepStatus.OPEN, accountId: null, doneAt: null, note: '' });
    return { id };
  },
);

async function stepFor(ctx: UseCaseContext, id: string, action: ReturnStepAction): Promise<ReturnStep> {
  const step = await ctx.em.findOne(ReturnStep, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!step || !reaches(scopeOf(ctx.actor, permission), { merchantId: step.merchantId, buyerId: null }))
    throw notFound('step', 'id');
  const reason = whyNot(returnStepLifecycle, action, step);
  if (reason) throw notAllowedNow(reason);
  return step;
}

function close(ctx: UseCaseContext, step: ReturnStep, status: ReturnStepStatus, note?: string | null): void {
  Object.assign(step, { status, accountId: ctx.actor.accountId, doneAt: ctx.now, note: note?.trim() ?? '' });
}
