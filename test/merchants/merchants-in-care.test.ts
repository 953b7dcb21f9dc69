import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { Merchant } from '#api/merchants/index.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff, staffOf } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';
import { draftShop } from './shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const chuzhou = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '341100');
const nanjing = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '320100');
const roaming = await staffOf(market, [StaffRole.MERCHANT_MANAGER], null);

const Shops = graphql('{ merchants(first: 100) { nodes { id status contactPhone creditCode availableActions } } }');
const Orders = graphql('{ orders(first: 100) { nodes { id merchant { id } recipient { name phone } } } }');
const Viewer = graphql('{ viewer { isStaff permissions merchants { merchantId } } }');
const Events = graphql(
  'subscription ($merchantId: ID!) { merchantOrderEvents(merchantId: $merchantId) { kind cursor } }',
);

/** An application that waits for a reviewer, in this city. */
async function applicationIn(cityCode: string) {
  const shop = await draftShop(market, { cityCode });
  await must(shop.owner.client, 'submitMerchant', 'SubmitMerchantInput', { id: shop.id });
  return shop;
}

/** An open shop in this city with an order. */
async function orderIn(cityCode: string) {
  const shop = await trade.shop();
  await inTransaction(market.context(), (ctx) => ctx.em.nativeUpdate(Merchant, { id: shop.merchantId }, { cityCode }));
  const { variantId } = await trade.ware(shop);
  const buyer = await trade.buyer(10_000);
  const lines = [{ variantId, quantity: 1 }];
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines, recipient, payWith: 'WALLET', ...key() },
    'checkout { orders { nodes { id } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string }[] } }).orders.nodes;
  return { ...shop, orderId: order?.id ?? '' };
}

const assign = (id: string, accountId: string | null, by = administrator) =>
  act(
    by.client,
    'assignAccountManager',
    'AssignAccountManagerInput',
    { id, accountId },
    'merchant { accountManager { id } }',
  );
const approve = async ({ client }: Person, id: string) =>
  (await act(client, 'approveMerchant', 'ApproveMerchantInput', { id })).errors.map(({ code }) => code);
const shopsOf = async ({ client }: Person) => (await client.run(Shops)).merchants.nodes;
const ordersOf = async ({ client }: Person) => (await client.run(Orders)).orders.nodes;
const idsOf = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

it('A3 applications of the district are seen and reviewed by its merchant manager, those of others are not there', async () => {
  const [own, other] = [await applicationIn('341102'), await applicationIn('320100')];
  const seen = await shopsOf(chuzhou);
  expect(idsOf(seen)).toContain(own.id);
  expect(idsOf(seen)).not.toContain(other.id);
  expect(seen.find(({ id }) => id === own.id)).toMatchObject({
    contactPhone: '13905501234',
    availableActions: expect.arrayContaining(['APPROVE', 'REJECT']),
  });
  expect(await approve(chuzhou, other.id)).toEqual(['NOT_FOUND']);
  expect(await approve(chuzhou, own.id)).toEqual([]);
  expect((await shopsOf(nanjing)).find(({ id }) => id === own.id)).toEqual({
    id: own.id,
    status: 'APPROVED',
    contactPhone: null,
    creditCode: null,
    availableActions: [],
  });
  expect(await approve(nanjing, other.id)).toEqual([]);
});

it('A3 orders are those of the merchants in one’s care, and who bought is masked', async () => {
  const [own, other] = [await orderIn('341100'), await orderIn('320100')];
  const seen = await ordersOf(chuzhou);
  expect(idsOf(seen)).toContain(own.orderId);
  expect(idsOf(seen)).not.toContain(other.orderId);
  expect(seen.find(({ id }) => id === own.orderId)?.recipient).toEqual({ name: '王**', phone: '*******1111' });
  const One = graphql('query ($id: ID!) { node(id: $id) { id } }');
  expect(await chuzhou.client.run(One, { id: other.orderId })).toEqual({ node: null });
});

it('A3 a merchant assigned to somebody is in their care wherever it lies, from the next request on until it is taken away', async () => {
  const { id } = await applicationIn('320100');
  expect(idsOf(await shopsOf(roaming))).not.toContain(id);
  expect(await assign(id, roaming.id)).toEqual({ merchant: { accountManager: { id: roaming.id } }, errors: [] });
  expect(idsOf(await shopsOf(roaming))).toContain(id);
  expect(await assign(id, null)).toEqual({ merchant: { accountManager: null }, errors: [] });
  expect(await approve(roaming, id)).toEqual(['NOT_FOUND']);
  await assign(id, roaming.id);
  expect(await approve(roaming, id)).toEqual([]);
});

it('A3 who has nothing in care yet is staff all the same: lists are empty and not forbidden, and they are no member', async () => {
  const fresh = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '650100');
  expect(await ordersOf(fresh)).toEqual([]);
  const { viewer } = await fresh.client.run(Viewer);
  expect(viewer).toMatchObject({ isStaff: true, merchants: [] });
  expect(viewer?.permissions).toContain('MERCHANTS_REVIEW');
  expect((await chuzhou.client.run(Viewer)).viewer?.merchants).toEqual([]);
});

it('A3 another role adds to it: all orders by the one, reviews in the district by the other', async () => {
  const both = await staffOf(market, [StaffRole.MERCHANT_MANAGER, StaffRole.SERVICE_AGENT], '341100');
  const elsewhere = await orderIn('320100');
  const [own, other] = [await applicationIn('341100'), await applicationIn('320100')];
  expect(idsOf(await ordersOf(both))).toContain(elsewhere.orderId);
  expect(idsOf(await shopsOf(both))).toContain(other.id);
  expect(await approve(both, other.id)).toEqual(['NOT_FOUND']);
  expect(await approve(both, own.id)).toEqual([]);
});

it('A3 losing a merchant, by another manager or by its moving away, ends the open stream at once', async () => {
  const [assigned, moving] = [await orderIn('320100'), await draftShop(market, { cityCode: '341100' })];
  await assign(assigned.merchantId, roaming.id);
  await using first = roaming.client.subscribe(Events, { merchantId: assigned.merchantId });
  await using second = chuzhou.client.subscribe(Events, { merchantId: moving.id });
  for (const each of [first, second]) await each.until((received) => received.length > 0);
  await assign(assigned.merchantId, nanjing.id);
  await must(moving.owner.client, 'updateMerchantApplication', 'UpdateMerchantApplicationInput', {
    id: moving.id,
    version: 1,
    cityCode: '320100',
  });
  await market.settle();
  for (const stream of [first, second])
    await eventually(() => stream.failure !== undefined, { what: 'the end of the stream' });
  expect(idsOf(await ordersOf(roaming))).not.toContain(assigned.orderId);
  expect(idsOf(await shopsOf(chuzhou))).not.toContain(moving.id);
  expect(idsOf(await shopsOf(nanjing))).toContain(moving.id);
});

it('A3 a district goes with the role alone, is a region, and goes when the role goes', async () => {
  const { id } = await person(market);
  const grant = (role: StaffRole, districtCode: string) =>
    act(administrator.client, 'grantRole', 'GrantRoleInput', { id, role, districtCode }, 'account { districtCode }');
  expect((await grant(StaffRole.FINANCE, '341100')).errors).toMatchObject([
    { code: 'INVALID', path: ['input', 'districtCode'] },
  ]);
  expect((await grant(StaffRole.MERCHANT_MANAGER, '341199')).errors).toMatchObject([{ code: 'INVALID' }]);
  expect(await grant(StaffRole.MERCHANT_MANAGER, '341100')).toEqual({
    account: { districtCode: '341100' },
    errors: [],
  });
  const leaving = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '341100');
  const role = StaffRole.MERCHANT_MANAGER;
  await must(administrator.client, 'revokeRole', 'RevokeRoleInput', { id: leaving.id, role });
  await expect(approve(leaving, (await applicationIn('341100')).id)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});

it('A3 A6 merchant managers alone are named, by administrators, on record, and nobody names themselves', async () => {
  const { id } = await applicationIn('320100');
  const finance = await staff(market, StaffRole.FINANCE);
  expect((await assign(id, finance.id)).errors).toMatchObject([{ code: 'INVALID', path: ['input', 'accountId'] }]);
  expect((await assign(id, administrator.id)).errors).toMatchObject([{ code: 'OWN_RIGHTS' }]);
  await expect(assign(id, roaming.id, chuzhou)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  await assign(id, roaming.id);
  const audit = await market.database.query(
    `select account_id, merchant_id from audit_record where action = 'ASSIGN_ACCOUNT_MANAGER' and subject_id = $1`,
    [id],
  );
  expect(audit).toEqual([{ account_id: administrator.id, merchant_id: id }]);
});
