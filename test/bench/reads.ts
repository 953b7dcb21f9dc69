import type { BenchMarket } from './bench-market.ts';
import { ask, drive, send } from './drive.ts';
import { tokenOf } from './load-set.ts';
import { compare } from './measure.ts';
import { type Effort, judged, mustBe, type Result, type Workload } from './workload.ts';

const loops = 8;

/** A: 20 products with price, stock and merchant, asked by nobody in particular. */
export const productList: Workload = {
  title: 'product list, 20 rows with price, stock and merchant',
  run: (bench, effort) =>
    compareRead(bench, effort, {
      path: '/a',
      who: null,
      goal: '>= 0.6',
      query:
        'query ($first: Int!) { products(first: $first) { nodes { id title { zh } lowestPrice { amount } availableQuantity merchant { id name { zh } } } } }',
      first: 20,
    }),
};

/** B: 50 orders with buyer and lines, their products and merchants, asked by a member of staff. */
export const orderList: Workload = {
  title: '50 orders with buyer, lines, products and merchants',
  run: (bench, effort) =>
    compareRead(bench, effort, {
      path: '/b',
      who: 'staff',
      goal: '>= 0.75',
      query:
        'query ($first: Int!) { orders(first: $first) { nodes { id number status total { amount } buyer { id name } lines(first: 10) { nodes { id quantity unitPrice { amount } product { id title { zh } merchant { id name { zh } } } } } } } }',
      first: 50,
    }),
};

interface Read {
  readonly path: string;
  readonly who: 'staff' | null;
  readonly goal: string;
  readonly query: string;
  readonly first: number;
}

async function compareRead(bench: BenchMarket, effort: Effort, read: Read): Promise<Result> {
  const variables = { first: read.first };
  const floorUrl = `${bench.floor.url}${read.path}`;
  const expected: { data: unknown } = JSON.parse(await send(floorUrl, null, null));
  mustBe(
    'the same ids in the same order',
    idsIn(await ask(bench.market.url, read.who, read.query, variables)),
    idsIn(expected.data),
  );

  const limits = { loops, forMs: effort.turnMs, most: 20_000 };
  const body = JSON.stringify({ query: read.query, variables });
  const token = read.who && tokenOf(read.who);
  const comparison = await compare(bench, effort, {
    floor: () => drive(limits, async () => Boolean(await send(floorUrl, null, null))),
    ours: () => drive(limits, async () => Boolean(await send(`${bench.market.url}/graphql`, body, token))),
  });
  return judged(read.goal, comparison.cpuRatios, comparison);
}

/** Every id of an answer, level by level as it is written. */
function idsIn(answer: unknown): string[] {
  return [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
}
