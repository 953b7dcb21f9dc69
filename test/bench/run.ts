import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withBenchMarket } from './bench-market.ts';
import { bookkeeping } from './bookkeeping.ts';
import { checkout } from './checkout.ts';
import { hangUp } from './drive.ts';
import { fanOut } from './fan-out.ts';
import { growth } from './growth.ts';
import { hotVariant } from './hot-variant.ts';
import { live } from './live.ts';
import { sizeOf } from './load-set.ts';
import { orderList, productList } from './reads.ts';
import { lineOf } from './report.ts';
import { search } from './search.ts';
import { caseAssignment, caseClocks, caseQueue } from './service-desk.ts';
import { settlement } from './settlement.ts';
import type { Effort, Result, Workload } from './workload.ts';

/**
 * `npm run bench -- [A B C D E F G H I J K L search] [--json FILE] [--orders N] [--many N] [--cases N] [--products N] [--repeats N] [--quick]`: what the market costs beside the
 * least that could do the same, in one run on one database (design §9). Ends with 0 unless something was wrong.
 * F fills a market of five million orders, J a register of two million cases and `search` one of a million products, which takes long: they
 * run only when they are named.
 */
const workloads: Readonly<Record<string, Workload>> = {
  A: productList,
  B: orderList,
  C: checkout,
  D: hotVariant,
  E: fanOut,
  F: growth,
  G: live,
  H: settlement,
  I: bookkeeping,
  J: caseQueue,
  K: caseAssignment,
  L: caseClocks,
  search,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    orders: { type: 'string', default: '100000' },
    many: { type: 'string', default: '5000000' },
    cases: { type: 'string', default: '2000000' },
    products: { type: 'string', default: '1000000' },
    repeats: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
  },
});

const whole: Effort = {
  repeats: Number(values.repeats),
  budgetMs: 60_000,
  turnMs: 2_000,
  unitsInStock: 1_000,
  sockets: 2_000,
  manyOrders: Number(values.many),
  entries: 1_000_000,
  dueLines: 1_000_000,
  dueMerchants: 5_000,
  fewCases: 10_000,
  manyCases: Number(values.cases),
  waitingCases: 1_000,
  deskAgents: 50,
  clocks: 100_000,
  fewProducts: 10_000,
  manyProducts: Number(values.products),
  questions: 200,
  watchers: 10_000,
  changes: 4_000,
};
const effort: Effort = values.quick
  ? {
      ...whole,
      repeats: 1,
      budgetMs: 1_000,
      turnMs: 100,
      unitsInStock: 20,
      sockets: 20,
      entries: 200,
      dueLines: 2_000,
      dueMerchants: 50,
      fewCases: 100,
      fewProducts: 100,
      waitingCases: 40,
      deskAgents: 5,
      clocks: 5_000,
      questions: 5,
      watchers: 50,
      changes: 20,
    }
  : whole;

if (process.platform !== 'linux') {
  console.error('The bench reads processor time from /proc, so it runs on Linux only.');
  process.exit(1);
}
const chosen = positionals.length > 0 ? positionals : ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L'];
const results: Record<string, Result> = {};
await withBenchMarket(sizeOf(Number(values.orders)), async (bench) => {
  for (const name of chosen) {
    const workload = workloads[name];
    if (!workload) throw new Error(`There is no workload ${name}: choose from ${Object.keys(workloads).join(' ')}.`);
    const result = await workload.run(bench, effort);
    results[name] = result;
    console.log(lineOf(name, workload.title, result));
  }
  hangUp();
});
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
