import { LockMode } from '@mikro-orm/core';
import type { Reaction } from '../../events/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { tickDone } from '../../playbooks/index.js';
import { Coupon } from '../../promotions/index.js';
import type { ReturnReasonRule } from '../reasons/return-reason-rule.entity.js';
import type { Return } from '../return.entity.js';
import { PlaybookStepKind } from './playbook-step-kind.js';
import { ReturnPlaybookStep, ReturnStep } from './return-playbook.entity.js';

/** Gives a new return the steps of its reason's playbook as it is now; later versions do not change them (G2). */
export async function beginPlaybook(
  ctx: UseCaseContext,
  made: Return,
  { playbookId }: ReturnReasonRule,
): Promise<void> {
  if (!playbookId) return;
  const steps = await ctx.em.find(ReturnPlaybookStep, { playbookId }, { orderBy: { position: 'asc' } });
  for (const { id: playbookStepId, position, kind } of steps)
    ctx.em.persist(
      Object.assign(new ReturnStep(), {
        id: newId('returnstep', ctx.clock),
        ...{ returnId: made.id, merchantId: made.merchantId, playbookStepId, position, kind },
      }),
    );
}

/** What was done with a return ticks the first step of its kind that is not taken yet, whoever did it (G2). */
export async function tickSteps(
  ctx: UseCaseContext,
  returnId: string,
  kinds: readonly PlaybookStepKind[],
  accountId: string | null = ctx.actor.accountId,
): Promise<void> {
  if (kinds.length === 0) return;
  const steps = await ctx.em.find(
    ReturnStep,
    { returnId, kind: { $in: [...kinds] } },
    { orderBy: { position: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  tickDone(steps, { kinds, repeated: PlaybookStepKind.COUPON, accountId, doneAt: ctx.now });
}

/** A goodwill coupon that is given because of a return ticks its step (G2). */
export const tickStepsByCoupon: Reaction = {
  name: 'tick-return-steps-by-coupon',
  kinds: ['COUPON_ISSUED'],
  run: async (ctx, { recordId }) => {
    const coupon = await ctx.em.findOne(Coupon, { id: recordId });
    if (coupon?.returnId) await tickSteps(ctx, coupon.returnId, [PlaybookStepKind.COUPON], coupon.issuedById);
  },
};
