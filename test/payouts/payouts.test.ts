import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const drafter = await trade.staff(StaffRole.FINANCE);
const approver = await trade.staff(StaffRole.FINANCE);

/** Completes an order of 40.00 of goods and 8.00 of delivery; 5 % commission leaves 46.00. */
async function completed() {
  const shop = await trade.shop({ deliveryFeeMinor: 800 });
  const ware = await trade.ware(shop, { price: '10.00', onHand: 10 });
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 4 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  return { shop, buyer, order, lineId: order.lines.nodes[0]?.id ?? '' };
}

const PAYOUTS =
  'payoutRun { id status total { amount } payouts { nodes { id status amount { amount } merchant { id } statement { nodes { kind amount { amount } vat { amount } rule { en } order { id } } } } } }';

interface Run {
  id: string;
  status: string;
  payouts: {
    nodes: { id: string; amount: { amount: string }; merchant: { id: string } }[];
  };
}

interface Line {
  kind: string;
  amount: { amount: string };
}

/** What the first payout of a run says it pays. */
const linesOf = (run: Run): string[] =>
  (run.payouts.nodes[0] as unknown as { statement: { nodes: Line[] } }).statement.nodes.map(
    ({ kind, amount }) => `${kind} ${amount.amount}`,
  );

async function verified(): Promise<void> {
  const { db } = market.context();
  expect([...(await verifyLedger(db)).problems, ...(await verifyMerchantLines(db))]).toEqual([]);
}

const draft = async (): Promise<Run> =>
  (await must(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS)).payoutRun as Run;

async function pay(run: Run): Promise<void> {
  await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
  await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
  for (const { id } of run.payouts.nodes)
    await must(drafter.client, 'confirmPayout', 'PayoutActionInput', { id, ...key() });
}

describe('payout runs', () => {
  it('I1 I2 pays completed orders less commission, and the statement says how', async () => {
    const { shop, order } = await completed();
    const run = await draft();
    const own = run.payouts.nodes.find(({ merchant }) => merchant.id === shop.merchantId);
    expect(own).toMatchObject({
      amount: { amount: '46.00' },
      statement: {
        nodes: [
          { kind: 'SALE', amount: { amount: '48.00' }, order: { id: order.id } },
          { kind: 'COMMISSION', amount: { amount: '-2.00' }, vat: { amount: '-0.11' }, rule: { en: 'Commission 5 %' } },
          { kind: 'PAYOUT', amount: { amount: '-46.00' }, order: null },
        ],
      },
    });
    await pay(run);
    const { payouts } = await shop.owner.client.run<{ payouts: { nodes: { status: string }[] } }, object>(
      '{ payouts { nodes { status } } }',
    );
    expect(payouts.nodes).toEqual([{ status: 'PAID' }]);
    await verified();
  });

  it('I3 nobody approves their own draft', async () => {
    await completed();
    const run = await draft();
    const own = await act(drafter.client, 'approvePayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    expect(own.errors.map(({ code }) => code)).toEqual(['OWN_DRAFT']);
    await pay(run);
  });

  it('I3 each due line is in exactly one payout, although ten drafts are asked for at once', async () => {
    const { shop } = await completed();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS)),
    );
    const runs = outcomes.filter(({ errors }) => errors.length === 0).map(({ payoutRun }) => payoutRun as Run);
    expect(runs).toHaveLength(1);
    const [run] = runs;
    expect(run?.payouts.nodes.map(({ merchant }) => merchant.id)).toEqual([shop.merchantId]);
    if (run) await pay(run);
  });

  it('I3 an open return holds its order’s income, and a refund after the payout is taken off the next one', async () => {
    const { shop, buyer, order, lineId } = await completed();
    const applied = await must(
      buyer.client,
      'applyForReturn',
      'ApplyForReturnInput',
      {
        id: order.id,
        kind: 'REFUND_ONLY',
        reason: 'POOR_SERVICE',
        description: '态度差',
        lines: [{ orderLineId: lineId, quantity: 1 }],
        ...key(),
      },
      'return { id }',
    );
    const refused = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOTHING_DUE']);
    await must(buyer.client, 'withdrawReturn', 'ReturnActionInput', {
      id: (applied.return as { id: string }).id,
      ...key(),
    });
    await pay(await draft());

    const again = await must(
      buyer.client,
      'applyForReturn',
      'ApplyForReturnInput',
      {
        id: order.id,
        kind: 'REFUND_ONLY',
        reason: 'POOR_SERVICE',
        description: '态度差',
        lines: [{ orderLineId: lineId, quantity: 1 }],
        ...key(),
      },
      'return { id }',
    );
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', {
      id: (again.return as { id: string }).id,
      ...key(),
    });
    const ware = await trade.ware(shop, { price: '100.00' });
    const [next] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    if (!next) throw new Error('no order was placed');
    await deliver(shop, next.id);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: next.id, ...key() });
    const run = await draft();
    expect(run.payouts.nodes[0]).toMatchObject({ amount: { amount: '91.50' } });
    expect(linesOf(run)).toEqual([
      'REFUND -12.00',
      'COMMISSION_RETURN 0.50',
      'SALE 108.00',
      'COMMISSION -5.00',
      'PAYOUT -91.50',
    ]);
    await pay(run);
    await verified();
  });

  it('I3 a failed payout is tried again with the same lines', async () => {
    await completed();
    const run = await draft();
    await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    const id = run.payouts.nodes[0]?.id ?? '';
    await must(drafter.client, 'failPayout', 'FailPayoutInput', { id, reason: '账号有误', ...key() });
    const refused = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOTHING_DUE']);
    await must(drafter.client, 'retryPayout', 'PayoutActionInput', { id, ...key() });
    const done = await must(
      drafter.client,
      'confirmPayout',
      'PayoutActionInput',
      { id, ...key() },
      'payout { status attempt }',
    );
    expect(done.payout).toEqual({ status: 'PAID', attempt: 2 });
  });

  it('I3 a failed payout that is given up lets go of its lines, which the next run pays to the account of today', async () => {
    await completed();
    const run = await draft();
    await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    const id = run.payouts.nodes[0]?.id ?? '';
    await must(drafter.client, 'failPayout', 'FailPayoutInput', { id, reason: '账户已销户', ...key() });
    await must(drafter.client, 'givePayoutUp', 'PayoutActionInput', { id, ...key() });
    const again = await draft();
    expect(linesOf(again)).toEqual(['SALE 48.00', 'COMMISSION -2.00', 'PAYOUT -46.00']);
    const discarded = await must(
      drafter.client,
      'discardPayoutRun',
      'PayoutRunActionInput',
      { id: again.id, ...key() },
      'payoutRun { status payouts { nodes { status } } }',
    );
    expect(discarded.payoutRun).toEqual({ status: 'DISCARDED', payouts: { nodes: [{ status: 'DISCARDED' }] } });
    await pay(await draft());
    await verified();
  });

  it('I3 what the bank sends back after it paid is due again once, however often it is told', async () => {
    await completed();
    const run = await draft();
    await pay(run);
    const id = run.payouts.nodes[0]?.id ?? '';
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        act(drafter.client, 'recordBankReturn', 'ReturnPayoutInput', { id, reason: '户名不符', ...key() }),
      ),
    );
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const again = await draft();
    expect(linesOf(again)).toEqual(['BANK_RETURN 46.00', 'PAYOUT -46.00']);
    await pay(again);
    await verified();
  });

  it('I3 refunds that race the run are on one side of it: money and lines agree', async () => {
    const sold = await Promise.all([completed(), completed(), completed()]);
    const returns = await Promise.all(
      sold.map(async ({ buyer, order, lineId }) => {
        const applied = await must(
          buyer.client,
          'applyForReturn',
          'ApplyForReturnInput',
          {
            id: order.id,
            kind: 'REFUND_ONLY',
            reason: 'POOR_SERVICE',
            description: '态度差',
            lines: [{ orderLineId: lineId, quantity: 1 }],
            ...key(),
          },
          'return { id }',
        );
        return (applied.return as { id: string }).id;
      }),
    );
    const other = await completed();
    const outcomes = await Promise.all([
      ...returns.map((id, index) =>
        act(sold[index]?.shop.owner.client ?? drafter.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() }),
      ),
      act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS),
      act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS),
    ]);
    await verified();
    const runs = outcomes.flatMap(({ payoutRun }) => (payoutRun ? [payoutRun as Run] : []));
    const after = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS);
    if (after.payoutRun) runs.push(after.payoutRun as Run);
    for (const run of runs) await pay(run);
    const paid = runs
      .flatMap((run) => run.payouts.nodes)
      .map(({ merchant, amount }) => `${merchant.id} ${amount.amount}`);
    expect(paid.toSorted()).toEqual(
      [...sold.map(({ shop }) => `${shop.merchantId} 34.50`), `${other.shop.merchantId} 46.00`].toSorted(),
    );
    await verified();
  });
});
