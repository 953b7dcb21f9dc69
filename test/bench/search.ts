import { fillDemoCatalogue } from '../catalog/search/demo-catalogue.ts';
import { type JudgedAnswer, judgedSearch, judgeSearch } from '../catalog/search/judge.ts';
import { type BenchMarket, withBenchMarket } from './bench-market.ts';
import { ask } from './drive.ts';
import { sizeOf } from './load-set.ts';
import { quantile } from './measure.ts';
import { marketAt } from './own-market.ts';
import { indexLoadSet } from './search-load.ts';
import { type Effort, mustBe, type Result, type Workload } from './workload.ts';

/** What buyers of the load set look for: a kind, a kind of a make, pinyin, initials, English, a slip of the finger, nothing. */
const questions: Readonly<Record<string, string>> = {
  'two characters': '耳机',
  'two words': '华为 耳机',
  pinyin: 'erji',
  initials: 'xyj',
  English: 'wireless headphones',
  'a number': 'SKU4711',
  misspelt: 'hedphones',
  nothing: '望远镜筒',
};

const query = `query ($q: String!) {
  searchProducts(q: $q, first: 20) { match products { nodes { id title { zh } lowestPrice { amount } merchant { name { zh } } } } }
}`;

/** Search in a market of a hundred times the products beside a small one, and the quality of its answers on the demo catalogue. */
export const search: Workload = {
  title: 'product search in a far larger market, and its mean reciprocal rank on judged queries',
  run: async (_bench: BenchMarket, effort: Effort): Promise<Result> => {
    let result: Result | undefined;
    await withSearchMarket(effort.fewProducts, async (small) => {
      await withSearchMarket(effort.manyProducts, async (large) => {
        const medians: { question: string; small: number; large: number }[] = [];
        for (const [question, q] of Object.entries(questions)) {
          const waits: [number[], number[]] = [[], []];
          // In turn, so that whatever else the machine does disturbs both alike; the first tenth warms up.
          for (let round = 0; round < effort.questions; round += 1)
            for (const [index, { market }] of [small, large].entries()) {
              const startedAt = performance.now();
              await ask(market.url, null, query, { q });
              if (round * 10 >= effort.questions) waits[index]?.push(performance.now() - startedAt);
            }
          medians.push({ question, small: quantile(waits[0], 0.5), large: quantile(waits[1], 0.5) });
        }
        result = { ...resultOf(medians, effort), ...(await qualityIn(small)) };
      });
    });
    if (!result) throw new Error('The larger market did not start.');
    return result;
  },
};

const withSearchMarket = (products: number, work: (market: BenchMarket) => Promise<void>): Promise<void> =>
  withBenchMarket({ ...sizeOf(500), products, merchants: Math.max(4, Math.ceil(products / 100)) }, async (market) => {
    await indexLoadSet(market.database);
    await work(market);
  });

function resultOf(
  medians: readonly { question: string; small: number; large: number }[],
  { fewProducts, manyProducts }: Effort,
): Result {
  const ratios = medians.map((median) => median.large / median.small);
  const told = medians.map(
    ({ question, small, large }) =>
      `${question} ${small.toFixed(1)} → ${large.toFixed(1)} ms (${(large / small).toFixed(2)})`,
  );
  return {
    ratio: Math.max(...ratios),
    goal: '<= 3',
    spread: [Math.min(...ratios), Math.max(...ratios)],
    note: `p50 at ${fewProducts} → ${manyProducts} products: ${told.join(', ')}`,
  };
}

/** The products of the demo market beside those of the load set, which have other names. */
async function qualityIn({ databaseUrl, market, database }: BenchMarket): Promise<{ mrr: number; note?: string }> {
  await database.query('delete from product_search');
  await using demo = await marketAt(databaseUrl);
  await fillDemoCatalogue(demo.context());
  const { mrr, queries } = await judgeSearch((q) => ask<JudgedAnswer>(market.url, null, judgedSearch, { q }));
  mustBe('the judged queries', queries >= 150, true);
  return { mrr };
}
