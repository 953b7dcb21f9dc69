import { execute, parse, validate } from 'graphql';
import { afterAll, describe, it } from 'vitest';
import type { Actor } from '#api/kernel/actor.js';
import { systemActor } from '#api/kernel/actor.js';
import { encodeCursor } from '#api/kernel/read/cursor.js';
import type { Terrain } from './random-query.js';
import { expectSameAnswers } from './same-answers.js';
import { SlowReader, type SortChoice } from './slow-reader.js';
import { randomActor, randomWorld, storeWorld } from './toy-data.js';
import { openToyMarket } from './toy-market.js';
import { toyRules } from './toy-rules.js';
import type { World } from './world.js';

// Few joins, so that both ways to follow a to-one relation are taken often.
const market = await openToyMarket({ mostJoins: 2, mostRecords: 1_000_000 });
afterAll(() => market.close());
const slowReader = new SlowReader(market.schema, toyRules);
const worlds = (process.env['READ_WORLDS'] ?? '11,12,13').split(',').map(Number);
const documents = Number(process.env['READ_QUERIES'] ?? 150);

describe('the read engine (A5, design §4)', () => {
  it.each(worlds)(
    'answers random documents as a reader does that looks up every field by itself (world %i)',
    async (seed) => {
      const world = randomWorld(seed);
      await storeWorld(world, market.execute);
      const terrainOf = await terrains(world);
      await expectSameAnswers({
        schema: market.schema,
        contextOf: market.contextOf,
        now: market.now,
        world,
        slowReader,
        randomActor: (tape) => randomActor(tape, world),
        terrainOf,
        seed,
        documents,
      });
    },
    600_000,
  );
});

/** Cursors of every row in every order, as the engine hands them out to whoever sees everything. */
async function terrains(world: World): Promise<(viewer: Actor) => Terrain> {
  const cursors = new Map<string, string>();
  for (const locale of ['zh', 'en'] as const) {
    for (const [list, typeName] of Object.entries({
      shops: 'Shop',
      people: 'Person',
      products: 'Product',
      orders: 'Order',
      lines: 'Line',
      tags: 'Tag',
    })) {
      for (const field of ['', 'ID', ...Object.keys(toyRules.types[typeName]?.sorts ?? {})]) {
        for (const direction of ['ASC', 'DESC'] as const) {
          await collect(list, typeName, locale, { field, direction }, cursors);
        }
      }
    }
  }
  return (viewer) => ({
    schema: market.schema,
    rules: toyRules,
    world,
    filterValues,
    listOrders: {
      'Shop.products': { field: 'RANK', direction: 'DESC' },
      'Order.lines': { field: 'ID', direction: 'ASC' },
    },
    cursorOf: (typeName, sort, id) => {
      // Sorted by what only some may see, a row stands elsewhere for those who do not.
      const row = sort.field === 'COST' ? world['toy_product']?.find((each) => each.id === id) : undefined;
      if (row && toyRules.types['Product']?.sorts['COST']?.(row, { world, viewer, now: market.now }, {}) === null) {
        return encodeCursor(`Product.cost.${sort.direction}`, { value: null, id });
      }
      return cursors.get([viewer.locale, typeName, sort.field, sort.direction, id].join(' '));
    },
  });
}

async function collect(
  list: string,
  typeName: string,
  locale: Actor['locale'],
  { field, direction }: SortChoice,
  cursors: Map<string, string>,
): Promise<void> {
  const orderBy = field === '' ? '' : `, orderBy: { field: ${field}, direction: ${direction} }`;
  const document = parse(`{ page: ${list}(first: 100${orderBy}) { edges { cursor node { id } } } }`);
  if (validate(market.schema, document).length > 0) return;
  const { data } = await execute({
    schema: market.schema,
    document,
    contextValue: market.contextOf({ ...systemActor, locale }),
  });
  const { page } = data as unknown as { page: { edges: { cursor: string; node: { id: string } }[] } };
  const sort = field === '' ? toyRules.types[typeName]?.defaultSort : { field, direction };
  for (const { cursor, node } of page.edges)
    cursors.set([locale, typeName, sort?.field, sort?.direction, node.id].join(' '), cursor);
}

const day = (number: number): string => new Date(Date.UTC(2026, 0, number, 8)).toISOString();
const { id: someShop } = randomWorld(11)['toy_shop']?.[0] ?? { id: '' };

const filterValues: Terrain['filterValues'] = {
  OrderFilter: {
    status: [['NEW'], ['NEW', 'SENT'], []],
    placedAt: [{ from: day(2) }, { to: day(3) }, { from: day(2), to: day(3) }, {}],
    paidAt: [{ from: day(2) }, { to: day(3) }, {}],
    merchantId: [someShop],
    isGift: [true, false],
    note: ['', 'Apple', null],
    q: ['N1', 'N'],
  },
  ProductFilter: { status: [['DRAFT'], ['PUBLISHED', 'DRAFT']], cost: [0, 1], rank: [0, 2] },
  LineFilter: { quantity: [[1], [1, 2]], productId: ['product_unknown'] },
  PersonFilter: { phone: ['130', '133'] },
};
