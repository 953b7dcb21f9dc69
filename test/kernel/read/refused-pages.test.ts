import { execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { systemActor } from '#api/kernel/actor.js';
import { RequestError } from '#api/kernel/refusal.js';
import { randomWorld, storeWorld } from './toy-data.js';
import { openToyMarket } from './toy-market.js';

const market = await openToyMarket();
afterAll(() => market.close());
const world = randomWorld(7, 40);
await storeWorld(world, market.execute);

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string }[];
  pageInfo: { endCursor: string | null; startCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
  totalCount: number;
  isTotalCountExact: boolean;
}

async function read(source: string, variables: Record<string, unknown> = {}): Promise<Record<string, Page>> {
  const contextValue = market.contextOf(systemActor);
  const result = await execute({
    schema: market.schema,
    document: parse(source),
    variableValues: variables,
    contextValue,
  });
  if (result.errors?.[0]) throw result.errors[0].originalError ?? result.errors[0];
  return result.data as Record<string, Page>;
}

const badInput = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) as unknown });

describe('a page', () => {
  it.each([
    ['first: 0', /1 to 100/],
    ['first: 101', /1 to 100/],
    ['last: -1', /1 to 100/],
    ['first: 2, last: 2', /not for both/],
    ['last: 2, after: "x"', /`after` goes with `first`/],
    ['first: 2, before: "x"', /`before` goes with `last`/],
    ['offset: 10001', /0 to 10000/],
    ['offset: -1', /0 to 10000/],
    ['last: 2, offset: 1', /`offset` goes with/],
    ['first: 2, offset: 1, after: "x"', /`offset` goes with/],
    ['after: ""', /no cursor/],
    ['after: "rubbish"', /no cursor/],
    [`after: "${Buffer.from('["a",1,"b"]').toString('base64url')}"`, /no cursor/],
    [`after: "${Buffer.from('["Shop.NAME.ASC","x","y"]').toString('base64url')}"`, /sorted otherwise/],
    [`after: "${Buffer.from('["Order.placedAt.DESC","not a date","y"]').toString('base64url')}"`, /cannot be compared/],
    ['filter: { note: "\\u0000" }', /cannot be compared/],
  ])('is refused for (%s)', async (args, message) => {
    await expect(read(`{ orders(${args}) { nodes { id } } }`)).rejects.toEqual(badInput(message));
  });

  it('is refused below another list as well, before anything is read', async () => {
    const sent = await market.statements.during(() =>
      expect(read('{ shops { nodes { id orders(first: 101) { nodes { id } } } } }')).rejects.toEqual(
        badInput(/1 to 100/),
      ),
    );
    expect(sent).toEqual([]);
  });

  it('is refused a cursor of another order', async () => {
    const { orders } = await read('{ orders(first: 1, orderBy: { field: TOTAL }) { pageInfo { endCursor } } }');
    const after = orders?.pageInfo.endCursor;
    const next = (orderBy: string): Promise<unknown> =>
      read(`query ($after: String) { orders(after: $after, orderBy: ${orderBy}) { nodes { id } } }`, { after });
    await expect(next('{ field: TOTAL }')).resolves.toBeDefined();
    await expect(next('{ field: TOTAL, direction: DESC }')).rejects.toEqual(badInput(/sorted otherwise/));
    await expect(next('{ field: PAID_AT }')).rejects.toEqual(badInput(/sorted otherwise/));
  });

  it('has twenty records when nobody says how many', async () => {
    const { orders } = await read('{ orders { nodes { id } pageInfo { hasNextPage } } }');
    expect(orders?.nodes).toHaveLength(20);
    expect(orders?.pageInfo.hasNextPage).toBe(true);
  });

  it('is refused with TOO_COMPLEX when full pages would be more than 50 000 records', async () => {
    const source =
      '{ shops(first: 100) { nodes { orders(first: 100) { nodes { lines(first: 100) { nodes { id } } } } } } }';
    await expect(read(source)).rejects.toEqual(expect.objectContaining({ code: 'TOO_COMPLEX' }));
    await expect(read(source)).rejects.toBeInstanceOf(RequestError);
  });

  it('counts no further than 10 000', async () => {
    await market.execute(
      "insert into toy_tag select 'tag_' || n, 'order_many', 'w', true from generate_series(1, 10000 - (select count(*) from toy_tag)) n",
    );
    const count = async (): Promise<unknown> => (await read('{ tags { totalCount isTotalCountExact } }'))['tags'];
    expect(await count()).toEqual({ totalCount: 10_000, isTotalCountExact: true });
    await market.execute("insert into toy_tag values ('tag_one_more', 'order_many', 'w', true)");
    expect(await count()).toEqual({ totalCount: 10_000, isTotalCountExact: false });
    await market.execute("delete from toy_tag where order_id = 'order_many'");
  });
});

describe('walking a list page by page', () => {
  const orders = ['NUMBER', 'TOTAL', 'PAID_AT', 'PLACED_AT', 'NOTE', 'IS_GIFT'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => [field, direction] as const),
  );

  it.each(orders)('by %s %s loses and repeats nothing, forwards and backwards', async (field, direction) => {
    const whole = await read(
      `{ orders(first: 100, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id } } }`,
    );
    const expected = whole['orders']?.nodes.map(({ id }) => id) ?? [];
    expect(new Set(expected).size).toBe(40);
    expect(await walk(field, direction, 'first: 7, after')).toEqual(expected);
    expect((await walk(field, direction, 'last: 7, before')).reverse()).toEqual(expected);
  });

  async function walk(
    field: string,
    direction: string,
    step: 'first: 7, after' | 'last: 7, before',
  ): Promise<string[]> {
    const forward = step.startsWith('first');
    const ids: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const source = `query ($cursor: String) { orders(${step}: $cursor, orderBy: { field: ${field}, direction: ${direction} }) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const page: Page | undefined = (await read(source, { cursor }))['orders'];
      if (!page) return ids;
      const found = page.nodes.map(({ id }) => id);
      ids.push(...(forward ? found : found.reverse()));
      const { hasNextPage, hasPreviousPage, startCursor, endCursor }: Page['pageInfo'] = page.pageInfo;
      expect(forward ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
      if (!(forward ? hasNextPage : hasPreviousPage)) return ids;
      cursor = forward ? endCursor : startCursor;
    }
  }
});
