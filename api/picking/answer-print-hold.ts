import { LockMode } from '@mikro-orm/postgresql';
import { holdsForMerchant } from '../accounts/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { notAllowedNow, transition, whyNot } from '../kernel/transition.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { PrintHold } from './print-hold.entity.js';
import type { AnswerPrintHoldInput, AssignPrintHoldInput } from './waybill.inputs.js';
import { PrintHoldAction, printHoldLifecycle } from './waybill-status.js';

/** Answers what kept an order from being printed: the reason holds it no more (E5). Its owner does, or a colleague. */
export const answerPrintHold = useCase(
  { name: 'answerPrintHold', permission: Permission.ORDERS_NOTE, idempotent: true },
  async (ctx, { id, answer }: AnswerPrintHoldInput) => {
    const held = await holdFor(ctx, id, PrintHoldAction.ANSWER);
    transition(printHoldLifecycle, PrintHoldAction.ANSWER, held);
    Object.assign(held, { answer, answeredById: ctx.actor.accountId, answeredAt: ctx.now });
    return { id: held.id };
  },
);

/** Gives the question to somebody else, who may answer for the merchant (E5). */
export const assignPrintHold = useCase(
  { name: 'assignPrintHold', permission: Permission.ORDERS_NOTE, idempotent: true },
  async (ctx, { id, accountId }: AssignPrintHoldInput) => {
    const held = await holdFor(ctx, id, PrintHoldAction.ASSIGN);
    if (!(await holdsForMerchant(ctx, accountId, held.merchantId, Permission.ORDERS_NOTE)))
      throw refuse('INVALID', 'this account may not answer for the merchant', 'accountId');
    held.ownerId = accountId;
    return { id: held.id };
  },
);

async function holdFor(ctx: ScopedContext, id: string, action: PrintHoldAction): Promise<PrintHold> {
  const held = await ctx.em.findOne(PrintHold, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!held || !reaches(ctx.scope, { merchantId: held.merchantId })) throw notFound('question', 'id');
  const reason = whyNot(printHoldLifecycle, action, held);
  if (reason) throw notAllowedNow(reason);
  return held;
}
