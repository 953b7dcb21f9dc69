import { expect, it } from 'vitest';
import { MemberRole } from '#api/accounts/index.js';
import { person, takeIn } from '../kit/people.js';
import { act, key, must } from '../kit/trade-steps.js';
import { codes, marketWithCash } from './at-the-door.js';

const cashMarket = await marketWithCash();
const { market, trade, shop, roses, courier, allow, choose, inShop, placed, agreed, tasksOf, sent, onTask } =
  cashMarket;
const { atTheDoor, handOver, look, held, cash, stock, wallet } = cashMarket;
const { database } = market;

it('F3 goes on unpaid like a paid order, is paid at its door exactly, and its merchant is paid in the end', async () => {
  const anna = await courier();
  const { buyer, orderId } = await placed();
  const { order } = await choose(buyer, orderId);
  expect(order).toEqual({ status: 'PAID', paymentState: 'TO_COLLECT', paidAt: null, isCashOnDelivery: true });
  expect(codes(await choose(buyer, orderId))).toEqual(['NOT_ALLOWED_NOW']);
  const payment = await database.query(
    'select p.status, t.method, a.status as part from payment p join tender t on t.payment_id = p.id join tender_allocation a on a.payment_id = p.id where a.order_id = $1',
    [orderId],
  );
  expect(payment).toEqual([{ status: 'TO_COLLECT', method: 'CASH_ON_DELIVERY', part: 'TO_COLLECT' }]);
  await inShop('reviewOrder', 'OrderActionInput', { id: orderId });
  // A listed company collects nothing, nor does part of an order.
  expect(codes(await inShop('shipOrder', 'ShipOrderInput', { id: orderId, carrier: '顺丰速运' }))).toEqual([
    'CASH_SHIPS_WHOLE',
  ]);
  const [line] = await database.query<{ id: string }>('select id from order_line where order_id = $1', [orderId]);
  const half = { id: orderId, carrier: '本店配送', lines: [{ orderLineId: line?.id, quantity: 1 }] };
  expect(codes(await inShop('shipOrder', 'ShipOrderInput', half))).toEqual(['CASH_SHIPS_WHOLE']);
  expect(codes(await inShop('shipOrder', 'ShipOrderInput', { id: orderId, carrier: '本店配送' }))).toEqual([]);
  await market.settle();
  const [task] = await tasksOf(orderId);
  const parcel = { buyer, orderId, id: task?.id ?? '' };
  expect(task?.collect_minor).toBe('2500');
  // Only its courier's hand-over makes it delivered.
  expect(codes(await inShop('recordDelivery', 'RecordDeliveryInput', { id: orderId }))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await act(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: orderId, ...key() }))).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
  const shopCourier = await person(market);
  await takeIn(shop.owner, shopCourier, shop.merchantId, MemberRole.COURIER);
  expect(codes(await onTask(shopCourier, 'acceptDelivery', 'DeliveryTaskInput', { id: parcel.id }))).toEqual([
    'NOT_FOUND',
  ]);
  const assign = { id: parcel.id, accountId: shopCourier.id };
  expect(codes(await onTask(shop.owner, 'assignDelivery', 'AssignDeliveryInput', assign))).toEqual(['NO_COURIER']);
  await atTheDoor(anna, Promise.resolve(parcel));
  for (const amount of [null, '24.99', '25.01', '0.00'])
    expect(codes(await handOver(anna, parcel, amount))).toEqual(['COLLECT_EXACTLY']);
  expect([await cash(anna), (await look(orderId)).status]).toEqual([0, 'SHIPPED']);
  const done = await handOver(anna, parcel);
  expect(done).toMatchObject({ errors: [], deliveryTask: { status: 'DELIVERED', collect: { amount: '25.00' } } });
  expect(await look(orderId)).toMatchObject({ status: 'DELIVERED', paymentState: 'PAID' });
  expect([await cash(anna), await held(orderId)]).toEqual([-2_500, 2_500]);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: orderId, ...key() });
  expect(await held(orderId)).toBe(0);
});

it('F3 four hand-overs at once collect once, and a refund after it goes into the wallet', async () => {
  const anna = await courier();
  const parcel = await atTheDoor(anna);
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => handOver(anna, parcel)));
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect([await cash(anna), await held(parcel.orderId)]).toEqual([-2_500, 2_500]);
  const [line] = await database.query<{ id: string }>('select id from order_line where order_id = $1', [
    parcel.orderId,
  ]);
  const { return: made } = await must(
    parcel.buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{
        id: parcel.orderId,
        kind: 'REFUND_ONLY',
        reason: 'NOT_AS_DESCRIBED',
        description: '与描述不符',
        evidenceFileIds: [],
      },
      ...{ lines: [{ orderLineId: line?.id, quantity: 1 }], ...key() },
    },
    'return { id }',
  );
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: (made as { id: string }).id, ...key() });
  expect(await wallet(parcel.buyer)).toBe(1_250);
  expect(await look(parcel.orderId)).toMatchObject({ paymentState: 'PARTLY_REFUNDED' });
});

it('F3 what is not taken at the door, or cancelled before, is owed by nobody: nothing collected, nothing refunded', async () => {
  const before = await stock();
  const cancelled = await agreed();
  await must(cancelled.buyer.client, 'cancelOrder', 'CancelOrderInput', {
    id: cancelled.orderId,
    reason: '不要了',
    ...key(),
  });
  expect(await look(cancelled.orderId)).toMatchObject({ status: 'CANCELLED', paymentState: 'UNPAID' });

  const anna = await courier();
  const refused = await atTheDoor(anna);
  const early = { id: refused.orderId, kind: 'REFUND_ONLY', reason: 'NOT_AS_DESCRIBED', description: '想退' };
  const [line] = await database.query<{ id: string }>('select id from order_line where order_id = $1', [
    refused.orderId,
  ]);
  const application = { ...early, evidenceFileIds: [], lines: [{ orderLineId: line?.id, quantity: 1 }], ...key() };
  expect(codes(await act(refused.buyer.client, 'applyForReturn', 'ApplyForReturnInput', application))).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
  const failure = { id: refused.id, failure: 'REFUSED', ...key() };
  expect(codes(await onTask(anna, 'failDelivery', 'FailDeliveryInput', failure))).toEqual([]);
  const back = { id: refused.id, reason: '买家拒收', ...key() };
  expect(codes(await onTask(shop.owner, 'takeDeliveryBack', 'TakeDeliveryBackInput', back))).toEqual([]);
  expect(await look(refused.orderId)).toEqual({
    status: 'CANCELLED',
    paymentState: 'UNPAID',
    refunded: { amount: '0.00' },
  });
  expect([await cash(anna), await held(refused.orderId), await stock()]).toEqual([0, 0, before]);
  const payments = await database.query(
    'select distinct p.status, p.total_minor from payment p join tender_allocation a on a.payment_id = p.id where a.order_id = any($1)',
    [[cancelled.orderId, refused.orderId]],
  );
  expect(payments).toEqual([{ status: 'CANCELLED', total_minor: '0' }]);
});

it('F3 is offered where market and shop allow it, up to an amount, not for picking up, nor after three not taken', async () => {
  const { buyer, orderId } = await placed();
  await allow(false);
  expect(codes(await choose(buyer, orderId))).toEqual(['CASH_UNAVAILABLE']);
  await allow(true);
  const dear = await placed(101);
  expect(codes(await choose(dear.buyer, dear.orderId))).toEqual(['CASH_TOO_MUCH']);
  await database.query('update customer_order set delivery_method = $1 where id = $2', ['PICK_UP', orderId]);
  expect(codes(await choose(buyer, orderId))).toEqual(['CASH_UNAVAILABLE']);
  await database.query('update customer_order set delivery_method = $1 where id = $2', ['DELIVERY', orderId]);
  const stranger = await trade.buyer();
  expect(codes(await choose(stranger, orderId))).toEqual(['NOT_FOUND']);
  const anna = await courier();
  for (let refused = 0; refused < 3; refused += 1) {
    const parcel = await atTheDoor(anna, sent(1, buyer));
    await onTask(anna, 'failDelivery', 'FailDeliveryInput', { id: parcel.id, failure: 'REFUSED', ...key() });
    await onTask(shop.owner, 'takeDeliveryBack', 'TakeDeliveryBackInput', {
      id: parcel.id,
      reason: '拒收',
      ...key(),
    });
  }
  expect(codes(await choose(buyer, orderId))).toEqual(['CASH_BARRED']);
  await database.query(
    "update customer_order set cancelled_at = cancelled_at - interval '91 days' where buyer_id = $1",
    [buyer.id],
  );
  const later = await placed(1, buyer);
  expect(codes(await choose(buyer, later.orderId))).toEqual([]);
});

it('E4 a change or a split before it leaves divides what is to be collected; each is collected at its own door', async () => {
  const { buyer, orderId } = await agreed(4);
  const [line] = await database.query<{ id: string }>('select id from order_line where order_id = $1', [orderId]);
  const change = { id: orderId, lines: [{ variantId: roses.variantId, quantity: 3 }], reason: '少买一件', ...key() };
  expect(codes(await act(buyer.client, 'proposeOrderChange', 'ProposeOrderChangeInput', change))).toEqual([]);
  const owing = async (): Promise<unknown> =>
    database.query(
      `select a.amount_minor, o.total_minor from tender_allocation a join customer_order o on o.id = a.order_id
          where o.id = $1 or o.split_from_id = $1 order by o.total_minor`,
      [orderId],
    );
  expect(await owing()).toEqual([{ amount_minor: '3500', total_minor: '3500' }]);
  const split = { id: orderId, lines: [{ orderLineId: line?.id, quantity: 1 }], reason: '分两单', ...key() };
  expect(codes(await inShop('splitOrder', 'SplitOrderInput', split))).toEqual([]);
  const parts = (await owing()) as { amount_minor: string; total_minor: string }[];
  expect(parts).toHaveLength(2);
  expect(parts.every(({ amount_minor: owed, total_minor: total }) => owed === total)).toBe(true);
  expect(parts.reduce((sum, { amount_minor: owed }) => sum + Number(owed), 0)).toBe(3_500);
  const anna = await courier();
  const [other] = await database.query<{ id: string; total_minor: string }>(
    'select id, total_minor from customer_order where split_from_id = $1',
    [orderId],
  );
  await inShop('reviewOrder', 'OrderActionInput', { id: other?.id });
  await inShop('shipOrder', 'ShipOrderInput', { id: other?.id, carrier: '本店配送' });
  await market.settle();
  const [task] = await tasksOf(other?.id ?? '');
  const parcel = await atTheDoor(anna, Promise.resolve({ buyer, orderId: other?.id ?? '', id: task?.id ?? '' }));
  const amount = (Number(other?.total_minor) / 100).toFixed(2);
  expect(codes(await handOver(anna, parcel, amount))).toEqual([]);
  // The rest of the payment ends with its last order: what was collected stays.
  await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id: orderId, reason: '不要了', ...key() });
  const [payment] = await database.query(
    'select p.status, p.total_minor from payment p join tender_allocation a on a.payment_id = p.id where a.order_id = $1',
    [orderId],
  );
  expect(payment).toEqual({ status: 'CAPTURED', total_minor: other?.total_minor });
});
