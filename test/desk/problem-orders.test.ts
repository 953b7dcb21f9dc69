import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { findProblems } from '#api/desk/index.js';
import { sweepDue } from '#api/kernel/sweeper.js';
import { TrackingStatus } from '#api/kernel/tracking-provider.js';
import { recordTracking } from '#api/orders/record-tracking.js';
import { createCarrier } from '#api/shipping/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { key, must } from '../kit/trade-steps.js';
import { numberOf, problemsOf, trackedOrders, tryOn } from './tracked.js';

const ProblemEvents = graphql(`
  subscription { problemOrderEvents { kind problemOrder { status order { id } } } }
`);

const market = await startTestMarket();
const trade = tradeOf(market);
const HOUR_MS = 3_600_000;
const inHours = (from: string, hours: number): Date => new Date(Date.parse(from) + hours * HOUR_MS);

it('E9 a late review is found at the very instant, whenever the sweep looks, and closes by itself once reviewed', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  const paidAt = market.clock.now();
  await orders.after(3.9);
  expect(await orders.problems(id)).toEqual([]);
  market.clock.advance(2 * HOUR_MS);
  await market.settle();
  const [found] = await orders.problems(id);
  expect(found).toMatchObject({ kind: 'LATE_REVIEW', status: 'OPEN', level: 'OWNER', isLate: false });
  expect(found && new Date(found.lateSince)).toEqual(new Date(paidAt.getTime() + 4 * HOUR_MS));
  await orders.review(id);
  await market.settle();
  const [cleared] = await orders.problems(id);
  expect(cleared).toMatchObject({ status: 'CLEARED', dueAt: null, nextContactAt: null });
  expect(cleared?.log.nodes.map(({ step, eventKind }) => [step, eventKind])).toEqual([
    ['CLEAR', 'ORDER_REVIEWED'],
    ['FOUND', null],
  ]);
});

it('E9 E11 what happens to problem orders is told live to the desk and to the shop, and to no other shop', async () => {
  const orders = await trackedOrders(market);
  const [tracker, stranger] = [await trade.staff(StaffRole.ORDER_TRACKER), await trade.shop()];
  const id = await orders.paid();
  await market.settle();
  const streams = [tracker, orders.shop.owner, stranger.owner].map(({ client }) => client.subscribe(ProblemEvents, {}));
  const [desk, shop, elsewhere] = streams;
  try {
    for (const stream of streams) await stream.until((received) => received.length > 0);
    await must(tracker.client, 'raiseProblem', 'RaiseProblemInput', { orderId: id, note: '买家改约', ...key() });
    await market.settle();
    for (const stream of [desk, shop]) {
      await stream?.until((received) => received.at(-1)?.problemOrderEvents.kind === 'PROBLEM_OPENED');
      const told = stream?.received.filter(
        ({ problemOrderEvents }) => problemOrderEvents.problemOrder?.order?.id === id,
      );
      expect(told?.map(({ problemOrderEvents }) => problemOrderEvents.problemOrder?.status)).toEqual(['OPEN']);
    }
    expect(elsewhere?.received.map(({ problemOrderEvents }) => problemOrderEvents.kind)).toEqual(['CHECKPOINT']);
  } finally {
    for (const stream of streams) await stream[Symbol.asyncDispose]();
  }
});

it('E9 each rule finds its own: late shipment at noon of the promised day, a silent parcel after a day, late delivery when the day is over', async () => {
  const orders = await trackedOrders(market);
  const late = await orders.paid();
  await orders.review(late);
  const sent = await orders.paid();
  await orders.ship(sent);
  const sentAt = market.clock.now();
  await market.settle(new Date(sentAt.getTime() + 5 * 24 * HOUR_MS));
  const [shipment] = await orders.problems(late);
  // Promised on the third day by the market's calendar, whatever the zone of the machine.
  const noon = new Date(`${new Date(sentAt.getTime() + 80 * HOUR_MS).toISOString().slice(0, 10)}T04:00:00Z`);
  expect(shipment).toMatchObject({ kind: 'LATE_SHIPMENT' });
  expect(shipment && new Date(shipment.lateSince)).toEqual(noon);
  const found = await orders.problems(sent);
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(['LATE_DELIVERY', 'STUCK_PARCEL']);
  const since = Object.fromEntries(found.map(({ kind, lateSince }) => [kind, new Date(lateSince)]));
  expect(since).toEqual({
    STUCK_PARCEL: new Date(sentAt.getTime() + 24 * HOUR_MS),
    LATE_DELIVERY: new Date(noon.getTime() + 12 * HOUR_MS),
  });
  await orders.deliver(sent);
  await market.settle();
  expect((await orders.problems(sent)).map(({ status }) => status)).toEqual(['CLEARED', 'CLEARED']);
});

it('E9 E6 a parcel that could not be handed over is found with the carrier’s news, and clears with its next', async () => {
  const orders = await trackedOrders(market);
  const carrier = await createCarrier(market.context(), { code: 'SFX', name: { zh: '顺丰速运', en: 'SF Express' } });
  const id = await orders.paid();
  await orders.ship(id, carrier.id);
  const parcel = { carrierCode: 'SFX', number: numberOf(id) };
  const news = (status: TrackingStatus) => {
    market.clock.advance(HOUR_MS);
    const told = { id: randomUUID(), status, happenedAt: market.clock.now(), place: '滁州', text: '' };
    return recordTracking(market.context(), { parcel, news: [told] });
  };
  await news(TrackingStatus.FAILED);
  await market.settle();
  const [failed] = await orders.problems(id);
  expect(failed).toMatchObject({ kind: 'FAILED_DELIVERY', status: 'OPEN' });
  expect(failed && new Date(failed.lateSince)).toEqual(market.clock.now());
  await news(TrackingStatus.OUT_FOR_DELIVERY);
  await market.settle();
  expect(await orders.problems(id)).toMatchObject([{ kind: 'FAILED_DELIVERY', status: 'CLEARED' }]);
  await news(TrackingStatus.RETURNING);
  await market.settle();
  expect((await orders.problems(id)).map(({ kind, status }) => [kind, status])).toContainEqual([
    'REFUSED_PARCEL',
    'OPEN',
  ]);
});

it('E9 an order held for too long is one problem, not a late review beside it', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  await orders.hold(id);
  await orders.after(25);
  expect((await orders.problems(id)).map(({ kind }) => kind)).toEqual(['HELD_TOO_LONG']);
  await orders.release(id);
  await market.settle();
  const found = await orders.problems(id);
  expect(found.map(({ kind, status }) => [kind, status])).toContainEqual(['HELD_TOO_LONG', 'CLEARED']);
});

it('E9 two workers that sweep at once open one problem an order and rule', async () => {
  const orders = await trackedOrders(market);
  const ids = [await orders.paid(), await orders.paid(), await orders.paid()];
  market.clock.advance(5 * HOUR_MS);
  const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => sweepDue(findProblems, market.context())));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).not.toEqual([]);
  for (const id of ids) expect((await orders.problems(id)).map(({ kind }) => kind)).toEqual(['LATE_REVIEW']);
});

it('E9 levels run out of time one after another, each by its own clock and none later because nobody looked', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  await orders.after(4);
  const [found] = await orders.problems(id);
  if (!found?.dueAt) throw new Error('nothing was found');
  market.clock.advance(60 * HOUR_MS);
  await market.settle();
  const now = (await orders.problems(id)).find(({ kind }) => kind === 'LATE_REVIEW');
  expect(now).toMatchObject({ level: 'MANAGER', breachCount: 3, isLate: true, isContactDue: true });
  expect(now?.dueAt && new Date(now.dueAt)).toEqual(inHours(found.dueAt, 32));
  const breaches = now?.log.nodes
    .filter(({ step }) => step === 'BREACH')
    .map(({ level, occurredAt }) => [level, new Date(occurredAt)]);
  expect(breaches?.toReversed()).toEqual([
    ['OWNER', new Date(found.dueAt)],
    ['SUPERVISOR', inHours(found.dueAt, 8)],
    ['MANAGER', inHours(found.dueAt, 32)],
  ]);
});

it('E9 of two trackers who take one at once, one has it; the other is told, and only the owner or a lead closes it', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  await orders.after(4);
  const [problem] = await orders.problems(id);
  const [tracker, other] = [await trade.staff(StaffRole.ORDER_TRACKER), await trade.staff(StaffRole.ORDER_TRACKER)];
  const input = { id: problem?.id };
  const [first, second] = await Promise.all(
    [tracker, other].map((person) => tryOn(person, 'takeProblem', 'ProblemInput', input)),
  );
  expect([first, second].toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
  const [owner, loser] = first?.length === 0 ? [tracker, other] : [other, tracker];
  const [taken] = await problemsOf(loser, id);
  expect(taken).toMatchObject({ status: 'IN_HAND', owner: { id: owner.id } });
  expect(taken?.availableActions).not.toContain('CLOSE');
  const closing = {
    ...input,
    ...{ cause: 'SLOW_REVIEW', responsibleParty: 'MERCHANT', rootCause: '周一早上无人审单', improvement: '周日晚排班' },
  };
  expect(await tryOn(loser, 'closeProblem', 'CloseProblemInput', closing)).toEqual(['NOT_FOUND']);
  expect(await tryOn(owner, 'closeProblem', 'CloseProblemInput', closing)).toEqual([]);
  await orders.after(30);
  const kinds = (await orders.problems(id)).filter(({ kind }) => kind === 'LATE_REVIEW');
  // The same fact opens no second one.
  expect(kinds.map(({ status }) => status)).toEqual(['CLOSED']);
});

it('E9 a buyer who asks is counted and answered soon; asking twice with one key counts once', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  const [tracker, supervisor] = [await trade.staff(StaffRole.ORDER_TRACKER), await trade.staff(StaffRole.SUPERVISOR)];
  const asked = { id, message: '我的订单到哪了', ...key() };
  await must(orders.buyer.client, 'askAboutOrder', 'AskAboutOrderInput', asked);
  await must(orders.buyer.client, 'askAboutOrder', 'AskAboutOrderInput', asked);
  const [opened] = await orders.problems(id);
  expect(opened).toMatchObject({ kind: 'BUYER_ASKS', chaserCount: 1 });
  expect(opened?.nextContactAt && new Date(opened.nextContactAt)).toEqual(
    new Date(market.clock.now().getTime() + HOUR_MS),
  );
  const problem = { id: opened?.id };
  await must(supervisor.client, 'assignProblem', 'AssignProblemInput', { ...problem, accountId: tracker.id });
  await must(tracker.client, 'recordContact', 'RecordContactInput', { ...problem, note: '已电话说明', ...key() });
  expect((await orders.problems(id))[0]).toMatchObject({ isContactDue: false, status: 'IN_HAND' });
  await must(tracker.client, 'recordChaser', 'RecordChaserInput', { ...problem, note: '买家再次来电', ...key() });
  await must(orders.buyer.client, 'askAboutOrder', 'AskAboutOrderInput', { id, ...key() });
  const [chased] = await orders.problems(id);
  expect(chased).toMatchObject({ chaserCount: 3 });
  expect(chased?.nextContactAt && new Date(chased.nextContactAt)).toEqual(
    new Date(market.clock.now().getTime() + HOUR_MS),
  );
  expect(await tryOn(await trade.buyer(), 'askAboutOrder', 'AskAboutOrderInput', { id, ...key() })).toEqual([
    'NOT_FOUND',
  ]);
});

it('E9 A5 a shop reads and answers what is asked about its own orders, but not the desk’s internal lines; others see nothing', async () => {
  const orders = await trackedOrders(market);
  const id = await orders.paid();
  const [tracker, supervisor] = [await trade.staff(StaffRole.ORDER_TRACKER), await trade.staff(StaffRole.SUPERVISOR)];
  const raised = { orderId: id, note: '买家反映包装破损', ...key() };
  const { problemOrder } = await must(
    tracker.client,
    'raiseProblem',
    'RaiseProblemInput',
    raised,
    'problemOrder { id }',
  );
  const problem = { id: (problemOrder as { id: string }).id };
  expect(await tryOn(tracker, 'raiseProblem', 'RaiseProblemInput', { ...raised, ...key() })).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
  await must(tracker.client, 'noteProblem', 'ProblemNoteInput', { ...problem, note: '怀疑是包装太薄' });
  await must(orders.shop.owner.client, 'answerProblem', 'ProblemNoteInput', { ...problem, note: '今天重新打包' });
  const [seen] = await problemsOf(orders.shop.owner, id);
  expect(seen?.log.nodes.map(({ step }) => step)).toEqual(['ANSWER', 'FOUND']);
  expect(seen?.availableActions).toEqual(['RECORD_CHASER', 'ANSWER']);
  const stranger = await trade.shop();
  expect(await problemsOf(stranger.owner, id)).toEqual([]);
  await expect(problemsOf(orders.buyer, id)).rejects.toThrow();
  expect(await tryOn(tracker, 'escalateProblem', 'ProblemNoteInput', { ...problem, note: '需要主管出面' })).toEqual([]);
  expect((await orders.problems(id))[0]).toMatchObject({ level: 'SUPERVISOR', breachCount: 0 });
  expect(
    await tryOn(supervisor, 'assignProblem', 'AssignProblemInput', { ...problem, accountId: orders.buyer.id }),
  ).toEqual(['NOT_A_TRACKER']);
});
