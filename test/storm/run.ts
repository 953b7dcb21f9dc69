import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { Random } from '#api/seed/random.js';
import { Breakdowns } from './breakdowns.ts';
import { Caller, Tally } from './caller.ts';
import { brokenLaws, lawCount } from './checks.ts';
import { booksApart, settleGateway } from './gateway-checks.ts';
import { Integrator } from './integrator.ts';
import { KnownThings } from './known-things.ts';
import { act } from './operations.ts';
import { populate } from './population.ts';
import { notReconciled } from './reconciliation-checks.ts';
import { type StormMarket, withStormMarket } from './storm-market.ts';
import { Subscribers } from './subscribers.ts';
import { changedFigures } from './survey-operations.ts';

/**
 * `npm run storm -- [--workers N] [--operations N] [--seed N]`: random operations of many at once on a market of its own
 * with two API processes, which are killed meanwhile, as its database is; then everything must add up. Exit code 0 and one
 * closing line when it does.
 */
const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '8' },
    operations: { type: 'string', default: '2000' },
    seed: { type: 'string' },
  },
});
const workers = Number(values.workers);
const operations = Number(values.operations);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const startedAt = performance.now();
const say = (line: string): void => console.log(`  ${seconds().padStart(6)} s  ${line}`);
const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1);

const problems: string[] = [];
let closing = '';
await withStormMarket(storm).catch((error: unknown) =>
  problems.push(String(error instanceof Error ? error.stack : error)),
);
for (const problem of problems) console.error(`  ✗ ${problem}`);
const verdict = problems.length === 0 ? 'Everything adds up' : `${problems.length} things do not add up`;
console.log(
  `${verdict} after a storm of ${workers} × ${operations} operations (seed ${seed})${closing} in ${seconds()} s.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

async function storm(market: StormMarket): Promise<void> {
  using integrator = await Integrator.start();
  const people = await populate(market, { shops: 4, variantsPerShop: 3, buyers: 12 }, integrator);
  const { database, alipay } = market;
  const urls = market.processes.map(({ url }) => url);
  await quiet(database);
  using subscribers = new Subscribers(people, urls);
  await subscribers.opened();
  await subscribers.beginsNow(database);
  await integrator.beginsNow(database);
  say(`4 shops, 12 buyers, ${subscribers.count} subscribers at two processes; seed ${seed}`);

  const breakdowns = new Breakdowns(market, new Random(seed), say);
  const tally = new Tally();
  const caller = new Caller(urls, tally, () => breakdowns.isStormy);
  const known = new KnownThings();
  const work = async (worker: number): Promise<void> => {
    const random = new Random(seed + 1 + worker);
    for (let at = 0; at < operations; at += 1) {
      await act({ random, caller, people, known, database, alipay });
      tally.operations += 1;
      breakdowns.passed(tally.operations / (workers * operations));
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: workers }, (_, worker) => work(worker)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') problems.push(String(outcome.reason));
  await breakdowns.over();
  integrator.calm();
  say(`the storm is over: ${told(tally)}`);

  await settleGateway(database, alipay);
  await quiet(database);
  problems.push(...tally.faults.slice(0, 5).map((fault) => `an internal error while nothing was broken: ${fault}`));
  problems.push(...(await brokenLaws(database)), ...(await subscribers.notWhole(database)));
  problems.push(...(await integrator.notWhole(database)));
  problems.push(...(await booksApart(database, alipay)), ...(await changedFigures(database, known)));
  problems.push(...(await notReconciled(market)));
  problems.push(...(await wrongLedger(market)), ...(await lostCheckouts(database, known)));
  for (const line of await longestStatements(database)) say(line);
  const sums = await sumsOf(database);
  say(
    `${lawCount} laws, ${subscribers.count} streams of ${subscribers.received} events (${subscribers.breaks} breaks), ${integrator.count} webhooks (${integrator.repeated} sent again), ledger and keys are checked`,
  );
  closing = `, ${breakdowns.count} breakdowns, ${tally.retries} requests sent again: ${sums}`;
}

function told({ codes }: Tally): string {
  const byCount = [...codes].toSorted(([, a], [, b]) => b - a);
  return byCount.map(([code, count]) => `${count} ${code}`).join(', ');
}

/** Waits until every event has its place and every reaction has had it, and no unpaid order is left whose time is over. */
async function quiet(database: pg.Pool): Promise<void> {
  const giveUpAt = performance.now() + 120_000;
  for (;;) {
    const { rows } = await database.query<{ left: number }>(
      `select (select count(*) from event where position is null)
            + (select count(*) from event_consumer where position < (select position from event_cursor))
            + (select count(*) from customer_order where status = 'PENDING_PAYMENT' and due_at <= now() and open_hold_count = 0) as left`,
    );
    if (Number(rows[0]?.left) === 0) return;
    if (performance.now() > giveUpAt) throw new Error('the market does not come to rest');
    await pause(100);
  }
}

async function wrongLedger({ databaseUrl }: StormMarket): Promise<string[]> {
  const { createOrm } = await import('#api/orm.js');
  const { verifyLedger } = await import('#api/ledger/index.js');
  const { verifyMerchantLines } = await import('#api/payments/index.js');
  const orm = await createOrm(databaseUrl, { poolSize: 1 });
  try {
    const db = orm.em.getKysely<unknown>();
    return [...(await verifyLedger(db)).problems, ...(await verifyMerchantLines(db))];
  } finally {
    await orm.close(true);
  }
}

/** What was answered is there, and nothing else: no key was forgotten, none was used twice. */
async function lostCheckouts(database: pg.Pool, { checkoutIds }: KnownThings): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>('select id from checkout');
  const there = new Set(rows.map(({ id }) => id));
  return [
    ...[...checkoutIds].filter((id) => !there.has(id)).map((id) => `${id} was answered and is lost`),
    ...[...there].filter((id) => !checkoutIds.has(id)).map((id) => `${id} is there and was never answered`),
  ];
}

/** What the API's processes asked the database that took longest, waiting for locks included. */
async function longestStatements(database: pg.Pool): Promise<string[]> {
  await database.query('create extension if not exists pg_stat_statements');
  const { rows } = await database.query<{ line: string }>(
    `select format('longest %s ms, mean %s ms of %s: %s', round(max_exec_time), round(mean_exec_time::numeric, 1), calls,
       left(regexp_replace(query, '[[:space:]]+', ' ', 'g'), 160)) as line
     from pg_stat_statements where query !~* '^[[:space:]]*(create|alter|vacuum|drop|select pg_advisory)' order by max_exec_time desc limit 3`,
  );
  return rows.map(({ line }) => line);
}

async function sumsOf(database: pg.Pool): Promise<string> {
  const { rows } = await database.query<{ sums: string }>(
    `select format('%s orders (%s) worth %s, %s refunded, %s paid through the gateway, %s sent back there, %s bank transfers booked, %s orders paid at the door, %s not taken there, %s cash counts, %s disputed (%s), %s payouts (%s), %s stock movements, %s ledger entries, %s events, %s visits of %s rounds (%s), %s answers to %s surveys',
       (select count(*) from customer_order), (select string_agg(n || ' ' || status, ', ' order by n desc) from (select status, count(*) as n from customer_order group by 1) x),
       (select sum(total_minor) from customer_order), (select sum(refunded_minor) from customer_order),
       (select count(*) from payment_attempt where status in ('CAPTURED', 'RETURNED')), (select count(*) from gateway_refund where status = 'SENT'),
       (select count(*) from bank_transfer where received_minor is not null), (select count(*) from cash_collection),
       (select count(*) from customer_order where is_cash_on_delivery and paid_at is null and status = 'CANCELLED'),
       (select count(*) from cash_count), (select count(*) from chargeback), (select string_agg(n || ' ' || status, ', ' order by n desc) from (select status, count(*) as n from chargeback group by 1) z),
       (select count(*) from payout), (select string_agg(n || ' ' || status, ', ' order by n desc) from (select status, count(*) as n from payout group by 1) y),
       (select count(*) from stock_movement),
       (select count(*) from ledger_entry), (select count(*) from event), (select count(*) from visit), (select count(*) from visit_round),
       (select string_agg(n || ' ' || status, ', ' order by n desc) from (select status, count(*) as n from visit group by 1) v),
       (select count(*) from survey_answer), (select count(*) from survey_round)) as sums`,
  );
  return rows[0]?.sums ?? '';
}
