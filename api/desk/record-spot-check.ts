import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder } from '../orders/index.js';
import type { RecordSpotCheckInput, WriteTrackerNoteInput } from './desk.inputs.js';
import { openProblem } from './open-problem.js';
import { ProblemOrder } from './problem-order.entity.js';
import { ProblemKind } from './problem-status.js';
import { SpotCheck, SpotCheckStatus } from './spot-check.entity.js';
import { TrackerNote } from './tracker-note.entity.js';

/** Records what a spot check found; what is wrong becomes a problem order, unless one is raised already (E9). */
export const recordSpotCheck = useCase(
  { name: 'recordSpotCheck', permission: Permission.TRACKING_WORK },
  async (ctx, { id, isFine, finding }: RecordSpotCheckInput) => {
    const known = await ctx.em.findOne(SpotCheck, { id });
    const order = known && (await lockOrder(ctx, known.orderId));
    const check =
      known && (await ctx.em.findOne(SpotCheck, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
    if (!check || !order) throw notFound('spot check', 'id');
    if (check.status !== SpotCheckStatus.WAITING) throw notAllowedNow('somebody has looked already');
    Object.assign(check, {
      status: isFine ? SpotCheckStatus.FINE : SpotCheckStatus.WRONG,
      ...{ finding, checkedById: ctx.actor.accountId, checkedAt: ctx.now },
    });
    const { RAISED: kind } = ProblemKind;
    if (!isFine && !(await ctx.em.count(ProblemOrder, { orderId: order.id, kind, closedAt: null })))
      await openProblem(ctx, order, { kind, factAt: ctx.now, lateSince: ctx.now, note: finding });
    return check;
  },
);

/** Writes an event into one's own log of today (E9). */
export const writeTrackerNote = useCase(
  { name: 'writeTrackerNote', permission: Permission.TRACKING_WORK },
  async (ctx, { told, problemOrderId = null }: WriteTrackerNoteInput) => {
    if (problemOrderId && !(await ctx.em.count(ProblemOrder, { id: problemOrderId })))
      throw notFound('problem order', 'problemOrderId');
    if (!ctx.actor.accountId) throw notAllowedNow('only people keep a log');
    return ctx.em.create(TrackerNote, {
      id: newId('trackernote', ctx.clock),
      accountId: ctx.actor.accountId,
      day: localDay(ctx.now, ctx.market.timeZone),
      ...{ told, problemOrderId, createdAt: ctx.now },
    });
  },
);
