import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { newId } from '#api/kernel/ids.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { balanceOf, debtOf, payableTo, reservedFor, TransferKind, verifyLedger } from '#api/ledger/index.js';
import { lockOrder, OrderLine, refundLines } from '#api/orders/index.js';
import { MerchantLineKind, postToMerchant, RefundCause, verifyMerchantLines } from '#api/payments/index.js';
import {
  type AfterSale,
  CostKind,
  CostPayer,
  costsOfRefund,
  giveVerdict,
  paidBackOf,
  ResponsibleParty,
  recordCosts,
  type Share,
  VerdictCause,
} from '#api/verdicts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must, type Outcome } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const agent = await trade.staff(StaffRole.AFTER_SALES_AGENT);
const { MERCHANT, COURIER, PLATFORM, BUYER, WAREHOUSE, AGENT } = ResponsibleParty;

const shares = (...parts: readonly (readonly [ResponsibleParty, number])[]): Share[] =>
  parts.map(([party, percent]) => ({ party, percent }));

/** An order of three units at 10.01 and delivery of 8.00, at 5 % commission, delivered and perhaps completed. */
async function sold(isCompleted: boolean, price = '10.01') {
  const shop = await trade.shop({ deliveryFeeMinor: 800, commissionBasisPoints: 500 });
  const ware = await trade.ware(shop, { price });
  const buyer = await trade.buyer(10_000_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 3 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  if (isCompleted) await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  return { shop, buyer, orderId: order.id };
}

type Sold = Awaited<ReturnType<typeof sold>>;
const caseOf = ({ shop, buyer, orderId }: Sold): AfterSale => ({
  causeId: newId('return', market.clock),
  kind: VerdictCause.RETURN,
  number: randomUUID().slice(0, 8).toUpperCase(),
  orderId,
  merchantId: shop.merchantId,
  buyerId: buyer.id,
});

const judge = (of: AfterSale, judged: readonly Share[], reason = '承运商签收前破损'): Promise<string> =>
  inTransaction(market.context(), async (ctx) => {
    await lockOrder(ctx, of.orderId ?? '');
    return (await giveVerdict(ctx, { ...of, shares: judged, reason })).id;
  });

/** Pays back so many minor units of the order's line by this case, less what the buyer bears itself. */
const payBack = (of: AfterSale, amountMinor: number, quantity = 0): Promise<void> =>
  inTransaction(market.context(), async (ctx) => {
    const order = await lockOrder(ctx, of.orderId ?? '');
    const line = order && (await ctx.em.findOne(OrderLine, { orderId: order.id }));
    if (!order || !line) throw new Error('no such order');
    const [left = 0] = await paidBackOf(ctx, of.causeId, [amountMinor]);
    if (left === 0) return;
    const lines = [{ line, amountMinor: left, quantity }];
    const refund = await refundLines(ctx, order, lines, { cause: RefundCause.RETURN, reference: randomUUID() });
    await recordCosts(ctx, of, await costsOfRefund(ctx, order, refund, lines));
  });

const pay = (of: AfterSale, kind: CostKind, paidBy: CostPayer, amountMinor: number): Promise<void> =>
  inTransaction(market.context(), (ctx) =>
    recordCosts(ctx, of, [{ kind, paidBy, amountMinor, reference: randomUUID() }]),
  );

const due = async ({ merchantId }: Shop): Promise<number> => {
  const ctx = market.context();
  return (await balanceOf(ctx, payableTo(merchantId))) + (await balanceOf(ctx, debtOf(merchantId)));
};

/** All that is due to the merchant by now leaves for its bank. */
const payOut = ({ merchantId }: Shop): Promise<unknown> =>
  inTransaction(market.context(), async (ctx) => {
    const amountMinor = await balanceOf(ctx, payableTo(merchantId));
    return postToMerchant(ctx, {
      ...{ kind: TransferKind.PAYOUT_RESERVED, reference: randomUUID(), memo: 'test', merchantId },
      lines: [{ kind: MerchantLineKind.PAYOUT, amountMinor: -amountMinor }],
      against: [{ account: reservedFor(merchantId), amountMinor }],
    });
  });
const paidOut = ({ merchantId }: Shop): Promise<number> => balanceOf(market.context(), reservedFor(merchantId));

/** What rows of verdicts say, beside what the ledger says. */
async function verify(): Promise<void> {
  const { db } = market.context();
  expect((await verifyLedger(db)).problems).toEqual([]);
  expect(await verifyMerchantLines(db)).toEqual([]);
  const rows = await market.database.query<{ wrong: string }>(
    `select t.id as wrong from ledger_transfer t
       join lateral (select sum(amount_minor) as moved from merchant_line where transfer_id = t.id) l on true
       join lateral (select sum(to_merchant_minor) as moved from verdict_posting where transfer_id = t.id) p on true
      where t.kind in ('VERDICT', 'VERDICT_REVERSED') and l.moved is distinct from p.moved
     union all
     select c.id from after_sale_cost c
       join lateral (select sum(amount_minor) as amount, sum(commission_minor) as commission from verdict_posting where cost_id = c.id) p on true
      where exists (select from verdict v where v.cause_id = c.cause_id and v.superseded_at is null)
        and (p.amount, p.commission) is distinct from (c.amount_minor, c.commission_minor)`,
  );
  expect(rows).toEqual([]);
}

it.each([true, false])(
  'G4 B6 the courier’s part of a refund is paid to the merchant as if sold, less commission (completed: %s)',
  async (isCompleted) => {
    const order = await sold(isCompleted);
    const of = caseOf(order);
    const before = await due(order.shop);
    await payBack(of, 3_803, 3); // 30.03 of goods and 8.00 of delivery; commission 1.50
    const paid = await due(order.shop);
    expect(paid - before).toBe(isCompleted ? -3_653 : 0);
    await judge(of, shares([COURIER, 70], [MERCHANT, 30]));
    // 70 % of 30.03 is 21.02, less 70 % of 1.50; 70 % of 8.00 is 5.60.
    expect((await due(order.shop)) - paid).toBe(2_102 - 105 + 560);
    await verify();
    const { order: seen } = await order.shop.owner.client.run<{ order: { verdicts: { nodes: object[] } } }, object>(
      `query ($id: ID!) { order(id: $id) { verdicts { nodes { number revision reason
       shares { nodes { party percent } } postings { nodes { cost party amount { amount } commission { amount } toMerchant { amount } isReversal } } } } } }`,
      { id: order.orderId },
    );
    const money = (amount: string): object => ({ amount });
    expect(seen.verdicts.nodes).toMatchObject([
      {
        number: of.number,
        revision: 1,
        postings: {
          nodes: [
            {
              cost: 'GOODS',
              party: 'MERCHANT',
              amount: money('9.01'),
              commission: money('0.45'),
              toMerchant: money('0.00'),
            },
            {
              cost: 'GOODS',
              party: 'COURIER',
              amount: money('21.02'),
              commission: money('1.05'),
              toMerchant: money('19.97'),
            },
            { cost: 'OUTBOUND_FREIGHT', party: 'MERCHANT', amount: money('2.40'), toMerchant: money('0.00') },
            { cost: 'OUTBOUND_FREIGHT', party: 'COURIER', amount: money('5.60'), toMerchant: money('5.60') },
          ],
        },
      },
    ]);
    const { order: hidden } = await order.buyer.client.run<{ order: { verdicts: { nodes: object[] } } }, object>(
      'query ($id: ID!) { order(id: $id) { verdicts { nodes { id } } } }',
      { id: order.orderId },
    );
    expect(hidden.verdicts.nodes).toEqual([]);
  },
);

it('G4 a verdict before the payment: the buyer’s part is not paid back, and cannot be changed afterwards', async () => {
  const order = await sold(true);
  const of = caseOf(order);
  const before = await due(order.shop);
  await judge(of, shares([BUYER, 100]));
  await judge(of, shares([BUYER, 40], [PLATFORM, 60]));
  await payBack(of, 1_000);
  // 6.00 went back: goods 4.74 less commission, freight 1.26; all of it borne by the platform.
  expect(await due(order.shop)).toBe(before);
  await expect(judge(of, shares([PLATFORM, 100]))).rejects.toMatchObject({ errors: [{ code: 'BUYER_PAID_ALREADY' }] });
  await judge(of, shares([BUYER, 40], [MERCHANT, 60]));
  expect(await due(order.shop)).toBeLessThan(before);
  await verify();
});

it('H5 G4 what the market gave is charged to the merchant by its share, at once when the verdict stands already', async () => {
  const order = await sold(true);
  const of = { ...caseOf(order), kind: VerdictCause.COMPLAINT };
  const before = await due(order.shop);
  await pay(of, CostKind.COMPENSATION, CostPayer.MARKET, 2_000);
  await judge(of, shares([MERCHANT, 50], [AGENT, 50]));
  expect(await due(order.shop)).toBe(before - 1_000);
  await pay(of, CostKind.RETURN_FREIGHT, CostPayer.MARKET, 1_201);
  expect(await due(order.shop)).toBe(before - 1_601);
  const first = await judge(of, shares([MERCHANT, 50], [AGENT, 50]));
  expect(await judge(of, shares([AGENT, 50], [MERCHANT, 50]))).toBe(first);
  expect(await due(order.shop)).toBe(before - 1_601);
  await expect(judge(of, shares([MERCHANT, 99]))).rejects.toMatchObject({ errors: [{ code: 'SHARES_NOT_WHOLE' }] });
  await expect(judge({ ...of, causeId: 'none', merchantId: null }, shares([MERCHANT, 100]))).rejects.toMatchObject({
    errors: [{ code: 'NO_MERCHANT' }],
  });
  await verify();
});

it('H5 G4 F7 what a slip pays because of a complaint is a cost of it, whether it was paid before the verdict or after, and until it comes back', async () => {
  const order = await sold(true);
  const clerk = await trade.staff(StaffRole.COMPLAINT_HANDLER);
  const told = { orderId: order.orderId, category: 'DELIVERY', description: '迟到' };
  const { complaint } = await must(
    clerk.client,
    'registerComplaint',
    'RegisterComplaintInput',
    told,
    'complaint { id }',
  );
  const causeId = (complaint as { id: string }).id;
  const of = { ...caseOf(order), causeId, kind: VerdictCause.COMPLAINT };
  const slip = async (payee: object): Promise<{ id: string; by: Person }> => {
    const asked = {
      reason: 'GOODWILL',
      content: '安抚',
      amount: { amount: '10.00' },
      complaintId: causeId,
      ...payee,
      ...key(),
    };
    const { slip: made } = await must(clerk.client, 'openSlip', 'OpenSlipInput', asked, 'slip { id }');
    const by = await trade.staff(StaffRole.FINANCE);
    const { id } = made as { id: string };
    const bank = 'accountNumber' in payee ? { bankReference: randomUUID() } : {};
    await must(by.client, 'paySlip', 'PaySlipInput', { id, ...bank, ...key() });
    return { id, by };
  };
  const before = await due(order.shop);
  await slip({ payee: 'WALLET', buyerId: order.buyer.id });
  await judge(of, shares([MERCHANT, 50], [PLATFORM, 50]));
  expect(await due(order.shop)).toBe(before - 500);
  const account = { accountHolder: '王小明', accountNumber: '6222020000001', bankName: '工商银行' };
  const { id, by } = await slip({ payee: 'OUTSIDE', ...account });
  await market.settle();
  expect(await due(order.shop)).toBe(before - 1_000);
  await must(by.client, 'returnSlip', 'RefuseSlipInput', { id, reason: '户名不符', ...key() });
  market.clock.advance(61_000);
  await market.settle();
  expect(await due(order.shop)).toBe(before - 500);
  await verify();
});

it('G4 twenty verdicts at once: the last stands, and the books say what it says', async () => {
  const order = await sold(true);
  const of = caseOf(order);
  const before = await due(order.shop);
  await payBack(of, 2_000);
  const percents = Array.from({ length: 20 }, (_, index) => index * 5);
  await Promise.all(
    percents.map((percent) => judge(of, shares([PLATFORM, percent], [MERCHANT, 100 - percent]), `${percent} %`)),
  );
  const [row] = await market.database.query<{ revision: number; count: number; percent: number; borne: number }>(
    `select v.revision, (select count(*)::int from verdict where cause_id = v.cause_id) as count,
            coalesce((select percent from verdict_share where verdict_id = v.id and party = 'PLATFORM'), 0) as percent,
            (select sum(to_merchant_minor)::int from verdict_posting p join after_sale_cost c on c.id = p.cost_id
              where c.cause_id = v.cause_id) as borne
       from verdict v where cause_id = $1 and superseded_at is null`,
    [of.causeId],
  );
  expect(row).toMatchObject({ revision: 20, count: 20 });
  const [spared] = await market.database.query<{ net: number }>(
    'select sum(amount_minor - commission_minor)::int as net from after_sale_cost where cause_id = $1',
    [of.causeId],
  );
  expect(await due(order.shop)).toBe(before - (spared?.net ?? 0) + (row?.borne ?? 0));
  expect(Math.abs((row?.borne ?? 0) - ((spared?.net ?? 0) * (row?.percent ?? 0)) / 100)).toBeLessThan(2);
  await verify();
});

it('G4 whatever is paid and however often it is judged anew, and after payouts, the merchant ends where the last verdict alone would have left it', async () => {
  const parties = [MERCHANT, COURIER, WAREHOUSE, PLATFORM, AGENT];
  const judged = fc.array(fc.constantFrom(...parties), { minLength: 20, maxLength: 20 }).map((points) =>
    parties.flatMap((party) => {
      const percent = points.filter((point) => point === party).length * 5;
      return percent > 0 ? [{ party, percent }] : [];
    }),
  );
  const step = fc.oneof(
    fc.record({ what: fc.constant('refund' as const), amount: fc.integer({ min: 1, max: 900 }) }),
    fc.record({ what: fc.constant('slip' as const), amount: fc.integer({ min: 1, max: 5_000 }) }),
    fc.record({ what: fc.constant('payout' as const), amount: fc.constant(0) }),
    fc.record({ what: fc.constant('judge' as const), shares: judged }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 7 }),
      judged,
      fc.boolean(),
      async (steps, last, isCompleted) => {
        const [order, other] = [await sold(isCompleted), await sold(isCompleted)];
        const [of, straight] = [caseOf(order), caseOf(other)];
        for (const each of steps) {
          if (each.what === 'judge') await judge(of, each.shares, randomUUID());
          if (each.what === 'payout') await payOut(order.shop);
          for (const which of each.what === 'judge' ? [] : [of, straight]) {
            if (each.what === 'refund') await payBack(which, each.amount);
            if (each.what === 'slip') await pay(which, CostKind.COMPENSATION, CostPayer.MARKET, each.amount);
          }
        }
        await judge(of, last, 'last');
        await judge(straight, last, 'last');
        expect((await due(order.shop)) + (await paidOut(order.shop))).toBe(await due(other.shop));
        await verify();
      },
    ),
    { numRuns: 12 },
  );
});

it('G4 a return judged before it is paid pays the buyer less its own share, and the courier’s share goes to the shop', async () => {
  const order = await sold(true);
  const before = await due(order.shop);
  const lines = await market.database.query<{ id: string }>('select id from order_line where order_id = $1', [
    order.orderId,
  ]);
  const asked = {
    ...{ id: order.orderId, kind: 'REFUND_ONLY', reason: 'NOT_AS_DESCRIBED', description: '颜色不对' },
    lines: lines.map(({ id }) => ({ orderLineId: id, quantity: 3 })),
    ...key(),
  };
  const { return: made } = await must(
    order.buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    asked,
    'return { id }',
  );
  const { id } = made as { id: string };
  const judges = await trade.staff(StaffRole.AFTER_SALES_AGENT);
  const verdict = (judged: readonly Share[]): Promise<Outcome> =>
    act(judges.client, 'judgeReturn', 'JudgeReturnInput', {
      returnId: id,
      shares: judged,
      reason: '两方都有责任',
      ...key(),
    });
  expect((await verdict(shares([BUYER, 25], [COURIER, 75]))).errors).toEqual([]);
  await must(order.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  // 38.03 less a quarter; the shop gets all of it back, less the commission it was spared.
  const [paid] = await market.database.query<{ amount: number }>(
    'select sum(amount_minor)::int as amount from refund where order_id = $1',
    [order.orderId],
  );
  expect(paid).toEqual({ amount: 2_852 });
  expect(await due(order.shop)).toBe(before);
  expect((await verdict(shares([BUYER, 20], [COURIER, 80]))).errors).toMatchObject([{ code: 'BUYER_PAID_ALREADY' }]);
  expect((await verdict(shares([BUYER, 25], [MERCHANT, 75]))).errors).toEqual([]);
  expect(await due(order.shop)).toBeLessThan(before);
  await verify();
});

it('G4 the desk sees beforehand who would bear what, and what would be refused', async () => {
  const order = await sold(true);
  const of = caseOf(order);
  await payBack(of, 1_000);
  const preview = (input: object): Promise<Record<string, object>> =>
    agent.client.run<Record<string, object>, object>(
      `query ($input: VerdictPreviewInput!) { verdictPreview(input: $input) { toMerchant { amount } withheld { amount }
         bearings { cost party amount { amount } toMerchant { amount } } problems { code } } }`,
      { input: { causeId: of.causeId, ...input } },
    );
  expect(await preview({ shares: shares([COURIER, 50], [MERCHANT, 50]) })).toMatchObject({
    verdictPreview: { problems: [], bearings: [{ cost: 'GOODS', party: 'MERCHANT' }, { party: 'COURIER' }, {}, {}] },
  });
  expect(await preview({ shares: shares([BUYER, 50], [MERCHANT, 50]) })).toMatchObject({
    verdictPreview: { problems: [{ code: 'BUYER_PAID_ALREADY' }] },
  });
  expect(
    await preview({
      causeId: 'another',
      shares: shares([BUYER, 50], [COURIER, 50]),
      expected: [{ kind: 'GOODS', paidBy: 'MERCHANT', amount: { amount: '10.01' } }],
    }),
  ).toMatchObject({
    verdictPreview: {
      withheld: { amount: '5.01' },
      toMerchant: { amount: '5.00' },
      bearings: [{ party: 'COURIER', amount: { amount: '5.00' } }],
    },
  });
});
