import { WorkingCalendar } from '../../calendars/index.js';
import { emit } from '../../events/index.js';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { ComplaintTarget } from './complaint-target.entity.js';
import type { CreateComplaintTargetInput, UpdateComplaintTargetInput } from './complaint-target.type.js';

export const targetEventKinds = {
  COMPLAINT_TARGET_CHANGED: 'The time in which complaints are answered or resolved was changed.',
};

/** Sets a time target for a category of complaints (H4). */
export const createComplaintTarget = useCase(
  { name: 'createComplaintTarget', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: CreateComplaintTargetInput) => {
    const { severity, category, calendarId, firstAnswerMinutes, resolutionMinutes } = input;
    await requireCalendar(ctx, calendarId);
    if (await ctx.em.count(ComplaintTarget, { severity, category }))
      throw refuse('ALREADY_SET', 'this severity and category have a target', 'category');
    const target = ctx.em.create(ComplaintTarget, {
      id: newId('complainttarget', ctx.clock),
      ...{ severity, category, calendarId, firstAnswerMinutes, resolutionMinutes },
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
    return changed(ctx, target);
  },
);

/** Changes a time target; due times of open complaints are counted anew (H4). */
export const updateComplaintTarget = useCase(
  { name: 'updateComplaintTarget', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: UpdateComplaintTargetInput) => {
    const { id, version, calendarId, firstAnswerMinutes, resolutionMinutes } = input;
    const target = await ctx.em.findOne(ComplaintTarget, { id });
    if (!target) throw notFound('time target', 'id');
    assertVersion(target, version, input);
    if (calendarId) await requireCalendar(ctx, calendarId);
    target.calendarId = calendarId ?? target.calendarId;
    target.firstAnswerMinutes = firstAnswerMinutes ?? target.firstAnswerMinutes;
    target.resolutionMinutes = resolutionMinutes ?? target.resolutionMinutes;
    target.updatedAt = ctx.now;
    return changed(ctx, target);
  },
);

async function requireCalendar(ctx: UseCaseContext, calendarId: string): Promise<void> {
  if (!(await ctx.em.count(WorkingCalendar, { id: calendarId }))) throw notFound('working calendar', 'calendarId');
}

async function changed(ctx: UseCaseContext, target: ComplaintTarget): Promise<ComplaintTarget> {
  if (target.resolutionMinutes < target.firstAnswerMinutes)
    throw refuse('INVALID', 'a case is answered before it is resolved', 'resolutionMinutes');
  await ctx.em.flush();
  await emit(ctx, { kind: 'COMPLAINT_TARGET_CHANGED', recordId: target.id, sequence: target.version });
  return target;
}
