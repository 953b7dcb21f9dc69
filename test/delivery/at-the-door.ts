import { afterEach, expect } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { balanceOf, cashWith, escrowOf, verifyLedger, walletOf } from '#api/ledger/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, type Outcome } from '../kit/trade-steps.js';

/** What a mutation was refused for. */
export const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

export interface Parcel {
  readonly buyer: Person;
  readonly orderId: string;
  readonly id: string;
}

export interface Facts {
  readonly status: string;
  readonly paymentState: string;
  readonly refunded: { readonly amount: string };
}

export interface Purse {
  readonly id: string;
  readonly version: number;
  readonly held: { readonly amount: string };
  readonly uncounted: { readonly amount: string };
  readonly owed: { readonly amount: string };
  readonly availableActions: string[];
  readonly collections: { readonly nodes: { readonly isCounted: boolean }[] };
}

/** A market whose couriers collect cash, and everything a test of that does, each in one line. */
export async function marketWithCash() {
  const market = await startTestMarket();
  const { database } = market;
  const ctx = market.context();
  const trade = tradeOf(market);
  const shop = await trade.shop({ deliveryFeeMinor: 500 });
  const roses = await trade.ware(shop, { price: '10.00', onHand: 10_000 });
  const courier = (): Promise<Person> => trade.staff(StaffRole.COURIER);
  const cashier = (): Promise<Person> => trade.staff(StaffRole.FINANCE);
  const allow = (allows: boolean): Promise<unknown> =>
    database.query('update merchant set allows_cash_on_delivery = $1 where id = $2', [allows, shop.merchantId]);
  await allow(true);

  const choose = (buyer: Person, id: string): Promise<Outcome> =>
    act(
      buyer.client,
      'payOnDelivery',
      'PayOnDeliveryInput',
      { id, ...key() },
      'order { status paymentState paidAt isCashOnDelivery }',
    );
  const inShop = (mutation: string, inputType: string, input: object): Promise<Outcome> =>
    act(shop.owner.client, mutation, inputType, { ...input, ...key() }, 'order { status }');

  async function placed(quantity = 2, by?: Person): Promise<{ buyer: Person; orderId: string }> {
    const buyer = by ?? (await trade.buyer());
    const [order] = await buy(buyer, [{ variantId: roses.variantId, quantity }], 'LATER');
    return { buyer, orderId: order?.id ?? '' };
  }
  async function agreed(quantity = 2, by?: Person): Promise<{ buyer: Person; orderId: string }> {
    const order = await placed(quantity, by);
    expect(codes(await choose(order.buyer, order.orderId))).toEqual([]);
    return order;
  }
  async function tasksOf(orderId: string): Promise<{ id: string; collect_minor: string }[]> {
    return database.query('select id, collect_minor from delivery_task where order_id = $1 order by id', [orderId]);
  }
  /** Left the shop, to be paid at the door: 25.00 for two. */
  async function sent(quantity = 2, by?: Person): Promise<Parcel> {
    const order = await agreed(quantity, by);
    expect(codes(await inShop('reviewOrder', 'OrderActionInput', { id: order.orderId }))).toEqual([]);
    expect(codes(await inShop('shipOrder', 'ShipOrderInput', { id: order.orderId, carrier: '本店配送' }))).toEqual([]);
    await market.settle();
    const [task] = await tasksOf(order.orderId);
    return { ...order, id: task?.id ?? '' };
  }
  const onTask = (by: Person, mutation: string, inputType: string, input: object): Promise<Outcome> =>
    act(by.client, mutation, inputType, input, 'deliveryTask { status collect { amount } }');
  async function atTheDoor(by: Person, parcel: Promise<Parcel> = sent()): Promise<Parcel> {
    const made = await parcel;
    expect(codes(await onTask(by, 'acceptDelivery', 'DeliveryTaskInput', { id: made.id }))).toEqual([]);
    expect(codes(await onTask(by, 'pickUpDelivery', 'DeliveryTaskInput', { id: made.id }))).toEqual([]);
    return made;
  }
  async function codeOf({ buyer, orderId }: Parcel): Promise<string> {
    const { order } = await buyer.client.run<
      { order: { deliveryTasks: { nodes: { code: string | null }[] } } },
      object
    >('query ($id: ID!) { order(id: $id) { deliveryTasks(first: 5) { nodes { code } } } }', { id: orderId });
    return order.deliveryTasks.nodes[0]?.code ?? '';
  }
  const handOver = async (by: Person, parcel: Parcel, amount: string | null = '25.00'): Promise<Outcome> =>
    onTask(by, 'completeDelivery', 'CompleteDeliveryInput', {
      ...{ id: parcel.id, code: await codeOf(parcel), ...key() },
      ...(amount !== null && { collected: { amount } }),
    });

  /** Completes deliveries of 25.00 each. */
  const collected = async (by: Person, times = 1): Promise<void> => {
    for (let done = 0; done < times; done += 1) expect(codes(await handOver(by, await atTheDoor(by)))).toEqual([]);
  };
  const wallet = ({ id }: Person): Promise<number> => balanceOf(ctx, walletOf(id));
  const look = async (orderId: string): Promise<Facts> =>
    (
      await shop.owner.client.run<{ order: Facts }, object>(
        'query ($id: ID!) { order(id: $id) { status paymentState refunded { amount } } }',
        { id: orderId },
      )
    ).order;
  const held = (orderId: string): Promise<number> => balanceOf(ctx, escrowOf(orderId, shop.merchantId));
  const cash = ({ id }: Person): Promise<number> => balanceOf(ctx, cashWith(id));
  const stock = async (): Promise<unknown> =>
    (await database.query('select on_hand, reserved from stock where variant_id = $1', [roses.variantId]))[0];
  const purseOf = async (by: Person, { id }: Person): Promise<Purse> => {
    const { courierPurses } = await by.client.run<{ courierPurses: { nodes: Purse[] } }, object>(
      `query ($id: ID!) { courierPurses(filter: { courierId: $id }) { nodes {
        id version held { amount } uncounted { amount } owed { amount } availableActions collections { nodes { isCounted } } } } }`,
      { id },
    );
    return courierPurses.nodes[0] ?? expect.fail('no purse');
  };
  const count = (by: Person, { id, version }: Purse, amount: string): Promise<Outcome> =>
    act(
      by.client,
      'countCash',
      'CountCashInput',
      { id, version, counted: { amount }, ...key() },
      'cashCount { expected { amount } variance { amount } owedAfter { amount } surplus { amount } }',
    );
  const writeOff = (by: Person, { id }: Purse, amount: string): Promise<Outcome> =>
    act(by.client, 'writeOffCash', 'WriteOffCashInput', { id, amount: { amount }, reason: '找零失误', ...key() });

  /** What was collected is what orders paid at the door cost, and what couriers should have is minus what the ledger says. */
  afterEach(async () => {
    expect(await verifyLedger(ctx.db)).toMatchObject({ problems: [] });
    const [law] = await database.query(`
      select (select coalesce(sum(total_minor), 0) from customer_order where is_cash_on_delivery and paid_at is not null)
           - (select coalesce(sum(amount_minor), 0) from cash_collection) as collected,
        (select coalesce(sum(uncounted_minor + owed_minor), 0) from courier_purse)
           + (select coalesce(sum(balance_minor), 0) from ledger_account where kind = 'COURIER_CASH') as held,
        (select coalesce(sum(uncounted_minor), 0) from courier_purse)
           - (select coalesce(sum(amount_minor), 0) from cash_collection where count_id is null) as uncounted`);
    expect(law).toEqual({ collected: '0', held: '0', uncounted: '0' });
  });

  return {
    ...{ market, trade, shop, roses, courier, cashier, allow, choose, inShop, placed, agreed, tasksOf, sent, onTask },
    ...{ atTheDoor, handOver, look, held, cash, stock, purseOf, count, writeOff, collected, wallet },
  };
}
