import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
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
  'payoutRun { id status total { amount } payouts { nodes { id status amount { amount } adjustment { amount } merchant { id } statement { nodes { net { amount } commission { amount } order { id } } } } } }';

interface Run {
  id: string;
  status: string;
  payouts: {
    nodes: { id: string; amount: { amount: string }; adjustment: { amount: string }; merchant: { id: string } }[];
  };
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
      adjustment: { amount: '0.00' },
      statement: { nodes: [{ net: { amount: '46.00' }, commission: { amount: '2.00' }, order: { id: order.id } }] },
    });
    await pay(run);
    const { payouts } = await shop.owner.client.run<{ payouts: { nodes: { status: string }[] } }, object>(
      '{ payouts { nodes { status } } }',
    );
    expect(payouts.nodes).toEqual([{ status: 'PAID' }]);
    expect((await verifyLedger(market.context().db)).problems).toEqual([]);
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
    expect(run.payouts.nodes[0]).toMatchObject({ adjustment: { amount: '-11.50' }, amount: { amount: '91.50' } });
    await pay(run);
    expect((await verifyLedger(market.context().db)).problems).toEqual([]);
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
});
