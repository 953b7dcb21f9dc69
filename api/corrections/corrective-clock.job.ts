import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { CorrectiveAction, CorrectiveMeasurement } from './corrective-action.entity.js';
import { CorrectiveActionStatus, CorrectiveVerdict } from './corrective-action-status.js';
import { correctiveSettings } from './corrective-settings.js';
import { countEffect, ratePerMille, verdictOf } from './measure-effect.js';
import { emitCorrective, writeOfCorrective } from './tell-corrective-action.js';
import { setDue } from './work-corrective-action.js';

const TOP_LEVEL = 2;
const DAY_MS = 86_400_000;

/** Reminds owners, tells upwards what is late, and measures what was done when its window is over (H3). */
export const watchCorrectiveActions: Sweep = {
  name: 'corrective-actions',
  dueAt: () => sql`(select least((select min(remind_at) from corrective_action where remind_at is not null),
    (select min(runs_out_at) from corrective_action where runs_out_at is not null),
    (select min(measure_at) from corrective_action where measure_at is not null)))`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        CorrectiveAction,
        { $or: ['remindAt', 'runsOutAt', 'measureAt'].map((at) => ({ [at]: { $lte: ctx.now } })) },
        { orderBy: { id: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const action of due) {
        if (action.measureAt) await measure(ctx, action);
        else await warn(ctx, action);
      }
      await ctx.em.flush();
      return due.length;
    }),
};

/** Before the day the owner is reminded; after it the supervisor is told, later the manager. */
async function warn(ctx: UseCaseContext, action: CorrectiveAction): Promise<void> {
  const isOver = action.runsOutAt !== null && action.runsOutAt <= ctx.now;
  action.remindAt = null;
  if (isOver) {
    action.escalationLevel += 1;
    const { escalateHours } = correctiveSettings;
    const next = new Date(ctx.now.getTime() + spanMs(escalateHours, (await settingsOf(ctx))(escalateHours)));
    action.runsOutAt = action.escalationLevel < TOP_LEVEL ? next : null;
  }
  await emitCorrective(ctx, action, isOver ? 'CORRECTIVE_ACTION_OVERDUE' : 'CORRECTIVE_ACTION_DUE_SOON');
  await writeOfCorrective(ctx, action, MessageKind.CORRECTIVE_ACTION_DUE);
}

/** Keeps what was counted as facts; what did not help is open again, with a new day (H3). */
async function measure(ctx: UseCaseContext, action: CorrectiveAction): Promise<void> {
  const { doneAt, windowDays } = action;
  if (!doneAt || windowDays === null)
    throw new Error(`corrective action ${action.number} is measured before it is done`);
  const settings = await settingsOf(ctx);
  const leastDropPercent = settings(correctiveSettings.leastDropPercent);
  const effect = await countEffect(ctx.db, action, { doneAt, windowDays });
  const verdict = verdictOf(effect, leastDropPercent);
  ctx.em.create(CorrectiveMeasurement, {
    ...{ id: newId('correctivemeasurement', ctx.clock), correctiveActionId: action.id, doneAt, windowDays },
    ...{ ...effect, leastDropPercent, verdict, measuredAt: ctx.now },
  });
  Object.assign(action, { verdict, measureAt: null });
  if (verdict === CorrectiveVerdict.EFFECTIVE) {
    action.status = CorrectiveActionStatus.EFFECTIVE;
    return emitCorrective(ctx, action, 'CORRECTIVE_ACTION_MEASURED');
  }
  action.status = CorrectiveActionStatus.OPEN;
  action.reopenings += 1;
  await setDue(ctx, action, new Date(ctx.now.getTime() + settings(correctiveSettings.againDays) * DAY_MS));
  await emitCorrective(ctx, action, 'CORRECTIVE_ACTION_MEASURED');
  const told = (rate: number | null): string =>
    rate === null ? '–' : `${Math.floor(rate / 100)}.${String(rate % 100).padStart(2, '0')}`;
  await writeOfCorrective(ctx, action, MessageKind.CORRECTIVE_ACTION_FAILED, {
    before: told(ratePerMille(effect.complaintsBefore, effect.ordersBefore)),
    after: told(ratePerMille(effect.complaintsAfter, effect.ordersAfter)),
  });
}
