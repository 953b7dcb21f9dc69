import { type BenchMarket, withBenchMarket } from './bench-market.ts';
import { ask } from './drive.ts';
import { type Caller, loadId, sizeOf } from './load-set.ts';
import { quantile } from './measure.ts';
import { type Effort, mustBe, type Result, type Workload } from './workload.ts';

const list = (filter: string): string =>
  `query { orders(first: 25${filter}) { totalCount isTotalCountExact nodes { id number status total { amount } placedAt dueAt flags availableActions buyer { id name } merchant { id name { zh } } } } }`;

/** What the people of the order desk ask all day; `$id` is an order anywhere in the history, told by the question's number. */
const questions: Readonly<Record<string, { readonly who: Caller; readonly query: string }>> = {
  list: { who: 'staff', query: list('') },
  'list of a state': { who: 'staff', query: list(', filter: { status: [PAID] }') },
  'list of what is late': {
    who: 'staff',
    query: list(', filter: { isLate: true }, orderBy: { field: DUE_AT, direction: ASC }'),
  },
  'page 40': { who: 'staff', query: list(', offset: 975') },
  'shop’s list': { who: 'owner', query: list('') },
  'shop’s list of a state': { who: 'owner', query: list(', filter: { status: [PAID] }') },
  'shop’s dearest': { who: 'owner', query: list(', orderBy: { field: TOTAL, direction: DESC }') },
  'buyer’s list': { who: 1, query: list('') },
  'by number': {
    who: 'staff',
    query:
      'query ($id: ID!, $number: String!) { orders(first: 25, filter: { q: $number }) { totalCount nodes { id } } order(id: $id) { id } }',
  },
  detail: {
    who: 'staff',
    query:
      'query ($id: ID!) { order(id: $id) { id number status total { amount } recipient { name phone street } buyer { id name } merchant { id name { zh } } lines(first: 20) { nodes { id quantity total { amount } product { id title { zh } } } } timeline(first: 20) { nodes { id } } } }',
  },
  counts: {
    who: 'staff',
    query: '{ orderCounts { states { status count isExact } held { count } late { count } } }',
  },
  'shop’s counts': {
    who: 'owner',
    query: '{ orderCounts { states { status count isExact } held { count } late { count } } }',
  },
};

/** F: the order desk's questions in a market with fifty times the orders, beside the market of the other workloads. */
export const growth: Workload = {
  title: 'order list, detail and counts by state in a far larger market',
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    const size = sizeOf(effort.manyOrders);
    let result: Result | undefined;
    await withBenchMarket(size, async (large) => {
      const medians: { question: string; small: number; large: number }[] = [];
      for (const question of Object.keys(questions)) {
        const waits: [number[], number[]] = [[], []];
        // In turn, so that whatever else the machine does disturbs both alike; the first tenth warms up.
        for (let round = 0; round < effort.questions; round += 1) {
          const counts = round * 10 >= effort.questions;
          for (const [index, each] of [bench, large].entries()) {
            const waited = await timed(each, question, round);
            if (counts) waits[index]?.push(waited);
          }
        }
        medians.push({ question, small: quantile(waits[0], 0.5), large: quantile(waits[1], 0.5) });
      }
      const ratios = medians.map((median) => median.large / median.small);
      const told = medians.map(({ question, ...median }) => {
        const ratio = (median.large / median.small).toFixed(2);
        return `${question} ${median.small.toFixed(1)} → ${median.large.toFixed(1)} ms (${ratio})`;
      });
      result = {
        ratio: Math.max(...ratios),
        goal: '<= 1.5',
        spread: [Math.min(...ratios), Math.max(...ratios)],
        note: `p50 at ${bench.size.orders} → ${size.orders} orders: ${told.join(', ')}`,
      };
    });
    if (!result) throw new Error('The larger market did not start.');
    return result;
  },
};

async function timed({ market, size }: BenchMarket, question: string, round: number): Promise<number> {
  const asked = questions[question];
  if (!asked) throw new Error(`Nobody asks ${question}.`);
  const order = 1 + Math.floor(((round * 0.618_034) % 1) * size.orders);
  const variables = asked.query.includes('$id')
    ? { id: loadId('order', order), number: `O${String(order).padStart(9, '0')}` }
    : {};
  const startedAt = performance.now();
  const answer = await ask<Record<string, unknown>>(market.url, asked.who, asked.query, variables);
  const waited = performance.now() - startedAt;
  if (asked.query.includes('order(id'))
    mustBe('the order', JSON.stringify(answer['order'] ?? null).includes(loadId('order', order)), true);
  return waited;
}
