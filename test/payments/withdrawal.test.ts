import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import type { Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const [finance, second] = [await staff(market, StaffRole.FINANCE), await staff(market, StaffRole.FINANCE)];

const Wallet = graphql('{ myWallet { balance { amount } frozen { amount } } }');
const account = {
  way: 'BANK',
  accountHolder: '王小明',
  accountNumber: '6222 0212 3456 7890',
  bankName: '工商银行滁州分行',
};
const request = (client: Client, amount: string, more: object = {}) =>
  act(
    client,
    'requestWithdrawal',
    'RequestWithdrawalInput',
    { amount: { amount }, ...account, ...key(), ...more },
    'withdrawal { id }',
  );
const idOf = (outcome: object): string => (outcome as { withdrawal: { id: string } | null }).withdrawal?.id ?? '';
const step = (client: Client, name: string, id: string, more: object = {}) => {
  const type = {
    payWithdrawal: 'PayWithdrawalInput',
    rejectWithdrawal: 'RefuseWithdrawalInput',
    failWithdrawal: 'RefuseWithdrawalInput',
  }[name];
  return act(
    client,
    name,
    type ?? 'WithdrawalActionInput',
    { id, ...key(), ...more },
    'withdrawal { status availableActions }',
  );
};
const standing = async ({ client }: Person) => {
  const { myWallet } = await client.run(Wallet);
  return [myWallet?.balance.amount, myWallet?.frozen.amount];
};
const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);

it('F2 a withdrawal is frozen, approved, transferred once, and told its buyer', async () => {
  const buyer = await trade.buyer(50_000);
  const id = idOf(await request(buyer.client, '120.00'));
  expect(await standing(buyer)).toEqual(['380.00', '120.00']);
  expect(codes(await step(finance.client, 'payWithdrawal', id, { bankReference: 'ICBC 7' }))).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
  expect(await step(finance.client, 'approveWithdrawal', id)).toMatchObject({
    withdrawal: { status: 'APPROVED', availableActions: ['REJECT', 'PAY', 'FAIL'] },
  });
  expect(codes(await step(buyer.client, 'cancelWithdrawal', id))).toEqual(['NOT_ALLOWED_NOW']);
  const paid = await Promise.all(
    Array.from({ length: 10 }, () => step(finance.client, 'payWithdrawal', id, { bankReference: 'ICBC 7' })),
  );
  expect(paid.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await standing(buyer)).toEqual(['380.00', '0.00']);
  await market.settle();
  const [letter] = await market.database.query<{ body_zh: string }>(
    "select body_zh from in_app_message where account_id = $1 and kind = 'WITHDRAWAL_PAID'",
    [buyer.id],
  );
  expect(letter?.body_zh).toContain('120.00');
});

it('F2 what is refused, fails, comes back or is taken back is in the wallet again, once', async () => {
  const buyer = await trade.buyer(50_000);
  const made = async () => idOf(await request(buyer.client, '100.00'));
  const [cancelled, rejected, failed, returned] = [await made(), await made(), await made(), await made()];
  expect(await standing(buyer)).toEqual(['100.00', '400.00']);
  expect(codes(await step(buyer.client, 'cancelWithdrawal', cancelled))).toEqual([]);
  expect(codes(await step(finance.client, 'rejectWithdrawal', rejected, { reason: '账号不符' }))).toEqual([]);
  for (const id of [failed, returned]) await step(finance.client, 'approveWithdrawal', id);
  await step(finance.client, 'payWithdrawal', returned, { bankReference: 'ICBC 8' });
  for (const id of [failed, returned])
    expect(codes(await step(finance.client, 'failWithdrawal', id, { reason: '退汇' }))).toEqual([]);
  for (const id of [failed, returned])
    expect(codes(await step(finance.client, 'failWithdrawal', id, { reason: '退汇' }))).toEqual(['NOT_ALLOWED_NOW']);
  expect(await standing(buyer)).toEqual(['500.00', '0.00']);
});

it('F2 above the limit a second person approves, and nobody approves their own', async () => {
  const buyer = await trade.buyer(1_000_000);
  const id = idOf(await request(buyer.client, '5000.01'));
  expect(await step(finance.client, 'approveWithdrawal', id)).toMatchObject({ withdrawal: { status: 'CHECKED' } });
  expect(codes(await step(finance.client, 'approveWithdrawal', id))).toEqual(['OWN_APPROVAL']);
  expect(await step(second.client, 'approveWithdrawal', id)).toMatchObject({ withdrawal: { status: 'APPROVED' } });
  await trade.fillWallet(finance.id, 10_000);
  const own = idOf(await request(finance.client, '10.00'));
  expect(codes(await step(finance.client, 'approveWithdrawal', own))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await step(finance.client, 'rejectWithdrawal', own, { reason: 'mine' }))).toEqual(['NOT_ALLOWED_NOW']);
});

it.each([
  ['0.99', {}, 'INVALID_AMOUNT'],
  ['50000.01', {}, 'INVALID_AMOUNT'],
  ['600.00', {}, 'INSUFFICIENT_FUNDS'],
  ['10.00', { accountNumber: '12ab5678' }, 'INVALID'],
  ['10.00', { bankName: null }, 'REQUIRED'],
])('F2 refuses to withdraw %s with %o', async (amount, more, code) => {
  const buyer = await trade.buyer(50_000);
  expect(codes(await request(buyer.client, amount, more))).toEqual([code]);
  expect(await standing(buyer)).toEqual(['500.00', '0.00']);
});

it('F2 a buyer requests so many in a day and no more', async () => {
  const buyer = await trade.buyer(50_000);
  for (let count = 0; count < 5; count += 1) expect(codes(await request(buyer.client, '1.00'))).toEqual([]);
  expect(codes(await request(buyer.client, '1.00'))).toEqual(['TOO_MANY_WITHDRAWALS']);
});

it('F2 paying and withdrawing at once from many tabs never takes the wallet below zero', async () => {
  const buyer = await trade.buyer(10_000);
  const shop = await trade.shop();
  const { variantId } = await trade.ware(shop, { price: '30.00' });
  const pay = () =>
    act(buyer.client, 'placeOrder', 'PlaceOrderInput', {
      lines: [{ variantId, quantity: 1 }],
      payWith: 'WALLET',
      recipient: {
        name: '王',
        phone: '13700009999',
        regionCode: '341102',
        region: '安徽省滁州市琅琊区',
        street: '西街 3 号',
      },
      ...key(),
    });
  const tabs = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? request(buyer.client, '30.00') : pay()));
  const outcomes = await Promise.all(tabs);
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
  const [balance, frozen] = await standing(buyer);
  expect(balance).toBe('10.00');
  expect(Number(frozen) % 30).toBe(0);
});

it('F2 the buyer and finance at once: taken back or approved, never both', async () => {
  const buyer = await trade.buyer(10_000);
  const id = idOf(await request(buyer.client, '50.00'));
  const [taken, approved] = await Promise.all([
    step(buyer.client, 'cancelWithdrawal', id),
    step(finance.client, 'approveWithdrawal', id),
  ]);
  expect([taken, approved].filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

it('F2 a wallet’s statement tells each line in both languages, with its balance', async () => {
  const buyer = await trade.buyer(10_000);
  const from = market.clock.now();
  market.clock.advance(1_000);
  const id = idOf(await request(buyer.client, '40.00'));
  await step(buyer.client, 'cancelWithdrawal', id);
  market.clock.advance(1_000);
  const { walletStatement } = await buyer.client.run(
    graphql(`
      query ($from: DateTime!, $until: DateTime!) {
        walletStatement(from: $from, until: $until) {
          opening { amount }
          closing { amount }
          entries { nodes { title { zh en } amount { amount } balanceAfter { amount } } }
        }
      }
    `),
    { from: new Date(from.getTime() + 1).toISOString(), until: market.clock.now().toISOString() },
  );
  expect(walletStatement).toEqual({
    opening: { amount: '100.00' },
    closing: { amount: '100.00' },
    entries: {
      nodes: [
        {
          title: { zh: '申请提现', en: 'Withdrawal requested' },
          amount: { amount: '-40.00' },
          balanceAfter: { amount: '60.00' },
        },
        {
          title: { zh: '提现退回', en: 'Withdrawal given back' },
          amount: { amount: '40.00' },
          balanceAfter: { amount: '100.00' },
        },
      ],
    },
  });
});

it('A7 the account number is read by its buyer, and by finance only while it has to be transferred', async () => {
  const buyer = await trade.buyer(10_000);
  const id = idOf(await request(buyer.client, '40.00'));
  const Look = graphql('query ($id: ID!) { withdrawal(id: $id) { accountHolder accountNumber } }');
  const [clear, masked] = [
    { withdrawal: { accountHolder: '王小明', accountNumber: '6222021234567890' } },
    { withdrawal: { accountHolder: '王**', accountNumber: '****7890' } },
  ];
  expect(await buyer.client.run(Look, { id })).toEqual(clear);
  expect(await finance.client.run(Look, { id })).toEqual(masked);
  await step(finance.client, 'approveWithdrawal', id);
  expect(await finance.client.run(Look, { id })).toEqual(clear);
  await step(finance.client, 'payWithdrawal', id, { bankReference: randomUUID() });
  expect(await finance.client.run(Look, { id })).toEqual(masked);
  const other = await trade.buyer();
  expect(await other.client.run(Look, { id })).toEqual({ withdrawal: null });
});

it('F1 after all of it the ledger adds up', async () => {
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
});
