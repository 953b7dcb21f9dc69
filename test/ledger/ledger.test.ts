import { expect, it } from 'vitest';
import type { UseCaseContext } from '#api/kernel/request-context.js';
import { inTransaction } from '#api/kernel/use-case.js';
import {
  balanceAt,
  balanceOf,
  bankFor,
  escrowOf,
  payableTo,
  postTransfer,
  TransferKind,
  verifyLedger,
  walletOf,
} from '#api/ledger/index.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();
const { query } = market.database;
const ctx = market.context();
const work = <R>(body: (ctx: UseCaseContext) => Promise<R>): Promise<R> => inTransaction(market.context(), body);

let count = 0;
const nextReference = (): string => {
  count += 1;
  return `topup_${count}`;
};
const topUp = (buyer: string, amountMinor: number): Promise<string> =>
  work((ctx) => {
    const reference = nextReference();
    return postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference,
      memo: 'Bank transfer',
      lines: [
        { account: bankFor(reference), amountMinor: -amountMinor },
        { account: walletOf(buyer), amountMinor },
      ],
    });
  });
const spend = (buyer: string, order: string, amountMinor: number): Promise<string> =>
  work((ctx) =>
    postTransfer(ctx, {
      kind: TransferKind.PAYMENT,
      reference: order,
      memo: 'Checkout',
      lines: [
        { account: walletOf(buyer), amountMinor: -amountMinor },
        { account: escrowOf(order, 'shop'), amountMinor },
      ],
    }),
  );

it('F1 a transfer moves both balances by its entries', async () => {
  await topUp('ann', 10_000);
  await spend('ann', 'o1', 4_000);
  expect(await balanceOf(ctx, walletOf('ann'))).toBe(6_000);
  expect(await balanceOf(ctx, escrowOf('o1', 'shop'))).toBe(4_000);
  expect(await balanceOf(ctx, payableTo('nobody'))).toBe(0);
});

it('F1 an account tells what it held at any instant', async () => {
  await topUp('tom', 500);
  const then = market.clock.now();
  market.clock.advance(60_000);
  await topUp('tom', 700);
  expect(await balanceAt(ctx, walletOf('tom'), then)).toBe(500);
  expect(await balanceAt(ctx, walletOf('tom'), market.clock.now())).toBe(1_200);
});

it('F1 refuses to spend more than the balance, and leaves no trace of the attempt', async () => {
  await topUp('bob', 100);
  await expect(spend('bob', 'o2', 101)).rejects.toMatchObject({
    errors: [{ code: 'INSUFFICIENT_FUNDS', needed: { amount: '1.01', currency: 'CNY' }, balance: { amount: '1.00' } }],
  });
  expect(await query("select id from ledger_account where id = 'order:o2'")).toEqual([]);
});

it('F1 refuses to book the same thing twice', async () => {
  await topUp('eve', 1_000);
  await spend('eve', 'o3', 100);
  await expect(spend('eve', 'o3', 100)).rejects.toMatchObject({ errors: [{ code: 'ALREADY_POSTED' }] });
});

it('F1 a wallet is never negative under 20 spends at once', async () => {
  await topUp('hot', 700);
  const attempts = Array.from({ length: 20 }, (_, index) => spend('hot', `race${index}`, 100));
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
  expect(await balanceOf(ctx, walletOf('hot'))).toBe(0);
});

it.each([
  [
    'that does not sum to zero',
    [
      ['wallet:tom', -100],
      ['wallet:ann', 99],
    ],
  ],
  ['with a single entry', [['wallet:ann', 100]]],
  ['without entries', []],
] as const)('F1 the database refuses a transfer %s at commit', async (_case, entries) => {
  const written = work(async ({ em }) => {
    const at = market.clock.now();
    await em.execute("insert into ledger_transfer values ('forged', 'TOP_UP', 'forged', '', null, ?)", [at]);
    for (const [account, amount] of entries)
      await em.execute(
        "insert into ledger_entry (id, transfer_id, account_id, amount_minor, created_at) values (?, 'forged', ?, ?, ?)",
        [`e${account}`, account, amount, at],
      );
  });
  await expect(written).rejects.toThrow(/does not balance/);
});

it('F1 the database refuses another entry under a transfer that was committed', async () => {
  const transfer = await topUp('late', 100);
  const late = query(
    "insert into ledger_entry (id, transfer_id, account_id, amount_minor, created_at) values ('late', $1, 'wallet:ann', 1, $2)",
    [transfer, market.clock.now()],
  );
  await expect(late).rejects.toThrow(/does not balance/);
});

it.each([
  'update ledger_entry set amount_minor = amount_minor * 2',
  'delete from ledger_entry',
  'truncate ledger_entry cascade',
  "update ledger_transfer set memo = ''",
  'delete from ledger_transfer',
  'truncate ledger_transfer cascade',
  'truncate ledger_account cascade',
  'delete from ledger_account',
  'update ledger_account set balance_minor = balance_minor + 1',
  'update ledger_account set may_be_negative = true',
])('F1 the database refuses: %s', async (statement) => {
  await expect(query(statement)).rejects.toMatchObject({ code: '42501' });
});

it('F1 all of it verifies: zero together, every account equals its entries', async () => {
  expect(await verifyLedger(ctx.db)).toMatchObject({ problems: [] });
});
