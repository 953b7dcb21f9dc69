import { LockMode } from '@mikro-orm/core';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { StepStatus, tickDone } from '../../playbooks/index.js';
import type { Complaint } from '../complaint.entity.js';
import { CaseStep, ComplaintProcedure, ComplaintProcedureStep } from './complaint-procedure.entity.js';
import { CaseStepKind, comesAfterResolving, type ProcedureGate } from './procedure-step-kind.js';

/** Gives a new case the steps of its category's procedure as it is now; later versions do not change them (H3). */
export async function beginProcedure(ctx: UseCaseContext, { id, category }: Complaint): Promise<void> {
  const procedure = await ctx.em.findOne(ComplaintProcedure, { category });
  if (!procedure?.presentVersionId) return;
  const steps = await ctx.em.find(
    ComplaintProcedureStep,
    { procedureVersionId: procedure.presentVersionId },
    { orderBy: { position: 'asc' } },
  );
  for (const { id: procedureStepId, position, kind, requiredBefore } of steps)
    ctx.em.persist(
      Object.assign(new CaseStep(), {
        id: newId('casestep', ctx.clock),
        ...{ complaintId: id, procedureStepId, position, kind, requiredBefore },
      }),
    );
}

/**
 * A locked case that is about something else after all follows that category's procedure from then on; what was done already is
 * ticked in it, by whom and when it was (H3). The audit log keeps the steps it had.
 */
export async function changeProcedure(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const before = await stepsOf(ctx, complaint.id);
  for (const step of before) ctx.em.remove(step);
  await ctx.em.flush();
  await beginProcedure(ctx, complaint);
  await ctx.em.flush();
  tickSame(await stepsOf(ctx, complaint.id), before);
}

/**
 * What was done with a later case was done about the matter: it is ticked in the earlier one, which goes on for both, and keeps its
 * place in the later one (H1, H3). How the later one was classed says nothing of the earlier. Both are locked.
 */
export async function takeOverSteps(ctx: UseCaseContext, intoId: string, mergedId: string): Promise<void> {
  const into = await stepsOf(ctx, intoId);
  const done = await stepsOf(ctx, mergedId);
  tickSame(
    into,
    done.filter(({ kind }) => kind !== CaseStepKind.CLASSIFICATION),
  );
}

/** What ticked itself among `done` ticks the same in others. */
function tickSame(steps: readonly CaseStep[], done: readonly CaseStep[]): void {
  for (const { kind, isAutomatic, accountId, doneAt } of done)
    if (isAutomatic && doneAt) tickDone(steps, { kinds: [kind], repeated: REPEATED, accountId, doneAt });
}

/** What was done with a locked case ticks the first step of its kind that is not taken yet, whoever did it (H3). */
export async function tickCaseStep(ctx: UseCaseContext, complaintId: string, kind: CaseStepKind): Promise<void> {
  const { accountId } = ctx.actor;
  tickDone(await stepsOf(ctx, complaintId), { kinds: [kind], repeated: REPEATED, accountId, doneAt: ctx.now });
}

/**
 * A case that is opened again is resolved and followed up again: those steps are open once more. It leaves the archive first, for
 * nothing of an archived case changes.
 */
export async function openLastStepsAgain(ctx: UseCaseContext, complaintId: string): Promise<void> {
  await ctx.em.flush();
  for (const step of await stepsOf(ctx, complaintId))
    if (comesAfterResolving.has(step.kind))
      Object.assign(step, { status: StepStatus.OPEN, isAutomatic: false, accountId: null, doneAt: null, note: '' });
}

/** Refuses what required steps of a locked case come before, and names them (H3). */
export async function requireSteps(ctx: UseCaseContext, complaintId: string, gate: ProcedureGate): Promise<void> {
  const steps = await stepsOf(ctx, complaintId);
  const open = steps.filter(({ status, requiredBefore }) => status === StepStatus.OPEN && requiredBefore === gate);
  if (open.length === 0) return;
  const worded = await ctx.em.find(ComplaintProcedureStep, { id: { $in: open.map((step) => step.procedureStepId) } });
  const names = open.map(({ position, procedureStepId }) => {
    const words = worded.find(({ id }) => id === procedureStepId);
    return `${position}. ${(ctx.actor.locale === 'zh' ? words?.nameZh : words?.nameEn) ?? ''}`;
  });
  throw refuse('STEPS_OPEN', names.join('; '));
}

/** Every apology, coupon and payment ticks the next remedy. */
const REPEATED = CaseStepKind.REMEDY;

/** Of a locked case, so that nobody else changes them meanwhile. */
const stepsOf = (ctx: UseCaseContext, complaintId: string): Promise<CaseStep[]> =>
  ctx.em.find(CaseStep, { complaintId }, { orderBy: { position: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
