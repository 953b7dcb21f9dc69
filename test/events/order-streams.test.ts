import { randomUUID } from 'node:crypto';
import type { ResultOf } from 'gql.tada';
import { expect, it } from 'vitest';
import { blockAccount } from '#api/accounts/block-account.js';
import { createApp } from '#api/accounts/create-app.js';
import { Permission } from '#api/kernel/permission.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import type { Stream, Transport } from '../kit/stream.js';
import { type Person, tradeOf, type Ware } from '../kit/trade.js';

const market = await startTestMarket();
const trade = tradeOf(market);

const PlaceOrder = graphql(`
  mutation ($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      checkout { orders { nodes { id } } }
      errors { code message }
    }
  }
`);
const StatusChanged = graphql(`
  subscription ($orderId: ID, $after: String) {
    orderStatusChanged(orderId: $orderId, after: $after) { kind sequence cursor status order { id status } }
  }
`);
const MerchantEvents = graphql(`
  subscription ($merchantId: ID!) {
    merchantOrderEvents(merchantId: $merchantId) { kind sequence order { id } }
  }
`);
const OrderEvents = graphql(`
  subscription ($after: String) {
    orderEvents(after: $after) { kind sequence cursor status order { id } }
  }
`);

const MarketEventPage = graphql(`
  query ($after: String, $first: Int!) {
    marketEventPage(after: $after, first: $first) {
      events {
        position
        kind
        facts {
          name
          value
        }
        record {
          id
        }
      }
      cursor
      hasMore
    }
  }
`);

const input = (ware: Ware) => ({
  lines: [{ variantId: ware.variantId, quantity: 1 }],
  recipient: {
    name: '王小明',
    phone: '13800001111',
    regionCode: '341102',
    region: '安徽省滁州市琅琊区',
    street: '南谯北路 1 号',
  },
  payWith: 'WALLET' as const,
  idempotencyKey: randomUUID(),
});

async function order(buyer: Person, ware: Ware): Promise<string> {
  const { placeOrder } = await buyer.client.run(PlaceOrder, { input: input(ware) });
  expect(placeOrder.errors).toEqual([]);
  await market.settle();
  return placeOrder.checkout?.orders.nodes[0]?.id ?? '';
}

/** The first item is a checkpoint: from there on nothing is missed. */
const opened = (stream: Stream<unknown>): Promise<unknown> => stream.until((received) => received.length > 0);

const appOf = async (merchantId: string | null): Promise<string> =>
  (
    await createApp(market.context(), {
      name: 'ERP',
      merchantId,
      scopes: [Permission.EVENTS_READ, Permission.ORDERS_READ],
    })
  ).token;

it.each<Transport>(['websocket', 'sse'])(
  'E11 buyer, shop and integrator see an order live over %s, strangers do not',
  async (transport) => {
    const shop = await trade.shop();
    const ware = await trade.ware(shop);
    const [buyer, stranger] = [await trade.buyer(10_000), await trade.buyer()];
    const integrator = market.anonymous.as(await appOf(null));
    await using bought = buyer.client.subscribe(StatusChanged, {}, transport);
    await using strange = stranger.client.subscribe(StatusChanged, {}, transport);
    await using sold = shop.owner.client.subscribe(MerchantEvents, { merchantId: shop.merchantId }, transport);
    await using foreign = stranger.client.subscribe(MerchantEvents, { merchantId: shop.merchantId }, transport);
    await using all = integrator.subscribe(OrderEvents, {}, transport);
    for (const stream of [bought, strange, sold, foreign, all]) await opened(stream);

    const id = await order(buyer, ware);

    await bought.until((received) => received.at(-1)?.orderStatusChanged.kind === 'ORDER_PAID');
    await sold.until((received) => received.at(-1)?.merchantOrderEvents.kind === 'ORDER_PAID');
    await all.until((received) => received.at(-1)?.orderEvents.kind === 'ORDER_PAID');
    expect(
      bought.received
        .slice(1)
        .map(({ orderStatusChanged: { kind, sequence, status, order } }) => [
          kind,
          sequence,
          status,
          order?.id,
          order?.status,
        ]),
    ).toEqual([
      ['ORDER_PLACED', 1, 'PENDING_PAYMENT', id, 'PAID'],
      ['ORDER_PAID', 2, 'PAID', id, 'PAID'],
    ]);
    expect(all.received.slice(1).map(({ orderEvents }) => [orderEvents.sequence, orderEvents.order?.id])).toEqual([
      [1, id],
      [2, id],
    ]);
    expect(strange.received.map(({ orderStatusChanged }) => orderStatusChanged.kind)).toEqual(['CHECKPOINT']);
    expect(foreign.received.map(({ merchantOrderEvents }) => merchantOrderEvents.kind)).toEqual(['CHECKPOINT']);
  },
);

it('E11 the stream of one order, resumed from its cursor, goes on after it', async () => {
  const ware = await trade.ware(await trade.shop());
  const buyer = await trade.buyer(10_000);
  const integrator = market.anonymous.as(await appOf(null));
  const all = integrator.subscribe(OrderEvents, {});
  await opened(all);
  const id = await order(buyer, ware);
  await order(buyer, ware);
  await all.close();
  const start = all.received[0]?.orderEvents.cursor ?? '';
  await using whole = buyer.client.subscribe(StatusChanged, { orderId: id, after: start });
  await whole.until((received) => received.length === 2);
  await using rest = buyer.client.subscribe(StatusChanged, {
    orderId: id,
    after: whole.received[0]?.orderStatusChanged.cursor,
  });
  await rest.until((received) => received.length === 1);
  expect(rest.received[0]?.orderStatusChanged.kind).toBe('ORDER_PAID');
});

it('A5 an account that is blocked loses its open streams within 5 s', async () => {
  const buyer = await trade.buyer();
  const sockets = [buyer.client.subscribe(StatusChanged, {}), buyer.client.subscribe(StatusChanged, {}, 'sse')];
  for (const socket of sockets) await opened(socket);
  const ending = eventually(() => sockets.every(({ failure }) => failure !== undefined), {
    what: 'the streams to end',
  });
  await blockAccount(market.context(), { id: buyer.id, reason: 'a test' });
  await market.settle();
  await ending;
});

it('E11 the catch-up query tells the same events page by page, in the same order, with their records', async () => {
  const ware = await trade.ware(await trade.shop());
  const buyer = await trade.buyer(10_000);
  const integrator = market.anonymous.as(await appOf(null));
  const orderId = await order(buyer, ware);
  const events = [];
  let after: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const { marketEventPage }: ResultOf<typeof MarketEventPage> = await integrator.run(MarketEventPage, {
      after,
      first: 3,
    });
    events.push(...marketEventPage.events);
    ({ cursor: after, hasMore } = marketEventPage);
  }
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ kind: 'ORDER_PAID', record: { id: orderId } });
  expect(events.at(-1)?.facts).toContainEqual({ name: 'status', value: 'PAID' });
});
