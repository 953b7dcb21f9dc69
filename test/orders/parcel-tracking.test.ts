import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type ParcelEvent, startTrackingProvider } from '../kit/tracking-provider.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome } from '../kit/trade-steps.js';

const provider = await startTrackingProvider();
const logged: string[] = [];
const market = await startTestMarket(provider.environment, { write: (line) => void logged.push(line) });
const { clock } = market;
const trade = tradeOf(market);
const shop = await trade.shop();
const roses = await trade.ware(shop, { price: '10.00' });
const operations = await trade.staff(StaffRole.OPERATIONS);
const listed = await must(
  operations.client,
  'createCarrier',
  'CreateCarrierInput',
  { code: 'SF', name: { zh: '顺丰速运', en: 'SF Express' }, numberPattern: 'SF\\d{6}' },
  'carrier { id }',
);
const carrierId = (listed['carrier'] as { id: string }).id;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (ms: number): Date => new Date(clock.now().getTime() + ms);
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
let numbers = 100_000;

interface SentOrder {
  readonly id: string;
  readonly number: string;
  readonly parcelId: string;
  readonly lineId: string;
}

async function sent(quantity = 2, units = quantity): Promise<SentOrder> {
  const [order] = await buy(await trade.buyer(100_000), [{ variantId: roses.variantId, quantity }]);
  const lineId = order?.lines.nodes[0]?.id;
  if (!order || !lineId) throw new Error('no order was placed');
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  return { id: order.id, lineId, ...(await ship(order.id, lineId, units)) };
}

async function ship(id: string, orderLineId: string, quantity: number): Promise<{ number: string; parcelId: string }> {
  numbers += 1;
  const number = `SF${numbers}`;
  const input = { id, carrierId, trackingNumber: number, lines: [{ orderLineId, quantity }], ...key() };
  await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', input);
  const [parcel] = await market.database.query<{ id: string }>('select id from shipment where tracking_number = $1', [
    number,
  ]);
  return { number, parcelId: parcel?.id ?? '' };
}

const event = (id: string, status: string, at: Date, text = status): ParcelEvent => ({
  id,
  status,
  at: at.toISOString(),
  place: '滁州',
  text,
});

const push = (number: string, events: readonly ParcelEvent[], spoilt?: Parameters<typeof provider.push>[3]) =>
  provider.push(market.url, clock.now(), { carrier: 'SF', number, events }, spoilt);

async function parcel(id: string) {
  const { shipment } = await shop.owner.client.run<
    { shipment: { status: string; version: number; trackingEvents: { nodes: { status: string }[] } } },
    object
  >('query ($id: ID!) { shipment(id: $id) { status version trackingEvents(first: 20) { nodes { status } } } }', { id });
  return { ...shipment, events: shipment.trackingEvents.nodes.map(({ status }) => status) };
}

async function orderOf(id: string) {
  const { order } = await shop.owner.client.run<
    {
      order: { status: string; refunded: { amount: string }; timeline: { nodes: { kind: string; message: string }[] } };
    },
    object
  >(
    'query ($id: ID!) { order(id: $id) { status refunded { amount } timeline(first: 30) { nodes { kind message } } } }',
    {
      id,
    },
  );
  return order;
}

const stock = async (): Promise<unknown> =>
  (await market.database.query('select on_hand, reserved from stock where variant_id = $1', [roses.variantId]))[0];

describe('pushes of the tracking provider', () => {
  it('E6 a parcel is subscribed to once sent, and its way is told on parcel, timeline and stream, in order', async () => {
    const order = await sent();
    await market.settle();
    expect(provider.subscriptions).toMatchObject([{ carrier: 'SF', number: order.number }]);
    const first = [event('a1', 'PICKED_UP', clock.now()), event('a2', 'IN_TRANSIT', later(MINUTE), '离开滁州')];
    expect(await push(order.number, first)).toBe(204);
    expect(await parcel(order.parcelId)).toMatchObject({ status: 'IN_TRANSIT', events: ['IN_TRANSIT', 'PICKED_UP'] });
    clock.moveTo(later(HOUR));
    expect(await push(order.number, [event('a3', 'OUT_FOR_DELIVERY', clock.now())])).toBe(204);
    expect((await parcel(order.parcelId)).status).toBe('OUT_FOR_DELIVERY');
    expect(await push(order.number, [event('a4', 'DELIVERED', later(MINUTE))])).toBe(204);
    expect((await parcel(order.parcelId)).status).toBe('DELIVERED');
    const told = await orderOf(order.id);
    expect(told.status).toBe('DELIVERED');
    expect(told.timeline.nodes).toContainEqual({ kind: 'TRACKING', message: '滁州 离开滁州' });
    const events = await market.database.query<{ kind: string; sequence: number }>(
      'select kind, sequence from event where record_id = $1 order by sequence',
      [order.id],
    );
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_event, index) => index + 1));
    expect(events.slice(-6).map(({ kind }) => kind)).toEqual([
      'ORDER_SHIPPED',
      'ORDER_PARCEL_TRACKED',
      'ORDER_PARCEL_TRACKED',
      'ORDER_PARCEL_TRACKED',
      'ORDER_PARCEL_TRACKED',
      'ORDER_DELIVERED',
    ]);
  });

  it('E6 forged, old and senseless pushes change nothing, and are logged', async () => {
    const order = await sent();
    const news = [event('b1', 'DELIVERED', clock.now())];
    const seconds = Math.floor(clock.now().getTime() / 1_000);
    logged.length = 0;
    expect(await push(order.number, news, { key: 'another key altogether, long enough' })).toBe(401);
    expect(await push(order.number, news, { timestamp: seconds - 400 })).toBe(401);
    expect(await push(order.number, news, { timestamp: seconds + 400 })).toBe(401);
    expect(await push(order.number, news, { body: '{"carrier":"SF"' })).toBe(400);
    expect(await push(order.number, [{ ...event('b2', 'EATEN', clock.now()) }])).toBe(400);
    expect(await push('SF999999', news)).toBe(204);
    expect(await parcel(order.parcelId)).toMatchObject({ status: 'SHIPPED', events: [] });
    const outcomes = logged.flatMap((line) => /"outcome":"(\w+)"/.exec(line)?.[1] ?? []);
    expect(outcomes).toEqual(['FORGED', 'STALE', 'STALE', 'MALFORMED', 'MALFORMED', 'UNKNOWN']);
  });

  it('E6 what is told twice, late, out of order or of another time is written once and moves nothing back', async () => {
    const order = await sent();
    const at = clock.now();
    const out = event('c3', 'OUT_FOR_DELIVERY', new Date(at.getTime() + 3));
    await Promise.all([push(order.number, [out]), push(order.number, [out]), push(order.number, [out])]);
    expect(await parcel(order.parcelId)).toMatchObject({ status: 'OUT_FOR_DELIVERY', events: ['OUT_FOR_DELIVERY'] });
    await push(order.number, [event('c1', 'PICKED_UP', at)]);
    expect((await parcel(order.parcelId)).status).toBe('OUT_FOR_DELIVERY');
    await push(order.number, [
      event('c0', 'DELIVERED', new Date(at.getTime() - 30 * 24 * HOUR)),
      event('c9', 'DELIVERED', new Date(at.getTime() + 24 * HOUR)),
    ]);
    expect((await parcel(order.parcelId)).events).toEqual(['OUT_FOR_DELIVERY', 'PICKED_UP']);
    await push(order.number, [event('c4', 'DELIVERED', new Date(at.getTime() + 4))]);
    await push(order.number, [event('c5', 'FAILED', new Date(at.getTime() + 5))]);
    expect((await parcel(order.parcelId)).status).toBe('DELIVERED');
    expect((await orderOf(order.id)).status).toBe('DELIVERED');
  });

  it('E6 the order is delivered with its last parcel, whoever brings it', async () => {
    const order = await sent(2, 1);
    const second = await ship(order.id, order.lineId, 1);
    await push(order.number, [event('d1', 'DELIVERED', clock.now())]);
    expect((await orderOf(order.id)).status).toBe('SHIPPED');
    await push(second.number, [event('d2', 'DELIVERED', clock.now())]);
    expect((await orderOf(order.id)).status).toBe('DELIVERED');
  });
});

describe('following parcels', () => {
  it('E6 a provider that is down is asked again; a parcel without news is asked after', async () => {
    provider.answer = 503;
    const order = await sent();
    await market.settle();
    expect(provider.subscriptions.filter(({ number }) => number === order.number)).toEqual([]);
    provider.answer = 200;
    await market.settle(later(10 * MINUTE));
    expect(provider.subscriptions.filter(({ number }) => number === order.number)).toHaveLength(1);
    provider.known.set(order.number, [event('e1', 'DELIVERED', clock.now())]);
    await market.settle(later(13 * HOUR));
    expect((await orderOf(order.id)).status).toBe('DELIVERED');
    const asked = provider.queries.length;
    await market.settle(later(24 * HOUR));
    expect(provider.queries.filter((number) => number === order.number).length).toBeLessThanOrEqual(asked);
    const [row] = await market.database.query<{ next_at: unknown }>(
      'select next_at from parcel_following where shipment_id = $1',
      [order.parcelId],
    );
    expect(row?.next_at).toBeNull();
  });

  it('E6 what a crash left between asking and writing down is taken up again', async () => {
    const order = await sent();
    // Claimed by a process that died: its lease runs out.
    await market.database.query('update parcel_following set next_at = $1 where shipment_id = $2', [
      later(10 * MINUTE),
      order.parcelId,
    ]);
    await market.settle();
    expect(provider.subscriptions.some(({ number }) => number === order.number)).toBe(false);
    await market.settle(later(11 * MINUTE));
    expect(provider.subscriptions.some(({ number }) => number === order.number)).toBe(true);
  });
});

describe('a parcel that has left', () => {
  it('E6 its number is corrected with the reason, the old one kept, and the new one followed', async () => {
    const order = await sent();
    await market.settle();
    const { version } = await parcel(order.parcelId);
    const input = { id: order.parcelId, version, carrierId, trackingNumber: 'SF777777', reason: '面单贴错' };
    await must(shop.owner.client, 'correctParcel', 'CorrectParcelInput', input);
    await market.settle();
    expect(provider.subscriptions.at(-1)).toMatchObject({ number: 'SF777777' });
    expect(await push(order.number, [event('f1', 'DELIVERED', clock.now())])).toBe(204);
    expect((await parcel(order.parcelId)).status).toBe('SHIPPED');
    expect((await orderOf(order.id)).timeline.nodes).toContainEqual({
      kind: 'CORRECTION',
      message: '顺丰速运 SF777777: 面单贴错',
    });
    const stale = await act(shop.owner.client, 'correctParcel', 'CorrectParcelInput', input);
    expect(codes(stale)).toEqual(['CONFLICT']);
  });

  const takeBack = (order: { id: string; parcelId: string }) =>
    act(shop.owner.client, 'takeParcelBack', 'TakeParcelBackInput', {
      id: order.id,
      shipmentId: order.parcelId,
      reason: '查无此人',
      ...key(),
    });

  it('E6 C3 taken back undelivered it is in stock again and paid back, once, whoever asks at once', async () => {
    const before = await stock();
    const order = await sent(3);
    await push(order.number, [event('g1', 'RETURNING', clock.now())]);
    expect((await parcel(order.parcelId)).status).toBe('RETURNING');
    const outcomes = await Promise.all([takeBack(order), takeBack(order), takeBack(order)]);
    expect(outcomes.map(codes).filter((each) => each.length === 0)).toHaveLength(1);
    expect(await stock()).toEqual(before);
    expect(await parcel(order.parcelId)).toMatchObject({ status: 'RETURNED' });
    expect(await orderOf(order.id)).toMatchObject({ status: 'CANCELLED', refunded: { amount: '30.00' } });
    const moves = await market.database.query(
      'select kind, on_hand_change from stock_movement where cause_id = $1 order by id',
      [order.parcelId],
    );
    expect(moves).toEqual([
      { kind: 'CONSUMED', on_hand_change: -3 },
      { kind: 'PUT_BACK', on_hand_change: 3 },
    ]);
  });

  it('E6 of two parcels one comes back: its units are refunded, the other arrives and the order is delivered', async () => {
    const order = await sent(3, 1);
    const second = await ship(order.id, order.lineId, 2);
    expect(codes(await takeBack(order))).toEqual([]);
    expect(await orderOf(order.id)).toMatchObject({ status: 'SHIPPED', refunded: { amount: '10.00' } });
    await push(second.number, [event('h1', 'DELIVERED', clock.now())]);
    expect((await orderOf(order.id)).status).toBe('DELIVERED');
  });
});
