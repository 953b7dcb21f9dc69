import { beforeEach, describe, expect, it } from 'vitest';
import { closeSurveyRounds, openSurveyRounds, tellInvited } from '#api/surveys/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, key } from '../kit/trade-steps.js';
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
  reportOf,
  roundOf,
  statements,
  wish,
} from './surveys.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop, { onHand: 1000 });
const customers: Person[] = [];
for (let place = 0; place < 6; place += 1) customers.push(await customer(market, shop, ware));
let lead: Person;

/** Each test begins when the round of the test before is over. */
beforeEach(async () => {
  after(market, 2 * DAY_MS);
  await closeSurveyRounds.run(market.context());
  lead = await leadOf(market);
});

/** A round that is open now. */
async function opened(given: object = {}): Promise<string> {
  const id = await planned(market, lead, given);
  after(market, HOUR_MS);
  expect(await openSurveyRounds.run(market.context())).toBe(1);
  // Staff who rest for half an hour are signed out.
  lead = await leadOf(market);
  return id;
}

/** The same, answered by so many customers and closed. */
async function closed(answers: readonly (readonly [expectation: number, perception: number])[], given: object = {}) {
  const id = await opened(given);
  for (const [place, [expectation, perception]] of answers.entries()) {
    const person = customers[place];
    if (!person) throw new Error('so many customers there are not');
    const asked = await askedOf(person);
    const ratings = rated(asked?.statements.length ?? 0, expectation, perception);
    expect(codes(await answer(person, asked?.invitationId, ratings))).toEqual([]);
  }
  after(market, DAY_MS);
  expect(await closeSurveyRounds.run(market.context())).toBe(1);
  lead = await leadOf(market);
  return id;
}

describe('planning a survey', () => {
  it('H6 a round has one to four statements of each dimension, in both languages and none twice', async () => {
    const refused = async (given: object[]): Promise<string[]> =>
      codes(await plan(lead, draft(market, { statements: given })));
    expect(await refused(statements.slice(1))).toEqual(['INVALID']);
    const many = Array.from({ length: 5 }, (_, place) => ({ ...statements[0], words: { zh: `甲${place}`, en: 'a' } }));
    expect(await refused([...statements.slice(1), ...many])).toEqual(['INVALID']);
    expect(await refused([...statements, { ...statements[0] }])).toEqual(['INVALID']);
    expect(await refused([{ ...statements[0], words: { zh: '一', en: ' ' } }, ...statements.slice(1)])).toEqual([
      'REQUIRED',
    ]);
    expect(codes(await plan(lead, draft(market, { opensAt: market.clock.now().toISOString() })))).toEqual(['INVALID']);
  });

  it('H6 a first round asks the standard statements, and a new one what the latest asked', async () => {
    const first = await plan(lead, draft(market, { statements: null }));
    const asked = (outcome: object) =>
      (outcome as { surveyRound: { statements: { nodes: { number: number; dimension: string }[] } } }).surveyRound
        .statements.nodes;
    expect(asked(first)).toHaveLength(10);
    expect(new Set(asked(first).map(({ dimension }) => dimension))).toEqual(new Set(dimensions));
    const { id, version } = first['surveyRound'] as { id: string; version: number };
    const edited = await act(lead.client, 'updateSurveyRound', 'UpdateSurveyRoundInput', {
      ...{ ...draft(market), id, version },
    });
    expect(codes(edited)).toEqual([]);
    const next = await plan(
      lead,
      draft(market, {
        statements: [],
        opensAt: new Date(market.clock.now().getTime() + 2 * DAY_MS).toISOString(),
        closesAt: new Date(market.clock.now().getTime() + 3 * DAY_MS).toISOString(),
      }),
    );
    expect(asked(next)).toMatchObject(statements.map((each, place) => ({ ...each, number: place + 1 })));
    for (const round of [id, (next['surveyRound'] as { id: string }).id])
      expect(codes(await act(lead.client, 'discardSurveyRound', 'SurveyRoundActionInput', { id: round }))).toEqual([]);
    expect(await roundOf(lead, id)).toMatchObject({ status: 'DISCARDED', availableActions: ['CREATE'] });
  });

  it('H6 no two rounds share a time, and one that is open is neither edited nor discarded', async () => {
    const id = await opened();
    expect(codes(await plan(lead, draft(market)))).toEqual(['SURVEYS_OVERLAP']);
    const edit = { ...draft(market, { opensAt: '2030-01-01T00:00:00Z', closesAt: '2030-02-01T00:00:00Z' }), id };
    expect(
      codes(await act(lead.client, 'updateSurveyRound', 'UpdateSurveyRoundInput', { ...edit, version: 2 })),
    ).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await act(lead.client, 'discardSurveyRound', 'SurveyRoundActionInput', { id }))).toEqual([
      'NOT_ALLOWED_NOW',
    ]);
  });
});

describe('who is invited', () => {
  it('H6 buyers with an order completed in the months of the setting are, told once in the app; the others are not', async () => {
    const [quiet] = customers;
    const waiting = await trade.buyer(10_000);
    await buy(waiting, [{ variantId: ware.variantId, quantity: 1 }]);
    if (!quiet) throw new Error('a customer');
    await wish(quiet, false);
    const id = await opened();
    const others = customers.slice(1);
    await wish(quiet, true);
    expect(await roundOf(lead, id)).toMatchObject({ status: 'OPEN', invitedCount: others.length });
    expect(await askedOf(quiet)).toBeNull();
    expect(await askedOf(waiting)).toBeNull();
    expect((await askedOf(others[0] as Person))?.statements).toHaveLength(dimensions.length);
    expect(await tellInvited.run(market.context())).toBe(others.length);
    expect(await tellInvited.run(market.context())).toBe(0);
    await market.settle();
    const told = await market.database.query<{ account_id: string; channel: string; status: string }>(
      `select account_id, channel, status from message where kind = 'SURVEY_INVITED'
        and dedupe_key like any (select '%' || i.id from survey_invitation i where i.survey_round_id = $1)`,
      [id],
    );
    expect(told.map((each) => each.account_id).toSorted()).toEqual(others.map((each) => each.id).toSorted());
    expect(new Set(told.map(({ channel, status }) => `${channel} ${status}`))).toEqual(new Set(['IN_APP SENT']));
  });

  it('H6 whose order was completed too long ago is not invited', async () => {
    const set = async (key: string, value: number): Promise<void> => {
      await market.database.query('delete from market_setting where id = $1', [key]);
      await market.database.query('insert into market_setting (id, value, updated_at) values ($1, $2, now())', [
        key,
        value,
      ]);
    };
    await set('SURVEY_ORDER_MONTHS', 1);
    const [old] = customers;
    await market.database.query(`update customer_order set completed_at = $2 where buyer_id = $1`, [
      old?.id,
      new Date(market.clock.now().getTime() - 40 * DAY_MS),
    ]);
    const id = await opened();
    expect(await roundOf(lead, id)).toMatchObject({ invitedCount: customers.length - 1 });
    expect(await askedOf(old as Person)).toBeNull();
    await set('SURVEY_ORDER_MONTHS', 6);
  });

  it('H6 no more are invited than the setting takes; a lot draws them', async () => {
    await market.database.query(
      `insert into market_setting (id, value, updated_at) values ('SURVEY_MOST_INVITED', 10, now())`,
    );
    for (let place = customers.length; place < 11; place += 1) await customer(market, shop, ware);
    const id = await opened();
    await market.database.query(`delete from market_setting where id = 'SURVEY_MOST_INVITED'`);
    await market.database.query(
      `update account set status = 'BLOCKED' where id <> all($1) and id in
      (select buyer_id from customer_order)`,
      [customers.map((person) => person.id)],
    );
    expect(await roundOf(lead, id)).toMatchObject({ invitedCount: 10 });
  });
});

describe('an answer', () => {
  it('H6 rates every statement once from 1 to 7, as oneself, and once', async () => {
    await opened();
    const [person, other] = customers as [Person, Person];
    const invitationId = (await askedOf(person))?.invitationId;
    const refused = async (ratings: object[], by: Person = person): Promise<string[]> =>
      codes(await answer(by, invitationId, ratings));
    expect(await refused(rated(4, 6, 5))).toEqual(['REQUIRED']);
    expect(await refused(rated(6, 6, 5))).toEqual(['INVALID']);
    expect(await refused([...rated(5, 6, 5), { number: 1, expectation: 1, perception: 1 }])).toEqual(['INVALID']);
    expect(await refused(rated(5, 8, 5))).toContain('INVALID');
    expect(await refused(rated(5, 6, 0))).toContain('INVALID');
    expect(await refused(rated(5, 6, 5), other)).toEqual(['NOT_FOUND']);
    const once = key();
    expect(codes(await answer(person, invitationId, rated(5, 6, 5), once))).toEqual([]);
    expect(codes(await answer(person, invitationId, rated(5, 6, 5), once))).toEqual([]);
    expect(await refused(rated(5, 6, 5))).toEqual(['SURVEY_ANSWERED']);
    expect(await askedOf(person)).toBeNull();
  });

  it('H6 is in the language of whoever is asked', async () => {
    await opened();
    const [person] = customers as [Person];
    const asked = async (locale: string) => {
      await market.database.query('update account set locale = $2 where id = $1', [person.id, locale]);
      const told = await askedOf(person);
      return [told?.title, told?.statements[0]?.text];
    };
    expect(await asked('ZH')).toEqual(['三月服务质量调查', '题目 TANGIBLES']);
    expect(await asked('EN')).toEqual(['Service quality in March', 'Statement TANGIBLES']);
  });

  it('H6 is not taken once the time is over, even before the round is closed', async () => {
    await opened();
    const [person] = customers as [Person];
    const invitationId = (await askedOf(person))?.invitationId;
    after(market, DAY_MS);
    expect(await askedOf(person)).toBeNull();
    expect(codes(await answer(person, invitationId))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('A7 H6 leads to nobody: no account, no time, nothing in the audit log or among the kept requests', async () => {
    await opened();
    const [person] = customers as [Person];
    const invitationId = (await askedOf(person))?.invitationId ?? '';
    const given = key();
    await answer(person, invitationId, rated(5, 3, 4), given);
    const columns = await market.database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name in ('survey_answer', 'survey_rating', 'survey_box')`,
    );
    expect(new Set(columns.map(({ name }) => name))).toEqual(
      new Set(['id', 'survey_round_id', 'survey_answer_id', 'number', 'expectation', 'perception', 'answers']),
    );
    const kept = await market.database.query('select 1 from idempotency_key where key = $1', [given.idempotencyKey]);
    expect(kept).toEqual([]);
    const [row] = await market.database.query<object>('select * from survey_invitation where id = $1', [invitationId]);
    const said = ['answer_key', 'buyer_id', 'id', 'is_answered', 'survey_round_id', 'told_at'];
    expect(Object.keys(row ?? {}).toSorted()).toEqual(said);
    const traces = await market.database.query(
      `select 1 from audit_record where action = 'ANSWER_SURVEY' or subject_id = $1 or subject_id like 'surveyanswer%'`,
      [invitationId],
    );
    expect(traces).toEqual([]);
  });
});

describe('whoever reads the raw tables', () => {
  const rowsOf = (table: string, id: string): Promise<{ xmin: string; row: string }[]> =>
    market.database.query(
      `select xmin::text as xmin, t::text as row from ${table} t where survey_round_id = $1 order by ctid`,
      [id],
    );

  it('A7 H6 finds neither transaction nor order that an answer shares with an invitation, open or closed', async () => {
    const id = await opened();
    for (const [place, person] of customers.entries()) {
      const { invitationId } = (await askedOf(person)) ?? {};
      expect(codes(await answer(person, invitationId, rated(5, place + 1, 1)))).toEqual([]);
    }
    expect([...(await rowsOf('survey_answer', id)), ...(await rowsOf('survey_rating', id))]).toEqual([]);
    const lying = await market.database.query<{ answers: string[] }>(
      'select answers from survey_box where survey_round_id = $1',
      [id],
    );
    expect(lying[0]?.answers).toHaveLength(customers.length);
    const invitations = await rowsOf('survey_invitation', id);
    const isOfInvitation = ({ xmin }: { xmin: string }): boolean => invitations.some((each) => each.xmin === xmin);
    after(market, DAY_MS);
    await closeSurveyRounds.run(market.context());
    const kept = [...(await rowsOf('survey_answer', id)), ...(await rowsOf('survey_rating', id))];
    expect(kept).toHaveLength(customers.length * 6);
    expect(kept.filter(isOfInvitation)).toEqual([]);
    expect(new Set(kept.map(({ xmin }) => xmin)).size).toBe(1);
    expect(await rowsOf('survey_box', id)).toEqual([]);
    const inOrder = await market.database.query<{ given: number }>(
      `select r.expectation as given from survey_rating r where r.survey_round_id = $1 and r.number = 1 order by r.ctid`,
      [id],
    );
    const order = (lying[0]?.answers ?? []).map((each) => (JSON.parse(each) as number[][])[0]?.[1]);
    const asGiven = customers.map((_, place) => place + 1);
    expect(inOrder.map(({ given }) => given).toSorted()).toEqual(asGiven);
    // Drawn by lot twice: once in half a million both are in the order of answering.
    expect([order, inOrder.map(({ given }) => given)]).not.toEqual([asGiven, asGiven]);
  });
});

describe('the report', () => {
  it('H6 tells expectation, perception and gap of each dimension and statement, beside the round before', async () => {
    const last = await closed([
      [6, 5],
      [6, 5],
      [7, 5],
      [7, 4],
      [5, 5],
    ]);
    const first = await reportOf(lead, last);
    expect(first).toMatchObject({ invited: 6, answered: 5, isShown: true });
    const now = { expectation: 6.2, perception: 4.8, gap: -1.4 };
    expect(first.dimensions).toMatchObject(dimensions.map((dimension) => ({ dimension, now })));
    expect(first.statements.map((each) => each.now)).toEqual(dimensions.map(() => now));
    const other = [...statements.slice(0, 4), { ...statements[4], words: { zh: '新题目', en: 'Another' } }];
    const next = await closed(
      [
        [6, 6],
        [6, 6],
        [6, 6],
        [6, 6],
        [6, 7],
        [6, 7],
      ],
      { statements: other },
    );
    const second = await reportOf(lead, next);
    expect(second.answeredBefore).toBe(5);
    expect(second.dimensions[0]).toMatchObject({ now: { gap: 0.33 }, before: { gap: -1.4 } });
    expect(second.statements.map(({ before }) => before?.gap ?? null)).toEqual([-1.4, -1.4, -1.4, -1.4, null]);
    expect(await roundOf(lead, next)).toMatchObject({ status: 'CLOSED', answeredCount: 6 });
  });

  it('A7 H6 tells nothing before the round is closed, nor of fewer answers than the setting, nor compares with such a round', async () => {
    const id = await opened();
    for (const person of customers) await answer(person, (await askedOf(person))?.invitationId);
    const hidden = { isShown: false, dimensions: [], statements: [], answeredBefore: null };
    expect(await reportOf(lead, id)).toMatchObject({ ...hidden, answered: 6 });
    after(market, DAY_MS);
    await closeSurveyRounds.run(market.context());
    lead = await leadOf(market);
    expect(await reportOf(lead, id)).toMatchObject({ isShown: true });
    const few = await closed([
      [7, 1],
      [7, 1],
      [7, 1],
      [7, 1],
    ]);
    expect(await reportOf(lead, few)).toMatchObject({ ...hidden, answered: 4, least: 5 });
    const after5 = await closed(customers.slice(0, 5).map(() => [6, 6] as const));
    expect(await reportOf(lead, after5)).toMatchObject({ isShown: true, answeredBefore: null });
  });

  it('H6 of a closed round stays: neither it nor its statements, invitations and answers change in the database', async () => {
    const id = await closed(customers.slice(0, 5).map(() => [6, 5] as const));
    const changes = [
      `update survey_round set title_zh = 'x' where id = '${id}'`,
      `delete from survey_round where id = '${id}'`,
      `update survey_statement set words_zh = 'x' where survey_round_id = '${id}'`,
      `delete from survey_statement where survey_round_id = '${id}'`,
      `update survey_invitation set is_answered = true where survey_round_id = '${id}'`,
      `delete from survey_invitation where survey_round_id = '${id}'`,
      `insert into survey_answer (id, survey_round_id) values ('x', '${id}')`,
      `delete from survey_answer where survey_round_id = '${id}'`,
      `update survey_rating set perception = 7 where survey_round_id = '${id}'`,
      `delete from survey_rating where survey_round_id = '${id}'`,
    ];
    for (const change of changes)
      await expect(market.database.query(change), change).rejects.toMatchObject({ code: '23001' });
  });

  it('H6 of an open round nobody is invited later, and its statements and answers stay', async () => {
    const id = await opened();
    const [person] = customers as [Person];
    await answer(person, (await askedOf(person))?.invitationId);
    const changes = [
      `insert into survey_invitation (id, survey_round_id, buyer_id) values ('x', '${id}', '${lead.id}')`,
      `update survey_statement set words_zh = 'x' where survey_round_id = '${id}'`,
      `insert into survey_box (survey_round_id) select id from survey_round where status = 'DRAFT' or id <> '${id}' limit 1`,
    ];
    for (const change of changes)
      await expect(market.database.query(change), change).rejects.toMatchObject({ code: '23001' });
  });
});
