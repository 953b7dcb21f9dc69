import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Account, AccountStatus, holdersOf } from '../accounts/index.js';
import { Complaint, ComplaintCause } from '../complaints/index.js';
import { claimFile, FilePurpose } from '../files/index.js';
import { Incident } from '../incidents/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { newNumber } from '../orders/index.js';
import { QualityAlert } from '../reports/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { CorrectiveAction } from './corrective-action.entity.js';
import type {
  CancelCorrectiveActionInput,
  FinishCorrectiveActionInput,
  HandOverCorrectiveActionInput,
  PlanCorrectiveActionInput,
  ReplaceCorrectiveActionInput,
} from './corrective-action.inputs.js';
import { CorrectiveActionAction, correctiveActionLifecycle } from './corrective-action-status.js';
import { correctiveSettings } from './corrective-settings.js';
import { emitCorrective } from './tell-corrective-action.js';

const DAY_MS = 86_400_000;

/** Plans a corrective action from a case, an incident, a quality alert or a cause (H3). */
export const planCorrectiveAction = useCase(
  { name: 'planCorrectiveAction', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { measure, ownerId, dueOn, ...named }: PlanCorrectiveActionInput) =>
    plan(ctx, { measure, ownerId, dueOn }, await sourceOf(ctx, named)),
);

/** Plans another one in the place of one that was measured and did not help (H3). */
export const replaceCorrectiveAction = useCase(
  { name: 'replaceCorrectiveAction', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, ...planned }: ReplaceCorrectiveActionInput) => {
    const before = await actionFor(ctx, id, CorrectiveActionAction.REPLACE);
    if (before.reopenings === 0) throw notAllowedNow('it was not measured yet');
    const { complaintId, incidentId, qualityAlertId, rootCauseId, productId } = before;
    end(before, planned.measure.trim());
    await emitCorrective(ctx, before, 'CORRECTIVE_ACTION_CHANGED');
    return plan(ctx, planned, {
      ...{ complaintId, incidentId, qualityAlertId, rootCauseId, productId, followsId: id },
    });
  },
);

async function plan(
  ctx: UseCaseContext,
  { measure, ownerId, dueOn }: Pick<PlanCorrectiveActionInput, 'measure' | 'ownerId' | 'dueOn'>,
  source: Source,
): Promise<CorrectiveAction> {
  await requireOwner(ctx, ownerId);
  const action = Object.assign(new CorrectiveAction(), {
    id: newId('correctiveaction', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ measure: measure.trim(), ownerId, plannedById: ctx.actor.accountId, plannedAt: ctx.now, updatedAt: ctx.now },
    ...source,
  });
  await setDue(ctx, action, await endOfDay(ctx, dueOn));
  ctx.em.persist(action);
  await emitCorrective(ctx, action, 'CORRECTIVE_ACTION_PLANNED');
  return action;
}

/** Another person owns it from now on, by another day where one is named (H3). */
export const handOverCorrectiveAction = useCase(
  { name: 'handOverCorrectiveAction', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, ownerId, dueOn }: HandOverCorrectiveActionInput) => {
    const action = await actionFor(ctx, id, CorrectiveActionAction.HAND_OVER);
    await requireOwner(ctx, ownerId);
    action.ownerId = ownerId;
    if (dueOn) await setDue(ctx, action, await endOfDay(ctx, dueOn));
    await emitCorrective(ctx, action, 'CORRECTIVE_ACTION_CHANGED');
    return action;
  },
);

/** Done, with what proves it: from now on the window runs after which its effect is measured (H3). */
export const finishCorrectiveAction = useCase(
  { name: 'finishCorrectiveAction', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, evidence, evidenceFileId = null }: FinishCorrectiveActionInput) => {
    const action = await actionFor(ctx, id, CorrectiveActionAction.FINISH);
    if (!mayFinish(action, ctx.actor)) throw notAllowedNow('its owner finishes it, or whoever leads the desk');
    if (!evidence.trim()) throw refuse('REQUIRED', 'say what proves it', 'evidence');
    if (evidenceFileId)
      await claimFile(ctx, {
        ...{ fileId: evidenceFileId, purpose: FilePurpose.EVIDENCE, isOfMarket: true, path: 'evidenceFileId' },
      });
    const settings = await settingsOf(ctx);
    const windowDays = settings(correctiveSettings.windowDays);
    const waitDays = windowDays + settings(correctiveSettings.settleDays);
    Object.assign(action, {
      ...{ evidence: evidence.trim(), evidenceFileId, doneAt: ctx.now, windowDays, verdict: null },
      ...{ dueAt: null, remindAt: null, runsOutAt: null },
      measureAt: new Date(ctx.now.getTime() + waitDays * DAY_MS),
    });
    await emitCorrective(ctx, action, 'CORRECTIVE_ACTION_CHANGED');
    return action;
  },
);

/** It is not done after all (H3). */
export const cancelCorrectiveAction = useCase(
  { name: 'cancelCorrectiveAction', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, reason }: CancelCorrectiveActionInput) => {
    const action = await actionFor(ctx, id, CorrectiveActionAction.CANCEL);
    end(action, reason.trim());
    await emitCorrective(ctx, action, 'CORRECTIVE_ACTION_CHANGED');
    return action;
  },
);

/** Whether this person may say that it is done. */
export const mayFinish = (
  { ownerId }: { ownerId: string },
  actor: { accountId: string | null; platformPermissions: ReadonlySet<Permission> },
): boolean => actor.accountId === ownerId || actor.platformPermissions.has(Permission.COMPLAINTS_ASSIGN);

/** Sets when it is due, with its reminder; its alarm starts anew. */
export async function setDue(ctx: UseCaseContext, action: CorrectiveAction, dueAt: Date): Promise<void> {
  const { remindHours } = correctiveSettings;
  const remindAt = new Date(dueAt.getTime() - spanMs(remindHours, (await settingsOf(ctx))(remindHours)));
  Object.assign(action, {
    ...{ dueAt, runsOutAt: dueAt, escalationLevel: 0 },
    remindAt: remindAt > ctx.now ? remindAt : null,
  });
}

type Named = Omit<PlanCorrectiveActionInput, 'measure' | 'ownerId' | 'dueOn'>;
type Source = Pick<
  CorrectiveAction,
  'complaintId' | 'incidentId' | 'qualityAlertId' | 'rootCauseId' | 'productId' | 'followsId'
>;

/** What it comes from, and which complaints it is measured by. */
async function sourceOf(ctx: UseCaseContext, named: Named): Promise<Source> {
  const { complaintId = null, incidentId = null, qualityAlertId = null } = named;
  const given = [complaintId, incidentId, qualityAlertId].filter((each) => each !== null);
  if (given.length > 1) throw refuse('INVALID', 'name one thing it comes from', 'complaintId');
  const source: Source = {
    ...{ complaintId, incidentId, qualityAlertId, followsId: null, productId: null },
    rootCauseId: named.rootCauseId ?? null,
  };
  if (source.rootCauseId && !(await ctx.em.count(ComplaintCause, { id: source.rootCauseId })))
    throw notFound('cause', 'rootCauseId');
  if (complaintId) source.rootCauseId ??= await causeOf(ctx, complaintId);
  if (incidentId && !(await ctx.em.count(Incident, { id: incidentId }))) throw notFound('incident', 'incidentId');
  if (qualityAlertId) {
    const alert = await ctx.em.findOne(QualityAlert, { id: qualityAlertId });
    if (!alert) throw notFound('quality alert', 'qualityAlertId');
    source.productId = alert.productId;
  }
  if (!source.rootCauseId && !source.productId)
    throw refuse('REQUIRED', 'name the cause that has to go away', 'rootCauseId');
  return source;
}

/** The cause of a case; of one that is not resolved yet, the general one of its category. */
async function causeOf(ctx: UseCaseContext, complaintId: string): Promise<string | null> {
  const complaint = await ctx.em.findOne(Complaint, { id: complaintId });
  if (!complaint) throw notFound('complaint', 'complaintId');
  if (complaint.rootCauseId) return complaint.rootCauseId;
  const general = await ctx.em.findOne(
    ComplaintCause,
    { category: complaint.category, isActive: true },
    { orderBy: { level: 'asc', position: 'asc', id: 'asc' } },
  );
  return general?.id ?? null;
}

async function requireOwner(ctx: UseCaseContext, ownerId: string): Promise<void> {
  if (!(await ctx.em.count(Account, { id: ownerId, status: AccountStatus.ACTIVE })))
    throw notFound('account', 'ownerId');
  const able = await holdersOf(ctx, null, Permission.COMPLAINTS_HANDLE);
  if (!able.some(({ id }) => id === ownerId))
    throw refuse('INVALID', 'whoever owns a corrective action may handle complaints', 'ownerId');
}

/** The instant at which that local day is over; refuses one that is past. */
async function endOfDay(ctx: UseCaseContext, dueOn: string): Promise<Date> {
  const { timeZone } = ctx.market;
  if (dueOn < localDay(ctx.now, timeZone)) throw refuse('INVALID', 'that day is over', 'dueOn');
  const { rows } = await sql<{ at: string }>`
    select ((${dueOn}::date + 1)::timestamp at time zone ${timeZone}) as at`.execute(ctx.db);
  return new Date(rows[0]?.at ?? ctx.now);
}

function end(action: CorrectiveAction, endReason: string): void {
  Object.assign(action, { endReason, dueAt: null, remindAt: null, runsOutAt: null, measureAt: null });
}

async function actionFor(
  ctx: UseCaseContext,
  id: string,
  wanted: Exclude<CorrectiveActionAction, CorrectiveActionAction.CREATE>,
  path = 'id',
): Promise<CorrectiveAction> {
  const action = await ctx.em.findOne(
    CorrectiveAction,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!action) throw notFound('corrective action', path);
  transition(correctiveActionLifecycle, wanted, action);
  return action;
}
