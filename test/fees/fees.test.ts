import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { commissionOf } from '#api/orders/commission-of-order.js';
import { includedVat, verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const finance = await trade.staff(StaffRole.FINANCE);
const shop = await trade.shop();
const ware = await trade.ware(shop, { price: '100.00' });
const buyer = await trade.buyer(1_000_000);
const [{ categoryId } = { categoryId: '' }] = await market.database.query<{ categoryId: string }>(
  'select category_id as "categoryId" from product where id = $1',
  [ware.productId],
);

const order = async (): Promise<string> => {
  const [placed] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!placed) throw new Error('no order was placed');
  return placed.id;
};
const rateOf = async (orderId: string) =>
  (
    await market.database.query<{ rate: number | null }>(
      'select commission_basis_points as rate from order_line where order_id = $1',
      [orderId],
    )
  )[0]?.rate;

async function complete(orderId: string): Promise<string[]> {
  await deliver(shop, orderId);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: orderId, ...key() });
  const lines = await market.database.query<{ line: string }>(
    `select concat_ws(' ', kind, amount_minor, vat_minor, rule_en) as line from merchant_line where order_id = $1 order by sequence`,
    [orderId],
  );
  return lines.map(({ line }) => line);
}

const rule = (input: object) =>
  must(
    finance.client,
    'createCommissionRule',
    'CreateCommissionRuleInput',
    { fromOn: '2026-03-02', ...input },
    'commissionRule { id version }',
  );

describe('B6 commission', () => {
  it('has the rate of the most specific rule of the day, frozen on the line whatever is ruled later', async () => {
    const before = await order();
    expect(await rateOf(before)).toBeNull();
    await rule({ basisPoints: 700 });
    await rule({ basisPoints: 800, categoryId });
    const ofCategory = await order();
    expect(await rateOf(ofCategory)).toBe(800);
    await rule({ basisPoints: 300, merchantId: shop.merchantId });
    expect(await rateOf(await order())).toBe(300);
    const { commissionRule } = await rule({ basisPoints: 200, merchantId: shop.merchantId, categoryId });
    await rule({ basisPoints: 100, merchantId: shop.merchantId, categoryId, fromOn: '2026-03-03' });
    expect(await rateOf(await order())).toBe(200);
    const { id, version } = commissionRule as { id: string; version: number };
    const ends = { id, version, untilOn: '2026-03-03' };
    await must(finance.client, 'endCommissionRule', 'EndCommissionRuleInput', ends);
    const past = { basisPoints: 0, fromOn: '2026-03-01' };
    const refused = await act(finance.client, 'createCommissionRule', 'CreateCommissionRuleInput', past);
    expect(refused.errors.map(({ code }) => code)).toEqual(['RATE_IN_THE_PAST']);

    expect(await complete(before)).toEqual(['SALE 10000 0', 'COMMISSION -500 -28 Commission 5 %']);
    expect(await complete(ofCategory)).toEqual(['SALE 10000 0', 'COMMISSION -800 -45 Commission 8 %']);
  });

  it('is the sum of its rates, never more than the goods, in currencies of any minor unit', () => {
    const line = fc.record({
      totalMinor: fc.integer({ min: 0, max: 1_000_000 }),
      refundedMinor: fc.constant(0),
      commissionBasisPoints: fc.option(fc.integer({ min: 0, max: 5_000 })),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: 0, max: 5_000 }), (lines, agreed) => {
        const goods = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
        const { commissionMinor } = commissionOf({ commissionBasisPoints: agreed }, lines, goods);
        expect(Number.isSafeInteger(commissionMinor)).toBe(true);
        expect(commissionMinor).toBeGreaterThanOrEqual(0);
        expect(commissionMinor).toBeLessThanOrEqual(goods);
      }),
      { numRuns: 500 },
    );
  });
});

describe('B6 fees and rebates', () => {
  it('are taken off what is due, below zero as a debt, with rule and VAT on the account', async () => {
    const other = await trade.shop();
    const fee = {
      merchantId: other.merchantId,
      kind: 'ADVERTISING',
      amount: { amount: '30.00' },
      rule: { zh: '首页横幅 3 天', en: 'Home banner, 3 days' },
      ...key(),
    };
    const charge = () => must(finance.client, 'chargeMerchant', 'ChargeMerchantInput', fee, 'merchantCharge { id }');
    const twins = await Promise.all([charge(), charge()]);
    expect(twins[0]).toEqual(twins[1]);
    const rebate = {
      ...fee,
      kind: 'REBATE',
      amount: { amount: '12.00' },
      rule: { zh: '三月返利', en: 'March rebate' },
      ...key(),
    };
    await must(finance.client, 'chargeMerchant', 'ChargeMerchantInput', rebate, 'merchantCharge { id }');
    const { merchantLines, merchantMoney } = await other.owner.client.run<Record<string, unknown>, object>(
      `query ($id: ID!) {
        merchantMoney(merchantId: $id) { balance { amount } due { amount } }
        merchantLines(filter: { merchantId: $id }) { nodes { kind amount { amount } vat { amount } vatBasisPoints rule { en } balanceAfter { amount } } }
      }`,
      { id: other.merchantId },
    );
    expect(merchantMoney).toEqual({ balance: { amount: '-18.00' }, due: { amount: '-18.00' } });
    expect((merchantLines as { nodes: object[] }).nodes.toReversed()).toEqual([
      {
        kind: 'ADVERTISING',
        amount: { amount: '-30.00' },
        vat: { amount: '-1.70' },
        vatBasisPoints: 600,
        rule: { en: 'Home banner, 3 days' },
        balanceAfter: { amount: '-30.00' },
      },
      {
        kind: 'REBATE',
        amount: { amount: '12.00' },
        vat: { amount: '0.00' },
        vatBasisPoints: 0,
        rule: { en: 'March rebate' },
        balanceAfter: { amount: '-18.00' },
      },
    ]);
    const { db } = market.context();
    expect([...(await verifyLedger(db)).problems, ...(await verifyMerchantLines(db))]).toEqual([]);
  });

  it.each([
    [106, 600, 6],
    [-106, 600, -6],
    [1, 600, 0],
    [3_000, 600, 170],
    [1_000_001, 1_300, 115_044],
    [0, 600, 0],
  ])('%i with VAT of %i/10 000 contains %i', (gross, rate, vat) => {
    expect(includedVat(gross, rate)).toBe(vat);
  });
});
