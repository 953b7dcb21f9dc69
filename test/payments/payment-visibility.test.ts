import { expect, it } from 'vitest';
import { addMembership, MemberRole, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, person, staff } from '../kit/people.js';
import { moneyOf } from './money.js';

const market = await startTestMarket();
const money = moneyOf(market);
const [ann, ben] = [await person(market), await person(market)];
const [teaShop, riceShop] = [await memberOf('tea'), await memberOf('rice')];
const finance = await staff(market, StaffRole.FINANCE);
const support = await staff(market, StaffRole.TECHNICAL_SUPPORT);

await money.fill(ann.id, 10_000);
const payment = await money.payAtOnce('checkout', ann.id, [
  { orderId: 'of_tea', merchantId: 'tea', amountMinor: 3_000 },
  { orderId: 'of_rice', merchantId: 'rice', amountMinor: 1_500 },
]);
await money.release('of_tea', 'tea', 150);
const refund = await money.refund('of_tea', 1_000, 'return_1');

async function memberOf(merchantId: string): Promise<Person> {
  const member = await person(market);
  await money.work((ctx) => addMembership(ctx, { merchantId, accountId: member.id, role: MemberRole.OWNER }));
  return member;
}

const Payments = graphql(`
  query ($id: ID!) {
    payment(id: $id) {
      status total { amount } refunded { amount } buyer { id }
      tenders { nodes { method status amount { amount } refunded { amount } } }
      allocations(first: 5) { nodes { amount { amount } refunded { amount } tender { method } } }
    }
    payments { nodes { id } }
  }
`);
const Refunds = graphql(`
  query ($id: ID!) {
    refund(id: $id) {
      cause amount { amount } fromMerchant { amount } fromCommission { amount } parts { destination amount { amount } } payment { id }
    }
    refunds { nodes { id } }
  }
`);

it.each([
  ['its buyer', ann],
  ['finance', finance],
])('E2 a payment with its tenders and what they pay is told to %s', async (_who, { client }) => {
  const seen = await client.run(Payments, { id: payment.id });
  expect(seen.payments).toEqual({ nodes: [{ id: payment.id }] });
  expect(seen.payment).toMatchObject({ status: 'CAPTURED', total: { amount: '45.00' }, refunded: { amount: '10.00' } });
  expect(seen.payment?.buyer).toEqual({ id: ann.id });
  expect(seen.payment?.tenders.nodes).toEqual([
    { method: 'WALLET', status: 'CAPTURED', amount: { amount: '45.00' }, refunded: { amount: '10.00' } },
  ]);
  expect(seen.payment?.allocations.nodes.toSorted((a, b) => (a.amount.amount < b.amount.amount ? -1 : 1))).toEqual([
    { amount: { amount: '15.00' }, refunded: { amount: '0.00' }, tender: { method: 'WALLET' } },
    { amount: { amount: '30.00' }, refunded: { amount: '10.00' }, tender: { method: 'WALLET' } },
  ]);
});

it.each([
  ['another buyer', ben],
  ['a merchant it paid', teaShop],
])('A5 a payment does not exist for %s', async (_who, { client }) => {
  expect(await client.run(Payments, { id: payment.id })).toEqual({ payment: null, payments: { nodes: [] } });
});

it('A5 a merchant sees the refund of its own order and what it cost, not where the money went', async () => {
  expect(await teaShop.client.run(Refunds, { id: refund.id })).toEqual({
    refund: {
      cause: 'RETURN',
      amount: { amount: '10.00' },
      fromMerchant: { amount: '9.50' },
      fromCommission: { amount: '0.50' },
      parts: [],
      payment: null,
    },
    refunds: { nodes: [{ id: refund.id }] },
  });
});

it('A5 a buyer sees what came back, not what it cost merchant and market', async () => {
  const seen = await ann.client.run(Refunds, { id: refund.id }).catch((error: unknown) => error);
  expect(seen).toMatchObject({ codes: ['FORBIDDEN'] });
  const plain = graphql(
    'query ($id: ID!) { refund(id: $id) { parts { destination amount { amount } } payment { id } } }',
  );
  expect(await ann.client.run(plain, { id: refund.id })).toEqual({
    refund: { parts: [{ destination: 'WALLET', amount: { amount: '10.00' } }], payment: { id: payment.id } },
  });
});

it.each([
  ['another buyer', ben],
  ['another merchant', riceShop],
])('A5 a refund does not exist for %s', async (_who, { client }) => {
  const plain = graphql('query ($id: ID!) { refund(id: $id) { id } refunds { nodes { id } } }');
  expect(await client.run(plain, { id: refund.id })).toEqual({ refund: null, refunds: { nodes: [] } });
});

it('A5 a wallet hangs on its account: the owner and finance see it, others do not', async () => {
  const OnAccount = graphql(
    'query ($id: ID!) { account(id: $id) { wallets { nodes { balance { amount } entries { totalCount } } } } }',
  );
  const wallets = { nodes: [{ balance: { amount: '65.00' }, entries: { totalCount: 3 } }] };
  expect(
    await ann.client.run(
      graphql('{ viewer { account { wallets { nodes { balance { amount } entries { totalCount } } } } } }'),
    ),
  ).toEqual({ viewer: { account: { wallets } } });
  expect(await finance.client.run(OnAccount, { id: ann.id })).toEqual({ account: { wallets } });
  expect(await support.client.run(OnAccount, { id: ann.id })).toEqual({ account: { wallets: { nodes: [] } } });
  expect(await ben.client.run(OnAccount, { id: ann.id })).toEqual({ account: null });
});
