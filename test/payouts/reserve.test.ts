import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { freeReserves, verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Shop, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
/** Signed in now: the clock outlives sessions. */
const finance = async () => (await trade.staff(StaffRole.FINANCE)).client;
const DAY_MS = 86_400_000;

/** Completes an order of 100.00 at 5 %: 95.00 of income. */
async function sell(shop: Shop) {
  const ware = await trade.ware(shop, { price: '100.00' });
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const complete = () => act(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  return { buyer, order, complete };
}

const reserve = async (shop: Shop, terms: object = {}) =>
  must(
    await finance(),
    'setReserve',
    'SetReserveInput',
    { merchantId: shop.merchantId, basisPoints: 1_000, days: 30, reason: '新店投诉率高', ...terms },
    'reserveRule { id availableActions }',
  );

/** Lines of the shop’s account, what is kept back, and what it owes or gets. */
async function accountOf({ merchantId }: Shop) {
  const lines = await market.database.query<{ line: string }>(
    `select concat_ws(' ', kind, amount_minor, rule_en) as line from merchant_line where merchant_id = $1 order by sequence`,
    [merchantId],
  );
  const balances = await market.database.query<{ kind: string; balance: number }>(
    `select kind, balance_minor::int as balance from ledger_account where merchant_id = $1 and kind like 'MERCHANT%' and balance_minor <> 0`,
    [merchantId],
  );
  const { db } = market.context();
  expect([...(await verifyLedger(db)).problems, ...(await verifyMerchantLines(db))]).toEqual([]);
  return {
    lines: lines.map(({ line }) => line),
    ...Object.fromEntries(balances.map(({ kind, balance }) => [kind, balance])),
  };
}

async function refund({ buyer, order }: Awaited<ReturnType<typeof sell>>, shop: Shop): Promise<void> {
  const made = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: order.id, kind: 'REFUND_ONLY', reason: 'POOR_SERVICE', description: '态度差', ...key() },
      lines: [{ orderLineId: order.lines.nodes[0]?.id, quantity: 1 }],
    },
    'return { id }',
  );
  const { id } = made['return'] as { id: string };
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
}

const payOut = async (): Promise<void> => {
  await must(await finance(), 'draftPayoutRun', 'DraftPayoutRunInput', key());
};

describe('I1 reserves of risky merchants', () => {
  it('are kept of each order from when they are set, up to the greatest sum, and freed when their time is up', async () => {
    const shop = await trade.shop();
    await (await sell(shop)).complete();
    await reserve(shop, { most: { amount: '15.00' } });
    await (await sell(shop)).complete();
    await (await sell(shop)).complete();
    expect(await accountOf(shop)).toEqual({
      lines: [
        ...['SALE 10000', 'COMMISSION -500 Commission 5 %'],
        ...['SALE 10000', 'COMMISSION -500 Commission 5 %', 'RESERVE_HELD -950 Reserve 10 %, 30 days'],
        ...['SALE 10000', 'COMMISSION -500 Commission 5 %', 'RESERVE_HELD -550 Reserve 10 %, 30 days'],
      ],
      MERCHANT_PAYABLE: 27_000,
      MERCHANT_RESERVE: 1_500,
    });
    const { merchantMoney } = await shop.owner.client.run<{ merchantMoney: object }, object>(
      'query ($id: ID!) { merchantMoney(merchantId: $id) { due { amount } reserve { amount } reserveFreed { day amount { amount } } } }',
      { id: shop.merchantId },
    );
    expect(merchantMoney).toMatchObject({
      ...{ due: { amount: '270.00' }, reserve: { amount: '15.00' } },
      reserveFreed: [{ amount: { amount: '15.00' } }],
    });
    market.clock.advance(30 * DAY_MS - 1);
    await freeReserves.run(market.context());
    expect((await accountOf(shop)).lines).toHaveLength(8);
    market.clock.advance(1);
    await Promise.all([freeReserves.run(market.context()), freeReserves.run(market.context())]);
    const after = await accountOf(shop);
    expect(after.lines.slice(8)).toEqual(['RESERVE_FREED 950', 'RESERVE_FREED 550']);
    expect(after).toMatchObject({ MERCHANT_PAYABLE: 28_500 });
    expect(after).not.toHaveProperty('MERCHANT_RESERVE');
  });

  it('pay what is missing before a debt arises, the part that is due first, and are kept no more once they are ended', async () => {
    const shop = await trade.shop();
    const { reserveRule } = await reserve(shop, { basisPoints: 2_000 });
    const first = await sell(shop);
    await first.complete();
    market.clock.advance(DAY_MS);
    await (await sell(shop)).complete();
    await payOut();
    await refund(first, shop);
    const { lines, ...balances } = await accountOf(shop);
    expect(lines.slice(-3)).toEqual([
      'RESERVE_FREED 3800 Used against what was missing',
      'REFUND -10000',
      'COMMISSION_RETURN 500',
    ]);
    expect(balances).toEqual({ MERCHANT_DEBT: -5_700, MERCHANT_PAYOUT: 15_200 });
    const { id } = reserveRule as { id: string };
    await must(await finance(), 'endReserve', 'EndReserveInput', { id, reason: '已改善' });
    await (await sell(shop)).complete();
    expect((await accountOf(shop)).lines.slice(-2)).toEqual(['SALE 10000', 'COMMISSION -500 Commission 5 %']);
  });

  it('keep their sums when orders complete, are refunded and parts are freed at once', async () => {
    const shop = await trade.shop();
    await reserve(shop, { basisPoints: 5_000, days: 1 });
    const sold = [];
    for (let made = 0; made < 6; made += 1) sold.push(await sell(shop));
    for (const { complete } of sold.slice(0, 3)) await complete();
    await payOut();
    market.clock.advance(DAY_MS);
    await Promise.all([
      ...sold.slice(3).map(({ complete }) => complete()),
      ...sold.slice(0, 3).map((each) => refund(each, shop)),
      ...Array.from({ length: 4 }, () => freeReserves.run(market.context())),
    ]);
    const { lines, ...balances } = await accountOf(shop);
    const together = Object.values(balances as Record<string, number>).reduce((sum, balance) => sum + balance, 0);
    // Six sales, three refunded: three times 95.00, wherever they lie.
    expect(together).toBe(28_500);
    expect(lines.filter((line) => line.startsWith('RESERVE_HELD'))).not.toEqual([]);
    market.clock.advance(2 * DAY_MS);
    await freeReserves.run(market.context());
    expect(await accountOf(shop)).not.toHaveProperty('MERCHANT_RESERVE');
  });
});
