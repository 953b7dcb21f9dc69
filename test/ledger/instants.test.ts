import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { type AccountRef, balanceAt, bankFor, postTransfer, TransferKind, walletOf } from '#api/ledger/index.js';
import { checkLedger } from '#api/reconciliation/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';

const market = await startTestMarket();
const { query } = market.database;
const finance = await staff(market, StaffRole.FINANCE);
const ctx = market.context();
const opensAt = market.clock.now().getTime();
const after = (ms: number): Date => new Date(opensAt + ms);

let booked = 0;
/** Books as a process whose transaction began at this instant. */
const bookAt = (ms: number, wallet: AccountRef, amountMinor: number): Promise<string> =>
  inTransaction({ ...market.context(), clock: { now: () => after(ms) } }, (ctx) => {
    booked += 1;
    return postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference: `instant ${booked}`,
      memo: 'Bank transfer',
      lines: [
        { account: bankFor('one'), amountMinor: -amountMinor },
        { account: wallet, amountMinor },
      ],
    });
  });

/** The same the slow way: every entry until then, added up. */
async function addedUp(account: AccountRef, instant: Date): Promise<number> {
  const [row] = await query<{ sum: string }>(
    'select coalesce(sum(amount_minor), 0) as sum from ledger_entry where account_id = $1 and created_at <= $2',
    [account.id, instant],
  );
  return Number(row?.sum);
}

const Statement = graphql(`
  query ($id: ID!, $from: DateTime!, $until: DateTime!, $after: String, $first: Int) {
    ledgerStatement(accountId: $id, from: $from, until: $until, after: $after, first: $first) {
      account { kind }
      opening { amount }
      closing { amount }
      entries { nodes { sequence title { zh en } amount { amount } } pageInfo { hasNextPage endCursor } }
    }
  }
`);
const Trial = graphql(
  `query ($at: DateTime) { trialBalance(at: $at) { isBalanced total { amount } lines { kind accounts balance { amount } } } }`,
);
const minor = (amount: string): number => Math.round(Number(amount) * 100);

it('F1 a balance at any instant is the sum of what was booked until then, however late transactions reached the account', async () => {
  let history = 0;
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 99 })), {
    minLength: 1,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.integer({ min: -2, max: 50 }),
      fc.integer({ min: 1, max: 30 }),
      async (instants, from, span) => {
        history += 1;
        const wallet = walletOf(`reader${history}`);
        for (const [ms, amount] of instants) await bookAt(ms, wallet, amount);
        for (const account of [wallet, bankFor('one')])
          for (const ms of [from, from + span, ...instants.slice(0, 3).map(([each]) => each)])
            expect(await balanceAt(ctx, account, after(ms))).toBe(await addedUp(account, after(ms)));
        const { ledgerStatement } = await finance.client.run(Statement, {
          id: wallet.id,
          from: after(from).toISOString(),
          until: after(from + span).toISOString(),
          first: 100,
        });
        const inSpan = instants.filter(([ms]) => ms >= from && ms < from + span);
        expect(ledgerStatement.entries.nodes.map(({ amount }) => minor(amount.amount)).toSorted()).toEqual(
          inSpan.map(([, amount]) => amount).toSorted(),
        );
        const moved = inSpan.reduce((sum, [, amount]) => sum + amount, 0);
        expect(minor(ledgerStatement.opening.amount) + moved).toBe(minor(ledgerStatement.closing.amount));
      },
    ),
    { numRuns: 30, seed: 20_261_122 },
  );
});

it('F1 the trial balance of any past instant is zero, and tells what stood there then', async () => {
  const wallet = walletOf('trial');
  await bookAt(100, wallet, 500);
  await bookAt(200, wallet, 700);
  for (const ms of [-10, 0, 17, 100, 150, 200]) {
    const { trialBalance } = await finance.client.run(Trial, { at: after(ms).toISOString() });
    expect(trialBalance).toMatchObject({ isBalanced: true, total: { amount: '0.00' } });
    const wallets = trialBalance.lines.find(({ kind }) => kind === 'WALLET');
    const [sum] = await query<{ sum: string }>(
      "select coalesce(sum(amount_minor), 0) as sum from ledger_entry where account_id like 'wallet:%' and created_at <= $1",
      [after(ms)],
    );
    expect(minor(wallets?.balance.amount ?? '0')).toBe(Number(sum?.sum));
  }
});

it('F1 a page of a statement and a past balance cost the same on a long account as on a short one', async () => {
  const [long, short] = [walletOf('long'), walletOf('short')];
  await bookAt(1_000, long, 1);
  await bookAt(1_000, short, 1);
  for (let page = 0; page < 20; page += 1)
    await query(
      `with made as (
         insert into ledger_transfer select 't' || n, 'TOP_UP', 't' || n, '', null, $1::timestamptz + n * interval '1 second'
           from generate_series($2::int, $2::int + 99) n returning id, created_at)
       insert into ledger_entry (id, transfer_id, account_id, amount_minor, created_at)
       select e.side || made.id, made.id, e.account, e.amount, made.created_at
         from made, (values ('w', $3, 1), ('b', $4, -1)) e (side, account, amount)`,
      [after(10_000), page * 100, long.id, bankFor('one').id],
    );
  await query('analyze ledger_entry');
  const readBy = async (id: string, from: Date, until: Date): Promise<number> => {
    const [plan] = await query<{
      'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }];
    }>('explain (analyze, buffers, format json) select ledger_balance_at($1, $2), ledger_balance_at($1, $3)', [
      id,
      from,
      until,
    ]);
    const root = plan?.['QUERY PLAN'][0].Plan;
    return (root?.['Shared Hit Blocks'] ?? 0) + (root?.['Shared Read Blocks'] ?? 0);
  };
  const [middle, later] = [after(10_000 + 900_000), after(10_000 + 910_000)];
  await readBy(long.id, middle, later);
  expect(await readBy(long.id, middle, later)).toBeLessThan(60);
  const { ledgerStatement } = await finance.client.run(Statement, {
    id: long.id,
    from: middle.toISOString(),
    until: later.toISOString(),
  });
  expect(ledgerStatement).toMatchObject({ opening: { amount: '9.01' }, closing: { amount: '9.11' } });
  expect(ledgerStatement.entries.nodes).toHaveLength(10);
});

it('F1 the nightly check keeps its verdict, and raises an alarm about one fen', async () => {
  await checkLedger.run(market.context(), {});
  const Checks = graphql('{ ledgerChecks(first: 1) { nodes { isSound problems entryCount } } }');
  expect((await finance.client.run(Checks)).ledgerChecks.nodes).toMatchObject([{ isSound: true, problems: [] }]);
  await query('alter table ledger_entry disable trigger all');
  await query(
    "update ledger_entry set amount_minor = amount_minor + 1 where account_id = 'wallet:trial' and sequence = 1",
  );
  market.clock.advance(60_000);
  const alarm = await checkLedger.run(market.context(), {});
  expect(String(alarm)).toContain('the ledger is wrong in');
  const { ledgerChecks } = await finance.client.run(Checks);
  expect(ledgerChecks.nodes[0]?.isSound).toBe(false);
  await market.settle();
  const [letter] = await query<{ body_zh: string }>(
    "select body_zh from in_app_message where account_id = $1 and kind = 'LEDGER_WRONG'",
    [finance.id],
  );
  expect(letter?.body_zh).toContain('不符');
});
