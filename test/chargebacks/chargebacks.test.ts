import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { balanceOf, debtOf, escrowOf, payableTo } from '#api/ledger/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { disputedOf, refundedOf } from '../kit/alipay/trade.ts';
import type { Person } from '../kit/trade.js';
import { act, deliver, key, must, type Outcome } from '../kit/trade-steps.js';
import { marketWithAlipay } from '../payments/gateway.js';

const { market, alipay, trade, tea, rice, place, start, pay, verify } = await marketWithAlipay();
const [finance, other] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.FINANCE)];
const afterSales = await trade.staff(StaffRole.AFTER_SALES_AGENT);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const ctx = market.context();
const later = (days: number): Date => new Date(market.clock.now().getTime() + days * 86_400_000);

/** 10.00 of tea and 3.33 of rice, paid by Alipay, each order by its shop. */
async function paid(walletMinor = 0) {
  const bought = await place(walletMinor);
  const attempt = await start(bought, walletMinor > 0 ? { walletAmount: { amount: `${walletMinor / 100}.00` } } : {});
  await pay(attempt);
  const rows = await market.database.query<{ id: string; merchant_id: string }>(
    'select id, merchant_id from customer_order where id = any($1)',
    [bought.orderIds],
  );
  const orderOf = (merchantId: string): string => rows.find((row) => row.merchant_id === merchantId)?.id ?? '';
  return { ...bought, attemptId: attempt.id, teaOrder: orderOf(tea.merchantId), riceOrder: orderOf(rice.merchantId) };
}

interface Notice {
  readonly attemptId: string;
  readonly amount: string;
  readonly orderId?: string;
  readonly disputeNumber?: string;
  readonly evidenceBy?: Date;
}

const fields =
  'chargeback { id status dueAt availableActions parts { nodes { amount { amount } order { id } status } } }';
const numbers = new Map<string, { readonly attemptId: string; readonly disputeNumber: string }>();
/** Records a dispute; the gateway has really taken what is accepted. */
async function tryToRecord(by: Person, { disputeNumber = randomUUID(), ...notice }: Notice): Promise<Outcome> {
  const { attemptId, amount, ...more } = notice;
  const input = { attemptId, amount: { amount }, disputeNumber, reason: '买家称未收到货', ...more, ...key() };
  const outcome = await act(by.client, 'recordChargeback', 'RecordChargebackInput', input, fields);
  if (outcome.errors.length > 0) return outcome;
  alipay.dispute(attemptId, disputeNumber, Math.round(Number(amount) * 100));
  numbers.set((outcome.chargeback as { id: string }).id, { attemptId, disputeNumber });
  return outcome;
}
async function record(by: Person, notice: Notice): Promise<{ id: string; parts: { nodes: object[] } }> {
  const { errors, chargeback } = await tryToRecord(by, notice);
  expect(errors).toEqual([]);
  return chargeback as { id: string; parts: { nodes: object[] } };
}
const decide = (by: Person, mutation: string, id: string, more: object = {}): Promise<Outcome> =>
  act(by.client, mutation, mutation === 'answerChargeback' ? 'AnswerChargebackInput' : 'ChargebackActionInput', {
    ...{ id, ...more },
    ...key(),
  });
async function win(id: string): Promise<void> {
  expect((await decide(finance, 'winChargeback', id)).errors).toEqual([]);
  const { attemptId, disputeNumber } = numbers.get(id) ?? { attemptId: '', disputeNumber: '' };
  alipay.giveDisputeBack(attemptId, disputeNumber);
}
const sums = async (): Promise<Record<string, number>> => {
  const rows = await market.database.query<{ kind: string; sum: number }>(
    `select kind, sum(balance_minor)::int as sum from ledger_account
      where kind in ('SUSPENSE', 'GATEWAY_CLEARING', 'COMMISSION') group by kind`,
  );
  return {
    SUSPENSE: 0,
    GATEWAY_CLEARING: 0,
    COMMISSION: 0,
    ...Object.fromEntries(rows.map((row) => [row.kind, row.sum])),
  };
};
const held = (orderId: string, merchantId: string): Promise<number> => balanceOf(ctx, escrowOf(orderId, merchantId));
const due = async (merchantId: string): Promise<number> =>
  (await balanceOf(ctx, payableTo(merchantId))) + (await balanceOf(ctx, debtOf(merchantId)));
const cancel = (by: Person, id: string): Promise<Outcome> =>
  act(by.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
/** Somebody of finance who signed in just now, as the clock moved on. */
const again = async (): Promise<Person['client']> => (await trade.staff(StaffRole.FINANCE)).client;
/** Everything that was paid at the gateway less what went back there is what the ledger says lies there. */
async function verifyAll(): Promise<void> {
  await market.settle();
  await verify();
  expect(await verifyMerchantLines(ctx.db)).toEqual([]);
  const lies = Object.values(alipay.book.trades).reduce(
    (sum, each) => sum + (each.paidAt === null ? 0 : each.amount - refundedOf(each) - disputedOf(each)),
    0,
  );
  expect((await sums())['GATEWAY_CLEARING']).toBe(-lies);
}

it('F5 a chargeback takes the money at once: suspense bears it, its orders are held to the fen, and no refund takes it', async () => {
  const { attemptId, buyer, teaOrder, riceOrder } = await paid();
  const before = await sums();
  const { id, parts } = await record(afterSales, { attemptId, amount: '4.00' });
  expect(parts.nodes).toEqual(
    expect.arrayContaining([
      { amount: { amount: '3.00' }, order: { id: teaOrder }, status: 'EVIDENCE_DUE' },
      { amount: { amount: '1.00' }, order: { id: riceOrder }, status: 'EVIDENCE_DUE' },
    ]),
  );
  const after = await sums();
  expect([after['SUSPENSE'], after['GATEWAY_CLEARING']]).toEqual([
    (before['SUSPENSE'] ?? 0) - 400,
    (before['GATEWAY_CLEARING'] ?? 0) + 400,
  ]);
  expect(codes(await cancel(buyer, teaOrder))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await tryToRecord(finance, { attemptId, amount: '9.34' }))).toEqual(['CHARGEBACK_TOO_HIGH']);
  await record(finance, { attemptId, amount: '7.00', orderId: teaOrder });
  expect(codes(await tryToRecord(finance, { attemptId, amount: '0.01', orderId: teaOrder }))).toEqual([
    'CHARGEBACK_TOO_HIGH',
  ]);
  await win(id);
  expect((await sums())['SUSPENSE']).toBe((before['SUSPENSE'] ?? 0) - 700);
  await verifyAll();
});

it('F5 the same notice twice, and by two people at once, is one chargeback; other facts under its number are refused', async () => {
  const { attemptId } = await paid();
  const notice = { attemptId, amount: '2.00', disputeNumber: randomUUID() };
  const outcomes = await Promise.all([finance, other, afterSales].map((by) => tryToRecord(by, notice)));
  const again = await record(finance, notice);
  const ids = outcomes.flatMap(({ chargeback }) => (chargeback as { id: string } | null)?.id ?? []);
  expect(new Set([...ids, again.id]).size).toBe(1);
  expect(codes(await tryToRecord(finance, { ...notice, amount: '2.01' }))).toEqual(['DISPUTE_NUMBER_USED']);
  await verifyAll();
});

it('F5 lost before completion: refunded out of what is held, nothing is sent to the buyer again, and the rest goes on', async () => {
  const { attemptId, buyer, teaOrder, riceOrder } = await paid();
  const before = await sums();
  const { id } = await record(finance, { attemptId, amount: '13.33' });
  expect((await decide(finance, 'loseChargeback', id)).errors).toEqual([]);
  expect(codes(await decide(finance, 'winChargeback', id))).toEqual(['NOT_ALLOWED_NOW']);
  expect([await held(teaOrder, tea.merchantId), await held(riceOrder, rice.merchantId)]).toEqual([0, 0]);
  expect((await sums())['SUSPENSE']).toBe(before['SUSPENSE']);
  expect((await cancel(buyer, teaOrder)).errors).toEqual([]);
  await verifyAll();
  expect(Object.keys(alipay.book.trades[attemptId]?.refunds ?? {})).toEqual([]);
});

it('F5 B6 lost after completion: the merchant bears it less the commission at the frozen rate, and the money was held meanwhile (I3)', async () => {
  const { attemptId, buyer, teaOrder } = await paid();
  await deliver(tea, teaOrder);
  const [paidOut, commission] = [await due(tea.merchantId), (await sums())['COMMISSION'] ?? 0];
  const confirm = (): Promise<Outcome> =>
    act(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: teaOrder, ...key() });
  const first = await record(finance, { attemptId, amount: '4.00', orderId: teaOrder });
  expect(codes(await confirm())).toEqual(['NOT_ALLOWED_NOW']);
  await win(first.id);
  expect((await confirm()).errors).toEqual([]);
  expect([(await due(tea.merchantId)) - paidOut, ((await sums())['COMMISSION'] ?? 0) - commission]).toEqual([950, 50]);
  const { id } = await record(finance, { attemptId, amount: '4.00', orderId: teaOrder });
  const states = await finance.client.run<{ payoutPreview: { held: { amount: string } } }, object>(
    'query { payoutPreview { held { amount } } }',
    {},
  );
  expect(Number(states.payoutPreview.held.amount)).toBeGreaterThanOrEqual(9.5);
  await decide(finance, 'loseChargeback', id);
  expect([(await due(tea.merchantId)) - paidOut, ((await sums())['COMMISSION'] ?? 0) - commission]).toEqual([570, 30]);
  const [refund] = await market.database.query(
    'select cause, amount_minor::int as amount, from_merchant_minor::int as merchant from refund where order_id = $1',
    [teaOrder],
  );
  expect(refund).toEqual({ cause: 'CHARGEBACK', amount: 400, merchant: 380 });
  await verifyAll();
});

it('F5 R refunds that race chargebacks of one payment, also with prepaid money beside, never take a fen twice', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { attemptId, teaOrder, riceOrder } = await paid(round % 2 === 0 ? 0 : 500);
    const notices = ['3.00', '6.00', '8.33'].map((amount) => ({ attemptId, amount }));
    const outcomes = await Promise.all([
      ...notices.map((notice) => tryToRecord(finance, notice)),
      cancel(supervisor, teaOrder),
      cancel(supervisor, riceOrder),
    ]);
    const [sum] = await market.database.query<{ left: number; taken: number }>(
      `select min(amount_minor - refunded_minor - disputed_minor)::int as left, sum(refunded_minor + disputed_minor)::int as taken
         from tender_allocation where payment_id = (select payment_id from payment_attempt where id = $1)`,
      [attemptId],
    );
    expect(sum?.left).toBeGreaterThanOrEqual(0);
    expect(sum?.taken).toBeLessThanOrEqual(1_333);
    const chargebacks = outcomes
      .slice(0, 3)
      .flatMap(({ chargeback }) => (chargeback as { id: string } | null)?.id ?? []);
    const deciders = chargebacks.flatMap((id) => [
      decide(finance, 'loseChargeback', id),
      decide(other, 'loseChargeback', id),
    ]);
    const decided = await Promise.all(deciders);
    expect(decided.filter(({ errors }) => errors.length === 0)).toHaveLength(chargebacks.length);
    await verifyAll();
  }
});

it('F5 A5 the merchant sees its share and hears of it, the buyer sees none; nobody decides on their own', async () => {
  const { attemptId, buyer, teaOrder } = await paid();
  await record(finance, { attemptId, amount: '2.00', orderId: teaOrder });
  const seen =
    'query ($id: ID!) { order(id: $id) { chargebacks { nodes { amount { amount } status chargeback { id } } } } }';
  const merchants = await tea.owner.client.run<object, object>(seen, { id: teaOrder });
  expect(merchants).toEqual({
    order: { chargebacks: { nodes: [{ amount: { amount: '2.00' }, status: 'EVIDENCE_DUE', chargeback: null }] } },
  });
  expect(await buyer.client.run<object, object>(seen, { id: teaOrder })).toEqual({
    order: { chargebacks: { nodes: [] } },
  });
  const events = await market.database.query(
    `select count(*)::int as count from event where kind = 'CHARGEBACK_RECORDED' and merchant_id = $1`,
    [tea.merchantId],
  );
  expect(events).not.toEqual([{ count: 0 }]);
});

it('F5 G3 G4 a return whose money a chargeback took waits for it, its verdict is previewed as if it were won, and it gets what is left once it is lost', async () => {
  const { attemptId, buyer, teaOrder } = await paid();
  await deliver(tea, teaOrder);
  const [line] = await market.database.query<{ id: string }>('select id from order_line where order_id = $1', [
    teaOrder,
  ]);
  const { return: made } = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: teaOrder, kind: 'REFUND_ONLY', reason: 'NOT_AS_DESCRIBED', description: '颜色不对' },
      ...{ lines: [{ orderLineId: line?.id, quantity: 1 }], ...key() },
    },
    'return { id }',
  );
  const { id: returnId } = made as { id: string };
  const { id } = await record(finance, { attemptId, amount: '6.00', orderId: teaOrder, evidenceBy: later(20) });
  const accepted = await act(tea.owner.client, 'acceptReturn', 'ReturnActionInput', { id: returnId, ...key() });
  expect(codes(accepted)).toEqual(['CHARGEBACK_OPEN']);
  const before = await sums();
  const foreseen = async () => {
    const { client } = await trade.staff(StaffRole.AFTER_SALES_AGENT);
    const shares = [{ party: 'MERCHANT', percent: 100 }];
    const { returnVerdictPreview } = await client.run<{ returnVerdictPreview: object }, object>(
      `query ($input: ReturnVerdictPreviewInput!) { returnVerdictPreview(input: $input) {
         bearings { cost party amount { amount } } expected { amount } problems { code } } }`,
      { input: { returnId, shares } },
    );
    return returnVerdictPreview;
  };
  expect(await foreseen()).toMatchObject({
    bearings: expect.arrayContaining([{ cost: 'GOODS', party: 'MERCHANT', amount: { amount: '10.00' } }]),
    expected: { amount: '10.00' },
    problems: [{ code: 'CHARGEBACK_OPEN' }],
  });
  expect(await sums()).toEqual(before);
  await market.settle(later(4));
  const returned = (): Promise<unknown[]> =>
    market.database.query('select status, refund_minor::int as refund from order_return where id = $1', [returnId]);
  expect(await returned()).toEqual([{ status: 'REQUESTED', refund: 1_000 }]);
  await must(await again(), 'loseChargeback', 'ChargebackActionInput', { id, ...key() });
  await market.settle(later(2));
  expect(await returned()).toEqual([{ status: 'REFUNDED', refund: 400 }]);
  await verifyAll();
});

it('F5 what is not answered by the day the gateway named is lost by itself; what was answered waits for the gateway', async () => {
  const { attemptId, teaOrder, riceOrder } = await paid();
  const [desk, support] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.AFTER_SALES_AGENT)];
  const late = await record(desk, { attemptId, amount: '1.00', orderId: teaOrder, evidenceBy: later(3) });
  const answered = await record(desk, { attemptId, amount: '1.00', orderId: riceOrder });
  expect((await decide(support, 'answerChargeback', answered.id, { evidence: '签收照片' })).errors).toEqual([]);
  await market.settle(later(2));
  const states = (): Promise<unknown[]> =>
    market.database.query('select id, status from chargeback where id = any($1) order by created_at, id', [
      [late.id, answered.id],
    ]);
  expect(await states()).toMatchObject([{ status: 'EVIDENCE_DUE' }, { status: 'ANSWERED' }]);
  await market.settle(later(2));
  expect(await states()).toMatchObject([{ status: 'LOST' }, { status: 'ANSWERED' }]);
  await must(await again(), 'loseChargeback', 'ChargebackActionInput', { id: answered.id, ...key() });
  await verifyAll();
});
