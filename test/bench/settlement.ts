import type pg from 'pg';
import { inTransaction } from '#api/kernel/use-case.js';
import { BATCH } from '#api/payouts/claim-lines.js';
import { startRun } from '#api/payouts/draft-payout-run.js';
import { continuePayoutRuns } from '#api/payouts/index.js';
import type { BenchMarket } from './bench-market.ts';
import { asReplica, type OwnMarket, ownMarket } from './own-market.ts';
import { type Effort, mustBe, type Result, type Workload } from './workload.ts';

/** Of two lines: a sale and its commission. */
const NET_OF_PAIR = 9_500;
const since = `timestamptz '2026-01-01 00:00:00+08'`;

/**
 * H: a payout run over a million due lines of 5,000 merchants, in batches that each are a transaction, beside the least SQL that
 * pays the same lines of the same table: one insert of payouts, one update that stamps the lines, no guard awake (I3).
 */
export const settlement: Workload = {
  title: 'a payout run that claims every due line, beside two bare statements',
  run: async (bench: BenchMarket, { dueLines, dueMerchants }: Effort): Promise<Result> => {
    await using own = await ownMarket(bench, 'settlement');
    const merchants = dueMerchants;
    const lines = Math.floor(dueLines / merchants / 2) * 2 * merchants;
    await fill(own, merchants, lines / merchants);
    const bareSeconds = await bareRun(own, merchants, lines);
    await own.database.query('vacuum (analyze) merchant_line, payout, ledger_account');
    const { seconds, longestMs, grownBytes, batches } = await ourRun(own, merchants, lines);
    const ratio = seconds / bareSeconds;
    const note = [
      `${lines} lines of ${merchants} merchants: bare ${bareSeconds.toFixed(1)} s, ours ${seconds.toFixed(1)} s in ${batches} transactions`,
      `the longest ${Math.round(longestMs)} ms; memory grew by ${(grownBytes / 1_048_576).toFixed(0)} MB after the first`,
    ].join(', ');
    return { ratio, goal: '<= 3x the bare SQL', spread: [ratio, ratio], repeats: 1, disturbed: 0, note };
  },
};

/** Merchants with as many lines each, sales and commissions in turn, and what the ledger says is due to them. */
async function fill({ database }: OwnMarket, merchants: number, linesEach: number): Promise<void> {
  const client = await database.connect();
  const id = (n: string): string => `'merchant_bench' || lpad((${n})::text, 8, '0')`;
  try {
    await asReplica(client, async () => {
      await client.query(
        `insert into merchant (id, status, slug, name_zh, name_en, settlement_schedule, settlement_account_kind, settlement_account_holder,
           settlement_account_number, category_wishes, rejection_reasons, delivery_region_codes, delivery_fee_minor, created_at, updated_at)
         select ${id('n')}, 'APPROVED', 'bench-' || n, '商家', 'Shop', 'INSTANT', 'BANK', '商家', '6222020000001234567', '{}', '[]', '{}', 0, ${since}, ${since}
           from generate_series(1, $1::int) n`,
        [merchants],
      );
      await client.query(
        `insert into ledger_transfer (id, kind, reference, memo, created_at) values ('transfer_bench', 'RELEASE', 'bench', '', ${since})`,
      );
      await client.query(
        `insert into ledger_account (id, kind, currency, balance_minor, entry_count, may_be_negative, merchant_id, opened_at, latest_entry_at)
         select 'merchant:' || ${id('n')} || ':payable', 'MERCHANT_PAYABLE', 'CNY', $2::bigint, 1, false, ${id('n')}, ${since}, ${since}
           from generate_series(1, $1::int) n`,
        [merchants, (linesEach / 2) * NET_OF_PAIR],
      );
      await client.query(
        `insert into merchant_line (id, merchant_id, sequence, kind, amount_minor, balance_after_minor, vat_minor, vat_basis_points, order_id,
           transfer_id, occurred_at)
         select 'merchantline_bench' || m || '_' || n, ${id('m')}, n, case n % 2 when 1 then 'SALE' else 'COMMISSION' end,
                case n % 2 when 1 then 10000 else -500 end, (n / 2) * ${NET_OF_PAIR} + (n % 2) * 10000, 0, 0,
                'order_bench' || m || '_' || (n - 1) / 2, 'transfer_bench', ${since} + (n - 1) / 2 * interval '1 minute'
           from generate_series(1, $1::int) m, generate_series(1, $2::int) n`,
        [merchants, linesEach],
      );
    });
    await client.query('analyze merchant, ledger_account, merchant_line');
  } finally {
    client.release();
  }
}

/** The same lines in the same table by two statements, taken back afterwards. */
async function bareRun({ database }: OwnMarket, merchants: number, lines: number): Promise<number> {
  const client = await database.connect();
  try {
    return await asReplica(client, async () => {
      await client.query('begin');
      const startedAt = performance.now();
      const made = await client.query(
        `insert into payout (id, number, payout_run_id, merchant_id, currency, amount_minor, line_count, account_holder, account_number,
           created_at, updated_at)
         select 'payout_bare' || merchant_id, 'bare' || merchant_id, 'payoutrun_bare', merchant_id, 'CNY', sum(amount_minor), count(*), '商家', '1',
                ${since}, ${since}
           from merchant_line where payout_id is null and merchant_id like 'merchant_bench%' group by merchant_id`,
      );
      const stamped = await client.query(
        `update merchant_line l set payout_id = p.id from payout p
          where p.payout_run_id = 'payoutrun_bare' and p.merchant_id = l.merchant_id and l.payout_id is null`,
      );
      const seconds = (performance.now() - startedAt) / 1_000;
      mustBe('payouts and lines of the bare run', [made.rowCount, stamped.rowCount], [merchants, lines]);
      await client.query('rollback');
      return seconds;
    });
  } finally {
    client.release();
  }
}

interface OurRun {
  readonly seconds: number;
  readonly longestMs: number;
  readonly grownBytes: number;
  readonly batches: number;
}

/** Drafts the run as the use case and its sweep do, batch by batch, in this process. */
async function ourRun({ database, context }: OwnMarket, merchants: number, lines: number): Promise<OurRun> {
  const times: number[] = [];
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const result = await work();
    times.push(performance.now() - startedAt);
    return result;
  };
  const { id } = await timed(() => inTransaction(context(), (ctx) => startRun(ctx, BATCH)));
  const before = process.memoryUsage().rss;
  const isDrafting = async (): Promise<boolean> => {
    const { rows } = await database.query<{ status: string }>('select status from payout_run where id = $1', [id]);
    return rows[0]?.status === 'DRAFTING';
  };
  while (await isDrafting()) await timed(() => continuePayoutRuns.run(context()));
  const grownBytes = process.memoryUsage().rss - before;
  await checkClaims(database, id, [merchants, lines]);
  const seconds = times.reduce((sum, each) => sum + each, 0) / 1_000;
  return { seconds, longestMs: Math.max(...times), grownBytes, batches: times.length };
}

/** Every line is in one payout of its own merchant, and every payout is the sum of its lines. */
async function checkClaims(
  database: pg.Pool,
  runId: string,
  [merchants, lines]: readonly [number, number],
): Promise<void> {
  const { rows } = await database.query<{ payouts: number; lines: number; apart: number }>(
    `select count(*)::int as payouts, sum(claimed.count)::int as lines,
            count(*) filter (where claimed.sum <> p.amount_minor or claimed.count <> p.line_count)::int as apart
       from payout p cross join lateral (select count(*), sum(amount_minor) from merchant_line l
              where l.payout_id = p.id and l.merchant_id = p.merchant_id and l.kind <> 'PAYOUT') claimed
      where p.payout_run_id = $1 and p.merchant_id like 'merchant_bench%'`,
    [runId],
  );
  mustBe('payouts, their lines, and payouts that are not the sum of theirs', rows[0], {
    payouts: merchants,
    lines,
    apart: 0,
  });
}
