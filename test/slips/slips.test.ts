import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import type { Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key } from '../kit/trade-steps.js';
import { upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const agent = await trade.staff(StaffRole.SERVICE_AGENT);
const [supervisor, manager] = [await trade.staff(StaffRole.SUPERVISOR), await trade.staff(StaffRole.SERVICE_MANAGER)];
const [finance, second] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.FINANCE)];
const buyer = await trade.buyer(10_000);
const shop = await trade.shop();

const open = (client: Client, amount: string, more: object = {}) =>
  act(
    client,
    'openSlip',
    'OpenSlipInput',
    {
      reason: 'COMPENSATION',
      content: '花束受损',
      amount: { amount },
      payee: 'WALLET',
      buyerId: buyer.id,
      ...more,
      ...key(),
    },
    'slip { id status }',
  );
const written = async (client: Client, amount: string, more: object = {}) => {
  const { slip, errors } = await open(client, amount, more);
  if (!slip) throw new Error(JSON.stringify(errors));
  return slip as { id: string; status: string };
};
const types: Readonly<Record<string, string>> = {
  rejectSlip: 'RefuseSlipInput',
  returnSlip: 'RefuseSlipInput',
  paySlip: 'PaySlipInput',
};
const step = (client: Client, name: string, id: string, more: object = {}) =>
  act(client, name, types[name] ?? 'SlipActionInput', { id, ...key(), ...more }, 'slip { status }');
const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);
const balance = async (account: string): Promise<number> => {
  const [row] = await market.database.query<{ sum: string }>(
    'select coalesce(sum(balance_minor), 0) as sum from ledger_account where id like $1',
    [account],
  );
  return Number(row?.sum);
};

it('F7 a small slip reaches finance, is paid into the wallet once, and its memo tells content and agent', async () => {
  const before = await balance(`wallet:${buyer.id}`);
  const { id, status } = await written(agent.client, '20.00');
  expect(status).toBe('TO_PAY');
  const paid = await Promise.all(
    Array.from({ length: 10 }, (_, index) => step(index % 2 ? finance.client : second.client, 'paySlip', id)),
  );
  expect(paid.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await balance(`wallet:${buyer.id}`)).toBe(before + 2_000);
  const [transfer] = await market.database.query<{ memo: string }>(
    'select memo from ledger_transfer where reference = $1',
    [id],
  );
  expect(transfer?.memo).toContain('花束受损');
  expect(transfer?.memo).toContain(agent.id);
});

it('F7 above the limit a second person approves first, whoever wrote it never decides', async () => {
  const { id, status } = await written(supervisor.client, '200.01');
  expect(status).toBe('TO_APPROVE');
  expect(codes(await step(finance.client, 'paySlip', id))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await step(supervisor.client, 'approveSlip', id))).toEqual(['OWN_SLIP']);
  const [approved, turnedDown] = await Promise.all([
    step(manager.client, 'approveSlip', id),
    step(finance.client, 'rejectSlip', id, { reason: '无凭证' }),
  ]);
  // Turning down is possible before and after the approval, approving only before.
  expect(codes(turnedDown)).toEqual([]);
  expect([[], ['NOT_ALLOWED_NOW']]).toContainEqual(codes(approved));
  expect(codes(await step(finance.client, 'paySlip', id))).toEqual(['NOT_ALLOWED_NOW']);
  const own = await written(finance.client, '10.00');
  expect(codes(await step(finance.client, 'paySlip', own.id))).toEqual(['OWN_SLIP']);
  const toSecond = await written(agent.client, '10.00', { buyerId: second.id });
  expect(codes(await step(second.client, 'paySlip', toSecond.id))).toEqual(['OWN_SLIP']);
});

it('F7 a merchant’s account and a bank transfer are paid; the transfer needs its line and may come back once', async () => {
  const toShop = await written(agent.client, '30.00', {
    payee: 'MERCHANT',
    merchantId: shop.merchantId,
    buyerId: null,
  });
  expect(codes(await step(finance.client, 'paySlip', toShop.id))).toEqual([]);
  expect(await balance(`merchant:${shop.merchantId}:payable`)).toBe(3_000);
  const account = { accountHolder: '李四', accountNumber: '6222021234567890', bankName: '建设银行' };
  const outside = await written(agent.client, '40.00', { payee: 'OUTSIDE', buyerId: null, ...account });
  expect(codes(await step(finance.client, 'paySlip', outside.id))).toEqual(['REQUIRED']);
  const [bank, spent] = [await balance('bank:%'), await balance('platform:compensation:%')];
  expect(codes(await step(finance.client, 'paySlip', outside.id, { bankReference: 'CCB 1' }))).toEqual([]);
  expect([await balance('bank:%'), await balance('platform:compensation:%')]).toEqual([bank + 4_000, spent - 4_000]);
  expect(codes(await step(finance.client, 'returnSlip', toShop.id, { reason: 'no' }))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await step(finance.client, 'returnSlip', outside.id, { reason: '户名不符' }))).toEqual([]);
  expect(codes(await step(finance.client, 'returnSlip', outside.id, { reason: '户名不符' }))).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
  expect([await balance('bank:%'), await balance('platform:compensation:%')]).toEqual([bank, spent]);
});

it.each([
  ['200.01', {}, 'SLIP_TOO_HIGH'],
  ['0', {}, 'INVALID_AMOUNT'],
  ['10.00', { buyerId: null }, 'REQUIRED'],
  ['10.00', { buyerId: 'account_01nobody' }, 'NOT_FOUND'],
  ['10.00', { orderId: 'order_01nothing' }, 'NOT_FOUND'],
  ['10.00', { payee: 'OUTSIDE', accountHolder: '李四' }, 'REQUIRED'],
])('F7 refuses an agent a slip of %s with %o', async (amount, more, code) => {
  expect(codes(await open(agent.client, amount, more))).toEqual([code]);
});

it('F7 A5 a slip hangs on its order both ways, and neither buyer nor shop sees it', async () => {
  const { variantId } = await trade.ware(shop);
  const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
  const { id } = await written(agent.client, '5.00', { orderId: order?.id });
  const Both = graphql(
    'query ($id: ID!, $order: ID!) { slip(id: $id) { order { id } } order(id: $order) { slips { nodes { id } } } }',
  );
  expect(await agent.client.run(Both, { id, order: order?.id ?? '' })).toEqual({
    slip: { order: { id: order?.id } },
    order: { slips: { nodes: [{ id }] } },
  });
  const Own = graphql('query ($order: ID!) { order(id: $order) { slips { nodes { id } } } }');
  for (const party of [buyer, shop.owner])
    expect(await party.client.run(Own, { order: order?.id ?? '' })).toEqual({ order: { slips: { nodes: [] } } });
  expect(codes(await step(finance.client, 'withdrawSlip', id))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await step(agent.client, 'withdrawSlip', id))).toEqual([]);
});

it('F7 evidence is read by whoever wrote the slip and by those who decide, and by nobody else', async () => {
  const receipt = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
  const proof = () => upload(agent.client, 'SLIP_EVIDENCE', receipt, '收据.pdf');
  const account = { payee: 'OUTSIDE', accountHolder: '李四', accountNumber: '6222021234567890', bankName: '建设银行' };
  const first = await proof();
  const { id } = await written(agent.client, '60.00', { ...account, evidenceFileIds: [first] });
  const attach = (who: Client, ...evidenceFileIds: string[]) =>
    act(who, 'attachSlipEvidence', 'AttachSlipEvidenceInput', { id, evidenceFileIds, ...key() });
  const later = await proof();
  expect(codes(await attach(finance.client, later))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codes(await attach(agent.client, later))).toEqual([]);
  expect(codes(await attach(agent.client, first))).toEqual(['NOT_FOUND']);
  expect(codes(await open(agent.client, '1.00', { evidenceFileIds: [later] }))).toEqual(['NOT_FOUND']);
  expect(codes(await open(supervisor.client, '1.00', { evidenceFileIds: [await proof()] }))).toEqual(['NOT_FOUND']);

  const See = graphql('query ($id: ID!) { slip(id: $id) { evidence { nodes { file { id url } } } } }');
  const seen = async (who: Client) => (await who.run(See, { id })).slip?.evidence.nodes.map(({ file }) => file?.id);
  for (const { client } of [agent, supervisor, finance]) expect(await seen(client)).toEqual([later, first]);
  const colleague = await trade.staff(StaffRole.SERVICE_AGENT);
  expect(await seen(colleague.client)).toEqual([undefined, undefined]);
  const Node = graphql('query ($id: ID!) { node(id: $id) { ... on File { url } } }');
  for (const { client } of [colleague, buyer, shop.owner])
    expect((await client.run(Node, { id: first })).node).toBeNull();

  expect(codes(await attach(agent.client, ...(await Promise.all(Array.from({ length: 8 }, proof)))))).toEqual([
    'TOO_MANY',
  ]);
  expect(codes(await step(finance.client, 'paySlip', id, { bankReference: 'CCB 2' }))).toEqual([]);
  expect(codes(await attach(agent.client, await proof()))).toEqual(['NOT_ALLOWED_NOW']);
});

it('F1 after all of it the ledger adds up', async () => {
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
});
