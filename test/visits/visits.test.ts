import { beforeEach, describe, expect, it } from 'vitest';
import { endVisitRounds, withdrawVisits } from '#api/visits/index.js';
import { startTestMarket } from '../kit/market.js';
import { password } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';
import {
  archive,
  caller,
  codes,
  customersOf,
  type Desk,
  dayFrom,
  deskOf,
  draft,
  drafted,
  end,
  moveToHour,
  previewOf,
  record,
  type Stock,
  start,
  visitsOf,
} from './rounds.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const stock: Stock = { shop, ware: await trade.ware(shop, { onHand: 1000 }) };
const home = {
  ...{ recipient: '王', phone: '+8613800001111', street: '南谯北路 1 号', isDefault: true },
  ...{ regionCode: '341102', province: '安徽省', city: '滁州市', district: '琅琊区' },
};
let desk: Desk;

/** Each test has a day of its own, at ten in the morning: orders of today are its own. */
beforeEach(async () => {
  market.clock.moveTo(new Date(market.clock.now().getTime() + DAY_MS));
  moveToHour(market, 10);
  desk = await deskOf(market);
});

async function started(count: number, given: object = {}): Promise<{ id: string; customers: Person[] }> {
  const customers = await customersOf(market, stock, count);
  const id = await drafted(market, desk, given);
  expect(codes(await start(desk, id))).toEqual([]);
  return { id, customers };
}

const visitOf = async (id: string, customer: Person | undefined) => {
  const found = (await visitsOf(desk.supervisor, id)).find((visit) => visit.customer?.id === customer?.id);
  if (!found) throw new Error('this customer is in no visit of the round');
  return found;
};

describe('rounds of visits', () => {
  it('H6 a started round gives each selected customer one visit, shared out so that no agent has two more than another', async () => {
    const { id, customers } = await started(5);
    const visits = await visitsOf(desk.supervisor, id);
    expect(visits.map(({ customer }) => customer?.id).toSorted()).toEqual(customers.map((each) => each.id).toSorted());
    const shares = desk.agents.map((agent) => visits.filter((visit) => visit.agent?.id === agent.id).length);
    expect(shares.toSorted()).toEqual([2, 3]);
    expect(visits.every(({ status, dueAt }) => status === 'WAITING' && dueAt !== null)).toBe(true);
  });

  it('H6 the preview counts what the start then takes, and the selection stays as it was when it started', async () => {
    const customers = await customersOf(market, stock, 2);
    const id = await drafted(market, desk);
    expect(await previewOf(desk, id)).toMatchObject({ selected: 2, count: 2 });
    expect((await start(desk, id))['visitRound']).toEqual({ status: 'RUNNING', customerCount: 2 });
    await customersOf(market, stock, 1);
    expect(await visitsOf(desk.supervisor, id)).toHaveLength(customers.length);
    const edit = await act(desk.supervisor.client, 'updateVisitRound', 'UpdateVisitRoundInput', {
      ...{ ...draft(market, desk), id, version: 2 },
    });
    expect(codes(edit)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H6 customers are selected by orders and spending in a period, last order, district and complaints', async () => {
    const [often, poor, complains] = await customersOf(market, stock, 3);
    if (!often || !poor || !complains) throw new Error('three customers');
    await buy(often, [{ variantId: stock.ware.variantId, quantity: 3 }]);
    const told = { category: 'SERVICE', description: '没有人回复' };
    await must(complains.client, 'registerComplaint', 'RegisterComplaintInput', told);
    await must(poor.client, 'saveAddress', 'SaveAddressInput', home);
    const counted = async (given: object): Promise<number> =>
      (await previewOf(desk, await drafted(market, desk, given))).count;
    expect(await counted({})).toBe(3);
    expect(await counted({ ordersAtLeast: 2 })).toBe(1);
    expect(await counted({ spentAtLeast: { amount: '40.00' } })).toBe(1);
    expect(await counted({ spentAtLeast: { amount: '40.01' } })).toBe(0);
    expect(await counted({ regionCode: '341100' })).toBe(1);
    expect(await counted({ regionCode: '110000' })).toBe(0);
    expect(await counted({ complainedFromOn: dayFrom(market, 0), complainedUntilOn: dayFrom(market, 0) })).toBe(1);
    expect(await counted({ complainedUntilOn: dayFrom(market, -1) })).toBe(0);
    expect(await counted({ lastOrderBeforeOn: dayFrom(market, 0) })).toBe(0);
    expect(await counted({ lastOrderAfterOn: dayFrom(market, -1) })).toBe(3);
  });

  it('H6 who wants no calls, or agreed to no offers where it is one, is left out; calls that wait are taken back', async () => {
    const [quiet, silent, keen] = await customersOf(market, stock, 3);
    if (!quiet || !silent || !keen) throw new Error('three customers');
    await must(quiet.client, 'setVisitWish', 'SetVisitWishInput', { isWelcome: false }, 'visitWish { isWelcome }');
    const consent = { channel: 'SMS', purpose: 'SERVICE', isGranted: false };
    await must(silent.client, 'setMessageConsent', 'SetMessageConsentInput', consent);
    const id = await drafted(market, desk);
    expect(await previewOf(desk, id)).toMatchObject({ selected: 3, count: 1, notWanted: 2 });
    const offer = await drafted(market, desk, { occasion: 'PROMOTION' });
    expect(await previewOf(desk, offer)).toMatchObject({ count: 0, notWanted: 3 });
    expect(codes(await start(desk, offer))).toEqual(['NOBODY_SELECTED']);
    await must(keen.client, 'setMessageConsent', 'SetMessageConsentInput', {
      ...{ channel: 'SMS', purpose: 'MARKETING', isGranted: true },
    });
    expect(await previewOf(desk, offer)).toMatchObject({ count: 1 });
    await start(desk, id);
    await must(keen.client, 'setVisitWish', 'SetVisitWishInput', { isWelcome: false });
    expect(await visitOf(id, keen)).toMatchObject({ status: 'WITHDRAWN', dueAt: null, availableActions: [] });
  });

  it('H6 who left no number, neither on the account nor in the address book, is left out', async () => {
    const buyer = await trade.buyer(10_000);
    await buy(buyer, [{ variantId: stock.ware.variantId, quantity: 1 }]);
    const id = await drafted(market, desk);
    expect(await previewOf(desk, id)).toMatchObject({ selected: 1, count: 0, withoutPhone: 1 });
    await must(buyer.client, 'saveAddress', 'SaveAddressInput', home);
    expect(await previewOf(desk, id)).toMatchObject({ selected: 1, count: 1, withoutPhone: 0 });
  });

  it('H6 nobody is visited twice within the days of the setting, nor while another round calls them', async () => {
    const { id, customers } = await started(2);
    const again = await drafted(market, desk);
    expect(await previewOf(desk, again)).toMatchObject({ count: 0, visitedLately: 2 });
    const visit = await visitOf(id, customers[0]);
    await record(desk.agents[0], visit.id, { result: 'REACHED', satisfaction: 5 });
    await end(desk, id);
    expect(await previewOf(desk, again)).toMatchObject({ count: 1, visitedLately: 1 });
    const orderedFromOn = dayFrom(market, 0);
    market.clock.moveTo(new Date(market.clock.now().getTime() + 29 * DAY_MS));
    desk = await deskOf(market);
    const later = await drafted(market, desk, { orderedFromOn, orderedUntilOn: orderedFromOn });
    expect(await previewOf(desk, later)).toMatchObject({ count: 1, visitedLately: 1 });
    market.clock.moveTo(new Date(market.clock.now().getTime() + DAY_MS));
    desk = await deskOf(market);
    expect(await previewOf(desk, later)).toMatchObject({ count: 2, visitedLately: 0 });
  });

  it('H6 an answer is kept with score, wishes, note and the next day; no answer is tried again outside rest hours, three times', async () => {
    const { id, customers } = await started(2);
    const [agent] = desk.agents;
    const first = await visitOf(id, customers[0]);
    const how = { result: 'REACHED', satisfaction: 4, wishes: '晚上送货', note: '很客气', nextOn: dayFrom(market, 20) };
    expect((await record(agent, first.id, how))['visit']).toMatchObject({ status: 'REACHED', satisfaction: 4 });
    expect(await visitOf(id, customers[0])).toMatchObject({
      ...{ wishes: '晚上送货', nextOn: dayFrom(market, 20), doneBy: { id: agent.id }, attemptCount: 1 },
    });
    const second = await visitOf(id, customers[1]);
    const none = { result: 'NO_ANSWER' };
    expect(codes(await record(agent, second.id, { ...none, satisfaction: 3 }))).toEqual(['INVALID']);
    const at = new Date(market.clock.now().getTime() + 3 * 60 * MINUTE_MS);
    const tried = await record(agent, second.id, { ...none, callAgainAt: at });
    expect(tried['visit']).toMatchObject({
      status: 'WAITING',
      dueAt: new Date(at.getTime() + 60 * MINUTE_MS).toISOString(),
    });
    expect(codes(await record(agent, second.id, none))).toEqual(['NOT_ALLOWED_NOW']);
    moveToHour(market, 14);
    desk = await deskOf(market);
    expect(codes(await record(desk.agents[0], second.id, none))).toEqual([]);
    moveToHour(market, 19);
    desk = await deskOf(market);
    expect((await record(desk.agents[1], second.id, none))['visit']).toMatchObject({
      status: 'NOT_REACHED',
      dueAt: null,
    });
  });

  it('H6 nobody is called in rest hours; a call that began before them is written down half an hour into them', async () => {
    const { id, customers } = await started(1);
    const { id: visitId } = await visitOf(id, customers[0]);
    moveToHour(market, 12);
    market.clock.moveTo(new Date(market.clock.now().getTime() + 31 * MINUTE_MS));
    desk = await deskOf(market);
    expect(codes(await record(desk.agents[0], visitId, { result: 'REACHED' }))).toEqual(['REST_HOURS']);
    moveToHour(market, 14);
    moveToHour(market, 20);
    market.clock.moveTo(new Date(market.clock.now().getTime() + 45 * MINUTE_MS));
    desk = await deskOf(market);
    expect(codes(await record(desk.agents[0], visitId, { result: 'REACHED' }))).toEqual([]);
  });

  it('H6 a round that starts in rest hours calls nobody before their end, and none before its first day', async () => {
    const customers = await customersOf(market, stock, 1);
    const from = dayFrom(market, 0);
    moveToHour(market, 13);
    desk = await deskOf(market);
    const id = await drafted(market, desk, { startsOn: dayFrom(market, 1), orderedFromOn: from });
    await start(desk, id);
    const visit = await visitOf(id, customers[0]);
    expect(visit.dueAt).toBe(new Date(`${dayFrom(market, 1)}T08:30:00+08:00`).toISOString());
    expect(visit.availableActions).toEqual([]);
    moveToHour(market, 16);
    desk = await deskOf(market);
    expect(codes(await record(desk.agents[0], visit.id, { result: 'REACHED' }))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H6 who refuses is called by no later round until they say that calls are welcome', async () => {
    const { id, customers } = await started(1);
    const [customer] = customers;
    await record(desk.agents[0], (await visitOf(id, customer)).id, { result: 'REFUSED' });
    const orderedFromOn = dayFrom(market, 0);
    market.clock.moveTo(new Date(market.clock.now().getTime() + 40 * DAY_MS));
    desk = await deskOf(market);
    const given = { orderedFromOn, orderedUntilOn: orderedFromOn };
    const later = await drafted(market, desk, given);
    expect(await previewOf(desk, later)).toMatchObject({ count: 0, notWanted: 1 });
    await market.database.query(`update visit_wish set is_welcome = true where account_id = $1`, [customer?.id]);
    expect(await previewOf(desk, later)).toMatchObject({ count: 1, notWanted: 0 });
  });

  it('H6 the phone number is masked on the list, and the words are filled in the customer’s language', async () => {
    const { id, customers } = await started(1);
    const visit = await visitOf(id, customers[0]);
    expect(visit.customer?.phone).toContain('****');
    const { visitWords } = await desk.agents[0].client.run<{ visitWords: { text: string }[] }, object>(
      'query ($id: ID!) { visitWords(visitId: $id) { text } }',
      { id: visit.id },
    );
    expect(visitWords[0]?.text).not.toMatch(/[{}]/);
    expect(visitWords).toHaveLength(1);
  });

  it('H6 words that name an order or a case are refused: a visit has none', async () => {
    const words = { zh: '订单{orderNumber}', en: 'Order {orderNumber}' };
    const made = await must(
      desk.supervisor.client,
      'createQuickReply',
      'CreateQuickReplyInput',
      { shortcut: `o${desk.supervisor.id.slice(-8)}`, words },
      'quickReply { id }',
    );
    const quickReplyIds = [(made['quickReply'] as { id: string }).id];
    const refused = await act(
      desk.supervisor.client,
      'createVisitRound',
      'CreateVisitRoundInput',
      draft(market, desk, { quickReplyIds }),
    );
    expect(codes(refused)).toEqual(['INVALID']);
  });
});

describe('the end of a round', () => {
  it('H6 it ends by itself after its last day: what waits lapses, and nothing is recorded any more', async () => {
    const { id, customers } = await started(2, { endsOn: dayFrom(market, 0) });
    const [first, second] = [await visitOf(id, customers[0]), await visitOf(id, customers[1])];
    await record(desk.agents[0], first.id, { result: 'REACHED' });
    await endVisitRounds.run(market.context());
    expect((await visitOf(id, customers[1])).status).toBe('WAITING');
    market.clock.moveTo(new Date(`${dayFrom(market, 1)}T09:00:00+08:00`));
    desk = await deskOf(market);
    await endVisitRounds.run(market.context());
    expect(await visitOf(id, customers[1])).toMatchObject({ status: 'LAPSED', dueAt: null, doneBy: null });
    expect(await visitOf(id, customers[0])).toMatchObject({ status: 'REACHED' });
    expect(codes(await record(desk.agents[0], second.id, { result: 'REACHED' }))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H6 the report counts by result, score and agent and tells the wishes; the archive changes by nothing but an erasure', async () => {
    const { id } = await started(3);
    const [one, two, three] = await visitsOf(desk.supervisor, id);
    await record(desk.agents[0], one?.id, { result: 'REACHED', satisfaction: 5, wishes: '多送优惠券' });
    await record(desk.agents[0], two?.id, { result: 'REACHED', satisfaction: 2 });
    await record(desk.agents[1], three?.id, { result: 'WRONG_NUMBER', note: '打错了' });
    expect(codes(await archive(desk, id))).toEqual(['NOT_ALLOWED_NOW']);
    await end(desk, id);
    const report = async () =>
      (
        await desk.supervisor.client.run<{ visitReport: object }, object>(
          `query ($id: ID!) { visitReport(visitRoundId: $id) { total { visits reached wrongNumber averageScore scored attempts }
            agents { account { id } figures { visits averageScore } } scores { score count } wishes } }`,
          { id },
        )
      ).visitReport;
    const told = await report();
    expect(told).toMatchObject({
      total: { visits: 3, reached: 2, wrongNumber: 1, averageScore: 3.5, scored: 2, attempts: 3 },
      agents: [
        { account: { id: desk.agents[0].id }, figures: { visits: 2, averageScore: 3.5 } },
        { account: { id: desk.agents[1].id }, figures: { visits: 1, averageScore: null } },
      ],
      wishes: ['多送优惠券'],
    });
    expect((await archive(desk, id))['visitRound']).toMatchObject({ status: 'ARCHIVED' });
    expect(await report()).toEqual(told);
    const changes = [
      `update visit_round set summary = 'x' where id = '${id}'`,
      `delete from visit_round where id = '${id}'`,
      `update visit set satisfaction = 1 where visit_round_id = '${id}' and satisfaction is not null`,
      `update visit set wishes = 'x' where visit_round_id = '${id}'`,
      `delete from visit where visit_round_id = '${id}'`,
      `update visit_attempt set result = 'REFUSED' where visit_id = '${one?.id}'`,
      `delete from visit_attempt where visit_id = '${one?.id}'`,
      `insert into visit_attempt (id, visit_id, buyer_id, result, created_at) values ('x', '${one?.id}', 'b', 'REACHED', now())`,
      `update visit_script set words_zh = 'x' where visit_round_id = '${id}'`,
      `delete from visit_agent where visit_round_id = '${id}'`,
    ];
    for (const change of changes)
      await expect(market.database.query(change), change).rejects.toMatchObject({ code: '23001' });
  });

  it('A7 H6 who closes the account is called no more, and their words leave the records, archived ones too', async () => {
    const customer = await caller(market, 1_000);
    const open = await trade.shop();
    const [order] = await buy(customer, [{ variantId: (await trade.ware(open)).variantId, quantity: 1 }]);
    await deliver(open, order?.id ?? '');
    await must(customer.client, 'confirmReceipt', 'OrderActionInput', { id: order?.id, ...key() });
    const { id, customers } = await started(1);
    const visit = await visitOf(id, customer);
    const words = { wishes: '晚上别打', note: '家里有老人' };
    await record(desk.agents[0], visit.id, { result: 'REACHED', satisfaction: 3, ...words });
    await market.database.query(`update account set status = 'BLOCKED' where id = $1`, [customers[0]?.id]);
    expect(await withdrawVisits.run(market.context())).toBe(1);
    expect((await visitOf(id, customers[0])).status).toBe('WITHDRAWN');
    await end(desk, id);
    expect(codes(await archive(desk, id))).toEqual([]);
    expect(codes(await act(customer.client, 'closeAccount', 'CloseAccountInput', { password }))).toEqual([]);
    const rows = await market.database.query(
      `select v.wishes, v.note, v.satisfaction, (select string_agg(note, ',') from visit_attempt a where a.visit_id = v.id) as notes
       from visit v where v.id = $1`,
      [visit.id],
    );
    expect(rows).toEqual([{ wishes: '', note: '', satisfaction: 3, notes: '' }]);
  });
});
