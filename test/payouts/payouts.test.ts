import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { sweepDue } from '#api/kernel/sweeper.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { verifyLedger } from '#api/ledger/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { continuing } from '#api/payouts/continue-payout-runs.job.js';
import { startDiscarding } from '#api/payouts/discard-payout-run.js';
import { draftOn, startRun } from '#api/payouts/draft-payout-run.js';
import { PayoutRun } from '#api/payouts/index.js';
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

const question = (shop: Awaited<ReturnType<typeof completed>>['shop'], id: string) =>
  act(
    shop.owner.client,
    'questionLine',
    'QuestionLineInput',
    { id, reason: '佣金应为 3 %' },
    'complaint { id status merchantLine { id } } merchantLine { isHeld }',
  );

/** The id of the shop’s line of a kind. */
async function lineId(merchantId: string, kind: string): Promise<string> {
  const [line] = await market.database.query<{ id: string }>(
    'select id from merchant_line where merchant_id = $1 and kind = $2',
    [merchantId, kind],
  );
  return line?.id ?? '';
}

async function resolve(complaintId: string): Promise<void> {
  const handler = await trade.staff(StaffRole.SUPERVISOR);
  const about = { id: complaintId };
  await must(handler.client, 'assignComplaint', 'AssignComplaintInput', { ...about, accountId: handler.id });
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', about);
  await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', {
    ...about,
    ...{ cause: '费率', responsibleParty: 'PLATFORM', resolution: '费率无误' },
  });
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

  it('I2 a questioned line is in no run until its complaint is resolved, and one that a run claimed is not held', async () => {
    const { shop } = await completed();
    const id = await lineId(shop.merchantId, 'COMMISSION');
    const asked = await question(shop, id);
    expect(asked).toMatchObject({
      errors: [],
      complaint: { status: 'REGISTERED', merchantLine: { id } },
      merchantLine: { isHeld: true },
    });
    const again = await question(shop, id);
    expect(again.errors.map(({ code }) => code)).toEqual(['ALREADY_QUESTIONED']);
    const refused = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOTHING_DUE']);
    await resolve((asked['complaint'] as { id: string }).id);
    const run = await draft();
    const late = await question(shop, id);
    expect(late).toMatchObject({ errors: [], merchantLine: { isHeld: false } });
    await must(drafter.client, 'discardPayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
    const held = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(held.errors.map(({ code }) => code)).toEqual(['NOTHING_DUE']);
    await resolve((late['complaint'] as { id: string }).id);
    await pay(await draft());
    await verified();
  });

  it('I2 I3 of a question and a run that claims at the same time exactly one has the line', async () => {
    const sold = await Promise.all(Array.from({ length: 5 }, completed));
    const lines = await Promise.all(sold.map(({ shop }) => lineId(shop.merchantId, 'SALE')));
    const [drafted, ...asked] = await Promise.all([
      act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), PAYOUTS),
      ...sold.map(({ shop }, index) => question(shop, lines[index] ?? '')),
    ]);
    const claimed = await market.database.query<{ id: string }>(
      'select id from merchant_line where id = any($1) and payout_id is not null',
      [lines],
    );
    const held = asked.filter(({ merchantLine }) => (merchantLine as { isHeld: boolean }).isHeld);
    expect(asked.flatMap(({ errors }) => errors)).toEqual([]);
    expect(held.length + claimed.length).toBe(sold.length);
    await verified();
    if (drafted.payoutRun) await pay(drafted.payoutRun as Run);
    for (const { complaint } of asked) await resolve((complaint as { id: string }).id);
    if (held.length > 0) await pay(await draft());
    const open = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(open.errors.map(({ code }) => code)).toEqual(['NOTHING_DUE']);
    await verified();
  });

  it('I3 a large run is drafted and discarded in batches, and a crash or a second worker loses and repeats nothing', async () => {
    const sold = await Promise.all(Array.from({ length: 4 }, completed));
    const limits = { lines: 2, merchants: 1 };
    const { id } = await inTransaction(market.context(), (ctx) => startRun(ctx, limits));
    const stands = async () => {
      const [row] = await market.database.query<{ status: string; payouts: number; shops: number; total: string }>(
        `select r.status, count(p.id)::int as payouts, count(distinct p.merchant_id)::int as shops, r.total_minor::text as total
           from payout_run r left join payout p on p.payout_run_id = r.id and p.status <> 'DISCARDED' where r.id = $1 group by r.id`,
        [id],
      );
      return row;
    };
    expect(await stands()).toEqual({ status: 'DRAFTING', payouts: 1, shops: 1, total: '4600' });
    const refused = await act(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key());
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    const killed = inTransaction(market.context(), async (ctx) => {
      await draftOn(ctx, await ctx.em.findOneOrFail(PayoutRun, { id }), limits);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await stands()).toMatchObject({ status: 'DRAFTING', payouts: 1 });
    const worker = continuing(limits);
    await Promise.all([worker.run(market.context()), worker.run(market.context())]);
    await sweepDue(worker, market.context());
    expect(await stands()).toEqual({ status: 'DRAFT', payouts: sold.length, shops: sold.length, total: '18400' });
    await verified();

    await inTransaction(market.context(), (ctx) => startDiscarding(ctx, id, limits));
    expect(await stands()).toMatchObject({ status: 'DISCARDING', payouts: sold.length - 1 });
    await sweepDue(worker, market.context());
    expect(await stands()).toMatchObject({ status: 'DISCARDED', payouts: 0 });
    await pay(await draft());
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
