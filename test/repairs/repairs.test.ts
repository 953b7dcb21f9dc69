import { beforeEach, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { balanceOf, verifyLedger, walletOf } from '#api/ledger/index.js';
import { openRepair } from '#api/repairs/index.js';
import { RepairStatus, repairLifecycle } from '#api/repairs/repair-status.js';
import { giveVerdict, ResponsibleParty, VerdictCause } from '#api/verdicts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must, type Outcome } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
let agent = await trade.staff(StaffRole.AFTER_SALES_AGENT);
let finance = await trade.staff(StaffRole.FINANCE);
const shop = await trade.shop();
const ware = await trade.ware(shop, { onHand: 1_000 });
const DAY_MS = 86_400_000;

const made = async (mutation: string, type: string, input: object, entity: string): Promise<string> => {
  const outcome = await must(agent.client, mutation, type, input, `${entity} { id }`);
  return (outcome[entity] as { id: string }).id;
};
const outlet = await made(
  'createRepairOutlet',
  'CreateRepairOutletInput',
  {
    ...{ name: '滁州电器维修', address: '南谯北路 9 号', contact: '李师傅', phone: '0550-3010000' },
    ...{ accountHolder: '滁州电器维修有限公司', accountNumber: '6222020000009999', bankName: '工商银行滁州分行' },
  },
  'repairOutlet',
);
const newPart = async (price: string, count: number): Promise<string> => {
  const sku = `P-${Math.random().toString(36).slice(2, 10)}`;
  const input = { sku, name: { zh: '开关', en: 'Switch' }, price: { amount: price } };
  const id = await made('createRepairPart', 'CreateRepairPartInput', input, 'repairPart');
  await must(agent.client, 'bookParts', 'BookPartsInput', { id, repairOutletId: outlet, quantity: count, ...key() });
  return id;
};

/** A repair of one unit that was delivered, opened by the returns desk. */
async function opened({ isWarranty = false, walletMinor = 100_000, returnId = null as string | null } = {}) {
  const buyer = await trade.buyer(walletMinor + 1_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const orderLineId = order.lines.nodes[0]?.id ?? '';
  const asked = { orderLineId, quantity: 1, isWarranty, returnId, fault: '按键没有反应' };
  const { id } = await inTransaction(market.context(), (ctx) => openRepair(ctx, asked));
  return { id, buyer, orderId: order.id, orderLineId };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const step = (by: Person, mutation: string, type: string, id: string, more: object = {}): Promise<Outcome> =>
  act(by.client, mutation, type, { id, ...more, ...key() });
const done = async (by: Person, mutation: string, type: string, id: string, more: object = {}): Promise<void> =>
  expect((await step(by, mutation, type, id, more)).errors).toEqual([]);
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
const parcel = { carrier: '顺丰速运', trackingNumber: 'SF1' };

/** Brings a repair to a state, by hand. */
async function bring({ id, buyer }: Opened, to: string, parts: object[] = [], labor = '30.00'): Promise<void> {
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['ON_THE_WAY', () => done(buyer, 'sendToOutlet', 'RepairParcelInput', id, parcel)],
    ['RECEIVED', () => done(agent, 'receiveRepair', 'RepairActionInput', id)],
    [
      'QUOTED',
      () =>
        done(agent, 'quoteRepair', 'QuoteRepairInput', id, { diagnosis: '开关坏了', parts, labor: { amount: labor } }),
    ],
    ['REPAIRING', () => done(buyer, 'answerRepairQuote', 'AnswerRepairQuoteInput', id, { isAccepted: true })],
    ['TO_SEND_BACK', () => done(agent, 'finishRepair', 'FinishRepairInput', id, { isRepaired: true })],
    ['SENT_BACK', () => done(agent, 'sendRepairBack', 'SendRepairBackInput', id, parcel)],
    ['CALL_BACK_DUE', () => done(buyer, 'confirmRepairedGoods', 'RepairActionInput', id)],
  ];
  const order = steps.map(([status]) => status);
  for (let status = (await stateOf(id)).status; status !== to; status = (await stateOf(id)).status) {
    // From the first state, which no step leads to, its index is -1.
    const next = steps[order.indexOf(status) + 1];
    if (!next) throw new Error(`${status} does not lead to ${to}`);
    await next[1]();
  }
}

interface State {
  status: string;
  outcome: string | null;
  call_back_result: string | null;
  fee: number;
}
async function stateOf(id: string): Promise<State> {
  const [row] = await market.database.query<State>(
    'select status, outcome, call_back_result, fee_minor::int as fee from repair where id = $1',
    [id],
  );
  if (!row) throw new Error('no such repair');
  return row;
}
// Who works signs in anew, as the clock moved on.
beforeEach(async () => {
  agent = await trade.staff(StaffRole.AFTER_SALES_AGENT);
  finance = await trade.staff(StaffRole.FINANCE);
});

const wallet = (buyer: Person): Promise<number> => balanceOf(market.context(), walletOf(buyer.id));
const onHand = async (part: string): Promise<number> => {
  const [row] = await market.database.query<{ on_hand: number }>('select on_hand from part_stock where part_id = $1', [
    part,
  ]);
  return row?.on_hand ?? 0;
};

it('G8 a paid repair from the fault to the call-back: parts leave the stock, the buyer pays parts and labour from the wallet', async () => {
  const part = await newPart('12.50', 3);
  const repair = await opened();
  const before = await wallet(repair.buyer);
  await bring(repair, 'QUOTED', [{ repairPartId: part, quantity: 2 }]);
  expect([await stateOf(repair.id), await onHand(part)]).toMatchObject([{ status: 'QUOTED', fee: 5_500 }, 1]);
  await bring(repair, 'CALL_BACK_DUE');
  expect(await wallet(repair.buyer)).toBe(before - 5_500);
  const seen = await repair.buyer.client.run<{ repair: object }, object>(
    `query ($id: ID!) { repair(id: $id) { outcome sendTo trackingBack outlet { id } availableActions
       partUses { nodes { quantity amount { amount } } } } }`,
    { id: repair.id },
  );
  expect(seen.repair).toMatchObject({
    ...{ outcome: 'REPAIRED', trackingBack: 'SF1', outlet: null, availableActions: [] },
    sendTo: '滁州电器维修, 南谯北路 9 号, 0550-3010000',
    partUses: { nodes: [{ quantity: 2, amount: { amount: '25.00' } }] },
  });
  await done(agent, 'callBackRepair', 'CallBackRepairInput', repair.id, { result: 'NOT_SOLVED', note: '还是不灵' });
  const again = await market.database.query<object>('select status, is_warranty from repair where follows_id = $1', [
    repair.id,
  ]);
  expect(again).toEqual([{ status: 'AWAITING_GOODS', is_warranty: true }]);
});

/** What time does to a repair in each state that waits, after so many days. */
const clocks = [
  ['AWAITING_GOODS', 7, { status: 'CANCELLED' }],
  ['ON_THE_WAY', 7, { status: 'RECEIVED' }],
  ['RECEIVED', 5, { status: 'TO_SEND_BACK', outcome: 'NOT_REPAIRED' }],
  ['QUOTED', 7, { status: 'TO_SEND_BACK', outcome: 'DECLINED' }],
  ['REPAIRING', 14, { status: 'TO_SEND_BACK', outcome: 'NOT_REPAIRED' }],
  ['TO_SEND_BACK', 3, { status: 'SENT_BACK', outcome: 'REPAIRED' }],
  ['SENT_BACK', 7, { status: 'CALL_BACK_DUE' }],
  ['CALL_BACK_DUE', 7, { status: 'CLOSED', call_back_result: 'NOT_REACHED' }],
] as const;

it('G8 G3 every state that waits has a clock, and each clock its scenario below', () => {
  const { states, transitions } = repairLifecycle;
  const waiting = Object.values(RepairStatus).filter((status) => states[status].clock);
  expect(clocks.map(([status, days]) => [status, days])).toEqual(
    waiting.map((status) => [status, (states[status].clock?.afterMs ?? 0) / DAY_MS]),
  );
  const left = Object.values(RepairStatus).filter((status) =>
    Object.values(transitions).some(({ from, to }) => to && to !== status && from.includes(status)),
  );
  expect(left.filter((status) => !waiting.includes(status))).toEqual([]);
});

it.each(clocks)(
  'G8 G3 %s ends by itself after %i days: nobody pays for what was not repaired, and its parts are there again',
  async (status, days, then) => {
    agent = await trade.staff(StaffRole.AFTER_SALES_AGENT);
    const part = await newPart('5.00', 1);
    const repair = await opened();
    const before = await wallet(repair.buyer);
    await bring(repair, status, [{ repairPartId: part, quantity: 1 }]);
    const start = market.clock.now().getTime();
    await market.settle(new Date(start + days * DAY_MS - 1));
    expect((await stateOf(repair.id)).status).toBe(status);
    await market.settle(new Date(start + days * DAY_MS));
    const after = await stateOf(repair.id);
    expect(after).toMatchObject(then);
    const isRepaired = after.outcome === 'REPAIRED';
    expect(await wallet(repair.buyer)).toBe(before - (isRepaired ? 3_500 : 0));
    expect(await onHand(part)).toBe(isRepaired ? 0 : 1);
    expect((await verifyLedger(market.context().db)).problems).toEqual([]);
  },
);

it('G8 the last parts go to as many repairs as there are, whoever quotes at once', async () => {
  const part = await newPart('1.00', 3);
  const repairs = [await opened(), await opened(), await opened(), await opened(), await opened()];
  for (const repair of repairs) await bring(repair, 'RECEIVED');
  const quotes = await Promise.all(
    repairs.map(({ id }) =>
      step(agent, 'quoteRepair', 'QuoteRepairInput', id, {
        ...{ diagnosis: '换件', labor: { amount: '1.00' } },
        parts: [{ repairPartId: part, quantity: 1 }],
      }),
    ),
  );
  expect(quotes.flatMap(codes)).toEqual(['PARTS_SHORT', 'PARTS_SHORT']);
  expect(await onHand(part)).toBe(0);
  const gone = { id: part, repairOutletId: outlet, quantity: -1, ...key() };
  expect(codes(await act(agent.client, 'bookParts', 'BookPartsInput', gone))).toEqual(['PARTS_SHORT']);
});

it('G8 a buyer who has not the money pays nothing; units at a repair are not repaired twice', async () => {
  const repair = await opened({ walletMinor: 0 });
  await bring(repair, 'QUOTED');
  expect(
    codes(await step(repair.buyer, 'answerRepairQuote', 'AnswerRepairQuoteInput', repair.id, { isAccepted: true })),
  ).toEqual(['INSUFFICIENT_FUNDS']);
  expect((await stateOf(repair.id)).status).toBe('QUOTED');
  const { orderLineId } = repair;
  const again = inTransaction(market.context(), (ctx) =>
    openRepair(ctx, { orderLineId, quantity: 1, isWarranty: true, fault: '又坏了' }),
  );
  await expect(again).rejects.toMatchObject({ errors: [{ code: 'QUANTITY_TOO_HIGH' }] });
});

it('G8 F7 G4 two different people check what the outlet gets; one slip pays it, and the verdict says who bears it under warranty', async () => {
  const returnId = 'return_of_the_test';
  const repair = await opened({ isWarranty: true, returnId });
  await bring(repair, 'SENT_BACK');
  const check = (by: Person, amount: string): Promise<Outcome> =>
    step(by, 'checkRepairFee', 'CheckRepairFeeInput', repair.id, { fee: { amount } });
  expect(codes(await check(agent, '40.00'))).toEqual([]);
  expect(codes(await check(agent, '40.00'))).toEqual(['OWN_CHECK']);
  expect(codes(await step(finance, 'settleOutletFees', 'SettleOutletFeesInput', outlet))).toEqual([
    'NOTHING_TO_SETTLE',
  ]);
  expect(codes(await check(finance, '38.00'))).toEqual([]);
  expect(codes(await check(finance, '38.00'))).toEqual(['OWN_CHECK']);
  expect(codes(await check(agent, '38.00'))).toEqual([]);
  expect(codes(await check(agent, '38.00'))).toEqual(['NOT_ALLOWED_NOW']);
  await done(finance, 'settleOutletFees', 'SettleOutletFeesInput', outlet);
  expect(codes(await step(finance, 'settleOutletFees', 'SettleOutletFeesInput', outlet))).toEqual([
    'NOTHING_TO_SETTLE',
  ]);
  const slips = await market.database.query<object>(
    `select reason, payee, amount_minor::int as amount from slip where id = (select slip_id from repair where id = $1)`,
    [repair.id],
  );
  expect(slips).toEqual([{ reason: 'OUTLET_FEE', payee: 'OUTSIDE', amount: 3_800 }]);
  await inTransaction(market.context(), (ctx) =>
    giveVerdict(ctx, {
      ...{ causeId: returnId, kind: VerdictCause.RETURN, number: 'R1', orderId: repair.orderId },
      ...{ merchantId: shop.merchantId, buyerId: repair.buyer.id, reason: '保修期内' },
      shares: [{ party: ResponsibleParty.MERCHANT, percent: 100 }],
    }),
  );
  const lines = await market.database.query<object>(
    `select kind, amount_minor::int as amount from merchant_line where order_id = $1 and kind = 'AFTER_SALE_CHARGED'`,
    [repair.orderId],
  );
  expect(lines).toEqual([{ kind: 'AFTER_SALE_CHARGED', amount: -3_800 }]);
});
