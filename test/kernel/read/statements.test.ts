import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { type Actor, anonymous, systemActor } from '#api/kernel/actor.js';
import { randomWorld, storeWorld } from './toy-data.js';
import { openToyMarket } from './toy-market.js';

const market = await openToyMarket();
afterAll(() => market.close());
const world = randomWorld(5, 220);
await storeWorld(world, market.execute);
const idsOf = (table: string): string[] => (world[table] ?? []).map(({ id }) => id);

/** What one operation answers, and how many statements it sent. */
async function run(
  source: string,
  variables: Record<string, unknown> = {},
  viewer: Actor = systemActor,
): Promise<{ data: Record<string, unknown>; sent: number }> {
  const document: DocumentNode = parse(source);
  let result: ExecutionResult = {};
  const sent = await market.statements.during(async () => {
    result = await execute({
      schema: market.schema,
      document,
      variableValues: variables,
      contextValue: market.contextOf(viewer),
    });
  });
  expect(result.errors).toBeUndefined();
  return { data: result.data as Record<string, unknown>, sent: sent.length };
}

describe('statements of one operation (design §9)', () => {
  it('are one for every list level, whether it has 2 or 100 rows', async () => {
    const source = `query ($first: Int) { orders(first: $first) { totalCount pageInfo { hasNextPage } nodes { number actions lineCount total { amount }
      shop { name { zh } products(first: 3) { nodes { id } } } buyer { name } lines(first: 4) { totalCount nodes { quantity product { name { en } maker { status } } } } } } }`;
    const few = await run(source, { first: 2 });
    const many = await run(source, { first: 100 });
    expect((many.data['orders'] as { nodes: unknown[] }).nodes).toHaveLength(100);
    expect([few.sent, many.sent]).toEqual([3, 3]);
  });

  it('are the same for 20 and for 200 records by id', async () => {
    const source =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Order { number shop { status } lines { nodes { id } } } } }';
    const ids = idsOf('toy_order');
    const few = await run(source, { ids: ids.slice(0, 20) });
    const many = await run(source, { ids: ids.slice(0, 200) });
    expect(many.data['nodes']).toHaveLength(200);
    expect([few.sent, many.sent]).toEqual([2, 2]);
  });

  it('are one per kind of record for ids of several kinds', async () => {
    const ids = [...idsOf('toy_order').slice(0, 30), ...idsOf('toy_shop'), ...idsOf('toy_person')];
    const { sent } = await run(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Order { number } ... on Shop { status } ... on Person { name } } }',
      { ids },
    );
    expect(sent).toBe(3);
  });

  it('are one for all records a payload and its errors refer to in one way', async () => {
    const source =
      'mutation ($order: ID!, $products: [ID!]!) { move(orderId: $order, productIds: $products) { order { number } errors { code ... on OutOfGoods { product { status } } } } }';
    const variables = { order: idsOf('toy_order')[0], products: idsOf('toy_product') };
    const { data, sent } = await run(source, variables);
    expect((data['move'] as { errors: unknown[] }).errors).toHaveLength(14);
    expect(sent).toBe(2);
  });

  it('are one for a field selected fifty times by other names, and one more for every other page of it', async () => {
    const same = Array.from({ length: 50 }, (_, index) => `a${index}: lines(first: 2) { nodes { id } }`).join(' ');
    expect((await run(`{ orders(first: 5) { nodes { ${same} } } }`)).sent).toBe(2);
    const other = Array.from(
      { length: 5 },
      (_, index) => `a${index}: lines(first: ${index + 1}) { nodes { id } }`,
    ).join(' ');
    expect((await run(`{ orders(first: 5) { nodes { ${other} } } }`)).sent).toBe(6);
  });

  it('join eight to-one relations, and read the ninth by itself', async () => {
    const order = 'order { shop { id } seller { id } watched { id } buyer { id } }';
    expect((await run(`{ lines(first: 20) { nodes { ${order} product { shop { id } maker { id } } } } }`)).sent).toBe(
      1,
    );
    const { data, sent } = await run(
      `{ lines(first: 20) { nodes { ${order} product { shop { id } maker { id } } shop { id } } } }`,
    );
    expect(sent).toBe(2);
    const { nodes } = data['lines'] as { nodes: { order: { seller: unknown }; shop: unknown }[] };
    for (const line of nodes) expect(line.shop).toEqual(line.order.seller);
  });

  it('are none where nothing can be seen, and none for a list of which nothing is asked', async () => {
    expect((await run('{ orders { nodes { id } totalCount } }', {}, anonymous())).sent).toBe(0);
    expect((await run('{ orders { __typename } }')).sent).toBe(0);
  });

  it('count only when the count is selected, and without rows when only that is', async () => {
    const source = (selection: string): DocumentNode => parse(`{ orders { ${selection} } }`);
    const contextValue = market.contextOf(systemActor);
    const sent = (selection: string): Promise<string[]> =>
      market.statements.during(async () =>
        execute({ schema: market.schema, document: source(selection), contextValue }),
      );
    expect(await sent('nodes { id }')).toEqual([expect.not.stringContaining('count(*)')]);
    expect(await sent('totalCount')).toEqual([expect.not.stringContaining('lateral')]);
  });
});

describe('aliases', () => {
  it('may be the names of sibling fields, or mean something to JavaScript', async () => {
    const { data } = await run(`{ orders(first: 1) { nodes {
      number: status status: number __proto__: note constructor: lines(first: 1) { nodes { id } } lines: lineCount
      hasOwnProperty: lines(first: 2) { totalCount } shop: buyer { name: id id: name } buyer: shop { id } } } }`);
    const order = (data['orders'] as { nodes: Record<string, unknown>[] }).nodes[0] ?? {};
    const stored = world['toy_order']?.find((row) => row['number'] === order['status']);
    expect(order['number']).toBe(stored?.['status']);
    expect(Object.entries(order).find(([name]) => name === '__proto__')?.[1]).toBe(stored?.['note']);
    expect(order['lines']).toBe(world['toy_line']?.filter((line) => line['order_id'] === stored?.id).length);
    expect(order['shop']).toEqual(expect.objectContaining({ name: stored?.['buyer_id'] }));
    expect(order['buyer']).toEqual({ id: stored?.['merchant_id'] });
    expect(({} as Record<string, unknown>)['nodes']).toBeUndefined();
  });
});
