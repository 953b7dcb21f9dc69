import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { chargeDelivery, chargePeriods, settleRebates } from '#api/fees/index.js';
import { sweepDue } from '#api/kernel/sweeper.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { verifyLedger } from '#api/ledger/index.js';
import { commissionOf } from '#api/orders/commission-of-order.js';
import { includedVat, verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Shop, tradeOf } from '../kit/trade.js';
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

describe('B6 price margin', () => {
  it('is what buyers paid above the supply price of the day of the order, in place of commission, and goes back with refunds', async () => {
    const own = await trade.ware(shop, { price: '100.00' });
    const setPrice = { variantId: own.variantId, amount: { amount: '70.00' }, fromOn: '2026-03-02' };
    await must(finance.client, 'createSupplyPrice', 'CreateSupplyPriceInput', setPrice);
    const wanted = [
      { variantId: own.variantId, quantity: 2 },
      { variantId: ware.variantId, quantity: 1 },
    ];
    const [placed] = await buy(buyer, wanted);
    if (!placed) throw new Error('no order was placed');
    await must(finance.client, 'createSupplyPrice', 'CreateSupplyPriceInput', {
      ...setPrice,
      amount: { amount: '10.00' },
    });
    const [sale, , margin] = await complete(placed.id);
    expect(sale).toBe('SALE 30000 0');
    expect(margin).toBe('PRICE_MARGIN -6000 -340 Paid above the supply price');
    const about = { kind: 'REFUND_ONLY', reason: 'POOR_SERVICE', description: '态度差', ...key() };
    const lines = placed.lines.nodes.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    const input = { id: placed.id, ...about, lines };
    const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', input, 'return { id }');
    const { id } = made['return'] as { id: string };
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const [sums] = await market.database.query<{ amount: number; vat: number }>(
      'select sum(amount_minor)::int as amount, sum(vat_minor)::int as vat from merchant_line where order_id = $1',
      [placed.id],
    );
    expect(sums).toEqual({ amount: 0, vat: 0 });
  });

  it('E4 goods that a change adds have rate and supply price of the day they are added', async () => {
    const [own, other] = [await trade.ware(shop, { price: '20.00' }), await trade.ware(shop, { price: '5.00' })];
    const setPrice = { variantId: own.variantId, amount: { amount: '12.00' }, fromOn: '2026-03-02' };
    await must(finance.client, 'createSupplyPrice', 'CreateSupplyPriceInput', setPrice);
    await rule({ basisPoints: 450, merchantId: shop.merchantId });
    const id = await order();
    const lines = [ware, own, other].map(({ variantId }) => ({ variantId, quantity: 1 }));
    const change = { id, lines, reason: '再加两样', ...key() };
    await must(buyer.client, 'proposeOrderChange', 'ProposeOrderChangeInput', change);
    const frozen = await market.database.query(
      `select commission_basis_points as rate, supply_price_minor::int as supply from order_line
        where order_id = $1 and variant_id = any($2) order by variant_id`,
      [id, [own.variantId, other.variantId]],
    );
    expect(frozen).toEqual([
      { rate: expect.any(Number), supply: 1_200 },
      { rate: expect.any(Number), supply: null },
    ]);
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

/** What stands on a shop’s account: kind, amount, VAT and rule. */
async function accountOf({ merchantId }: Shop): Promise<string[]> {
  const lines = await market.database.query<{ line: string }>(
    `select concat_ws(' ', kind, amount_minor, vat_minor, rule_en) as line from merchant_line where merchant_id = $1 order by sequence`,
    [merchantId],
  );
  const { db } = market.context();
  expect([...(await verifyLedger(db)).problems, ...(await verifyMerchantLines(db))]).toEqual([]);
  return lines.map(({ line }) => line);
}

/** Somebody of finance who signs in now: the clock outlives sessions. */
const clerk = async () => (await trade.staff(StaffRole.FINANCE)).client;

describe('B6 fees with dates', () => {
  const plan = async (input: object) =>
    must(await clerk(), 'createFeePlan', 'CreateFeePlanInput', {
      ...{ kind: 'MEMBERSHIP', cycle: 'MONTHLY', fromOn: '2026-03-31', rule: { zh: '会员卡', en: 'Membership card' } },
      ...input,
    });

  it('are charged once a period that begins, a merchant’s own term before everybody’s, and are given back with their VAT', async () => {
    const [one, favoured] = [await trade.shop(), await trade.shop()];
    await plan({ amount: { amount: '30.00' } });
    await plan({ amount: { amount: '0.00' }, merchantId: favoured.merchantId, untilOn: '2026-05-31' });
    const wrong = { kind: 'JOINING_FEE', cycle: 'MONTHLY', amount: { amount: '1.00' }, fromOn: '2026-03-31' };
    await expect(plan(wrong)).rejects.toThrow('INVALID');
    for (const day of ['2026-03-30', '2026-03-31', '2026-04-29', '2026-04-30', '2026-05-31']) {
      market.clock.moveTo(new Date(`${day}T12:00:00+08:00`));
      await Promise.all([chargePeriods.run(market.context()), chargePeriods.run(market.context())]);
      await sweepDue(chargePeriods, market.context());
    }
    const fee = (day: string) => `MEMBERSHIP -3000 -170 Membership card (from ${day})`;
    expect(await accountOf(one)).toEqual(['2026-03-31', '2026-04-30', '2026-05-31'].map(fee));
    expect(await accountOf(favoured)).toEqual([fee('2026-05-31')]);

    const [charged] = await market.database.query<{ id: string }>(
      'select id from merchant_charge where merchant_id = $1',
      [favoured.merchantId],
    );
    const back = async (input: object) =>
      act(await clerk(), 'returnCharge', 'ReturnChargeInput', {
        id: charged?.id,
        reason: 'agreed',
        ...input,
        ...key(),
      });
    await back({ amount: { amount: '10.00' } });
    const tooMuch = await back({ amount: { amount: '20.01' } });
    expect(tooMuch.errors.map(({ code }) => code)).toEqual(['INVALID_AMOUNT']);
    await back({});
    expect((await accountOf(favoured)).slice(1)).toEqual([
      'MEMBERSHIP 1000 57 Given back: agreed',
      'MEMBERSHIP 2000 113 Given back: agreed',
    ]);
  });

  it('are charged for an order that a courier handed over, once however many parcels it had', async () => {
    const served = await trade.shop();
    const terms = { kind: 'DELIVERY_SERVICE', cycle: 'PER_ORDER', amount: { amount: '5.00' }, fromOn: '2026-05-31' };
    await plan({ ...terms, merchantId: served.merchantId, rule: { zh: '配送', en: 'Delivery service' } });
    for (const id of ['order_one', 'order_one', 'order_two'])
      await inTransaction(market.context(), (ctx) => chargeDelivery(ctx, { id, merchantId: served.merchantId }));
    expect(await accountOf(served)).toEqual(
      Array.from({ length: 2 }, () => 'DELIVERY_SERVICE -500 -28 Delivery service'),
    );
  });
});

describe('B6 sales rebates', () => {
  it('are the rate of the highest tier that the month reached, given once, and go back with refunds in proportion', async () => {
    market.clock.moveTo(new Date('2026-06-28T12:00:00+08:00'));
    const seller = await trade.shop();
    for (const [fromSales, basisPoints] of [
      ['0.00', 100],
      ['250.00', 200],
    ] as const)
      await must(await clerk(), 'createRebateTier', 'CreateRebateTierInput', {
        ...{ merchantId: seller.merchantId, basisPoints, fromSales: { amount: fromSales }, fromOn: '2026-06-28' },
      });
    const goods = await trade.ware(seller, { price: '100.00' });
    const customer = await trade.buyer(1_000_000);
    const orders = [];
    for (let sold = 0; sold < 3; sold += 1) {
      const [placed] = await buy(customer, [{ variantId: goods.variantId, quantity: 1 }]);
      if (!placed) throw new Error('no order was placed');
      await deliver(seller, placed.id);
      await must(customer.client, 'confirmReceipt', 'OrderActionInput', { id: placed.id, ...key() });
      orders.push(placed);
    }
    const nightly = () => settleRebates.run(market.context(), {});
    await nightly();
    market.clock.moveTo(new Date('2026-07-01T02:40:00+08:00'));
    await Promise.all([nightly(), nightly()]);
    const rebates = async () => (await accountOf(seller)).filter((line) => line.startsWith('REBATE'));
    expect(await rebates()).toEqual(['REBATE 600 0 2 % of 300.00 sold in 2026-06']);
    const [first] = orders;
    const about = { kind: 'REFUND_ONLY', reason: 'POOR_SERVICE', description: '态度差', ...key() };
    const lines = [{ orderLineId: first?.lines.nodes[0]?.id, quantity: 1 }];
    const input = { id: first?.id, ...about, lines };
    const made = await must(customer.client, 'applyForReturn', 'ApplyForReturnInput', input, 'return { id }');
    const { id } = made['return'] as { id: string };
    await must(seller.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    await nightly();
    await nightly();
    expect((await rebates()).slice(1)).toEqual(['REBATE -200 0 Taken back for refunds of 2026-06']);
  });
});
