import { describe, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, person, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome, recipient } from '../kit/trade-steps.js';
import { scan, upload } from '../merchants/shops.js';

const market = await startTestMarket();
const { clock } = market;
const trade = tradeOf(market);
const shop = await trade.shop();
const roses = await trade.ware(shop, { price: '10.00' });
const tracker = await trade.staff(StaffRole.ORDER_TRACKER);
const platformCourier = await trade.staff(StaffRole.COURIER);
const HOUR = 3_600_000;

async function courier(): Promise<Person> {
  const made = await person(market);
  await takeIn(shop.owner, made, shop.merchantId, MemberRole.COURIER);
  return made;
}

const anna = await courier();
const bert = await courier();
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

/** A parcel that has left with the shop's own delivery, and the task for it. */
async function sent(quantity = 2) {
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: roses.variantId, quantity }]);
  if (!order) throw new Error('no order was placed');
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', { id: order.id, carrier: '本店配送', ...key() });
  await market.settle();
  const [task] = await market.database.query<{ id: string }>('select id from delivery_task where order_id = $1', [
    order.id,
  ]);
  return { buyer, orderId: order.id, id: task?.id ?? '' };
}

const doTask = (by: Person, mutation: string, inputType: string, input: object): Promise<Outcome> =>
  act(by.client, mutation, inputType, input, 'deliveryTask { status }');
const accept = (by: Person, id: string) => doTask(by, 'acceptDelivery', 'DeliveryTaskInput', { id });
const pickUp = (by: Person, id: string) => doTask(by, 'pickUpDelivery', 'DeliveryTaskInput', { id });
const deliver = (by: Person, id: string, proof: object) =>
  doTask(by, 'completeDelivery', 'CompleteDeliveryInput', { id, ...proof, ...key() });
const fail = (by: Person, id: string, rest: object = {}) =>
  doTask(by, 'failDelivery', 'FailDeliveryInput', { id, failure: 'NOBODY_HOME', ...rest, ...key() });

async function onTheWay(by: Person = anna) {
  const task = await sent();
  expect(codes(await accept(by, task.id))).toEqual([]);
  expect(codes(await pickUp(by, task.id))).toEqual([]);
  return task;
}

interface Seen {
  readonly status: string;
  readonly area: string;
  readonly recipientName: string | null;
  readonly recipientPhone: string | null;
  readonly recipientStreet: string | null;
  readonly code: string | null;
  readonly order: { readonly id: string } | null;
  readonly availableActions: string[];
}

const look = async (by: Person, id: string): Promise<Seen | null> =>
  (
    await by.client.run<{ deliveryTask: Seen | null }, object>(
      `query ($id: ID!) { deliveryTask(id: $id) {
        status area recipientName recipientPhone recipientStreet code order { id } availableActions } }`,
      { id },
    )
  ).deliveryTask;

const codeOf = async (buyer: Person, orderId: string): Promise<string> => {
  const { order } = await buyer.client.run<{ order: { deliveryTasks: { nodes: { code: string | null }[] } } }, object>(
    'query ($id: ID!) { order(id: $id) { deliveryTasks(first: 5) { nodes { code } } } }',
    { id: orderId },
  );
  return order.deliveryTasks.nodes[0]?.code ?? 'none';
};

const statusOf = async (orderId: string): Promise<string> =>
  (
    await shop.owner.client.run<{ order: { status: string } }, object>(
      'query ($id: ID!) { order(id: $id) { status } }',
      { id: orderId },
    )
  ).order.status;

const stock = async (): Promise<unknown> =>
  (await market.database.query('select on_hand, reserved from stock where variant_id = $1', [roses.variantId]))[0];

describe('couriers', () => {
  it('E6 of couriers who accept at once one wins', async () => {
    const { id } = await sent();
    const outcomes = await Promise.all([accept(anna, id), accept(bert, id), accept(platformCourier, id)]);
    expect(outcomes.map((each) => codes(each).join()).toSorted()).toEqual(['', 'NOT_ALLOWED_NOW', 'NOT_ALLOWED_NOW']);
  });

  it('E6 A5 see what is open and what is theirs, of the recipient only what they bring, and no order', async () => {
    const { id, orderId } = await sent();
    expect(await look(anna, id)).toMatchObject({
      status: 'OPEN',
      area: recipient.region,
      recipientName: null,
      recipientPhone: null,
      recipientStreet: null,
      code: null,
      order: null,
      availableActions: ['ACCEPT'],
    });
    await accept(anna, id);
    expect(await look(anna, id)).toMatchObject({
      recipientName: recipient.name,
      recipientPhone: recipient.phone,
      recipientStreet: recipient.street,
      code: null,
      order: null,
      availableActions: ['GIVE_BACK', 'PICK_UP'],
    });
    expect(await look(bert, id)).toBeNull();
    expect(codes(await pickUp(bert, id))).toEqual(['NOT_FOUND']);
    const { order, orders } = await anna.client.run<{ order: unknown; orders: { nodes: unknown[] } }, object>(
      'query ($id: ID!) { order(id: $id) { id } orders { nodes { id } } }',
      { id: orderId },
    );
    expect([order, orders.nodes]).toEqual([null, []]);
    expect(await look(shop.owner, id)).toMatchObject({ recipientPhone: null, code: null, order: { id: orderId } });
  });

  it('E6 staff assign couriers of the shop or the platform, and nobody else', async () => {
    const { id } = await sent();
    const assign = (accountId: string) => doTask(tracker, 'assignDelivery', 'AssignDeliveryInput', { id, accountId });
    expect(codes(await assign(shop.owner.id))).toEqual(['NO_COURIER']);
    expect(codes(await assign(bert.id))).toEqual([]);
    expect(codes(await assign(platformCourier.id))).toEqual([]);
    expect(await look(bert, id)).toBeNull();
    expect(codes(await pickUp(platformCourier, id))).toEqual([]);
  });
});

describe('handing over', () => {
  it('E6 by the code that the buyer alone sees: parcel and order are delivered', async () => {
    const { id, orderId, buyer } = await onTheWay();
    const code = await codeOf(buyer, orderId);
    expect(code).toMatch(/^\d{6}$/);
    expect(await codeOf(shop.owner, orderId)).toBe('none');
    expect(codes(await deliver(anna, id, {}))).toEqual(['PROOF_REQUIRED']);
    expect(codes(await deliver(anna, id, { code }))).toEqual([]);
    expect(await statusOf(orderId)).toBe('DELIVERED');
    expect(await codeOf(buyer, orderId)).toBe('none');
    expect(await look(anna, id)).toMatchObject({ status: 'DELIVERED', recipientPhone: null, availableActions: [] });
  });

  it('E6 wrong codes have to wait after five, tried one after the other or all at once', async () => {
    const { id, orderId, buyer } = await onTheWay();
    const code = await codeOf(buyer, orderId);
    const wrong = code === '000000' ? '000001' : '000000';
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => deliver(anna, id, { code: wrong })));
    const looked = tries.filter((each) => each.status === 'fulfilled');
    expect(looked.length).toBeLessThanOrEqual(5);
    for (const each of looked) expect(codes(each.value)).toEqual(['WRONG_DELIVERY_CODE']);
    await expect(deliver(anna, id, { code })).rejects.toThrow(/too many attempts/);
    clock.moveTo(new Date(clock.now().getTime() + HOUR));
    expect(codes(await deliver(anna, id, { code }))).toEqual([]);
  });

  it('E6 by a picture, which shop and buyer may see and strangers may not', async () => {
    const { id, orderId, buyer } = await onTheWay();
    const photoId = await upload(anna.client, 'DELIVERY_PROOF', await scan());
    expect(codes(await deliver(anna, id, { photoId, note: '放门卫' }))).toEqual([]);
    expect(await statusOf(orderId)).toBe('DELIVERED');
    const seen = async (by: Person) => {
      const { node } = await by.client.run<{ node: unknown }, object>('query ($id: ID!) { node(id: $id) { id } }', {
        id: photoId,
      });
      return node;
    };
    expect(await seen(shop.owner)).toEqual({ id: photoId });
    expect(await seen(buyer)).toEqual({ id: photoId });
    expect(await seen(bert)).toBeNull();
  });

  it('E6 of two hand-overs at once one happens', async () => {
    const { id, orderId, buyer } = await onTheWay();
    const code = await codeOf(buyer, orderId);
    const outcomes = await Promise.all([deliver(anna, id, { code }), deliver(anna, id, { code })]);
    expect(outcomes.map((each) => codes(each).join()).toSorted()).toEqual(['', 'NOT_ALLOWED_NOW']);
    const attempts = await market.database.query('select id from delivery_attempt where task_id = $1', [id]);
    expect(attempts).toHaveLength(1);
  });
});

describe('what could not be handed over', () => {
  it('E6 is tried again on the day agreed; every attempt is kept', async () => {
    const { id, orderId, buyer } = await onTheWay();
    const redeliverAt = new Date(clock.now().getTime() + 24 * HOUR).toISOString();
    expect(codes(await fail(anna, id, { redeliverAt: clock.now().toISOString() }))).toEqual(['INVALID']);
    expect(codes(await fail(anna, id, { redeliverAt, note: '明天再来' }))).toEqual([]);
    expect(codes(await pickUp(anna, id))).toEqual([]);
    expect(codes(await deliver(anna, id, { code: await codeOf(buyer, orderId) }))).toEqual([]);
    const attempts = await market.database.query(
      'select failure, is_by_code from delivery_attempt where task_id = $1 order by id',
      [id],
    );
    expect(attempts).toEqual([
      { failure: 'NOBODY_HOME', is_by_code: false },
      { failure: null, is_by_code: true },
    ]);
  });

  it('E6 C3 goes back after the market’s number of failures: stock, money, and the order ends', async () => {
    const before = await stock();
    const { id, orderId } = await onTheWay();
    for (const last of [false, false, true]) {
      const failed = await fail(anna, id);
      expect(failed).toMatchObject({ errors: [], deliveryTask: { status: last ? 'RETURNING' : 'FAILED' } });
      if (!last) await pickUp(anna, id);
    }
    expect(codes(await pickUp(anna, id))).toEqual(['NOT_ALLOWED_NOW']);
    const back = () =>
      doTask(shop.owner, 'takeDeliveryBack', 'TakeDeliveryBackInput', { id, reason: '三次无人签收', ...key() });
    expect((await Promise.all([back(), back()])).map((each) => codes(each).join()).toSorted()).toEqual([
      '',
      'NOT_ALLOWED_NOW',
    ]);
    expect(await stock()).toEqual(before);
    const { order } = await shop.owner.client.run<{ order: object }, object>(
      'query ($id: ID!) { order(id: $id) { status refunded { amount } } }',
      { id: orderId },
    );
    expect(order).toEqual({ status: 'CANCELLED', refunded: { amount: '20.00' } });
  });

  it('E6 how often is a setting of the market', async () => {
    const values = [{ key: 'DELIVERY_MOST_FAILURES', value: '1', version: 0 }];
    const operations = await trade.staff(StaffRole.OPERATIONS);
    await must(operations.client, 'updateSettings', 'UpdateSettingsInput', { settings: values });
    const { id } = await onTheWay();
    expect(await fail(anna, id)).toMatchObject({ deliveryTask: { status: 'RETURNING' } });
  });
});

it('E6 what staff record of the parcel ends the task too', async () => {
  const { id, orderId } = await onTheWay();
  await must(shop.owner.client, 'recordDelivery', 'RecordDeliveryInput', { id: orderId, ...key() });
  await market.settle();
  expect(await look(anna, id)).toMatchObject({ status: 'DELIVERED' });
});
