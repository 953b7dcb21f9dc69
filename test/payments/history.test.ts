import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '#api/kernel/refusal.js';
import type { UseCaseContext } from '#api/kernel/request-context.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { debtOf, escrowOf, payableTo, reservedFor, reserveOf, verifyLedger, walletOf } from '#api/ledger/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket, type TestMarket } from '../kit/market.js';
import { type Act, play, steps } from './history.js';
import { type MoneyModel, nothing, type Platform } from './model.js';

/** `HISTORIES=10000 HISTORIES_SEED=7 npx vitest run test/payments/history.test.ts`: more of them, or the same again. */
const wanted = Number(process.env['HISTORIES'] ?? 1_020);
const seed = Number(process.env['HISTORIES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Minor units of 0, 2 and 3 figures (F1); each market has a database of its own, so that all three run at once. */
const currencies = ['JPY', 'CNY', 'KWD'];
const markets = await Promise.all(
  currencies.map((currency) => startTestMarket({ MARKET_CURRENCY: currency, DATABASE_POOL_MAX: '3' })),
);

// Merchants and orders of a history are names; nobody opens a shop for each of them.
for (const { database } of markets)
  await database.query('alter table reserve_part drop constraint reserve_part_merchant_id_fkey');

/** What is allowed in a row is one transaction; what must be refused has one of its own. */
async function live(market: TestMarket, acts: readonly Act[]): Promise<void> {
  let row: Act[] = [];
  const write = async (): Promise<void> => {
    const [first, ...rest] = row;
    row = [];
    if (first) await inTransaction(market.context(), (ctx) => inTurn(market, ctx, [first, ...rest]));
  };
  for (const each of acts) {
    if (each.isAllowed) {
      row.push(each);
      continue;
    }
    await write();
    const outcome = await inTransaction(market.context(), (ctx) => inTurn(market, ctx, [each])).catch(
      (error: unknown) => error,
    );
    expect(outcome, `must be refused: ${JSON.stringify(each.what)}`).toBeInstanceOf(Refusal);
  }
  await write();
}

/** Every act has a millisecond of its own: ids of one instant keep their order only while no other market makes any. */
async function inTurn(market: TestMarket, ctx: UseCaseContext, acts: readonly Act[]): Promise<void> {
  for (const { act } of acts) {
    market.clock.advance(1);
    await act(ctx);
    await ctx.em.flush();
  }
}

/** Balances by account in one statement, accounts never opened being zero. */
async function balancesOf(market: TestMarket, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await market.database.query<{ id: string; balance: number }>(
    'select id, balance_minor::float8 as balance from ledger_account where id = any($1)',
    [ids],
  );
  const found = new Map(rows.map(({ id, balance }) => [id, balance]));
  return new Map(ids.map((id) => [id, found.get(id) ?? 0]));
}

/** What each buyer, order and merchant has, by the model's names. */
async function compare(market: TestMarket, model: MoneyModel): Promise<void> {
  const expected = new Map<string, number>();
  for (const [id, minor] of model.wallets) expected.set(walletOf(id).id, minor);
  for (const [id, { merchant, held }] of model.orders) expected.set(escrowOf(id, merchant).id, held);
  for (const [id, minor] of model.merchants) {
    expected.set(payableTo(id).id, Math.max(minor, 0));
    expected.set(debtOf(id).id, Math.min(minor, 0));
  }
  for (const [id, minor] of model.kept) expected.set(reserveOf(id).id, minor);
  for (const [id, minor] of model.reserved) expected.set(reservedFor(id).id, minor);
  expect(await balancesOf(market, [...expected.keys()])).toEqual(expected);
}

/** What the market holds and bears, over all histories so far. */
async function platformOf(market: TestMarket): Promise<Platform> {
  const rows = await market.database.query<{ kind: keyof Platform; balance: number }>(
    'select kind, sum(balance_minor)::float8 as balance from ledger_account where kind = any($1) group by kind',
    [Object.keys(nothing())],
  );
  return Object.assign(nothing(), Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance])));
}

it(`F1 F5 G6 B6 I2 I3 after any of ${wanted} histories each has what plain arithmetic says, in currencies of 0, 2 and 3 figures`, async () => {
  const began = performance.now();
  let lived = 0;
  await Promise.all(
    markets.map(async (market, place) => {
      const sum = nothing();
      let count = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          lived += 1;
          count += 1;
          const { model, acts } = play(sequence, `${currencies[place]}${lived}_`);
          await live(market, acts);
          await compare(market, model);
          for (const kind of Object.keys(sum) as (keyof Platform)[]) sum[kind] += model.platform[kind];
          if (count % 5 === 0) expect(await platformOf(market)).toEqual(sum);
        }),
        { numRuns: Math.ceil(wanted / markets.length), seed: seed + place, endOnFailure: true },
      );
      expect(await platformOf(market)).toEqual(sum);
      const { db } = market.context();
      expect(await verifyLedger(db)).toMatchObject({ problems: [] });
      expect(await verifyMerchantLines(db)).toEqual([]);
    }),
  ).catch((error: unknown) => {
    throw new Error(`HISTORIES_SEED=${seed} (${lived} histories lived)`, { cause: error });
  });
  console.info(`${lived} histories, HISTORIES_SEED=${seed}, ${Math.round((performance.now() - began) / 1_000)} s`);
}, 300_000);

it('F1 after any storm of steps at once no balance is below zero, nobody is due and owes, and the ledger verifies', async () => {
  const [market] = markets;
  if (!market) throw new Error('no market was started');
  let storms = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 6 }), async (sequences) => {
      storms += 1;
      const acts = sequences.flatMap(
        (sequence, index) =>
          play(
            sequence.filter(({ kind }) => kind !== 'release' && kind !== 'decide' && kind !== 'dispute'),
            `storm${storms}x${index}_`,
          ).acts,
      );
      const outcomes = await Promise.allSettled(
        acts.map((each) => inTransaction(market.context(), (ctx) => inTurn(market, ctx, [each]))),
      );
      const bugs = outcomes.filter((each) => each.status === 'rejected' && !(each.reason instanceof Refusal));
      expect(bugs).toEqual([]);
    }),
    { numRuns: 5, seed, endOnFailure: true },
  );
  const dueAndOwing = await market.database.query(`
    select merchant_id from ledger_account where kind in ('MERCHANT_PAYABLE', 'MERCHANT_DEBT') and balance_minor <> 0
     group by merchant_id having count(*) > 1`);
  expect(dueAndOwing).toEqual([]);
  const { db } = market.context();
  expect(await verifyLedger(db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(db)).toEqual([]);
});
