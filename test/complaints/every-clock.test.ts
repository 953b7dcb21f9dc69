import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { TOP_LEVEL } from '#api/complaints/clocks/clock-words.js';
import { nothingAhead } from '#api/complaints/clocks/complaint-clock.js';
import { pauseClocks } from '#api/complaints/clocks/complaint-clocks.js';
import { Complaint } from '#api/complaints/complaint.entity.js';
import { ComplaintStatus, complaintLifecycle, openStatuses } from '#api/complaints/complaint-status.js';
import { FollowUpStatus, followUpLifecycle } from '#api/complaints/follow-ups/follow-up-status.js';
import { HearingStatus } from '#api/complaints/hearing/hearing-status.js';
import { noteSilence, PauseReason, sweepComplaintClocks, tellLateFollowUps } from '#api/complaints/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();

/** What lies ahead of an open case, by the columns of its clock, and what each does. */
const happens: Readonly<Record<Exclude<keyof ReturnType<typeof nothingAhead>, 'levelFromAt'>, string>> = {
  firstHalfAt: 'HALF_TIME FIRST_ANSWER',
  firstNearlyAt: 'NEARLY_DUE FIRST_ANSWER',
  firstDueAt: 'BREACH FIRST_ANSWER',
  halfAt: 'HALF_TIME RESOLUTION',
  nearlyAt: 'NEARLY_DUE RESOLUTION',
  dueAt: 'BREACH RESOLUTION',
  levelAt: 'BREACH LEVEL',
  takeBackAt: 'TAKEN_BACK null',
};
const steps = Object.entries(happens);

interface Case {
  readonly id: string;
  readonly buyer: Person;
  readonly handler: Person;
  readonly supervisor: Person;
}

/** A case that was registered just now; who works signs in anew, as the clock moved on. */
async function registered(): Promise<Case> {
  const buyer = await trade.buyer();
  const input = { category: 'OTHER', severity: 'HIGH', description: '请处理', merchantId: shop.merchantId };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  const [handler, supervisor] = [
    await trade.staff(StaffRole.COMPLAINT_HANDLER),
    await trade.staff(StaffRole.SUPERVISOR),
  ];
  return { id: (made['complaint'] as { id: string }).id, buyer, handler, supervisor };
}

const assigned = async (): Promise<Case> => {
  const made = await registered();
  const to = { id: made.id, accountId: made.handler.id };
  await must(made.supervisor.client, 'assignComplaint', 'AssignComplaintInput', to);
  return made;
};
const investigating = async (): Promise<Case> => {
  const made = await assigned();
  await must(made.handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: made.id });
  return made;
};
const proposed = async (): Promise<Case> => {
  const made = await investigating();
  await must(made.handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id: made.id, proposal: '补发' });
  return made;
};
const answered = async (mutation: string): Promise<Case> => {
  const made = await proposed();
  await must(made.buyer.client, mutation, 'ComplaintActionInput', { id: made.id });
  return made;
};
const resolved = async (): Promise<Case> => {
  const made = await investigating();
  const how = { cause: '误会', responsibleParty: 'BUYER', resolution: '已解释' };
  await must(made.handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id: made.id, ...how });
  return made;
};

const clockOf = async (id: string): Promise<Readonly<Record<string, unknown>> | undefined> =>
  (
    await market.database.query<Record<string, unknown>>('select * from complaint_clock where complaint_id = $1', [id])
  )[0];
const columnOf = (step: string): string => step.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
interface Alert {
  readonly what: string;
  readonly level: number;
  readonly at: Date;
}
const alertsOf = (id: string): Promise<Alert[]> =>
  market.database.query<Alert>(
    `select kind || ' ' || coalesce(clock, 'null') as what, level, occurred_at as at
       from complaint_alert where complaint_id = $1 order by occurred_at, id`,
    [id],
  );
const whatOf = (alerts: readonly Alert[]): string[] => [...new Set(alerts.map(({ what }) => what))].toSorted();

/** Moves the clock from one thing that lies ahead of a case to the next: nothing happens before its time, all of it then. */
async function runOut(id: string): Promise<Alert[]> {
  for (let turn = 0; turn < 40; turn += 1) {
    const clock = await clockOf(id);
    const wakeAt = clock?.['wake_at'];
    if (!(wakeAt instanceof Date)) return alertsOf(id);
    const before = await alertsOf(id);
    market.clock.moveTo(new Date(wakeAt.getTime() - 1));
    await sweepComplaintClocks.run(market.context());
    expect(await alertsOf(id)).toEqual(before);
    market.clock.moveTo(wakeAt);
    await sweepComplaintClocks.run(market.context());
    const news = (await alertsOf(id)).filter(({ at }) => at.getTime() === wakeAt.getTime());
    const due = clock?.['paused_at']
      ? ['SILENCE null']
      : steps
          .filter(([step]) => (clock?.[columnOf(step)] as Date | null)?.getTime() === wakeAt.getTime())
          .map(([, what]) => what);
    expect(due.length).toBeGreaterThan(0);
    expect(news.map(({ what }) => what)).toEqual(expect.arrayContaining(due));
  }
  throw new Error('its clock never ends');
}

const answer = [happens.firstHalfAt, happens.firstNearlyAt, happens.firstDueAt];
const result = [happens.halfAt, happens.nearlyAt, happens.dueAt, happens.levelAt];
const owned = [...answer, ...result, happens.takeBackAt];
/** A proposal is an answer. */
const spokenTo = [...result, happens.takeBackAt];

/** How a case comes into each open state, and what time does to it there. */
const open: Readonly<Partial<Record<ComplaintStatus, readonly [() => Promise<Case>, readonly string[]]>>> = {
  REGISTERED: [registered, [...answer, ...result]],
  ASSIGNED: [assigned, owned],
  INVESTIGATING: [investigating, owned],
  PROPOSED: [proposed, ['SILENCE null', ...spokenTo]],
  ACCEPTED: [() => answered('acceptRemedy'), spokenTo],
  REJECTED: [() => answered('rejectRemedy'), spokenTo],
};

describe('H3 H4 every clock of every state of an open case', () => {
  it('is one of those that have a scenario', () => {
    expect(Object.keys(open).toSorted()).toEqual([...openStatuses].toSorted());
    const ahead = Object.keys(nothingAhead()).filter((step) => step !== 'levelFromAt');
    expect(steps.map(([step]) => step).toSorted()).toEqual(ahead.toSorted());
    expect(new Set(Object.values(open).flatMap(([, whats]) => whats))).toEqual(
      new Set([...Object.values(happens), 'SILENCE null']),
    );
  });

  it.each([...openStatuses])(
    '%s runs out at its instant, warns, breaches and rises level by level to the top',
    async (status) => {
      const scenario = open[status];
      if (!scenario) throw new Error(`${status} has no scenario`);
      const [begin, expected] = scenario;
      const { id } = await begin();
      const statusOf = async () =>
        (
          await market.database.query<object>(
            'select status, escalation_level, assignee_id from complaint where id = $1',
            [id],
          )
        )[0];
      expect(await statusOf()).toMatchObject({ status });
      const alerts = await runOut(id);
      expect(whatOf(alerts)).toEqual([...expected].toSorted());
      expect(await statusOf()).toMatchObject({ escalation_level: TOP_LEVEL, assignee_id: null });
      const levels = new Set(alerts.map(({ level }) => level).filter((level) => level > 0));
      expect(levels).toEqual(new Set(Array.from({ length: TOP_LEVEL }, (_, level) => level + 1)));
    },
  );

  it.each(Object.values(PauseReason))(
    'waiting for the customer for %s ends at its instant, and the clocks run again',
    async (reason) => {
      const { id } = await investigating();
      await inTransaction(market.context(), async (ctx) => {
        const complaint = await ctx.em.findOneOrFail(Complaint, { id });
        await pauseClocks(ctx, complaint, reason);
        await ctx.em.flush();
      });
      const { silent_at: silentAt } = (await clockOf(id)) ?? {};
      if (!(silentAt instanceof Date)) throw new Error('nobody is waited for');
      market.clock.moveTo(new Date(silentAt.getTime() - 1));
      await sweepComplaintClocks.run(market.context());
      expect(await alertsOf(id)).toEqual([]);
      market.clock.moveTo(silentAt);
      await sweepComplaintClocks.run(market.context());
      expect(whatOf(await alertsOf(id))).toEqual(['SILENCE null']);
      const pauses = await market.database.query<{ reason: string; resumed_at: Date }>(
        'select reason, resumed_at from complaint_pause where complaint_id = $1',
        [id],
      );
      expect(pauses).toEqual([{ reason, resumed_at: silentAt }]);
      expect((await clockOf(id))?.['due_at']).toBeInstanceOf(Date);
    },
  );
});

/** States after the resolution, the hearing’s and the follow-up’s: the scenario of their clock, or why none runs. */
const later: Readonly<Record<string, (() => Promise<void>) | string>> = {
  RESOLVED: lateFollowUp,
  FOLLOWED_UP: 'waits for the desk to archive it; the board and the queue show it',
  ARCHIVED: 'over',
  MERGED: 'over: another case goes on for it, under that case’s clocks',
  'hearing ASKED': silentMerchant,
  'hearing ANSWERED': 'the merchant has spoken; the case’s own clocks run',
  'hearing SILENT': 'noted; the case’s own clocks run',
  'hearing APPEALED': 'waits for a supervisor; the case cannot be archived before',
  'hearing DISMISSED': 'over',
  'hearing GRANTED': 'over: the case is open again, under its own clocks',
  'follow-up SCHEDULED': lateFollowUp,
  'follow-up REACHED': 'over',
  'follow-up ANSWERED': 'over',
  'follow-up REFUSED': 'over',
  'follow-up NOT_REACHED': 'over',
  'follow-up WITHDRAWN': 'over',
};

async function lateFollowUp(): Promise<void> {
  const { id } = await resolved();
  const [{ late_at: lateAt } = { late_at: null }] = await market.database.query<{ late_at: Date | null }>(
    `select late_at from complaint_follow_up where complaint_id = $1 and status = 'SCHEDULED'`,
    [id],
  );
  if (!lateAt) throw new Error('no follow-up is scheduled');
  const told = () =>
    market.database.query('select from event where record_id = $1 and kind = $2', [id, 'COMPLAINT_FOLLOW_UP_LATE']);
  market.clock.moveTo(new Date(lateAt.getTime() - 1));
  await tellLateFollowUps.run(market.context());
  expect(await told()).toHaveLength(0);
  market.clock.moveTo(lateAt);
  for (let round = 0; round < 2; round += 1) await tellLateFollowUps.run(market.context());
  expect(await told()).toHaveLength(1);
}

async function silentMerchant(): Promise<void> {
  const { id, handler } = await investigating();
  const words = { id, text: '请说明', evidenceFileIds: [] };
  await must(handler.client, 'hearMerchant', 'HearingWordsInput', words);
  const read = async () =>
    (
      await market.database.query<{ status: string; due_at: Date | null }>(
        'select status, due_at from complaint_hearing where complaint_id = $1',
        [id],
      )
    )[0];
  const dueAt = (await read())?.due_at;
  if (!dueAt) throw new Error('nobody is asked');
  market.clock.moveTo(new Date(dueAt.getTime() - 1));
  await noteSilence.run(market.context());
  expect((await read())?.status).toBe(HearingStatus.ASKED);
  market.clock.moveTo(dueAt);
  await noteSilence.run(market.context());
  expect(await read()).toEqual({ status: HearingStatus.SILENT, due_at: null });
}

describe('H3 H6 every state after that, of the hearing and of the follow-up', () => {
  it('is one of those that have a scenario, or are over, or say who is waited for without a clock', () => {
    expect(Object.keys(later).toSorted()).toEqual(
      [
        ...Object.values(ComplaintStatus).filter((status) => !openStatuses.has(status)),
        ...Object.values(HearingStatus).map((status) => `hearing ${status}`),
        ...Object.values(FollowUpStatus).map((status) => `follow-up ${status}`),
      ].toSorted(),
    );
    const waiting = followUpLifecycle.transitions.POSTPONE.from.map((status) => `follow-up ${status}`);
    for (const state of waiting) expect(later[state]).toBeInstanceOf(Function);
    const over = Object.values(ComplaintStatus).filter((status) => String(later[status]).startsWith('over'));
    // What is over is only opened again.
    for (const status of over) expect(complaintLifecycle.transitions.REOPEN.from).toContain(status);
  });

  const scenarios = Object.entries(later).flatMap(([state, run]) => (typeof run === 'string' ? [] : [{ state, run }]));
  it.each(scenarios)('$state runs out at its instant, once', ({ run }) => run());
});
