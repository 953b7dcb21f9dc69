import { outsideRest, restHoursOf } from '../../calendars/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import type { Complaint } from '../complaint.entity.js';
import { FollowUp } from './follow-up.entity.js';
import { followUpSettings } from './follow-up-settings.js';
import { FollowUpStatus, followUpLifecycle } from './follow-up-status.js';

/** Schedules the follow-up of a case that is resolved now, outside the rest hours (H6). */
export async function scheduleFollowUp(ctx: UseCaseContext, complaint: Complaint): Promise<FollowUp> {
  const { afterHours } = followUpSettings;
  const settings = await settingsOf(ctx);
  const followUp = Object.assign(new FollowUp(), {
    id: newId('followup', ctx.clock),
    complaintId: complaint.id,
    buyerId: complaint.buyerId,
    merchantId: complaint.merchantId,
    handlerId: complaint.handledById,
    resolvedById: complaint.resolvedById,
    createdAt: ctx.now,
  });
  await setDue(ctx, followUp, new Date(ctx.now.getTime() + spanMs(afterHours, settings(afterHours))));
  ctx.em.persist(followUp);
  return followUp;
}

/** Sets when the next attempt is made: at `at`, or when the rest hours around it end; its clock starts anew. */
export async function setDue(ctx: UseCaseContext, followUp: FollowUp, at: Date): Promise<Date> {
  const settings = await settingsOf(ctx);
  const { lateHours } = followUpSettings;
  const dueAt = outsideRest(at, ctx.market.timeZone, restHoursOf(settings));
  Object.assign(followUp, {
    dueAt,
    lateAt: new Date(dueAt.getTime() + spanMs(lateHours, settings(lateHours))),
    lateToldAt: null,
  });
  return dueAt;
}

/** The follow-up that waits for this locked complaint; null when none does. */
export async function waitingFollowUp(ctx: UseCaseContext, complaint: Complaint): Promise<FollowUp | null> {
  const { SCHEDULED: status } = FollowUpStatus;
  const found = await ctx.em.findOne(FollowUp, { complaintId: complaint.id, status });
  // One that ended in this very transaction still waits in its row.
  return found?.status === status ? found : null;
}

/** Takes back the follow-up of a case that is opened again. */
export async function withdrawFollowUp(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const waiting = await waitingFollowUp(ctx, complaint);
  if (!waiting) return;
  transition(followUpLifecycle, 'WITHDRAW', waiting);
  Object.assign(waiting, { dueAt: null, lateAt: null });
}
