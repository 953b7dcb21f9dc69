import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { morningRound } from '#api/desk/index.js';
import { sweepDue } from '#api/kernel/sweeper.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { key, must } from '../kit/trade-steps.js';
import { problemsOf, trackedOrders, tryOn } from './tracked.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const HOUR_MS = 3_600_000;

interface Digest {
  readonly day: string;
  readonly createdAt: string;
  readonly [figure: string]: unknown;
}

const digests = async (): Promise<Digest[]> => {
  const { client } = await trade.staff(StaffRole.ORDER_TRACKER);
  const { trackingDigests } = await client.run<{ trackingDigests: { nodes: Digest[] } }, object>(
    `{ trackingDigests(first: 10) { nodes { day createdAt foundCount closedCount clearedCount escalatedCount breachCount
      chaserCount openCount shortLogCount kinds { kind found ended open } merchants { nameZh count } causes { cause improvements } } } }`,
    {},
  );
  return trackingDigests.nodes;
};

it('E9 yesterday is counted at 08:30 of the market, once under several workers, and told by mail to whoever works at the desk', async () => {
  const orders = await trackedOrders(market);
  const [closed, open] = [await orders.paid(), await orders.paid()];
  const quiet = await trade.staff(StaffRole.ORDER_TRACKER);
  await orders.after(4);
  const tracker = await trade.staff(StaffRole.ORDER_TRACKER);
  const [problem] = await problemsOf(tracker, closed);
  const input = { id: problem?.id };
  await must(tracker.client, 'takeProblem', 'ProblemInput', input);
  await must(tracker.client, 'closeProblem', 'CloseProblemInput', {
    ...input,
    ...{ cause: 'SLOW_REVIEW', responsibleParty: 'MERCHANT', rootCause: '无人审单', improvement: '加排班' },
  });
  await must(orders.buyer.client, 'askAboutOrder', 'AskAboutOrderInput', { id: open, ...key() });
  for (const told of ['商家一审单慢', '买家来电', '快递改址'])
    await must(tracker.client, 'writeTrackerNote', 'WriteTrackerNoteInput', { told, problemOrderId: null });
  // 08:30 in Shanghai is half an hour past midnight in Greenwich.
  const morning = new Date('2026-03-03T00:30:00Z');
  await market.settle(new Date(morning.getTime() - 1));
  expect(await digests()).toEqual([]);
  market.clock.moveTo(morning);
  await Promise.allSettled(Array.from({ length: 4 }, () => sweepDue(morningRound, market.context())));
  await market.settle(new Date(morning.getTime() + HOUR_MS));
  const [digest, ...others] = await digests();
  expect(others).toEqual([]);
  expect(digest).toMatchObject({
    ...{ day: '2026-03-02', foundCount: 2, closedCount: 1, clearedCount: 0, openCount: 1, chaserCount: 1 },
    // The owner's time for the open one ran out at 18:00, eight hours later the supervisor's, which is another day.
    ...{ escalatedCount: 1, breachCount: 1 },
    kinds: [{ kind: 'LATE_REVIEW', found: 2, ended: 1, open: 1 }],
    merchants: [{ nameZh: '测试店', count: 2 }],
    causes: [{ cause: 'SLOW_REVIEW', improvements: ['加排班'] }],
  });
  expect(new Date(String(digest?.createdAt))).toEqual(morning);
  const letters = await market.database.query<{ account_id: string; sent: number }>(
    `select account_id, count(*)::int as sent from message where kind = 'TRACKING_DIGEST' and channel = 'EMAIL' group by account_id`,
  );
  expect(letters.map(({ account_id: id }) => id)).toEqual(expect.arrayContaining([tracker.id, quiet.id]));
  expect(new Set(letters.map(({ sent }) => sent))).toEqual(new Set([1]));
  const lead = await trade.staff(StaffRole.SUPERVISOR);
  const { trackerDays } = await lead.client.run<
    { trackerDays: { account: { id: string }; missingCount: number }[] },
    object
  >('{ trackerDays(day: "2026-03-02") { account { id } missingCount } }', {});
  const missing = new Map(trackerDays.map(({ account, missingCount }) => [account.id, missingCount]));
  expect([missing.get(tracker.id), missing.get(quiet.id)]).toEqual([0, 3]);
});

it('E9 a few orders are drawn by lot each morning, none twice; what is wrong with one becomes a problem order', async () => {
  const orders = await trackedOrders(market);
  const placed = await Promise.all(Array.from({ length: 4 }, () => orders.paid()));
  const tomorrow = new Date(market.clock.now().getTime() + 24 * HOUR_MS);
  await market.settle(tomorrow);
  const drawn = await market.database.query<{ id: string; order_id: string; day: string }>(
    "select id, order_id, day::text from spot_check where status = 'WAITING' order by id",
  );
  expect(new Set(drawn.map(({ order_id: id }) => id)).size).toBe(drawn.length);
  const mine = drawn.find(({ order_id: id }) => placed.includes(id));
  if (!mine) throw new Error('no order of today was drawn');
  const tracker = await trade.staff(StaffRole.ORDER_TRACKER);
  const result = { id: mine.id, isFine: false, finding: '面单与收件人不符' };
  const twice = await Promise.all(
    [result, result].map((input) => tryOn(tracker, 'recordSpotCheck', 'RecordSpotCheckInput', input)),
  );
  expect(twice.toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
  const raised = (await problemsOf(tracker, mine.order_id)).filter(({ kind }) => kind === 'RAISED');
  expect(raised).toHaveLength(1);
});

it('E9 a disruption of a district is told on the orders that go there, to their buyer too, and marks their problems', async () => {
  const orders = await trackedOrders(market);
  const [before, later] = [await orders.paid(), await orders.paid()];
  await orders.after(5);
  const tracker = await trade.staff(StaffRole.ORDER_TRACKER);
  const notice = {
    text: { zh: '暴雪，滁州配送延迟', en: 'Heavy snow in Chuzhou' },
    endsAt: new Date(market.clock.now().getTime() + 48 * HOUR_MS),
  };
  expect(
    await tryOn(tracker, 'createDisruptionNotice', 'CreateDisruptionNoticeInput', {
      ...notice,
      regionCodes: ['999999'],
    }),
  ).toEqual(['INVALID']);
  expect(await tryOn(tracker, 'createDisruptionNotice', 'CreateDisruptionNoticeInput', notice)).toEqual(['REQUIRED']);
  // All of the city, where the order goes to one of its districts; and another province.
  for (const regionCodes of [['341100'], ['110000']])
    await must(tracker.client, 'createDisruptionNotice', 'CreateDisruptionNoticeInput', { ...notice, regionCodes });
  const after = await orders.paid();
  await market.settle();
  const buyer = await market.anonymous.run<{ disruptionNotices: { totalCount: number } }, object>(
    '{ disruptionNotices(filter: { isInForce: true }) { totalCount } }',
    {},
  );
  expect(buyer.disruptionNotices.totalCount).toBe(2);
  const toldOn = async (id: string) => {
    const { order } = await orders.buyer.client.run<
      { order: { disruptions: { nodes: { notice: { text: { zh: string } } }[] } } },
      object
    >('query ($id: ID!) { order(id: $id) { disruptions { nodes { notice { text { zh } } } } } }', { id });
    return order.disruptions.nodes.map(({ notice: { text } }) => text.zh);
  };
  for (const id of [before, later, after]) expect(await toldOn(id)).toEqual(['暴雪，滁州配送延迟']);
  const marked = await market.database.query(
    'select id from problem_order where order_id = any($1) and disruption_id is not null',
    [[before, later]],
  );
  expect(marked).toHaveLength(2);
  await orders.after(5);
  const [found] = await market.database.query<{ disruption_id: string | null }>(
    'select disruption_id from problem_order where order_id = $1',
    [after],
  );
  expect(found?.disruption_id).not.toBeNull();
});
