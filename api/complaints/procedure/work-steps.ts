import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { checkWords, leaveStepOut, openStepAgain, takeStep } from '../../playbooks/index.js';
import { isAboutActor } from '../about-oneself.js';
import type { Complaint } from '../complaint.entity.js';
import { type ComplaintStatus, openStatuses } from '../complaint-status.js';
import { lockComplaint } from '../move-complaint.js';
import { noted } from '../remedies/give-remedy.js';
import {
  CaseStep,
  ComplaintProcedure,
  ComplaintProcedureStep,
  ComplaintProcedureVersion,
} from './complaint-procedure.entity.js';
import type {
  CaseStepInput,
  LeaveCaseStepOutInput,
  TakeCaseStepInput,
  WriteComplaintProcedureInput,
} from './complaint-procedure.inputs.js';
import { comesAfterResolving, ProcedureGate } from './procedure-step-kind.js';

const permission = Permission.COMPLAINTS_HANDLE;

/** Ticks a step of a case: who took it, when, and what came of it (H3). Whoever is second is refused. */
export const takeCaseStep = useCase(
  { name: 'takeCaseStep', permission, idempotent: true },
  async (ctx, { id, note }: TakeCaseStepInput) => {
    const { step, complaint } = await stepFor(ctx, id);
    takeStep(ctx, step, note);
    await noted(ctx, complaint);
    return { id };
  },
);

/** Leaves a step of a case out, and says why (H3). */
export const leaveCaseStepOut = useCase(
  { name: 'leaveCaseStepOut', permission, idempotent: true },
  async (ctx, { id, note }: LeaveCaseStepOutInput) => {
    const { step, complaint } = await stepFor(ctx, id);
    leaveStepOut(ctx, step, note);
    await noted(ctx, complaint);
    return { id };
  },
);

/**
 * Opens a step again that was ticked by mistake; the audit log keeps who had (H3, A6). What a case had to have before it was
 * resolved stays until the case itself is opened again.
 */
export const reopenCaseStep = useCase(
  { name: 'reopenCaseStep', permission, idempotent: true },
  async (ctx, { id }: CaseStepInput) => {
    const { step, complaint } = await stepFor(ctx, id);
    if (step.requiredBefore === ProcedureGate.RESOLVE && !openStatuses.has(complaint.status))
      throw notAllowedNow('the case is resolved');
    openStepAgain(step);
    await noted(ctx, complaint);
    return { id };
  },
);

/** Writes the procedure of a category anew (H3): another version; cases registered before keep the steps they have. */
export const writeComplaintProcedure = useCase(
  { name: 'writeComplaintProcedure', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, version, steps }: WriteComplaintProcedureInput) => {
    const procedure = await ctx.em.findOne(ComplaintProcedure, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!procedure) throw notFound('procedure', 'id');
    assertVersion(procedure, version, {});
    checkWords(steps);
    const late = steps.findIndex(
      ({ kind, requiredBefore }) => requiredBefore === ProcedureGate.RESOLVE && comesAfterResolving.has(kind),
    );
    if (late >= 0) throw refuse('INVALID', 'this is not done before', 'steps', String(late), 'requiredBefore');
    const number = (await ctx.em.count(ComplaintProcedureVersion, { procedureId: id })) + 1;
    const presentVersionId = newId('procedureversion', ctx.clock);
    ctx.em.persist(
      Object.assign(new ComplaintProcedureVersion(), {
        ...{ id: presentVersionId, procedureId: id, number, accountId: ctx.actor.accountId, createdAt: ctx.now },
      }),
    );
    for (const [index, { kind, name, requiredBefore = null }] of steps.entries())
      ctx.em.persist(
        Object.assign(new ComplaintProcedureStep(), {
          ...{ id: newId('procedurestep', ctx.clock), procedureId: id, procedureVersionId: presentVersionId },
          ...{ position: index + 1, kind, nameZh: name.zh.trim(), nameEn: name.en.trim(), requiredBefore },
        }),
      );
    procedure.presentVersionId = presentVersionId;
    return procedure;
  },
);

/** A step of a case that still goes on, and is not about whoever asks; the case is locked first, as by whatever ticks it. */
async function stepFor(ctx: UseCaseContext, id: string): Promise<{ step: CaseStep; complaint: Complaint }> {
  const known = await ctx.em.findOne(CaseStep, { id });
  const complaint = known && (await lockComplaint(ctx, known.complaintId));
  if (!complaint || isAboutActor(ctx.actor, complaint)) throw notFound('step', 'id');
  const status: ComplaintStatus = complaint.status;
  const why = whyOver[status];
  if (why) throw notAllowedNow(why);
  const step = await ctx.em.findOne(CaseStep, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!step) throw notFound('step', 'id');
  return { step, complaint };
}

const whyOver: Readonly<Partial<Record<ComplaintStatus, string>>> = {
  ARCHIVED: 'the case is archived',
  MERGED: 'an earlier case goes on for this one',
};
