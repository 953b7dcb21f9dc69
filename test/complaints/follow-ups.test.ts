import { beforeEach, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';

const HOUR_MS = 3_600_000;
const market = await startTestMarket();
const trade = tradeOf(market);
let supervisor: Person;
let other: Person;
let handler: Person;

/** Sessions of staff end within a day of this market. */
async function signIn(): Promise<void> {
  [supervisor, other] = [await trade.staff(StaffRole.SUPERVISOR), await trade.staff(StaffRole.SUPERVISOR)];
  handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
}
beforeEach(signIn);

interface Case {
  readonly id: string;
  readonly followUpId: string;
  readonly buyer: Person;
}

/** A case that the handler has resolved just now. */
async function resolved(): Promise<Case> {
  const buyer = await trade.buyer();
  const told = { category: 'SERVICE', description: '没有人回复' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id }');
  const { id } = made['complaint'] as { id: string };
  await resolve(id);
  return { id, buyer, followUpId: (await followUpOf(id)).id };
}

async function resolve(id: string): Promise<void> {
  await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
  const how = { cause: '换班没有交接', responsibleParty: 'AGENT', resolution: '已道歉' };
  await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id, ...how });
}

interface Queued {
  readonly dueAt: string;
  readonly complaintId: string;
}

interface FollowUp {
  readonly id: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly attemptCount: number;
  readonly isLate: boolean;
  readonly handler: { readonly id: string } | null;
  readonly satisfaction: number | null;
  readonly availableActions: readonly string[];
}

async function followUpOf(complaintId: string, person = supervisor): Promise<FollowUp> {
  const { complaint } = await person.client.run<{ complaint: { followUps: { nodes: FollowUp[] } } }, object>(
    `query ($complaintId: ID!) { complaint(id: $complaintId) { followUps { nodes {
      id status dueAt attemptCount isLate handler { id } satisfaction availableActions } } } }`,
    { complaintId },
  );
  const [last] = complaint.followUps.nodes;
  if (!last) throw new Error('no follow-up was scheduled');
  return last;
}

const complaintOf = async (id: string): Promise<Record<string, unknown>> =>
  (
    await supervisor.client.run<{ complaint: Record<string, unknown> }, object>(
      `query ($id: ID!) { complaint(id: $id) { status satisfaction followUpOutcome escalationLevel
        rootCause { name { zh } } assignee { id } } }`,
      { id },
    )
  ).complaint;

const record = (person: Person, id: string, how: object) =>
  act(person.client, 'recordFollowUp', 'RecordFollowUpInput', { id, ...how });
const codes = ({ errors }: { errors: readonly { code: string }[] }): string[] => errors.map(({ code }) => code);

const eventsOf = async (id: string, kind: string): Promise<number> => {
  const [row] = await market.database.query<{ count: number }>(
    `select count(*)::int as count from event where record_id = '${id}' and kind = '${kind}'`,
  );
  return row?.count ?? 0;
};

/** To the next full hour of the day that this is, in Shanghai. */
function moveToHour(hour: number): void {
  const now = market.clock.now();
  const midnight = Math.floor((now.getTime() + 8 * HOUR_MS) / (24 * HOUR_MS)) * 24 * HOUR_MS - 8 * HOUR_MS;
  const at = midnight + hour * HOUR_MS;
  market.clock.moveTo(new Date(at >= now.getTime() ? at : at + 24 * HOUR_MS));
}

describe('follow-ups', () => {
  it('H6 a resolved case is followed up a day later; what falls into rest hours waits for their end', async () => {
    moveToHour(10);
    await signIn();
    const first = await followUpOf((await resolved()).id);
    expect(new Date(first.dueAt ?? 0)).toEqual(new Date(market.clock.now().getTime() + 24 * HOUR_MS));
    moveToHour(13);
    await signIn();
    const second = await followUpOf((await resolved()).id);
    expect(new Date(second.dueAt ?? 0)).toEqual(new Date(market.clock.now().getTime() + 25 * HOUR_MS));
  });

  it('H3 H6 the score is taken by somebody other than the handler, and credited to who owned the case when it was resolved', async () => {
    const { id, followUpId } = await resolved();
    expect((await followUpOf(id, handler)).availableActions).toEqual([]);
    expect(codes(await record(handler, followUpId, { satisfaction: 5 }))).toEqual(['NOT_FOUND']);
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, satisfaction: 4 });
    expect(await followUpOf(id)).toMatchObject({ status: 'REACHED', satisfaction: 4, handler: { id: handler.id } });
    expect(await complaintOf(id)).toMatchObject({
      ...{ status: 'FOLLOWED_UP', satisfaction: 4, followUpOutcome: 'REACHED' },
      rootCause: { name: { zh: '服务原因' } },
    });
    expect(codes(await act(handler.client, 'archiveComplaint', 'ComplaintActionInput', { id }))).toEqual(['NOT_FOUND']);
    await must(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id });
  });

  it('H6 who cannot be reached is tried again outside rest hours, and after three times the follow-up ends without a score', async () => {
    moveToHour(9);
    await signIn();
    const { id, followUpId } = await resolved();
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, result: 'NO_ANSWER' });
    expect(new Date((await followUpOf(id)).dueAt ?? 0).getTime()).toBe(market.clock.now().getTime() + 5 * HOUR_MS);
    const callAgainAt = new Date(market.clock.now().getTime() + 12 * HOUR_MS).toISOString();
    await must(supervisor.client, 'followUpComplaint', 'FollowUpComplaintInput', {
      ...{ id, result: 'CALL_LATER', callAgainAt, comment: '晚上再打' },
    });
    const again = await followUpOf(id);
    expect(new Date(again.dueAt ?? 0).getTime()).toBe(market.clock.now().getTime() + 23.5 * HOUR_MS);
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, result: 'NO_ANSWER' });
    expect(await followUpOf(id)).toMatchObject({ status: 'NOT_REACHED', dueAt: null, attemptCount: 3 });
    await must(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id });
    expect(await complaintOf(id)).toMatchObject({
      status: 'ARCHIVED',
      satisfaction: null,
      followUpOutcome: 'NOT_REACHED',
    });
  });

  it('H6 only who was reached gives a score, and the next attempt lies ahead', async () => {
    const { followUpId } = await resolved();
    const wrong = [
      [{}, 'REQUIRED'],
      [{ result: 'REFUSED', satisfaction: 3 }, 'INVALID'],
      [{ result: 'CALL_LATER', callAgainAt: market.clock.now().toISOString() }, 'INVALID'],
    ] as const;
    for (const [how, code] of wrong) expect(codes(await record(supervisor, followUpId, how))).toEqual([code]);
  });

  it('H6 a bad score opens the case again by itself and goes to the supervisor; the next resolution gets a follow-up of its own', async () => {
    const { id, followUpId } = await resolved();
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, satisfaction: 2 });
    expect(await complaintOf(id)).toEqual({
      ...{ status: 'REGISTERED', satisfaction: null, followUpOutcome: null, escalationLevel: 1, assignee: null },
      rootCause: { name: { zh: '服务原因' } },
    });
    expect(await eventsOf(id, 'COMPLAINT_DISSATISFIED')).toBe(1);
    expect(await followUpOf(id)).toMatchObject({ satisfaction: 2, handler: { id: handler.id } });
    market.clock.advance(1_000);
    await resolve(id);
    expect(await followUpOf(id)).toMatchObject({ status: 'SCHEDULED', satisfaction: null });
  });

  it('H3 a case opened again takes its follow-up back, and is not opened without saying why', async () => {
    const { id, followUpId } = await resolved();
    expect(codes(await act(supervisor.client, 'reopenComplaint', 'ComplaintActionInput', { id }))).toEqual([
      'REQUIRED',
    ]);
    await must(supervisor.client, 'reopenComplaint', 'ComplaintActionInput', { id, note: '客户来电' });
    expect(codes(await record(supervisor, followUpId, { satisfaction: 5 }))).toEqual(['NOT_ALLOWED_NOW']);
    expect(await followUpOf(id)).toMatchObject({ status: 'WITHDRAWN', dueAt: null });
  });

  it('H6 the customer may judge without being asked, once, and also after it could not be reached', async () => {
    const { id, buyer } = await resolved();
    await must(buyer.client, 'evaluateComplaint', 'EvaluateComplaintInput', { id, satisfaction: 5 });
    expect(await followUpOf(id)).toMatchObject({ status: 'ANSWERED', satisfaction: 5 });
    const twice = await act(buyer.client, 'evaluateComplaint', 'EvaluateComplaintInput', { id, satisfaction: 4 });
    expect(codes(twice)).toEqual(['NOT_ALLOWED_NOW']);
    const refused = await resolved();
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', {
      id: refused.followUpId,
      result: 'REFUSED',
    });
    await must(refused.buyer.client, 'evaluateComplaint', 'EvaluateComplaintInput', {
      id: refused.id,
      satisfaction: 3,
    });
    expect(await complaintOf(refused.id)).toMatchObject({ followUpOutcome: 'ANSWERED', satisfaction: 3 });
  });

  it('H6 a follow-up that stays due is late by the time alone, and told once', async () => {
    const { id } = await resolved();
    const { dueAt } = await followUpOf(id);
    market.clock.moveTo(new Date(new Date(dueAt ?? 0).getTime() + 24 * HOUR_MS - 1));
    await market.settle();
    await signIn();
    expect(await followUpOf(id)).toMatchObject({ isLate: false });
    market.clock.advance(1);
    expect(await followUpOf(id)).toMatchObject({ isLate: true });
    await market.settle();
    market.clock.advance(HOUR_MS);
    await market.settle();
    expect(await eventsOf(id, 'COMPLAINT_FOLLOW_UP_LATE')).toBe(1);
  });

  it('H6 of two agents who follow up one case at once, one wins and the other is told', async () => {
    const { id, followUpId } = await resolved();
    const both = await Promise.all(
      [supervisor, other].map((person) => record(person, followUpId, { satisfaction: 5 })),
    );
    expect(both.flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
    expect(await followUpOf(id)).toMatchObject({ attemptCount: 1 });
  });

  it('H6 the queue shows what is due now, the most urgent first, and what one may follow up oneself', async () => {
    const ask = async (person: Person, filter: object): Promise<Queued[]> =>
      (
        await person.client.run<{ followUps: { nodes: Queued[] } }, object>(
          `query ($filter: FollowUpFilter) { followUps(first: 100, filter: $filter,
            orderBy: { field: DUE_AT, direction: ASC }) { nodes { dueAt complaintId } } }`,
          { filter },
        )
      ).followUps.nodes;
    const { id } = await resolved();
    const due = await ask(supervisor, { isDue: true, status: ['SCHEDULED'] });
    expect(due.length).toBeGreaterThan(0);
    const times = due.map(({ dueAt }) => dueAt);
    expect(times).toEqual(times.toSorted());
    const [mine, others] = [await ask(handler, { isForMe: true }), await ask(supervisor, { isForMe: true })];
    expect(mine.some(({ complaintId }) => complaintId === id)).toBe(false);
    expect(others.some(({ complaintId }) => complaintId === id)).toBe(true);
  });
});

describe('the archive', () => {
  /** A case that was archived, and what raw SQL does to it. */
  async function archived(): Promise<{ id: string; buyer: Person; tries: (statement: string) => Promise<string> }> {
    const { id, buyer, followUpId } = await resolved();
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, satisfaction: 4 });
    await must(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id, note: '已核实' });
    const tries = (statement: string): Promise<string> =>
      market.database.query(statement, [id]).then(
        () => 'done',
        (error: unknown) =>
          error instanceof Error && /archived|kept as it is/.test(error.message) ? 'refused' : String(error),
      );
    return { id, buyer, tries };
  }

  it('H3 the database changes and deletes nothing of an archived case, nor of its log, messages, follow-up and sheet', async () => {
    const { tries } = await archived();
    const statements = [
      `update complaint set cause = 'x' where id = $1`,
      `update complaint set satisfaction = 5 where id = $1`,
      `update complaint set status = 'REGISTERED' where id = $1`,
      'delete from complaint where id = $1',
      `update complaint_entry set note = 'x' where complaint_id = $1`,
      'delete from complaint_entry where complaint_id = $1',
      `update complaint_message set text = 'x' where complaint_id = $1`,
      'delete from complaint_message where complaint_id = $1',
      'update complaint_follow_up set satisfaction = 5 where complaint_id = $1',
      'delete from complaint_follow_up where complaint_id = $1',
      'update complaint_sheet set satisfaction = 5 where complaint_id = $1',
      'delete from complaint_sheet where complaint_id = $1',
      `insert into complaint_entry (id, complaint_id, buyer_id, action, from_status, to_status, created_at)
        select id || 'x', complaint_id, buyer_id, action, from_status, to_status, created_at + interval '1 day'
        from complaint_entry where complaint_id = $1 limit 1`,
    ];
    const answers = await Promise.all(statements.map(async (each) => `${await tries(each)}: ${each}`));
    expect(answers).toEqual(statements.map((each) => `refused: ${each}`));
  });

  it('H3 no case is archived by hand without cause, responsible party, resolution and follow-up', async () => {
    const { id } = await resolved();
    await expect(
      market.database.query(`update complaint set status = 'ARCHIVED', archived_at = followed_up_at where id = $1`, [
        id,
      ]),
    ).rejects.toThrow('complaint_archived_check');
  });

  it('H3 a reopening with who and why is the one way out, and leads out of one archiving only', async () => {
    const { id, tries } = await archived();
    const log = `{ status sheets { nodes { satisfaction remark confirmedBy { id } } } reopenings { nodes { reason archivedAt account { id } } } }`;
    const { complaint } = await must(
      supervisor.client,
      'reopenComplaint',
      'ComplaintActionInput',
      { id, note: '客户又来电' },
      `complaint ${log}`,
    );
    expect(complaint).toEqual({
      status: 'REGISTERED',
      sheets: { nodes: [{ satisfaction: 4, remark: '已核实', confirmedBy: { id: supervisor.id } }] },
      reopenings: {
        nodes: [{ reason: '客户又来电', archivedAt: expect.any(String), account: { id: supervisor.id } }],
      },
    });
    expect(await tries('update complaint_reopening set account_id = null where complaint_id = $1')).toBe('refused');
    expect(await tries('delete from complaint_sheet where complaint_id = $1')).toBe('refused');
    market.clock.advance(1_000);
    await resolve(id);
    const { id: followUpId } = await followUpOf(id);
    await must(supervisor.client, 'recordFollowUp', 'RecordFollowUpInput', { id: followUpId, satisfaction: 4 });
    await must(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id });
    expect(await tries(`update complaint set status = 'REGISTERED' where id = $1`)).toBe('refused');
  });

  it('A7 what a customer wrote is erased from an archived case, and nothing else', async () => {
    const { tries } = await archived();
    expect(await tries(`update complaint set description = '', version = version + 1 where id = $1`)).toBe('done');
    expect(await tries(`update complaint_entry set note = '' where complaint_id = $1`)).toBe('done');
    expect(await tries(`update complaint set description = 'better words' where id = $1`)).toBe('refused');
  });

  it('H3 G4 shares of the responsibility add up, and are kept with the case', async () => {
    const { id } = await resolved();
    await must(supervisor.client, 'reopenComplaint', 'ComplaintActionInput', { id, note: '责任需重新认定' });
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    const how = { id, cause: '换班没有交接', responsibleParty: 'AGENT', resolution: '已道歉' };
    const wrong = { ...how, shares: [{ party: 'AGENT', percent: 60 }] };
    expect(codes(await act(handler.client, 'resolveComplaint', 'ResolveComplaintInput', wrong))).toEqual([
      'SHARES_NOT_WHOLE',
    ]);
    const right = {
      ...how,
      shares: [
        { party: 'AGENT', percent: 60 },
        { party: 'PLATFORM', percent: 40 },
      ],
    };
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', right);
  });
});
