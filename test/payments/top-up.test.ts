import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import type { Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';

const market = await startTestMarket();
const finance = await staff(market, StaffRole.FINANCE);

const RequestTopUp = graphql(`
  mutation ($amount: Decimal!, $key: UUID!) {
    requestTopUp(input: { amount: { amount: $amount }, idempotencyKey: $key }) {
      topUp { id code status amount { amount currency } buyer { id } availableActions }
      errors { code path }
    }
  }
`);
const ConfirmTopUp = graphql(`
  mutation ($input: ConfirmTopUpInput!) {
    confirmTopUp(input: $input) {
      topUp { id status bankReference decidedByAccount { id } availableActions }
      errors { code path }
    }
  }
`);
const RejectTopUp = graphql(`
  mutation ($id: ID!, $reason: String!) {
    rejectTopUp(input: { id: $id, reason: $reason }) { topUp { status rejectedReason } errors { code path } }
  }
`);
const MyWallet = graphql(`
  {
    myWallet {
      balance { amount }
      entries { totalCount nodes { sequence kind memo amount { amount } balanceAfter { amount } transfer { id } account { id } } }
    }
  }
`);
const ToDecide = graphql(`{ topUps(filter: { status: [PENDING] }) { nodes { id availableActions } } }`);

async function requested(client: Client, amount: string) {
  const { requestTopUp } = await client.run(RequestTopUp, { amount, key: randomUUID() });
  if (!requestTopUp.topUp) throw new Error(JSON.stringify(requestTopUp.errors));
  return requestTopUp.topUp;
}
let line = 0;
const confirmation = (id: string, amount: string) => {
  line += 1;
  return { id, received: { amount }, bankReference: `ICBC ${line}`, idempotencyKey: randomUUID() };
};

it('F2 a bank transfer that finance confirms is in the wallet, with a line on its statement', async () => {
  const { id, client } = await person(market);
  expect(await client.run(MyWallet)).toEqual({ myWallet: null });
  const topUp = await requested(client, '100.50');
  expect(topUp).toMatchObject({
    status: 'PENDING',
    amount: { amount: '100.50', currency: 'CNY' },
    buyer: { id },
    availableActions: [],
  });
  const { confirmTopUp } = await finance.client.run(ConfirmTopUp, { input: confirmation(topUp.id, '100.50') });
  expect(confirmTopUp).toEqual({
    topUp: {
      id: topUp.id,
      status: 'CONFIRMED',
      bankReference: 'ICBC 1',
      decidedByAccount: { id: finance.id },
      availableActions: [],
    },
    errors: [],
  });
  const entry = {
    sequence: 1,
    kind: 'TOP_UP',
    memo: `${topUp.code} ICBC 1`,
    amount: { amount: '100.50' },
    balanceAfter: { amount: '100.50' },
  };
  expect(await client.run(MyWallet)).toEqual({
    myWallet: {
      balance: { amount: '100.50' },
      entries: { totalCount: 1, nodes: [{ ...entry, transfer: null, account: { id: `wallet:${id}` } }] },
    },
  });
});

it('F2 a transfer that is turned down tells its buyer why and books nothing', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '5.00');
  const { rejectTopUp } = await finance.client.run(RejectTopUp, { id, reason: ' no such transfer arrived ' });
  expect(rejectTopUp).toEqual({
    topUp: { status: 'REJECTED', rejectedReason: 'no such transfer arrived' },
    errors: [],
  });
  expect(await client.run(MyWallet)).toEqual({ myWallet: null });
  const late = await finance.client.run(ConfirmTopUp, { input: confirmation(id, '5.00') });
  expect(late.confirmTopUp).toEqual({ topUp: null, errors: [{ code: 'NOT_ALLOWED_NOW', path: null }] });
});

it('F2 refuses another amount than was announced, and a line of the statement that confirmed another top-up', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '7.00');
  const other = await finance.client.run(ConfirmTopUp, { input: confirmation(id, '7.01') });
  expect(other.confirmTopUp.errors).toEqual([{ code: 'AMOUNT_DIFFERS', path: ['input', 'received'] }]);
  const used = await finance.client.run(ConfirmTopUp, {
    input: { ...confirmation(id, '7.00'), bankReference: 'ICBC 1' },
  });
  expect(used.confirmTopUp.errors).toEqual([{ code: 'BANK_REFERENCE_USED', path: ['input', 'bankReference'] }]);
});

it.each(['0', '-1', '0.001', '1000000.01'])('F2 refuses to announce %s', async (amount) => {
  const { client } = await person(market);
  const { requestTopUp } = await client.run(RequestTopUp, { amount, key: randomUUID() });
  expect(requestTopUp).toEqual({
    topUp: null,
    errors: [{ code: 'INVALID_AMOUNT', path: ['input', 'amount', 'amount'] }],
  });
});

it('F4 fifty confirmations at once under one key have one effect and fifty equal answers', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '20.00');
  const input = confirmation(id, '20.00');
  const answers = await Promise.all(Array.from({ length: 50 }, () => finance.client.run(ConfirmTopUp, { input })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.confirmTopUp).toMatchObject({ topUp: { status: 'CONFIRMED' }, errors: [] });
  expect((await client.run(MyWallet)).myWallet).toMatchObject({
    balance: { amount: '20.00' },
    entries: { totalCount: 1 },
  });
});

it('F4 another input under a used key is an error, and another key does not book the same top-up again', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '20.00');
  const input = confirmation(id, '20.00');
  await finance.client.run(ConfirmTopUp, { input });
  await expect(
    finance.client.run(ConfirmTopUp, { input: { ...input, bankReference: 'another' } }),
  ).rejects.toMatchObject({ codes: ['IDEMPOTENCY_MISMATCH'] });
  const again = await finance.client.run(ConfirmTopUp, { input: confirmation(id, '20.00') });
  expect(again.confirmTopUp.errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
  expect((await client.run(MyWallet)).myWallet?.balance).toEqual({ amount: '20.00' });
});

it('F2 fifty different keys confirm a top-up once', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '1.00');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => finance.client.run(ConfirmTopUp, { input: confirmation(id, '1.00') })),
  );
  expect(answers.filter(({ confirmTopUp }) => confirmTopUp.errors.length === 0)).toHaveLength(1);
  expect((await client.run(MyWallet)).myWallet?.balance).toEqual({ amount: '1.00' });
});

it('A5 finance is offered what it may decide, and nobody decides on money of their own', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '3.00');
  const own = await requested(finance.client, '4.00');
  const { topUps } = await finance.client.run(ToDecide);
  expect(topUps.nodes).toContainEqual({ id, availableActions: ['CONFIRM', 'REJECT'] });
  expect(topUps.nodes).toContainEqual({ id: own.id, availableActions: [] });
  const { confirmTopUp } = await finance.client.run(ConfirmTopUp, { input: confirmation(own.id, '4.00') });
  expect(confirmTopUp.errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
});

it('A5 a buyer neither confirms nor sees the top-ups and the wallet of another', async () => {
  const [ann, ben] = [await person(market), await person(market)];
  const { id } = await requested(ann.client, '3.00');
  await finance.client.run(ConfirmTopUp, { input: confirmation(id, '3.00') });
  await expect(ben.client.run(ConfirmTopUp, { input: confirmation(id, '3.00') })).rejects.toMatchObject({
    codes: ['FORBIDDEN'],
  });
  const look = graphql(`query ($id: ID!) { topUp(id: $id) { id } topUps { totalCount } myWallet { id } }`);
  expect(await ben.client.run(look, { id })).toEqual({ topUp: null, topUps: { totalCount: 0 }, myWallet: null });
  await expect(ben.client.run(graphql('{ ledgerAccounts { totalCount } }'))).rejects.toMatchObject({
    codes: ['FORBIDDEN'],
  });
});

it('F4 confirming needs the second factor shown within ten minutes', async () => {
  const { client } = await person(market);
  const { id } = await requested(client, '3.00');
  market.clock.advance(11 * 60_000);
  await expect(finance.client.run(ConfirmTopUp, { input: confirmation(id, '3.00') })).rejects.toMatchObject({
    codes: ['STEP_UP_REQUIRED'],
  });
});

it('F1 finance sees the ledger in balance, each transfer with both sides', async () => {
  const { trialBalance, ledgerTransfers } = await finance.client.run(
    graphql(`
      {
        trialBalance { isBalanced total { amount } lines { kind balance { amount } } }
        ledgerTransfers(first: 1, filter: { kind: [TOP_UP] }) { nodes { kind reference entries { nodes { amount { amount } account { kind } } } } }
      }
    `),
  );
  expect(trialBalance).toMatchObject({ isBalanced: true, total: { amount: '0.00' } });
  expect(ledgerTransfers.nodes[0]?.entries.nodes.map(({ account }) => account.kind).sort()).toEqual([
    'BANK_CLEARING',
    'WALLET',
  ]);
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
});
