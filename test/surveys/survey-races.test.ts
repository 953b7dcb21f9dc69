import { beforeEach, describe, expect, it } from 'vitest';
import { closeSurveyRounds, openSurveyRounds, tellInvited } from '#api/surveys/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { key } from '../kit/trade-steps.js';
import {
  after,
  answer,
  askedOf,
  codes,
  customer,
  DAY_MS,
  dimensions,
  draft,
  HOUR_MS,
  leadOf,
  plan,
  planned,
  rated,
  roundOf,
} from './surveys.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop, { onHand: 1000 });
const customers: Person[] = [];
for (let place = 0; place < 6; place += 1) customers.push(await customer(market, shop, ware));
let lead: Person;

beforeEach(async () => {
  after(market, 2 * DAY_MS);
  await closeSurveyRounds.run(market.context());
  lead = await leadOf(market);
});

const countOf = async (table: string, id: string): Promise<number> => {
  const [row] = await market.database.query<{ count: number }>(
    `select count(*)::int as count from ${table} where survey_round_id = $1`,
    [id],
  );
  return row?.count ?? 0;
};

/** What there is of a round once it has closed. */
async function keptOf(id: string): Promise<{ answers: number; ratings: number }> {
  after(market, DAY_MS);
  await closeSurveyRounds.run(market.context());
  return { answers: await countOf('survey_answer', id), ratings: await countOf('survey_rating', id) };
}

async function opened(): Promise<string> {
  const id = await planned(market, lead);
  after(market, HOUR_MS);
  await openSurveyRounds.run(market.context());
  lead = await leadOf(market);
  return id;
}

describe('races over surveys', () => {
  it('H6 R one who answers twice at once has answered once', async () => {
    const id = await opened();
    const [person] = customers as [Person];
    const invitationId = (await askedOf(person))?.invitationId;
    const outcomes = await Promise.all([1, 2, 3].map(() => answer(person, invitationId)));
    expect(outcomes.flatMap(codes)).toEqual(['SURVEY_ANSWERED', 'SURVEY_ANSWERED']);
    expect(await keptOf(id)).toEqual({ answers: 1, ratings: dimensions.length });
  });

  it('H6 F4 R one answer sent twice at once under one key is taken once, and both are told that it was', async () => {
    const id = await opened();
    const [person] = customers as [Person];
    const invitationId = (await askedOf(person))?.invitationId;
    const once = key();
    const outcomes = await Promise.all([1, 2].map(() => answer(person, invitationId, undefined, once)));
    expect(outcomes.flatMap(codes)).toEqual([]);
    expect(await keptOf(id)).toEqual({ answers: 1, ratings: dimensions.length });
  });

  it('H6 R of many who answer at once none is lost in the box, and each is kept as it was given', async () => {
    const id = await opened();
    const asked = await Promise.all(customers.map(askedOf));
    const outcomes = await Promise.all(
      customers.map((person, place) =>
        answer(person, asked[place]?.invitationId, rated(dimensions.length, place + 1, 7 - place)),
      ),
    );
    expect(outcomes.flatMap(codes)).toEqual([]);
    expect(await keptOf(id)).toEqual({ answers: 6, ratings: 6 * dimensions.length });
    const kept = await market.database.query<{ given: string }>(
      `select string_agg(number || ':' || expectation || ':' || perception, ' ' order by number) as given
         from survey_rating where survey_round_id = $1 group by survey_answer_id`,
      [id],
    );
    const given = customers.map((_, place) =>
      dimensions.map((__, n) => `${n + 1}:${place + 1}:${7 - place}`).join(' '),
    );
    expect(kept.map((row) => row.given).toSorted()).toEqual(given.toSorted());
  });

  it('H6 R a round that closes while customers answer counts exactly the answers that went through', async () => {
    const id = await opened();
    const asked = await Promise.all(customers.map(askedOf));
    // Who answers reads the clock before it runs out, and the round closes while they write.
    const closing = { ...market.context(), clock: { now: () => new Date(market.clock.now().getTime() + DAY_MS) } };
    const [done, ...outcomes] = await Promise.all([
      closeSurveyRounds.run(closing),
      ...customers.map((person, place) => answer(person, asked[place]?.invitationId)),
    ]);
    expect(done).toBe(1);
    const won = outcomes.filter((each) => codes(each).length === 0).length;
    expect(outcomes.flatMap(codes).filter((code) => code !== 'NOT_ALLOWED_NOW')).toEqual([]);
    expect(await roundOf(lead, id)).toMatchObject({ status: 'CLOSED', answeredCount: won });
    expect(await countOf('survey_answer', id)).toBe(won);
  });

  it('H6 R two clocks that open a round at once invite everybody once, and tell them once', async () => {
    const id = await planned(market, lead);
    after(market, HOUR_MS);
    lead = await leadOf(market);
    const ran = await Promise.all([1, 2, 3].map(() => openSurveyRounds.run(market.context())));
    expect(ran.toSorted()).toEqual([0, 0, 1]);
    expect(await roundOf(lead, id)).toMatchObject({ status: 'OPEN', invitedCount: customers.length });
    expect(await countOf('survey_invitation', id)).toBe(customers.length);
    const told = await Promise.all([1, 2].map(() => tellInvited.run(market.context())));
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(customers.length);
  });

  it('H6 R of two rounds that are planned for the same time at once one is refused', async () => {
    const outcomes = await Promise.all([1, 2].map(() => plan(lead, draft(market))));
    expect(outcomes.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['SURVEYS_OVERLAP']]);
  });

  it('H6 R the database refuses rounds that share a time, whoever writes them', async () => {
    const round = (id: string): Promise<unknown> =>
      market.database.query(
        `insert into survey_round (id, title_zh, title_en, opens_at, closes_at, planned_at)
         values ($1, '甲', 'a', '2035-01-01', '2035-02-01', '2026-01-01')`,
        [id],
      );
    await round('one');
    await expect(round('two')).rejects.toMatchObject({ code: '23P01' });
  });
});
