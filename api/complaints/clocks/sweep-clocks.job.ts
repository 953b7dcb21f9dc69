import { type RawBuilder, sql } from 'kysely';
import { emitAll } from '../../events/index.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { ComplaintStatus } from '../complaint-status.js';
import { clockRules } from './clock-terms.js';
import { AlertKind } from './clock-words.js';
import { pausesOfStanding } from './complaint-clock.js';
import { moveAhead, stepRules } from './complaint-clocks.js';
import { type DueRow, lockedClocks, type Swept } from './lock-clocks.js';
import { type Happened, recordHappenings } from './record-happenings.js';
import { runSteps } from './run-steps.js';
import { saveSwept } from './save-swept.js';
import { warnDue } from './warn-due.js';

/** Complaints one round takes: a transaction of well under a second, and few enough of them for 100,000 in one breath. */
const AT_ONCE = 2_000;
/** Where whole rounds wait, so many go on side by side: one counts while the database writes another. */
const LANES = 2;
const ROUNDS_MAX = 100;

/**
 * Acts on complaints whose clocks ran on (H4): warns at half and four fifths of the working time, lifts what is late level by
 * level, takes back what its owner does not touch, and lets clocks run again when a customer stays silent. In sets: a round of
 * thousands is a handful of statements.
 */
export const sweepComplaintClocks: Sweep = {
  name: 'complaint-clocks',
  dueAt: () => sql`(select min(wake_at) from complaint_clock where wake_at is not null)`,
  run: async (request) => {
    const first = await sweepRound(request);
    if (first < AT_ONCE) return Math.max(1, first);
    const lanes = await Promise.all(Array.from({ length: LANES }, () => sweepRounds(request)));
    return lanes.reduce((sum, acted) => sum + acted, first);
  },
};

/** Rounds until one is not full. */
async function sweepRounds(request: RequestContext): Promise<number> {
  let acted = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const count = await sweepRound(request);
    acted += count;
    if (count < AT_ONCE) break;
  }
  return acted;
}

const sweepRound = (request: RequestContext): Promise<number> =>
  inTransaction(request, async (ctx) => {
    const round = await warnDue(ctx, dueClocks(ctx, AT_ONCE, true));
    const found = round.warned + round.others.length;
    const waitedFor = found === 0 ? await warnDue(ctx, dueClocks(ctx, 1, false)) : round;
    await actOn(ctx, waitedFor.others);
    return found === 0 ? waitedFor.warned + waitedFor.others.length : found;
  });

/** Complaints whose clocks ran on, the longest waiting first, locked; those that somebody else has locked are left out or waited for. */
const dueClocks = (ctx: UseCaseContext, most: number, skipsLocked: boolean): RawBuilder<DueRow> =>
  lockedClocks(
    pausesOfStanding,
    sql`k.wake_at <= ${ctx.now} order by k.wake_at limit ${sql.lit(most)}
      for no key update of k, c ${skipsLocked ? sql`skip locked` : sql``}`,
  );

async function actOn(ctx: UseCaseContext, swept: readonly Swept[]): Promise<void> {
  if (swept.length === 0) return;
  const rules = await clockRules(ctx);
  for (const complaint of swept) {
    const running = { clock: complaint.clock, rules };
    if (complaint.pausedAt) endSilence(complaint, ctx.now, () => moveAhead(running, complaint));
    else act(complaint, ctx.now, stepRules(running));
    complaint.sequence += 1;
  }
  await saveSwept(ctx, swept);
  await recordHappenings(ctx, swept.map(toldOf));
  await emitAll(ctx, swept.map(eventOf));
}

/** What time did is kept under whoever was in charge before. */
const toldOf = ({ id, merchantId, buyerId, status, ownerId: assigneeId, happenings }: Swept): Happened => ({
  complaint: { id, merchantId, buyerId, status, assigneeId },
  happenings,
});

/** Whoever did not touch the case in time is in charge no more; a case nobody began is as it was registered. */
function act(complaint: Swept, now: Date, rules: ReturnType<typeof stepRules>): void {
  const { clock } = complaint;
  const { escalationLevel, assigneeId } = complaint;
  const stepped = { escalationLevel, assigneeId, ahead: clock.ahead };
  complaint.happenings = runSteps(stepped, now, rules);
  complaint.escalationLevel = stepped.escalationLevel;
  if (!complaint.happenings.some(({ kind }) => kind === AlertKind.TAKEN_BACK)) return;
  complaint.assigneeId = null;
  clock.actedAt = null;
  if (complaint.status === ComplaintStatus.ASSIGNED) complaint.status = ComplaintStatus.REGISTERED;
}

function endSilence(complaint: Swept, now: Date, move: () => void): void {
  const { clock } = complaint;
  complaint.happenings = [
    {
      kind: AlertKind.SILENCE,
      clock: null,
      level: complaint.escalationLevel,
      hasRisen: false,
      at: clock.silentAt ?? now,
    },
  ];
  complaint.pausedAt = null;
  const pauses = clock.pauses.map((pause) => ({ ...pause, until: pause.until ?? now }));
  Object.assign(clock, { pausedAt: null, silentAt: null, actedAt: complaint.assigneeId ? now : null, pauses });
  move();
}

/** The gravest of what happened names the event. */
const eventOf = (complaint: Swept) => ({
  kind: complaint.happenings.some(({ hasRisen }) => hasRisen)
    ? 'COMPLAINT_ESCALATED'
    : complaint.happenings.some(({ kind }) => kind === AlertKind.TAKEN_BACK || kind === AlertKind.SILENCE)
      ? 'COMPLAINT_CHANGED'
      : 'COMPLAINT_WARNED',
  recordId: complaint.id,
  sequence: complaint.sequence,
  merchantId: complaint.merchantId,
  buyerId: complaint.buyerId,
  hiddenFrom: complaint.aboutAgentId,
  facts: { status: complaint.status, severity: complaint.severity, escalationLevel: complaint.escalationLevel },
});
