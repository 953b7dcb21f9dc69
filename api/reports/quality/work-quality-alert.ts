import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Actor, reaches, scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { localDay } from '../../kernel/local-day.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { startOf } from '../report-period.js';
import { QualityAlert } from './quality-alert.entity.js';
import type { AcknowledgeQualityAlertInput, CloseQualityAlertInput } from './quality-alert.inputs.js';
import { QualityAlertAction, qualityAlertLifecycle } from './quality-alert-status.js';
import { emitAlert } from './tell-quality-alert.js';

const permissions: Readonly<Record<QualityAlertAction, Permission>> = {
  ACKNOWLEDGE: Permission.QUALITY_ANSWER,
  CLOSE: Permission.QUALITY_CLOSE,
};

/** Whether this actor may do this with an alert of this merchant. */
export const mayDo = (action: QualityAlertAction, { merchantId }: { merchantId: string }, actor: Actor): boolean =>
  reaches(scopeOf(actor, permissions[action]), { merchantId });

/** Names the corrective action and the day by which it is done; named again, it replaces the first (G7). */
export const acknowledgeQualityAlert = useCase(
  { name: 'acknowledgeQualityAlert', permission: Permission.QUALITY_ANSWER },
  async (ctx, { id, correctiveAction, dueOn }: AcknowledgeQualityAlertInput) => {
    const alert = await alertFor(ctx, id, QualityAlertAction.ACKNOWLEDGE);
    if (dueOn < localDay(ctx.now, ctx.market.timeZone)) throw refuse('INVALID', 'that day is over', 'dueOn');
    transition(qualityAlertLifecycle, QualityAlertAction.ACKNOWLEDGE, alert);
    const { rows } = await sql<{ at: string }>`
      select ${startOf(dueOn, ctx.market.timeZone)} + interval '1 day' as at`.execute(ctx.db);
    const dueAt = new Date(rows[0]?.at ?? ctx.now);
    Object.assign(alert, {
      ...{ correctiveAction, correctiveDueOn: dueOn, dueAt, runsOutAt: dueAt },
      ...{ acknowledgedById: ctx.actor.accountId, acknowledgedAt: ctx.now },
    });
    await emitAlert(ctx, alert, 'QUALITY_ALERT_CHANGED');
    return alert;
  },
);

/** Operations have seen that the corrective action was taken, and say what came of it (G7). */
export const closeQualityAlert = useCase(
  { name: 'closeQualityAlert', permission: Permission.QUALITY_CLOSE },
  async (ctx, { id, effect }: CloseQualityAlertInput) => {
    const alert = await alertFor(ctx, id, QualityAlertAction.CLOSE);
    transition(qualityAlertLifecycle, QualityAlertAction.CLOSE, alert);
    const closed = { closedById: ctx.actor.accountId, closedAt: ctx.now, dueAt: null, runsOutAt: null };
    Object.assign(alert, { effect, ...closed });
    await emitAlert(ctx, alert, 'QUALITY_ALERT_CHANGED');
    return alert;
  },
);

async function alertFor(ctx: UseCaseContext, id: string, action: QualityAlertAction): Promise<QualityAlert> {
  const alert = await ctx.em.findOne(QualityAlert, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!alert || !mayDo(action, alert, ctx.actor)) throw notFound('quality alert', 'id');
  return alert;
}
