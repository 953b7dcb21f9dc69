import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSseClient, NetworkError } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const wares = [await trade.ware(shop), await trade.ware(shop), await trade.ware(shop)];
const buyer = await person(market);
await trade.fillWallet(buyer.id, 100_000);
const headers = { authorization: `Bearer ${buyer.client.token}` };
const http = `${market.url}/graphql`;

const webSocket = () =>
  createWebSocketClient({
    url: http.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { token: buyer.client.token },
  });

const Products = `query Products($first: Int!, $after: String) {
  products(first: $first, after: $after) { edges { cursor node { id title { zh } } } pageInfo { endCursor hasNextPage } }
}`;
const OneOrder = `query OneOrder($id: ID!) { order(id: $id) { id number status total { amount } } }`;
const Changes = `subscription Changes { orderStatusChanged { cursor kind order { id status } } }`;
const CancelOrder = `mutation Cancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) { order { id status } errors { __typename code message path } }
}`;

/** Places an order and returns its id. */
async function placeOrder(): Promise<string> {
  const lines = [{ variantId: wares[0]?.variantId, quantity: 1 }];
  const input = { lines, recipient, payWith: 'WALLET', ...key() };
  const selection = 'checkout { orders { nodes { id } } }';
  const { checkout } = await must(buyer.client, 'placeOrder', 'PlaceOrderInput', input, selection);
  const [placed] = (checkout as { orders: { nodes: { id: string }[] } }).orders.nodes;
  if (!placed) throw new Error('no order was placed');
  return placed.id;
}

describe('Apollo Client', () => {
  const apolloClient = () => {
    const stream = webSocket();
    const client = new ApolloClient({
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { products: relayStylePagination() } } } }),
      link: ApolloLink.split(
        ({ query }) => {
          const main = getMainDefinition(query);
          return main.kind === 'OperationDefinition' && main.operation === 'subscription';
        },
        new GraphQLWsLink(stream),
        new HttpLink({ uri: http, headers }),
      ),
    });
    return { client, stream };
  };

  it('joins the pages of a connection in its cache by cursor', async () => {
    const { client } = apolloClient();
    interface Page {
      products: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
    }
    const asked = { query: gql(Products), variables: { first: 2 } };
    const first = await client.query<Page>(asked);
    const after = first.data?.products.pageInfo.endCursor;
    await client.query<Page>({ ...asked, variables: { first: 2, after }, fetchPolicy: 'network-only' });
    const joined = client.readQuery<Page>(asked);
    expect(joined?.products.edges.map(({ node }) => node.id).toSorted()).toEqual(
      wares.map(({ productId }) => productId).toSorted(),
    );
  });

  it('updates what it has cached by id when a mutation answers the same order', async () => {
    const { client } = apolloClient();
    const id = await placeOrder();
    const before = await client.query<{ order: { status: string } }>({ query: gql(OneOrder), variables: { id } });
    expect(before.data?.order.status).toBe('PAID');
    const input = { id, reason: '不要了', ...key() };
    await client.mutate({ mutation: gql(CancelOrder), variables: { input } });
    const after = client.readQuery<{ order: { status: string } }>({ query: gql(OneOrder), variables: { id } });
    expect(after?.order.status).toBe('CANCELLED');
  });

  it('is told what is wrong with a document by code', async () => {
    const { client } = apolloClient();
    const failed = await client.query({ query: gql('{ nothingOfTheKind }') }).catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(failed) && failed.errors[0]?.extensions?.['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('hears of an order over graphql-ws', async () => {
    const { client, stream } = apolloClient();
    const heard: unknown[] = [];
    const subscription = client
      .subscribe<{ orderStatusChanged: { kind: string; order: { id: string } | null } }>({ query: gql(Changes) })
      .subscribe(({ data }) => heard.push(data?.orderStatusChanged.order?.id));
    await eventually(() => heard.length > 0, { what: 'the checkpoint' });
    const id = await placeOrder();
    await market.settle();
    await eventually(() => heard.includes(id), { what: `order ${id}` });
    subscription.unsubscribe();
    await stream.dispose();
  });
});

describe('urql', () => {
  const urqlClient = (stream?: ReturnType<typeof webSocket>) =>
    new Client({
      url: http,
      preferGetMethod: false,
      fetchOptions: { headers },
      exchanges: [
        fetchExchange,
        subscriptionExchange({
          forwardSubscription: ({ query = '', variables }) => ({
            subscribe: (sink) => {
              const unsubscribe = stream?.subscribe({ query, variables: variables as Record<string, unknown> }, sink);
              return { unsubscribe: () => unsubscribe?.() };
            },
          }),
        }),
      ],
    });

  it('reads, acts, and is refused as the schema says', async () => {
    const client = urqlClient();
    const id = await placeOrder();
    const read = await client.query<{ order: { total: { amount: string } } }>(OneOrder, { id }).toPromise();
    expect(read.data?.order.total.amount).toBe('10.00');
    const cancel = (): Promise<{ data?: { cancelOrder: { errors: { code: string }[] } } }> =>
      client.mutation(CancelOrder, { input: { id, reason: '不要了', ...key() } }).toPromise();
    expect((await cancel()).data?.cancelOrder.errors).toEqual([]);
    expect((await cancel()).data?.cancelOrder.errors).toHaveLength(1);
  });

  it('sends queries by GET when asked, but for what changes something', async () => {
    const client = urqlClient();
    const read = await client
      .query<{ products: { edges: unknown[] } }>(
        Products,
        { first: 1 },
        {
          preferGetMethod: 'force',
          fetchOptions: { headers: { ...headers, 'apollo-require-preflight': 'yes' } },
        },
      )
      .toPromise();
    expect(read.error).toBeUndefined();
    expect(read.data?.products.edges).toHaveLength(1);
  });

  it('hears of an order over graphql-ws', async () => {
    const stream = webSocket();
    const heard: unknown[] = [];
    const { unsubscribe } = urqlClient(stream)
      .subscription<{ orderStatusChanged: { order: { id: string } | null } }>(Changes, {})
      .subscribe(({ data }) => heard.push(data?.orderStatusChanged.order?.id));
    await eventually(() => heard.length > 0, { what: 'the checkpoint' });
    const id = await placeOrder();
    await market.settle();
    await eventually(() => heard.includes(id), { what: `order ${id}` });
    unsubscribe();
    await stream.dispose();
  });
});

describe.each([
  ['graphql-ws', () => webSocket()],
  ['graphql-sse', () => createSseClient({ url: `${http}/stream`, headers, retryAttempts: 0 })],
] as const)('%s', (_name, open) => {
  it('iterates a subscription, and ends it without an error', async () => {
    const client = open();
    const events = client.iterate<{ orderStatusChanged: { kind: string; order: { id: string } | null } }>({
      query: Changes,
    });
    expect((await events.next()).value?.data?.orderStatusChanged.kind).toBe('CHECKPOINT');
    const id = await placeOrder();
    await market.settle();
    expect((await events.next()).value?.data?.orderStatusChanged.order?.id).toBe(id);
    await events.return?.();
    await client.dispose();
  });

  it('is told by code why a subscription is refused', async () => {
    const client = open();
    const failed: unknown = await new Promise((resolve) => {
      client.subscribe(
        { query: 'subscription { nothingOfTheKind }' },
        { next: resolve, error: resolve, complete: () => resolve(undefined) },
      );
    });
    const told = failed instanceof NetworkError ? await failed.response?.json() : failed;
    expect(JSON.stringify(told)).toContain('GRAPHQL_VALIDATION_FAILED');
    await client.dispose();
  });
});
