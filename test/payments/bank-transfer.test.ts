import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { BankTransfer, Tender, TenderAllocation } from '#api/payments/index.js';
import { act, key, must, type Outcome } from '../kit/trade-steps.js';
import { marketWithAlipay } from './gateway.js';

const { market, trade, place, statuses, wallet, spend, held, tea, rice, start, pay, verify } = await marketWithAlipay();
const DAY = 24 * 3_600_000;
const PAID = ['PAID', 'PAID'];
const UNPAID = ['PENDING_PAYMENT', 'PENDING_PAYMENT'];
const CANCELLED = ['CANCELLED', 'CANCELLED'];
const later = (ms: number): Date => new Date(market.clock.now().getTime() + ms);
/** Finance, second factor just shown. */
const finance = () => trade.staff(StaffRole.FINANCE);

type Bought = Awaited<ReturnType<typeof place>>;
interface Announced {
  readonly id: string;
  readonly code: string;
  readonly amount: { readonly amount: string };
  readonly expiresAt: string;
}

const tryToAnnounce = ({ buyer, checkoutId }: Bought, more: object = {}): Promise<Outcome> =>
  act(
    buyer.client,
    'announceBankTransfer',
    'AnnounceBankTransferInput',
    { checkoutId, ...key(), ...more },
    'bankTransfer { id code status amount { amount } wallet { amount } expiresAt availableActions }',
  );
async function announce(bought: Bought, more: object = {}): Promise<Announced> {
  const { bankTransfer, errors } = await tryToAnnounce(bought, more);
  expect(errors).toEqual([]);
  return bankTransfer as Announced;
}

let line = 0;
const nextLine = (): string => {
  line += 1;
  return `CMB 2026-${line}`;
};
async function confirm(id: string, amount: string, more: object = {}, by = finance()): Promise<Outcome> {
  return act(
    (await by).client,
    'confirmBankTransfer',
    'ConfirmBankTransferInput',
    { id, received: { amount }, bankReference: nextLine(), ...key(), ...more },
    'bankTransfer { status outcome received { amount } availableActions }',
  );
}
const stored = (id: string): Promise<BankTransfer> => market.context().orm.fork().findOneOrFail(BankTransfer, { id });
const came = async (outcome: Promise<Outcome>): Promise<unknown> => {
  const { bankTransfer, errors } = await outcome;
  return errors.length > 0 ? errors.map(({ code }) => code) : bankTransfer;
};
const messages = (buyerId: string): Promise<unknown[]> =>
  market.database.query(`select 1 from message where kind = 'BANK_TRANSFER_TO_WALLET' and account_id = $1`, [buyerId]);

it('F3 a checkout is paid by bank transfer: its orders wait days for it, and refunds go into the wallet', async () => {
  const bought = await place();
  const { marketBankAccount } = await bought.buyer.client.run<{ marketBankAccount: unknown }, object>(
    '{ marketBankAccount { holder bankName number } }',
    {},
  );
  expect(marketBankAccount).toEqual({
    ...{ holder: '集市有限公司', bankName: '中国工商银行滁州分行', number: '6222020000009999999' },
  });
  const transfer = await announce(bought);
  expect(transfer).toMatchObject({ status: 'WAITING', amount: { amount: '13.33' }, availableActions: [] });
  expect(transfer.code).toMatch(/^BT[0-9A-Z]{10}$/);
  expect(await came(tryToAnnounce(bought))).toEqual(['BANK_TRANSFER_OPEN']);
  // A day is over, in which other unpaid orders are cancelled.
  await market.settle(later(2 * DAY));
  expect(await statuses(bought)).toEqual(UNPAID);
  expect(await came(confirm(transfer.id, '13.33'))).toEqual({
    ...{ status: 'CAPTURED', outcome: null, received: { amount: '13.33' }, availableActions: [] },
  });
  expect(await statuses(bought)).toEqual(PAID);
  const [first = '', second = ''] = bought.orderIds;
  expect([await held(first, tea), await held(second, rice)].toSorted()).toEqual([1_000, 333]);
  await must(bought.buyer.client, 'cancelOrder', 'CancelOrderInput', {
    id: first,
    reason: 'changed my mind',
    ...key(),
  });
  expect(await wallet(bought.buyer)).toBe(1_000);
  const parts = await market.database.query(
    `select p.destination, t.method from refund_part p join refund r on r.id = p.refund_id join tender t on t.id = p.tender_id
      where r.order_id = $1`,
    [first],
  );
  expect(parts).toEqual([{ destination: 'WALLET', method: 'BANK_TRANSFER' }]);
  await verify();
});

it('F3 with part from the wallet: taken when the money is there, and the transfer’s part is refunded first', async () => {
  const bought = await place(500);
  expect(await came(tryToAnnounce(bought, { walletAmount: { amount: '5.01' } }))).toEqual(['INSUFFICIENT_FUNDS']);
  const { id } = await announce(bought, { walletAmount: { amount: '5.00' } });
  expect(await wallet(bought.buyer)).toBe(500);
  expect(await came(confirm(id, '8.33'))).toMatchObject({ status: 'CAPTURED' });
  expect([await wallet(bought.buyer), await statuses(bought)]).toEqual([0, PAID]);
  const [orderId = ''] = bought.orderIds;
  const em = market.context().orm.fork();
  const allocations = await em.find(TenderAllocation, { orderId }, { orderBy: { id: 'asc' } });
  const methods = await Promise.all(
    allocations.map(async ({ tenderId }) => (await em.findOneOrFail(Tender, tenderId)).method),
  );
  expect(methods).toEqual(['WALLET', 'BANK_TRANSFER']);
});

it('F3 money beside what is due: more goes into the wallet, less goes there whole and the orders wait on', async () => {
  const over = await place();
  expect(await came(confirm((await announce(over)).id, '20.00'))).toMatchObject({ status: 'CAPTURED', outcome: null });
  expect([await wallet(over.buyer), await statuses(over)]).toEqual([667, PAID]);
  expect(await messages(over.buyer.id)).not.toEqual([]);

  const under = await place();
  expect(await came(confirm((await announce(under)).id, '13.32'))).toMatchObject({
    ...{ status: 'TO_WALLET', outcome: 'UNDERPAID' },
  });
  expect([await wallet(under.buyer), await statuses(under)]).toEqual([1_332, UNPAID]);
  expect(await messages(under.buyer.id)).not.toEqual([]);
  // What came pays the better part now.
  const second = await announce(under, { walletAmount: { amount: '13.32' } });
  expect(await came(confirm(second.id, '0.01'))).toMatchObject({ status: 'CAPTURED' });
  expect([await wallet(under.buyer), await statuses(under)]).toEqual([0, PAID]);

  const short = await place(500);
  const { id } = await announce(short, { walletAmount: { amount: '5.00' } });
  await spend(short.buyer, 1);
  expect(await came(confirm(id, '8.33'))).toMatchObject({ status: 'TO_WALLET', outcome: 'WALLET_SHORT' });
  expect([await wallet(short.buyer), await statuses(short)]).toEqual([1_332, UNPAID]);
  await verify();
});

it('F3 money that comes too late, for an order cancelled meanwhile, or beside another payment is in the wallet', async () => {
  const late = await place();
  const { id, expiresAt } = await announce(late);
  const one = await place();
  const transfer = await announce(one);
  const [cancelled = '', kept = ''] = one.orderIds;
  await must(one.buyer.client, 'cancelOrder', 'CancelOrderInput', { id: cancelled, reason: 'not this one', ...key() });
  expect(await came(confirm(transfer.id, '13.33'))).toMatchObject({ status: 'CAPTURED' });
  expect([await wallet(one.buyer), await held(kept, rice)]).toEqual([1_000, 333]);

  const twice = await place();
  const other = await announce(twice);
  await pay(await start(twice));
  expect(await statuses(twice)).toEqual(PAID);
  expect(await came(confirm(other.id, '13.33'))).toMatchObject({ status: 'TO_WALLET', outcome: 'NOTHING_TO_PAY' });
  expect(await wallet(twice.buyer)).toBe(1_333);

  await market.settle(new Date(expiresAt));
  expect(await statuses(late)).toEqual(CANCELLED);
  // Its buyer cannot close the account while it may still come.
  const { errors } = await act(late.buyer.client, 'closeAccount', 'CloseAccountInput', {
    password: 'a long enough pass phrase',
  });
  expect(errors.map(({ code }) => code)).toContain('TOP_UP_OPEN');
  expect(await came(confirm(id, '13.33'))).toMatchObject({ status: 'TO_WALLET', outcome: 'NOTHING_TO_PAY' });
  expect(await wallet(late.buyer)).toBe(1_333);
  await verify();
});

it('F3 what never came is turned down, and booked all the same when it comes after that', async () => {
  const bought = await place();
  const { id } = await announce(bought);
  const { client } = await finance();
  const reject = { id, reason: ' no such money on the statement ', ...key() };
  await must(client, 'rejectBankTransfer', 'RejectBankTransferInput', reject);
  expect(await stored(id)).toMatchObject({ status: 'REJECTED', rejectedReason: 'no such money on the statement' });
  expect(await came(confirm(id, '13.33'))).toMatchObject({ status: 'CAPTURED' });
  expect(await statuses(bought)).toEqual(PAID);
});

it('F2 F3 a line of the bank’s statement is booked once, for a top-up or a payment, however it is written', async () => {
  const bought = await place();
  const { id } = await announce(bought);
  const { client } = await finance();
  const amount = { amount: '5.00' };
  const { topUp } = await must(
    bought.buyer.client,
    'requestTopUp',
    'RequestTopUpInput',
    { amount, ...key() },
    'topUp { id }',
  );
  const confirmed = { id: (topUp as { id: string }).id, received: amount, bankReference: 'ICBC 77', ...key() };
  await must(client, 'confirmTopUp', 'ConfirmTopUpInput', confirmed);
  expect(await came(confirm(id, '13.33', { bankReference: ' icbc77' }))).toEqual(['BANK_REFERENCE_USED']);
  expect(await statuses(bought)).toEqual(UNPAID);
  expect(await came(confirm(id, '0.00'))).toEqual(['INVALID_AMOUNT']);
  expect(await came(confirm(id, '13.33', { bankReference: 'ICBC 78' }))).toMatchObject({ status: 'CAPTURED' });
});

it('R of ten who confirm one transfer at once, by one line or by two, one does; equal calls get equal answers', async () => {
  const bought = await place();
  const { id } = await announce(bought);
  const staff = await Promise.all([finance(), finance()]);
  const bankReference = nextLine();
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      confirm(id, '13.33', index < 5 ? { bankReference } : {}, Promise.resolve(staff[index % 2] ?? expect.fail())),
    ),
  );
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect([await wallet(bought.buyer), await statuses(bought)]).toEqual([0, PAID]);

  const again = await place();
  const same = { ...key(), bankReference: nextLine() };
  const { id: second } = await announce(again);
  const [one] = staff;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => confirm(second, '20.00', same, Promise.resolve(one))),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([await wallet(again.buyer), await statuses(again)]).toEqual([667, PAID]);
  await verify();
});

it('R finance confirms while the clock cancels: paid whole, or cancelled and in the wallet whole', async () => {
  const bought = await Promise.all(Array.from({ length: 6 }, () => place()));
  const transfers = [];
  for (const each of bought) transfers.push(await announce(each));
  market.clock.advance(new Date(transfers.at(-1)?.expiresAt ?? '').getTime() - market.clock.now().getTime());
  const cashiers = await Promise.all(transfers.map(() => finance()));
  await Promise.all([
    market.settle(),
    ...transfers.map(({ id }, index) => confirm(id, '13.33', {}, Promise.resolve(cashiers[index] ?? expect.fail()))),
  ]);
  for (const [index, each] of bought.entries()) {
    const [states, inWallet] = [await statuses(each), await wallet(each.buyer)];
    const { status, receivedMinor } = await stored(transfers[index]?.id ?? '');
    expect([status, receivedMinor]).toEqual([states.includes('PAID') ? 'CAPTURED' : 'TO_WALLET', 1_333]);
    const inEscrow = (await held(each.orderIds[0] ?? '', tea)) + (await held(each.orderIds[1] ?? '', rice));
    expect(inWallet + inEscrow).toBe(1_333);
    expect(states.filter((state) => state === 'PENDING_PAYMENT')).toEqual([]);
  }
  await verify();
});

it('A5 nobody confirms money of their own, and nobody announces for the checkout of another', async () => {
  const cashier = await finance();
  expect(await came(tryToAnnounce({ ...(await place()), buyer: cashier }))).toEqual(['NOT_FOUND']);
  const { id } = await announce(await place(0, 1, cashier));
  expect(await came(confirm(id, '13.33', {}, Promise.resolve(cashier)))).toEqual(['NOT_ALLOWED_NOW']);
  expect(await stored(id)).toMatchObject({ status: 'WAITING', bankReference: null });
});
