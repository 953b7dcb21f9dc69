import { sql } from 'kysely';
import { addWorkingTime, dueAfter } from '../../calendars/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Complaint } from '../complaint.entity.js';
import { levelMs, silenceMs, takeBackMs } from './clock-settings.js';
import { type ClockRules, clockRules } from './clock-terms.js';
import { type PauseReason, TOP_LEVEL } from './clock-words.js';
import { type ComplaintClock, loadClock, nothingAhead, saveClock } from './complaint-clock.js';
import { countDeadlines, type Deadlines } from './count-deadlines.js';
import { recordHappenings } from './record-happenings.js';
import { facts, runSteps } from './run-steps.js';

/** A clock with what it is counted by. */
interface Running {
  readonly clock: ComplaintClock;
  readonly rules: ClockRules;
}

/**
 * Starts both clocks of a complaint: at registration, and anew when it is reopened (H4). The caller holds the complaint's lock
 * or has just made it, as with every function here.
 */
export async function startClocks(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const rules = await clockRules(ctx);
  Object.assign(complaint, { firstAnsweredAt: null, pausedAt: null, escalationLevel: 0 });
  const clock: ComplaintClock = {
    complaintId: complaint.id,
    ...rules.targetOf(complaint),
    startedAt: ctx.now,
    ...{ actedAt: complaint.assigneeId ? ctx.now : null, pausedAt: null, silentAt: null },
    ahead: nothingAhead(),
    pauses: [],
  };
  const deadlines = deadlinesOf({ clock, rules });
  lookAhead(clock, deadlines);
  countOwner({ clock, rules }, complaint);
  showTimes(complaint, deadlines);
  await saveClock(ctx, clock);
}

/**
 * Starts the clocks again of a complaint that was merged and is parted: counted from when they began, over the pauses there were, so
 * that nothing gains time by it (H1, H4). What had happened before it was merged does not happen again.
 */
export async function restartClocks(ctx: UseCaseContext, complaint: Complaint, mergedAt: Date): Promise<void> {
  const { rows } = await sql<{ at: string }>`select max(created_at) as at from complaint_entry
    where complaint_id = ${complaint.id} and action in ('REGISTER', 'REOPEN')`.execute(ctx.db);
  const rules = await clockRules(ctx);
  await saveClock(ctx, {
    complaintId: complaint.id,
    ...rules.targetOf(complaint),
    startedAt: rows[0]?.at ? new Date(rows[0].at) : complaint.registeredAt,
    ...{ actedAt: null, pausedAt: null, silentAt: null },
    ahead: nothingAhead(),
    pauses: [],
  });
  const clock = await loadClock(ctx, complaint);
  if (!clock) throw new Error(`complaint ${complaint.number} has no clock`);
  const { ahead } = clock;
  const deadlines = deadlinesOf({ clock, rules });
  lookAhead(clock, deadlines);
  for (const step of ['firstHalfAt', 'firstNearlyAt', 'halfAt', 'nearlyAt'] as const) forget(ahead, step, ctx.now);
  for (const step of ['firstDueAt', 'dueAt'] as const) forget(ahead, step, mergedAt);
  if (complaint.firstAnsweredAt) Object.assign(ahead, { firstHalfAt: null, firstNearlyAt: null, firstDueAt: null });
  const ms = complaint.escalationLevel > 0 ? levelMs(rules.settings, complaint.escalationLevel) : null;
  if (ms !== null)
    Object.assign(ahead, {
      levelFromAt: ctx.now,
      levelAt: addWorkingTime(rules.calendarOf(clock.calendarId), ctx.now, ms),
    });
  countOwner({ clock, rules }, complaint);
  showTimes(complaint, deadlines);
  await saveClock(ctx, clock);
}

/** Puts a locked complaint one level up, whose own clock starts now; it is no breach (H4). */
export async function liftComplaint(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const running = await openClock(ctx, complaint);
  complaint.escalationLevel = Math.min(complaint.escalationLevel + 1, TOP_LEVEL);
  if (!running) return;
  const { clock, rules } = running;
  const ms = levelMs(rules.settings, complaint.escalationLevel);
  clock.ahead.levelFromAt = ctx.now;
  clock.ahead.levelAt = ms === null ? null : addWorkingTime(rules.calendarOf(clock.calendarId), ctx.now, ms);
  await saveClock(ctx, clock);
}

/** The first public answer to the customer stops the first clock (H4). One that comes after its due time is late for ever. */
export async function recordFirstAnswer(
  ctx: UseCaseContext,
  complaint: Complaint,
  answeredAt = ctx.now,
): Promise<void> {
  if (complaint.firstAnsweredAt) return;
  const running = await openClock(ctx, complaint);
  if (!running) return;
  const { clock } = running;
  complaint.firstAnsweredAt = answeredAt;
  Object.assign(clock.ahead, { firstHalfAt: null, firstNearlyAt: null, firstDueAt: null });
  const { levelFromAt } = clock.ahead;
  // A level that somebody asked before the answer was late still has to decide.
  const isAsked = levelFromAt && complaint.firstAnswerDueAt && levelFromAt < complaint.firstAnswerDueAt;
  if (!isAsked && (!complaint.resolutionDueAt || complaint.resolutionDueAt > ctx.now)) clock.ahead.levelAt = null;
  showTimes(complaint, deadlinesOf(running));
  await saveClock(ctx, clock);
}

/** The clocks stand still while the customer is waited for, at most `COMPLAINT_SILENCE_DAYS`; the pause is kept (H4). */
export async function pauseClocks(ctx: UseCaseContext, complaint: Complaint, reason: PauseReason): Promise<void> {
  if (complaint.pausedAt) return;
  const running = await openClock(ctx, complaint);
  if (!running) return;
  const { clock, rules } = running;
  complaint.pausedAt = ctx.now;
  clock.pausedAt = ctx.now;
  clock.silentAt = new Date(ctx.now.getTime() + silenceMs(rules.settings));
  showTimes(complaint, deadlinesOf(running));
  await sql`insert into complaint_pause (id, complaint_id, merchant_id, buyer_id, reason, account_id, paused_at)
    values (${newId('complaintpause', ctx.clock)}, ${complaint.id}, ${complaint.merchantId}, ${complaint.buyerId}, ${reason},
      ${ctx.actor.accountId}, ${ctx.now})`.execute(ctx.db);
  await saveClock(ctx, clock);
}

/** The customer is not waited for any more: what is due moves by the working time that the pause took (H4). */
export async function resumeClocks(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  if (!complaint.pausedAt) return;
  await sql`update complaint_pause set resumed_at = ${ctx.now}
    where complaint_id = ${complaint.id} and resumed_at is null`.execute(ctx.db);
  complaint.pausedAt = null;
  const clock = await loadClock(ctx, complaint);
  if (!clock) return;
  const running = { clock, rules: await clockRules(ctx) };
  Object.assign(clock, { pausedAt: null, silentAt: null, actedAt: complaint.assigneeId ? ctx.now : null });
  moveAhead(running, complaint);
  await saveClock(ctx, clock);
}

/** The complaint is resolved: its clocks end. Resolving is an answer too; one after its due time is late for ever (H4). */
export async function stopClocks(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  if (await endClocks(ctx, complaint)) complaint.firstAnsweredAt ??= ctx.now;
}

/** Ends the clocks of a complaint that another goes on for: nothing was answered by it, what is late is late (H1). False: none ran. */
export async function endClocks(ctx: UseCaseContext, complaint: Complaint): Promise<boolean> {
  await resumeClocks(ctx, complaint);
  if (!(await openClock(ctx, complaint))) return false;
  Object.assign(complaint, { dueAt: null, halfTimeAt: null, nearlyDueAt: null });
  await sql`delete from complaint_clock where complaint_id = ${complaint.id}`.execute(ctx.db);
  return true;
}

/** Severity or category changed: both targets are counted anew from the beginning, over the pauses there were (H2, H4). */
export async function resetClocks(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const running = await openClock(ctx, complaint);
  if (!running) return;
  const { clock, rules } = running;
  Object.assign(clock, rules.targetOf(complaint));
  applyTerms(running, complaint, ctx.now);
  await saveClock(ctx, clock);
}

/** Whoever is in charge did something, or somebody else is in charge now: the time to act begins again (H4). */
export async function noteAct(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const clock = await loadClock(ctx, complaint);
  if (!clock) return;
  clock.actedAt = complaint.assigneeId ? ctx.now : null;
  countOwner({ clock, rules: await clockRules(ctx) }, complaint);
  await saveClock(ctx, clock);
}

/** The clock with everything done to the complaint that time has done before now, as a sweep would have found it. */
async function openClock(ctx: UseCaseContext, complaint: Complaint): Promise<Running | null> {
  const clock = await loadClock(ctx, complaint);
  if (!clock) return null;
  const rules = await clockRules(ctx);
  if (clock.pausedAt) return { clock, rules };
  const stepped = { ahead: clock.ahead, escalationLevel: complaint.escalationLevel, assigneeId: complaint.assigneeId };
  const happenings = runSteps(stepped, new Date(ctx.now.getTime() - 1), stepRules({ clock, rules }), facts);
  complaint.escalationLevel = stepped.escalationLevel;
  await recordHappenings(ctx, [{ complaint, happenings }]);
  return { clock, rules };
}

export const stepRules = ({ clock, rules }: Running) => ({
  calendar: rules.calendarOf(clock.calendarId),
  levelMs: (level: number) => levelMs(rules.settings, level),
});

const deadlinesOf = ({ clock, rules }: Running): Deadlines =>
  countDeadlines({ ...clock, calendar: rules.calendarOf(clock.calendarId) }, clock.pauses);

function forget(ahead: ComplaintClock['ahead'], step: DeadlineStep, until: Date): void {
  const at = ahead[step];
  if (at && at <= until) ahead[step] = null;
}

type DeadlineStep = 'firstHalfAt' | 'firstNearlyAt' | 'firstDueAt' | 'halfAt' | 'nearlyAt' | 'dueAt';

function lookAhead({ ahead }: ComplaintClock, { firstAnswer, resolution }: Deadlines): void {
  Object.assign(ahead, {
    ...{ firstHalfAt: firstAnswer.halfAt, firstNearlyAt: firstAnswer.nearlyAt, firstDueAt: firstAnswer.dueAt },
    ...{ halfAt: resolution.halfAt, nearlyAt: resolution.nearlyAt, dueAt: resolution.dueAt },
  });
}

/** What lies ahead still is moved; what happened stays so. */
export function moveAhead(running: Running, complaint: Timed): void {
  const { clock, rules } = running;
  const { ahead } = clock;
  const before = { ...ahead };
  const deadlines = deadlinesOf(running);
  lookAhead(clock, deadlines);
  for (const step of ['firstHalfAt', 'firstNearlyAt', 'firstDueAt', 'halfAt', 'nearlyAt', 'dueAt'] as const)
    if (!before[step]) ahead[step] = null;
  const ms = levelMs(rules.settings, complaint.escalationLevel);
  if (before.levelAt && ahead.levelFromAt && ms !== null)
    ahead.levelAt = dueAfter(rules.calendarOf(clock.calendarId), ahead.levelFromAt, ms, clock.pauses);
  countOwner(running, complaint);
  showTimes(complaint, deadlines);
}

/** Counts by other terms: a first answer given stays judged as it was, warnings that lie behind are not given, no breach counts twice. */
export function applyTerms(running: Running, complaint: Timed, now: Date): void {
  const { clock } = running;
  const { ahead } = clock;
  const before = { ...ahead };
  const deadlines = deadlinesOf(running);
  lookAhead(clock, deadlines);
  for (const step of ['firstDueAt', 'dueAt'] as const) {
    const at = ahead[step];
    if (!before[step] && at && at <= now) ahead[step] = null;
  }
  if (complaint.firstAnsweredAt) Object.assign(ahead, { firstHalfAt: null, firstNearlyAt: null, firstDueAt: null });
  for (const step of ['firstHalfAt', 'firstNearlyAt', 'halfAt', 'nearlyAt'] as const) forget(ahead, step, now);
  countOwner(running, complaint);
  showTimes(complaint, deadlines);
}

/** The times of a complaint that its clocks show. */
export type Timed = Pick<
  Complaint,
  | ('assigneeId' | 'escalationLevel' | 'firstAnsweredAt' | 'firstAnswerDueAt' | 'resolutionDueAt')
  | ('pausedAt' | 'dueAt' | 'halfTimeAt' | 'nearlyDueAt')
>;

/** Without anybody in charge nothing is taken back. */
function countOwner({ clock, rules }: Running, { assigneeId }: Pick<Complaint, 'assigneeId'>): void {
  clock.ahead.takeBackAt =
    assigneeId && clock.actedAt
      ? dueAfter(rules.calendarOf(clock.calendarId), clock.actedAt, takeBackMs(rules.settings), clock.pauses)
      : null;
}

/** What runs out next stands in `dueAt`; nothing does while the customer is waited for. */
function showTimes(complaint: Timed, { firstAnswer, resolution }: Deadlines): void {
  if (!complaint.firstAnsweredAt) complaint.firstAnswerDueAt = firstAnswer.dueAt;
  complaint.resolutionDueAt = resolution.dueAt;
  const next = complaint.firstAnsweredAt || resolution.dueAt < firstAnswer.dueAt ? resolution : firstAnswer;
  complaint.dueAt = complaint.pausedAt ? null : next.dueAt;
  complaint.halfTimeAt = complaint.pausedAt ? null : next.halfAt;
  complaint.nearlyDueAt = complaint.pausedAt ? null : next.nearlyAt;
}
