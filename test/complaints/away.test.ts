import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';

const STANDARD = 'calendar_00000000000000000000000000';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const market = await startTestMarket();
const trade = tradeOf(market);
const buyer = await trade.buyer();

/** 09:00 in Shanghai of the next day, with nothing open and an agent at the desk who carries so much. */
async function desk(...capacities: number[]): Promise<Person[]> {
  await market.settle(new Date(Math.ceil((market.clock.now().getTime() + HOUR_MS) / DAY_MS) * DAY_MS + HOUR_MS));
  await market.database.query("update complaint set status = 'RESOLVED', assignee_id = null");
  await market.database.query('update desk_agent set is_active = false');
  const supervisor = await trade.staff(StaffRole.SUPERVISOR);
  const agents: Person[] = [];
  for (const capacity of capacities) {
    const agent = await trade.staff(StaffRole.COMPLAINT_HANDLER);
    const input = { accountId: agent.id, calendarId: STANDARD, capacity };
    await must(supervisor.client, 'createDeskAgent', 'CreateDeskAgentInput', input);
    agents.push(agent);
  }
  return [...agents, supervisor];
}

async function registered(severity = 'NORMAL'): Promise<string> {
  const input = { category: 'OTHER', severity, description: '请处理' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  market.clock.advance(1_000);
  return (made.complaint as { id: string }).id;
}

const ownerOf = async (id: string): Promise<string | null | undefined> =>
  (await market.database.query<{ a: string | null }>('select assignee_id as a from complaint where id = $1', [id]))[0]
    ?.a;
const goAway = ({ client }: Person, reason = '午餐') => must(client, 'goAway', 'GoAwayInput', { reason });
const comeBack = ({ client }: Person) => must(client, 'comeBack', 'DeskInput', {});

const OWN = '{ ownDeskAgent { isOnShift awaySince awayReason openCount openWeight capacity nextTakeBackAt } }';
const own = async ({ client }: Person): Promise<Record<string, unknown> | null> =>
  (await client.run<{ ownDeskAgent: Record<string, unknown> | null }, object>(OWN, {})).ownDeskAgent;

describe('agents who go away and come back', () => {
  it('H4 J1 what nobody began is free for others, what was begun stays; both see it, agent and supervisor', async () => {
    const [agent, supervisor] = (await desk(10)) as [Person, Person];
    const [begun, waiting] = [await registered('HIGH'), await registered()];
    await market.settle();
    expect([await ownerOf(begun), await ownerOf(waiting)]).toEqual([agent.id, agent.id]);
    expect(await own(agent)).toMatchObject({
      isOnShift: true,
      awaySince: null,
      openCount: 2,
      openWeight: 5,
      capacity: 10,
    });
    await must(agent.client, 'investigateComplaint', 'ComplaintActionInput', { id: begun });
    const now = market.clock.now().toISOString();
    await goAway(agent);
    await market.settle();
    expect([await ownerOf(begun), await ownerOf(waiting)]).toEqual([agent.id, null]);
    const away = await own(agent);
    expect(away).toMatchObject({ awaySince: now, awayReason: '午餐', openCount: 1, openWeight: 3 });
    expect(away?.['nextTakeBackAt']).not.toBeNull();
    const { complaintBoard } = await supervisor.client.run<{ complaintBoard: { agents: object[] } }, object>(
      '{ complaintBoard { agents { accountId awaySince awayReason openCount nextTakeBackAt } } }',
      {},
    );
    const { nextTakeBackAt } = away ?? {};
    expect(complaintBoard.agents).toEqual([
      { accountId: agent.id, awaySince: now, awayReason: '午餐', openCount: 1, nextTakeBackAt },
    ]);
    const taken = await act(agent.client, 'takeNextComplaint', 'DeskInput', {});
    expect(taken.errors.map(({ code }) => code)).toEqual(['AWAY']);
    await market.settle(new Date(String(nextTakeBackAt)));
    expect(await ownerOf(begun)).toBeNull();
  });

  it('H4 whoever comes back gets what waits, their own again too, the gravest and then the oldest first, up to what they carry', async () => {
    const [agent] = (await desk(6)) as [Person, Person];
    const [normal, low] = [await registered(), await registered('LOW')];
    await market.settle();
    expect([await ownerOf(normal), await ownerOf(low)]).toEqual([agent.id, agent.id]);
    await goAway(agent);
    const [high, younger] = [await registered('HIGH'), await registered()];
    await market.settle();
    const all = [high, normal, younger, low];
    expect(await Promise.all(all.map(ownerOf))).toEqual([null, null, null, null]);
    await comeBack(agent);
    await market.settle();
    expect(await own(agent)).toMatchObject({ awaySince: null, awayReason: null, openWeight: 6 });
    expect(await Promise.all(all.map(ownerOf))).toEqual([agent.id, agent.id, null, agent.id]);
  });

  it('H4 what an agent did not act on goes to somebody else, not to them again', async () => {
    const [agent, other] = (await desk(10, 10)) as [Person, Person, Person];
    await goAway(other, '培训');
    const id = await registered();
    await market.settle();
    expect(await ownerOf(id)).toBe(agent.id);
    const { nextTakeBackAt } = (await own(agent)) ?? {};
    await market.settle(new Date(String(nextTakeBackAt)));
    expect(await ownerOf(id)).toBeNull();
    await market.database.query('update desk_agent set away_since = null where account_id = $1', [other.id]);
    await market.settle();
    expect(await ownerOf(id)).toBe(other.id);
  });

  it('H4 R of an agent who goes away while cases come, none stays unbegun in their hands', async () => {
    const [agent] = (await desk(100)) as [Person, Person];
    const ids: string[] = [];
    for (let each = 0; each < 4; each += 1) ids.push(await registered('LOW'));
    await market.settle();
    expect(new Set(await Promise.all(ids.map(ownerOf)))).toEqual(new Set([agent.id]));
    for (let each = 0; each < 4; each += 1) ids.push(await registered('LOW'));
    await Promise.all([market.settle(), goAway(agent), registered('LOW')]);
    await market.settle();
    expect(await Promise.all(ids.map(ownerOf))).toEqual(ids.map(() => null));
    expect(await own(agent)).toMatchObject({ openCount: 0, openWeight: 0, nextTakeBackAt: null });
  });

  it('H4 R a case that others look at, or write to, is given out like any other: the gravest stays the next', async () => {
    const [agent, other] = (await desk(100, 100)) as [Person, Person, Person];
    await goAway(agent);
    await goAway(other);
    const [low, grave] = [await registered('LOW'), await registered('URGENT')];
    await comeBack(agent);
    const looker = new pg.Client({ connectionString: market.database.url });
    await looker.connect();
    try {
      // As a row that belongs to the case is written: whoever opens it, drafts or attaches something is not through yet.
      await looker.query('begin');
      await looker.query('select from complaint where id = any($1) for key share', [[low, grave]]);
      const taken = await must(agent.client, 'takeNextComplaint', 'DeskInput', {}, 'complaint { id }');
      expect(taken.complaint).toEqual({ id: grave });
      await goAway(agent);
      expect(await ownerOf(grave)).toBeNull();
      await comeBack(other);
      await market.settle();
      expect([await ownerOf(grave), await ownerOf(low)]).toEqual([other.id, other.id]);
    } finally {
      await looker.end();
    }
  });

  it('J1 whoever is no agent of the desk has no place to leave', async () => {
    const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
    expect(await own(handler)).toBeNull();
    const outcome = await act(handler.client, 'goAway', 'GoAwayInput', { reason: '午餐' });
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NOT_AT_DESK']);
    await expect(buyer.client.run(OWN, {})).rejects.toThrow('COMPLAINTS_HANDLE');
  });
});
