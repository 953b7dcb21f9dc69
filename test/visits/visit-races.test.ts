import { beforeEach, describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act } from '../kit/trade-steps.js';
import {
  archive,
  codes,
  customersOf,
  type Desk,
  deskOf,
  drafted,
  end,
  moveToHour,
  record,
  type Stock,
  start,
  visitsOf,
} from './rounds.js';

const DAY_MS = 86_400_000;
const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const stock: Stock = { shop, ware: await trade.ware(shop, { onHand: 1000 }) };
let desk: Desk;

/** Each test has a day of its own, at ten in the morning: orders of today are its own. */
beforeEach(async () => {
  market.clock.moveTo(new Date(market.clock.now().getTime() + DAY_MS));
  moveToHour(market, 10);
  desk = await deskOf(market);
});

async function started(count: number): Promise<{ id: string; customers: Person[] }> {
  const customers = await customersOf(market, stock, count);
  const id = await drafted(market, desk);
  expect(codes(await start(desk, id))).toEqual([]);
  return { id, customers };
}

/** The one visit of a round of one customer. */
async function onlyVisit(id: string) {
  const [visit] = await visitsOf(desk.supervisor, id);
  if (!visit) throw new Error('the round has no visit');
  return visit;
}

describe('races over visits', () => {
  it('H6 R two agents who record one visit at once do not both win', async () => {
    const { id } = await started(1);
    const { id: visitId } = await onlyVisit(id);
    const outcomes = await Promise.all([
      record(desk.agents[0], visitId, { result: 'REACHED', satisfaction: 5 }),
      record(desk.agents[1], visitId, { result: 'REFUSED' }),
    ]);
    expect(outcomes.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['NOT_ALLOWED_NOW']]);
    const again = await market.database.query(`select id from visit_attempt where visit_id = $1`, [visitId]);
    expect(again).toHaveLength(1);
  });

  it('H6 R a nobody-answered pressed by two at once counts once', async () => {
    const { id } = await started(1);
    const { id: visitId } = await onlyVisit(id);
    const outcomes = await Promise.all(desk.agents.map((agent) => record(agent, visitId, { result: 'NO_ANSWER' })));
    expect(outcomes.filter((each) => codes(each).length === 0)).toHaveLength(1);
    expect((await onlyVisit(id)).attemptCount).toBe(1);
  });

  it('H6 R a round started twice at once is started once, and two rounds at once share no customer', async () => {
    await customersOf(market, stock, 4);
    const id = await drafted(market, desk);
    const other = await drafted(market, desk);
    const outcomes = await Promise.all([start(desk, id), start(desk, id), start(desk, other)]);
    expect(outcomes.map((each) => codes(each)[0] ?? '').filter((code) => code === 'NOT_ALLOWED_NOW')).toHaveLength(1);
    const visits = [...(await visitsOf(desk.supervisor, id)), ...(await visitsOf(desk.supervisor, other))];
    expect(visits).toHaveLength(4);
    expect(new Set(visits.map(({ customer }) => customer?.id)).size).toBe(4);
  });

  it('H6 R a round that ends and is archived while agents record keeps each record that went through, and no other', async () => {
    const { id } = await started(4);
    const visits = await visitsOf(desk.supervisor, id);
    const [ended, ...recorded] = await Promise.all([
      end(desk, id).then(() => archive(desk, id)),
      ...visits.map((visit) => record(desk.agents[0], visit.id, { result: 'REACHED', satisfaction: 4 })),
    ]);
    expect(codes(ended)).toEqual([]);
    const won = recorded.filter((each) => codes(each).length === 0).length;
    const after = await visitsOf(desk.supervisor, id);
    expect(after.filter(({ status }) => status === 'REACHED')).toHaveLength(won);
    expect(after.filter(({ status }) => status === 'LAPSED')).toHaveLength(4 - won);
  });

  it('H6 R who says they want no calls while a round starts is in none that calls', async () => {
    const customers = await customersOf(market, stock, 3);
    const id = await drafted(market, desk);
    await Promise.all([
      start(desk, id),
      ...customers.map(({ client }) => act(client, 'setVisitWish', 'SetVisitWishInput', { isWelcome: false })),
    ]);
    const waiting = (await visitsOf(desk.supervisor, id)).filter(({ status }) => status === 'WAITING');
    expect(waiting).toEqual([]);
  });
});
