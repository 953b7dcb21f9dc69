import pg from 'pg';
import { readConfig } from '#api/config.js';
import { contextOf, internalArrival } from '#api/context.js';
import { systemActor } from '#api/kernel/actor.js';
import { systemClock } from '#api/kernel/clock.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { bankFor, postTransfer, TransferKind, walletOf } from '#api/ledger/index.js';
import { createOrm } from '#api/orm.js';
import type { BenchMarket } from './bench-market.ts';
import { ask, drive } from './drive.ts';
import { loadId, SHOPPERS } from './load-set.ts';
import { compare, quantile } from './measure.ts';
import { type Effort, judged, mustBe, type Result, type Workload } from './workload.ts';

const CLIENTS = 8;
const unlimited = Number.POSITIVE_INFINITY;
const opened = Date.parse('2026-01-01T00:00:00Z');
const statement = `query ($id: ID!, $from: DateTime!, $first: Int, $last: Int) {
  ledgerStatement(accountId: $id, from: $from, until: "2027-01-01T00:00:00Z", first: $first, last: $last) {
    opening { amount } closing { amount }
    entries { nodes { id sequence createdAt amount { amount } balanceAfter { amount } transfer { id kind reference } } pageInfo { endCursor } }
  }
}`;

interface Statement {
  readonly ledgerStatement: {
    readonly opening: { amount: string };
    readonly closing: { amount: string };
    readonly entries: { readonly nodes: readonly { readonly balanceAfter: { amount: string } }[] };
  };
}

/** I: transfers of the ledger by eight clients, and the statement of an account with a million entries (F1). */
export const bookkeeping: Workload = {
  title: 'transfers of two entries by eight clients; statement of a long account',
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    await using post = await poster(bench);
    await using floor = await bareBooks(bench);
    const turn = (work: (loop: number) => Promise<void>) => () =>
      drive({ loops: CLIENTS, forMs: effort.turnMs, most: unlimited }, (loop) => work(loop).then(() => true));
    const comparison = await compare(bench, effort, { floor: turn(floor.transfer), ours: turn(post.transfer) });
    const pages = await statementOfLongAccount(bench, effort);
    return judged('>= 300 a second, and a page <= 1.5x', comparison.rateRatios, comparison, pages);
  },
};

/** What a use case does to book one transfer: a transaction of its own on a unit of work of its own. */
async function poster({ databaseUrl }: BenchMarket) {
  const orm = await createOrm(databaseUrl, { poolSize: CLIENTS });
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    APP_SECRET: 'only for the bench, thirty-two characters',
  };
  const market = { config: readConfig(environment), orm, clock: systemClock };
  const context = () => contextOf(market, internalArrival, systemActor);
  let booked = 0;
  const transfer = async (): Promise<void> => {
    booked += 1;
    const reference = `bench-transfer-${booked}`;
    const wallet = walletOf(loadId('account', (booked % SHOPPERS) + 1));
    const lines = [
      { account: bankFor(reference), amountMinor: -100 },
      { account: wallet, amountMinor: 100 },
    ];
    await inTransaction(context(), (ctx) =>
      postTransfer(ctx, { kind: TransferKind.TOP_UP, reference, memo: reference, lines }),
    );
  };
  return { transfer, [Symbol.asyncDispose]: () => orm.close(true) };
}

/** The least that is double entry: two balances, one transfer, two entries, in tables without guards. */
async function bareBooks({ databaseUrl, database }: BenchMarket) {
  await database.query(`
    create table if not exists bare_account (id int primary key, balance bigint not null);
    create table if not exists bare_transfer (id bigint generated always as identity primary key, reference text unique);
    create table if not exists bare_entry (id bigint generated always as identity primary key, transfer_id bigint, account_id int, amount bigint);
    insert into bare_account select n, 0 from generate_series(0, ${SHOPPERS + 16}) n on conflict do nothing`);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CLIENTS });
  let booked = 0;
  const move = { name: 'move', text: 'update bare_account set balance = balance + $2 where id = $1' };
  const write = {
    name: 'write',
    text: `with transfer as (insert into bare_transfer (reference) values ($1) returning id)
      insert into bare_entry (transfer_id, account_id, amount) select id, account, amount from transfer, (values ($2::int, $4::bigint), ($3, -$4)) line (account, amount)`,
  };
  const transfer = async (): Promise<void> => {
    booked += 1;
    const reference = `bare-${booked}`;
    const [bank, wallet] = [SHOPPERS + 1 + (booked % 16), booked % SHOPPERS];
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query({ ...move, values: [wallet, 100] });
      await client.query({ ...move, values: [bank, -100] });
      await client.query({ ...write, values: [reference, wallet, bank, 100] });
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  return { transfer, [Symbol.asyncDispose]: () => pool.end() };
}

/** The first, a middle and the last page of the long account's statement, beside those of a short one. */
async function statementOfLongAccount(bench: BenchMarket, { entries, questions }: Effort): Promise<string> {
  await bench.database.query(
    `insert into staff_role (id, account_id, role, created_at) values ($1, $2, 'FINANCE', $3) on conflict do nothing`,
    [loadId('role', 2), loadId('account', 0), new Date()],
  );
  const few = Math.min(entries, 1_000);
  const accounts = [
    { id: 'platform:suspense:short', count: few },
    { id: 'platform:suspense:long', count: entries },
  ];
  for (const { id, count } of accounts) await fill(bench, id, count);
  // A market that grew to this has been looked over many times.
  await bench.database.query('analyze ledger_account, ledger_transfer, ledger_entry');
  const told: string[] = [];
  for (const [place, skipped, page] of [
    ['first', 0, { first: 50 }],
    ['middle', 0.5, { first: 50 }],
    ['last', 0, { last: 50 }],
  ] as const) {
    const waits: [number[], number[]] = [[], []];
    for (let turn = 0; turn < questions; turn += 1)
      for (const [index, { id, count }] of accounts.entries()) {
        const before = Math.floor(count * skipped);
        const from = new Date(opened + before * 1_000 + 1).toISOString();
        const startedAt = performance.now();
        const { ledgerStatement } = await ask<Statement>(bench.market.url, 'staff', statement, { id, from, ...page });
        waits[index]?.push(performance.now() - startedAt);
        const { opening, closing, entries: shown } = ledgerStatement;
        const first = 'first' in page ? before + 1 : count - 49;
        mustBe(
          'opening and closing balance, and the first of the page',
          [opening.amount, closing.amount, shown.nodes[0]?.balanceAfter.amount, shown.nodes.length],
          [decimal(before), decimal(count), decimal(first), 50],
        );
      }
    const [short, long] = waits.map((each) => quantile(each, 0.5)) as [number, number];
    told.push(`${place} page ${short.toFixed(1)} → ${long.toFixed(1)} ms (${(long / short).toFixed(2)})`);
  }
  return `statement of ${few} → ${entries} entries: ${told.join(', ')}`;
}

const decimal = (fen: number): string => (fen / 100).toFixed(2);

/** An account with so many entries of one fen each, a second apart; what guards the ledger looks away meanwhile. */
async function fill({ database }: BenchMarket, id: string, count: number): Promise<void> {
  const client = await database.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const at = `timestamptz '2026-01-01Z' + n * interval '1 second'`;
    await client.query(
      `insert into ledger_account (id, kind, currency, balance_minor, entry_count, may_be_negative, opened_at, latest_entry_at)
       values ($1, 'SUSPENSE', 'CNY', $2::int, $2::int, true, timestamptz '2026-01-01Z', timestamptz '2026-01-01Z' + $2::int * interval '1 second')`,
      [id, count],
    );
    await client.query(
      `insert into ledger_transfer (id, kind, reference, memo, created_at)
       select $1 || n, 'DIFFERENCE_RESOLVED', $1 || n, '', ${at} from generate_series(1, $2::int) n`,
      [id, count],
    );
    await client.query(
      `insert into ledger_entry (id, transfer_id, account_id, sequence, amount_minor, balance_after_minor, currency, created_at)
       select 'entry:' || $1 || ':' || n, $1 || n, $1, n, 1, n, 'CNY', ${at} from generate_series(1, $2::int) n`,
      [id, count],
    );
  } finally {
    await client.query(`set session_replication_role = origin`);
    client.release();
  }
}
