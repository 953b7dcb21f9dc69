import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { sweeps } from '#api/jobs.js';
import { allocate } from '#api/kernel/money.js';
import { reminderDueAt } from '#api/orders/reminder.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const HOUR_MS = 3_600_000;

async function placed(payWith: 'WALLET' | 'LATER' = 'WALLET', quantity = 2) {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity }], payWith);
  if (!order) throw new Error('no order was placed');
  return { shop, ware, buyer, order };
}

interface Seen {
  status: string;
  availableActions: string[];
  timeline: { nodes: { kind: string; toStatus: string | null; flag: string | null; isInternal: boolean }[] };
}

const see = async (person: Person, id: string): Promise<Seen | null> =>
  (
    await person.client.run<{ order: Seen | null }, object>(
      'query ($id: ID!) { order(id: $id) { status availableActions timeline(first: 100) { nodes { kind toStatus flag isInternal } } } }',
      { id },
    )
  ).order;

const tick = async (): Promise<void> => {
  for (const sweep of sweeps) await sweep.run(market.context());
};

describe('the life of an order', () => {
  it('E3 E4 E5 E6 goes from payment to the door, and each step is in its timeline', async () => {
    const { shop, buyer, order } = await placed();
    await deliver(shop, order.id);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    const seen = await see(buyer, order.id);
    expect(seen?.status).toBe('COMPLETED');
    const states = seen?.timeline.nodes.filter(({ kind }) => kind === 'TRANSITION').map(({ toStatus }) => toStatus);
    expect(states?.toReversed()).toEqual(['PAID', 'REVIEWED', 'PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED']);
  });

  it('C4 what a completed order sold counts for its product, once', async () => {
    const { shop, ware, buyer, order } = await placed();
    await deliver(shop, order.id);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    await market.settle();
    await market.settle();
    const { product } = await market.anonymous.run<{ product: { soldCount: number } }, object>(
      'query ($id: ID!) { product(id: $id) { soldCount } }',
      { id: ware.productId },
    );
    expect(product.soldCount).toBe(2);
  });

  it('E6 leaves in two parcels, and is shipped and delivered with the last unit only', async () => {
    const { shop, order } = await placed('WALLET', 3);
    const { client } = shop.owner;
    const lineId = order.lines.nodes[0]?.id;
    await must(client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
    await must(client, 'shipOrder', 'ShipOrderInput', {
      id: order.id,
      carrier: '本店配送',
      lines: [{ orderLineId: lineId, quantity: 1 }],
      ...key(),
    });
    expect((await see(shop.owner, order.id))?.status).toBe('PICKING');
    const much = await act(client, 'shipOrder', 'ShipOrderInput', {
      id: order.id,
      carrier: '本店配送',
      lines: [{ orderLineId: lineId, quantity: 3 }],
      ...key(),
    });
    expect(much.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH', path: ['input', 'lines', '0', 'quantity'] }]);
    await must(client, 'recordDelivery', 'RecordDeliveryInput', { id: order.id, ...key() });
    expect((await see(shop.owner, order.id))?.status).toBe('PICKING');
    await must(client, 'shipOrder', 'ShipOrderInput', { id: order.id, carrier: '本店配送', ...key() });
    expect((await see(shop.owner, order.id))?.status).toBe('SHIPPED');
    await must(client, 'recordDelivery', 'RecordDeliveryInput', { id: order.id, ...key() });
    expect((await see(shop.owner, order.id))?.status).toBe('DELIVERED');
  });

  it('E3 of two reviewers at once one wins', async () => {
    const { shop, order } = await placed();
    const agent = await trade.staff(StaffRole.SERVICE_AGENT);
    const outcomes = await Promise.all(
      [shop.owner, agent].map(({ client }) =>
        act(client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() }),
      ),
    );
    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code)).sort()).toEqual([[], ['NOT_ALLOWED_NOW']]);
  });

  it('A5 actions are offered to whom they belong, and a stranger sees nothing', async () => {
    const { shop, buyer, order } = await placed();
    expect((await see(buyer, order.id))?.availableActions).toEqual(['PROPOSE_CHANGE', 'CANCEL']);
    expect((await see(shop.owner, order.id))?.availableActions).toEqual(
      expect.arrayContaining(['REVIEW', 'CANCEL', 'ADD_NOTE']),
    );
    const stranger = await trade.buyer();
    expect(await see(stranger, order.id)).toBeNull();
    const outcome = await act((await trade.shop()).owner.client, 'reviewOrder', 'OrderActionInput', {
      id: order.id,
      ...key(),
    });
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('E4 a buyer cancels until the review, and gets everything back', async () => {
    const { shop, buyer, order } = await placed();
    await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
    const late = await act(buyer.client, 'cancelOrder', 'CancelOrderInput', {
      id: order.id,
      reason: '不要了',
      ...key(),
    });
    expect(late.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id: order.id, reason: '缺货', ...key() });
    expect((await see(buyer, order.id))?.status).toBe('CANCELLED');
  });

  it('E7 an internal note stays inside, a flag is seen with who set it', async () => {
    const { shop, buyer, order } = await placed();
    await must(shop.owner.client, 'addOrderNote', 'AddOrderNoteInput', {
      id: order.id,
      note: '贵客',
      flag: 'RED',
      isInternal: true,
    });
    expect((await see(shop.owner, order.id))?.timeline.nodes.map(({ flag }) => flag)).toContain('RED');
    expect((await see(buyer, order.id))?.timeline.nodes.map(({ flag }) => flag)).not.toContain('RED');
  });

  it('E8 an unpaid order is reminded once, then cancelled after a day, and its stock is released', async () => {
    const { ware, buyer, order } = await placed('LATER');
    market.clock.advance(12 * HOUR_MS);
    await tick();
    await tick();
    const reminded = await see(buyer, order.id);
    expect(reminded?.timeline.nodes.filter(({ kind }) => kind === 'REMINDER')).toHaveLength(1);
    expect(reminded?.status).toBe('PENDING_PAYMENT');
    expect(
      await market.database.query('select kind, channel, dedupe_key from message where account_id = $1', [buyer.id]),
    ).toEqual([{ kind: 'PAYMENT_DUE', channel: 'IN_APP', dedupe_key: `PAYMENT_DUE/IN_APP/${order.id}` }]);
    market.clock.advance(12 * HOUR_MS);
    await tick();
    expect((await see(buyer, order.id))?.status).toBe('CANCELLED');
    expect(
      await market.database.query('select on_hand, reserved from stock where variant_id = $1', [ware.variantId]),
    ).toEqual([{ on_hand: 100, reserved: 0 }]);
  });

  it('E8 a delivered order completes after seven days', async () => {
    const { shop, order } = await placed();
    await deliver(shop, order.id);
    market.clock.advance(7 * 24 * HOUR_MS - 1);
    await tick();
    expect((await see(await trade.staff(StaffRole.OPERATIONS), order.id))?.status).toBe('DELIVERED');
    market.clock.advance(1);
    await tick();
    expect((await see(await trade.staff(StaffRole.OPERATIONS), order.id))?.status).toBe('COMPLETED');
  });
});

describe('pure rules', () => {
  it.each([
    ['2026-03-02T09:00:00+08:00', '2026-03-02T16:00:00+08:00'],
    ['2026-03-02T15:59:59+08:00', '2026-03-02T16:00:00+08:00'],
    ['2026-03-02T16:00:00+08:00', '2026-03-03T04:00:00+08:00'],
    ['2026-03-02T23:00:00+08:00', '2026-03-03T11:00:00+08:00'],
  ])('E8 an order placed at %s is reminded at %s', (at, due) => {
    expect(reminderDueAt(new Date(at), 'Asia/Shanghai', { afterMs: 12 * HOUR_MS, roundHour: 16 }).toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 3, 3, 3], [2, 1, 1, 1]],
    [0, [1, 2], [0, 0]],
    [7, [0, 0], [4, 3]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [9_007_199_254_740_991, [1, 2], [3_002_399_751_580_330, 6_004_799_503_160_661]],
  ])('E2 %d is split by %j to the unit', (amount, weights, parts) => {
    expect(allocate(amount, weights)).toEqual(parts);
  });
});
