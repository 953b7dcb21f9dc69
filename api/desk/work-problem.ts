import { LockMode } from '@mikro-orm/postgresql';
import { permissionsOfStaff, StaffRoleGrant } from '../accounts/index.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { dueAtLevel, logStep, tellProblem } from './open-problem.js';
import { mayDo } from './problem-access.js';
import { ProblemStep } from './problem-entry.entity.js';
import { ProblemOrder } from './problem-order.entity.js';
import type {
  AssignProblemInput,
  ClassifyProblemInput,
  CloseProblemInput,
  ProblemInput,
  ProblemNoteInput,
  RecordChaserInput,
  RecordContactInput,
} from './problem-order.inputs.js';
import { levelAbove, ProblemAction, problemLifecycle } from './problem-status.js';
import { trackingSettings } from './tracking-settings.js';

const { TRACKING_WORK, TRACKING_LEAD, TRACKING_ANSWER, ORDERS_NOTE } = Permission;

/** A problem order, locked after its order, or null. */
export async function lockProblem(ctx: UseCaseContext, id: string): Promise<ProblemOrder | null> {
  const known = await ctx.em.findOne(ProblemOrder, { id });
  if (known) await lockOrder(ctx, known.orderId);
  return known && ctx.em.findOne(ProblemOrder, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function problemFor(ctx: UseCaseContext, id: string, action: ProblemAction): Promise<ProblemOrder> {
  const problem = await lockProblem(ctx, id);
  if (!problem || !mayDo(action, problem, ctx.actor)) throw notFound('problem order', 'id');
  return problem;
}

interface Noted {
  readonly note?: string | null;
  readonly isInternal?: boolean;
}

/** Moves a locked problem order by an action of the table, with its log and its event. */
async function move(
  ctx: UseCaseContext,
  problem: ProblemOrder,
  action: ProblemAction,
  noted: Noted = {},
): Promise<void> {
  transition(problemLifecycle, action, problem);
  logStep(ctx, problem, { step: ProblemStep[action], note: noted.note ?? '', isInternal: noted.isInternal ?? true });
  await tellProblem(ctx, problem, 'PROBLEM_CHANGED');
}

/** Takes a problem order in hand; of two who do so at once, one is told that somebody has it (E9). */
export const takeProblem = useCase(
  { name: 'takeProblem', permission: TRACKING_WORK },
  async (ctx, { id }: ProblemInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.TAKE);
    await move(ctx, problem, ProblemAction.TAKE);
    problem.ownerId = ctx.actor.accountId;
    return problem;
  },
);

/** Puts somebody in charge of a problem order (E9). */
export const assignProblem = useCase(
  { name: 'assignProblem', permission: TRACKING_LEAD },
  async (ctx, { id, accountId, note }: AssignProblemInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.ASSIGN);
    const roles = await ctx.em.find(StaffRoleGrant, { accountId });
    if (!permissionsOfStaff(roles.map(({ role }) => role)).has(TRACKING_WORK))
      throw refuse('NOT_A_TRACKER', 'this account does not work at the tracking desk', 'accountId');
    await move(ctx, problem, ProblemAction.ASSIGN, { note: note ?? '' });
    problem.ownerId = accountId;
    return problem;
  },
);

/** Names cause and responsible party, as far as they are known (E9). */
export const classifyProblem = useCase(
  { name: 'classifyProblem', permission: TRACKING_WORK },
  async (ctx, { id, cause, responsibleParty, note }: ClassifyProblemInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.CLASSIFY);
    await move(ctx, problem, ProblemAction.CLASSIFY, { note: note ?? '' });
    Object.assign(problem, { cause, responsibleParty });
    return problem;
  },
);

/** Records that the buyer was told where things stand; sets when they hear from us next (E9). */
export const recordContact = useCase(
  { name: 'recordContact', permission: TRACKING_WORK, idempotent: true },
  async (ctx, { id, note, contactAgainAt }: RecordContactInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.RECORD_CONTACT);
    if (contactAgainAt && contactAgainAt <= ctx.now)
      throw refuse('INVALID', 'the next contact lies in the future', 'contactAgainAt');
    await move(ctx, problem, ProblemAction.RECORD_CONTACT, { note });
    problem.contactedAt = ctx.now;
    problem.contactCount += 1;
    problem.nextContactAt = contactAgainAt ?? (await after(ctx, 'againHours'));
    return { id: problem.id };
  },
);

/** Records that the buyer asked before being told; the answer is due soon (E9). */
export const recordChaser = useCase(
  { name: 'recordChaser', permission: ORDERS_NOTE, idempotent: true },
  async (ctx, { id, note }: RecordChaserInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.RECORD_CHASER);
    await chase(ctx, problem, note);
    return { id: problem.id };
  },
);

/** Counts a chaser on a locked problem order, and brings the next contact forward. */
export async function chase(ctx: UseCaseContext, problem: ProblemOrder, note: string): Promise<void> {
  await move(ctx, problem, ProblemAction.RECORD_CHASER, { note, isInternal: false });
  const answerBy = await after(ctx, 'chaserHours');
  problem.chaserCount += 1;
  problem.chasedAt = ctx.now;
  if (!problem.nextContactAt || problem.nextContactAt > answerBy) problem.nextContactAt = answerBy;
}

/** Adds an internal note to the log. */
export const noteProblem = useCase(
  { name: 'noteProblem', permission: TRACKING_WORK },
  async (ctx, { id, note }: ProblemNoteInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.ADD_NOTE);
    await move(ctx, problem, ProblemAction.ADD_NOTE, { note });
    return problem;
  },
);

/** The shop answers what the desk wants to know (E9). */
export const answerProblem = useCase(
  { name: 'answerProblem', permission: TRACKING_ANSWER },
  async (ctx, { id, note }: ProblemNoteInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.ANSWER);
    await move(ctx, problem, ProblemAction.ANSWER, { note, isInternal: false });
    problem.answeredAt = ctx.now;
    return problem;
  },
);

/** Hands a problem order one level up before its time runs out; that level's clock runs from now (E9). */
export const escalateProblem = useCase(
  { name: 'escalateProblem', permission: TRACKING_WORK },
  async (ctx, { id, note }: ProblemNoteInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.ESCALATE);
    await move(ctx, problem, ProblemAction.ESCALATE, { note });
    problem.level = levelAbove(problem.level) ?? problem.level;
    problem.dueAt = await dueAtLevel(ctx, problem.level, ctx.now);
    problem.escalatesAt = problem.dueAt;
    await tellProblem(ctx, problem, 'PROBLEM_ESCALATED');
    return problem;
  },
);

/** Closes a problem order with its cause, who was responsible, the root cause and what should become better (E9). */
export const closeProblem = useCase(
  { name: 'closeProblem', permission: TRACKING_WORK },
  async (ctx, { id, cause, responsibleParty, rootCause, improvement }: CloseProblemInput) => {
    const problem = await problemFor(ctx, id, ProblemAction.CLOSE);
    await move(ctx, problem, ProblemAction.CLOSE, { note: rootCause });
    Object.assign(problem, {
      ...{ cause, responsibleParty, rootCause, improvement: improvement?.trim() || null },
      ...{ closedAt: ctx.now, dueAt: null, escalatesAt: null, nextContactAt: null },
    });
    await tellProblem(ctx, problem, 'PROBLEM_CLOSED');
    return problem;
  },
);

async function after(ctx: UseCaseContext, name: 'againHours' | 'chaserHours'): Promise<Date> {
  const setting = trackingSettings[name];
  return new Date(ctx.now.getTime() + spanMs(setting, (await settingsOf(ctx))(setting)));
}
