import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';

const STANDARD = 'calendar_00000000000000000000000000';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const market = await startTestMarket();
const trade = tradeOf(market);
const people = async () => ({
  supervisor: await trade.staff(StaffRole.SUPERVISOR),
  handler: await trade.staff(StaffRole.COMPLAINT_HANDLER),
  second: await trade.staff(StaffRole.COMPLAINT_HANDLER),
});
/** Sessions of staff end overnight: others come the next day. */
let { supervisor, handler, second } = await people();
const buyer = await trade.buyer();

const later = (ms: number): Date => new Date(market.clock.now().getTime() + ms);
/** 09:00 in Shanghai of the next day, half an hour after the desk opens. */
async function nextMorning(): Promise<void> {
  await market.settle(new Date(Math.ceil((market.clock.now().getTime() + HOUR_MS) / DAY_MS) * DAY_MS + HOUR_MS));
  ({ supervisor, handler, second } = await people());
}

async function registered(severity = 'NORMAL', category = 'OTHER'): Promise<string> {
  const input = { category, severity, description: '请处理' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  return (made.complaint as { id: string }).id;
}

interface Case {
  readonly status: string;
  readonly dueAt: string | null;
  readonly firstAnswerDueAt: string;
  readonly resolutionDueAt: string;
  readonly isFirstAnswerLate: boolean;
  readonly isResolutionLate: boolean;
  readonly escalationLevel: number;
  readonly assignee: { id: string } | null;
  readonly alerts: { nodes: { kind: string; clock: string | null; occurredAt: string }[] };
  readonly assignments: { nodes: { kind: string; reason: string | null; note: string }[] };
}

const read = async (id: string): Promise<Case> =>
  (
    await supervisor.client.run<{ complaint: Case }, object>(
      `query ($id: ID!) { complaint(id: $id) { status dueAt firstAnswerDueAt resolutionDueAt isFirstAnswerLate isResolutionLate
        escalationLevel assignee { id } alerts { nodes { kind clock occurredAt } } assignments { nodes { kind reason note } } } }`,
      { id },
    )
  ).complaint;

const kinds = ({ alerts }: Case): string[] => alerts.nodes.map(({ kind, clock }) => `${kind} ${clock}`).reverse();
const assign = (id: string, accountId: string) =>
  must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId });
const resolution = { cause: '误会', responsibleParty: 'BUYER', resolution: '已解释' };

describe('clocks of complaints', () => {
  it('H4 warns at half and four fifths of the working time, and lifts what is late', async () => {
    await nextMorning();
    const start = market.clock.now();
    const id = await registered('HIGH');
    await assign(id, handler.id);
    await market.settle(later(29 * MINUTE_MS));
    expect(kinds(await read(id))).toEqual([]);
    await market.settle(later(MINUTE_MS));
    expect(kinds(await read(id))).toEqual(['HALF_TIME FIRST_ANSWER']);
    await market.settle(later(18 * MINUTE_MS));
    expect(kinds(await read(id))).toHaveLength(2);
    await market.settle(later(12 * MINUTE_MS));
    const late = await read(id);
    expect(kinds(late).at(-1)).toBe('BREACH FIRST_ANSWER');
    expect(late).toMatchObject({ escalationLevel: 1, dueAt: new Date(start.getTime() + HOUR_MS).toISOString() });
  });

  it('H4 whoever handles a case passes it up before time does: it is no breach, and the level above has its own clock', async () => {
    await nextMorning();
    const id = await registered('NORMAL');
    await assign(id, handler.id);
    const note = '客户要求十倍赔偿，请主管定';
    expect(
      (await act(handler.client, 'escalateComplaint', 'EscalateComplaintInput', { id, note: ' ' })).errors,
    ).toHaveLength(1);
    await must(handler.client, 'escalateComplaint', 'EscalateComplaintInput', { id, note });
    expect(kinds(await read(id))).toEqual([]);
    expect(await read(id)).toMatchObject({ escalationLevel: 1, assignee: { id: handler.id } });
    await must(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id, audience: 'CUSTOMER', text: '已转主管处理', ...key() },
    });
    // The answer came in time; the supervisor has four working hours all the same, and does nothing with them.
    await market.settle(later(4 * HOUR_MS));
    ({ supervisor, handler, second } = await people());
    const late = await read(id);
    expect(kinds(late)).toContain('BREACH LEVEL');
    expect(late).toMatchObject({ escalationLevel: 2, isFirstAnswerLate: false });
  });

  it('H4 R several who escalate at once lift a case a level each, never above the top, and each is logged', async () => {
    await nextMorning();
    const id = await registered('NORMAL');
    await assign(id, handler.id);
    const escalate = ({ client }: { client: typeof handler.client }) =>
      act(client, 'escalateComplaint', 'EscalateComplaintInput', { id, note: '请定夺' });
    const done = await Promise.all([handler, second, supervisor, handler, second].map(escalate));
    expect(done.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(done.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'NOT_ALLOWED_NOW',
      'NOT_ALLOWED_NOW',
    ]);
    expect((await read(id)).escalationLevel).toBe(3);
    const [{ lines } = { lines: 0 }] = await market.database.query<{ lines: number }>(
      "select count(*)::int as lines from complaint_entry where complaint_id = $1 and action = 'ESCALATE'",
      [id],
    );
    expect(lines).toBe(3);
  });

  it('H4 an answer and a resolution between two sweeps are late although nobody looked', async () => {
    await nextMorning();
    const id = await registered('URGENT');
    await assign(id, handler.id);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    market.clock.advance(5 * HOUR_MS);
    ({ supervisor, handler } = await people());
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id, ...resolution });
    const found = await read(id);
    expect(found).toMatchObject({ isFirstAnswerLate: true, isResolutionLate: true, dueAt: null });
    expect(kinds(found)).toEqual(expect.arrayContaining(['BREACH FIRST_ANSWER', 'BREACH RESOLUTION']));
  });

  it('H4 what is due moves by the working time a pause took, and moves again with the calendar', async () => {
    await nextMorning();
    const id = await registered('HIGH');
    await assign(id, handler.id);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    const before = await read(id);
    await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id, proposal: '重新配送' });
    expect((await read(id)).dueAt).toBeNull();
    market.clock.advance(2 * HOUR_MS);
    ({ supervisor, handler } = await people());
    await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id });
    const after = await read(id);
    expect(Date.parse(after.dueAt ?? '') - Date.parse(before.resolutionDueAt)).toBe(2 * HOUR_MS);
    const { workingCalendar } = await supervisor.client.run<{ workingCalendar: { version: number } }, object>(
      'query ($id: ID!) { workingCalendar(id: $id) { version } }',
      { id: STANDARD },
    );
    const tomorrow = new Date(Date.parse(after.dueAt ?? '') + 8 * HOUR_MS).toISOString().slice(0, 10);
    const input = { id: STANDARD, version: workingCalendar.version, specialDays: [{ day: tomorrow, name: '停电' }] };
    await must(supervisor.client, 'updateWorkingCalendar', 'UpdateWorkingCalendarInput', input);
    await market.settle();
    expect(Date.parse((await read(id)).dueAt ?? '')).toBeGreaterThan(Date.parse(after.dueAt ?? ''));
    const again = { ...input, version: workingCalendar.version + 1, specialDays: [] };
    await must(supervisor.client, 'updateWorkingCalendar', 'UpdateWorkingCalendarInput', again);
    await market.settle();
    expect((await read(id)).dueAt).toBe(after.dueAt);
  });

  it('H4 a customer who stays silent is waited for a week, then the clocks run again', async () => {
    await nextMorning();
    const id = await registered('LOW');
    await assign(id, handler.id);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id, proposal: '退差价' });
    await market.settle(later(7 * DAY_MS));
    ({ supervisor } = await people());
    const found = await read(id);
    expect(kinds(found)).toEqual(['SILENCE null']);
    expect(found.dueAt).not.toBeNull();
  });

  it('H4 whoever does not touch a case loses it to the backlog', async () => {
    await nextMorning();
    const id = await registered('LOW');
    await assign(id, handler.id);
    await market.settle(later(8 * HOUR_MS));
    ({ supervisor } = await people());
    const found = await read(id);
    expect(found).toMatchObject({ status: 'REGISTERED', assignee: null });
    expect(found.assignments.nodes.map(({ kind }) => kind)).toEqual(['TAKEN_BACK', 'ASSIGNED']);
  });
});

describe('who gets which complaint', () => {
  const agent = (accountId: string, more: object = {}) =>
    must(supervisor.client, 'createDeskAgent', 'CreateDeskAgentInput', {
      accountId,
      calendarId: STANDARD,
      capacity: 4,
      ...more,
    });

  it('H4 fewest weighted first by skill, nobody over capacity, however many come at once', async () => {
    await market.context().orm.fork().execute(`update complaint set status = 'RESOLVED', assignee_id = null`);
    await nextMorning();
    await agent(handler.id, { skills: ['GOODS'] });
    await agent(second.id);
    const ids = await Promise.all(Array.from({ length: 6 }, () => registered('NORMAL', 'GOODS')));
    await Promise.all([market.settle(), registered('NORMAL', 'PAYMENT')]);
    await market.settle();
    const cases = await Promise.all(ids.map(read));
    const owners = cases.map(({ assignee }) => assignee?.id ?? null);
    expect(owners.filter((owner) => owner === handler.id)).toHaveLength(2);
    expect(owners.filter((owner) => owner === second.id).length).toBeLessThanOrEqual(2);
    const { complaintBoard: board } = await supervisor.client.run<
      { complaintBoard: { openCount: number; agents: { openWeight: number; capacity: number }[] } },
      object
    >('query { complaintBoard { openCount agents { openWeight capacity isOnShift } } }', {});
    expect(board.openCount).toBe(7);
    expect(board.agents).toEqual([
      expect.objectContaining({ openWeight: 4, capacity: 4, isOnShift: true }),
      expect.objectContaining({ openWeight: 4, capacity: 4, isOnShift: true }),
    ]);
    const done = ids[owners.indexOf(handler.id)] ?? '';
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: done });
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id: done, ...resolution });
    await market.settle();
    const now = await Promise.all(ids.map(read));
    expect(now.filter(({ assignee, status }) => assignee?.id === handler.id && status !== 'RESOLVED')).toHaveLength(2);
  });

  it('H4 two agents who take the next case at once get two cases, or one is told that nothing waits', async () => {
    const both = await Promise.all(
      [handler, second].map(({ client }) => act(client, 'takeNextComplaint', 'DeskInput', {}, 'complaint { id }')),
    );
    for (const { errors } of both) expect(errors.map(({ code }) => code)).toEqual(['AT_CAPACITY']);
    await act(handler.client, 'goAway', 'GoAwayInput', { reason: '午餐' });
    await act(second.client, 'goAway', 'GoAwayInput', { reason: '会议' });
    await must(handler.client, 'comeBack', 'DeskInput', {});
    await must(second.client, 'comeBack', 'DeskInput', {});
    const taken = await Promise.all(
      [handler, second].map(({ client }) => must(client, 'takeNextComplaint', 'DeskInput', {}, 'complaint { id }')),
    );
    expect(new Set(taken.map(({ complaint }) => (complaint as { id: string }).id)).size).toBe(2);
  });

  it('H4 a customer is handed over with reason and note, several at once or none', async () => {
    const id = await registered('LOW');
    await assign(id, second.id);
    const stranger = await act(handler.client, 'handOverComplaint', 'HandOverComplaintInput', {
      id,
      reason: 'LOAD',
      note: 'x',
    });
    expect(stranger.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await must(second.client, 'handOverComplaint', 'HandOverComplaintInput', {
      ...{ id, accountId: handler.id, reason: 'SKILL', note: '客户要发票' },
    });
    expect((await read(id)).assignments.nodes[0]).toEqual({ kind: 'HANDED_OVER', reason: 'SKILL', note: '客户要发票' });
    const ids = [await registered('LOW'), id];
    const all = { ids, accountId: second.id, allOrNothing: true };
    const refused = await act(supervisor.client, 'assignComplaints', 'AssignComplaintsInput', all);
    expect(refused.errors.map(({ code }) => code)).toEqual(['REQUIRED']);
    const some = await must(
      supervisor.client,
      ...(['assignComplaints', 'AssignComplaintsInput', { ...all, allOrNothing: false }] as const),
      'complaints { id } refused { complaintId code }',
    );
    expect(some).toMatchObject({ complaints: [{ id: ids[0] }], refused: [{ complaintId: id, code: 'REQUIRED' }] });
  });
});
