import { describe, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import type { Answer, Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff, takeIn } from '../kit/people.js';
import { draftShop, openShop, type Shop, submittedShop } from './shops.js';

const market = await startTestMarket();
const reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);

const Everywhere = graphql(`query ($id: ID!, $slug: String!) {
  merchant(id: $id) { id }
  merchantBySlug(slug: $slug) { id }
  byId: merchants(filter: { ids: [$id] }) { nodes { id } totalCount }
  byWord: merchants(filter: { q: $slug }) { nodes { id } totalCount }
  byState: merchants(filter: { status: [DRAFT, SUBMITTED, REJECTED, SUSPENDED, CLOSED] }) { nodes { id } totalCount }
}`);

async function seenBy(client: Client, { id, slug }: Shop): Promise<number> {
  const { merchant, merchantBySlug, byId, byWord, byState } = await client.run(Everywhere, { id, slug });
  const lists = [byId, byWord, byState].map(({ nodes, totalCount }) => {
    expect(totalCount).toBe(nodes.length);
    return nodes.filter((each) => each.id === id).length;
  });
  return (
    [merchant, merchantBySlug].filter((each) => each?.id === id).length + lists.reduce((sum, each) => sum + each, 0)
  );
}

/** How many of the five ways lead to the merchant: an open shop is not in `byState`. */
const ALL_WAYS = 5;
const WAYS_TO_OPEN = 4;

describe('A5 B2 a merchant that is not open', () => {
  it.each([
    { state: 'DRAFT', make: () => draftShop(market) },
    { state: 'SUBMITTED', make: () => submittedShop(market) },
    { state: 'SUSPENDED', make: suspendedShop },
  ])('($state) is seen by its people and staff, by nobody else on any way', async ({ make }) => {
    const shop = await make();
    const stranger = await openShop(market, reviewer);
    const agent = await staff(market, StaffRole.SERVICE_AGENT);
    for (const { client } of [shop.owner, reviewer, agent]) expect(await seenBy(client, shop)).toBe(ALL_WAYS);
    for (const client of [market.anonymous, (await person(market)).client, stranger.owner.client]) {
      expect(await seenBy(client, shop)).toBe(0);
    }
  });

  it('is open to everybody once approved, and again once reinstated', async () => {
    const shop = await openShop(market, reviewer);
    expect(await seenBy(market.anonymous, shop)).toBe(WAYS_TO_OPEN);
    await suspend(shop);
    expect(await seenBy(market.anonymous, shop)).toBe(0);
    await reviewer.client.run(
      graphql(`mutation ($id: ID!) { reinstateMerchant(input: { id: $id }) { errors { code } } }`),
      { id: shop.id },
    );
    expect(await seenBy(market.anonymous, shop)).toBe(WAYS_TO_OPEN);
  });

  it('cannot be worked on by the owner of another shop', async () => {
    const shop = await draftShop(market);
    const stranger = await openShop(market, reviewer);
    const { submitMerchant } = await stranger.owner.client.run(
      graphql(`mutation ($id: ID!) { submitMerchant(input: { id: $id }) { merchant { id } errors { code path } } }`),
      { id: shop.id },
    );
    expect(submitMerchant).toEqual({ merchant: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] });
  });
});

const Private = graphql(`query ($id: ID!) {
  merchant(id: $id) {
    id creditCode licence { url } licenceExpiresOn contactName contactPhone categoryWishes commissionBasisPoints
    rejectionReasons { field } decisions { nodes { id } }
  }
}`);
const Account = graphql(`query ($id: ID!) {
  merchant(id: $id) { settlementAccountKind settlementAccountHolder settlementAccountNumber settlementBankName settlementSchedule }
}`);

describe('A5 A7 B1 the private part of an open shop', () => {
  it('is not even asked for by buyers and strangers', async () => {
    const shop = await openShop(market, reviewer);
    const { client: buyer } = await person(market);
    const codes = ({ errors }: Answer<unknown>) => errors.map(({ extensions }) => extensions?.['code']);
    const { id } = shop;
    expect(codes(await buyer.ask(Private, { id }))).toEqual(['FORBIDDEN']);
    expect(codes(await buyer.ask(Account, { id }))).toEqual(['FORBIDDEN']);
    expect(codes(await market.anonymous.ask(Private, { id }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await market.anonymous.ask(Account, { id }))).toEqual(['UNAUTHENTICATED']);
  });

  it('is empty for the owner of another shop', async () => {
    const shop = await openShop(market, reviewer);
    const stranger = await openShop(market, reviewer);
    const { merchant } = await stranger.owner.client.run(Private, { id: shop.id });
    const { id: _id, decisions, ...rest } = merchant ?? { decisions: null };
    expect(decisions).toEqual({ nodes: [] });
    expect(Object.values(rest)).toEqual(Array(8).fill(null));
    const account = (await stranger.owner.client.run(Account, { id: shop.id })).merchant;
    expect(Object.values(account ?? {})).toEqual(Array(5).fill(null));
  });

  it('is whole for its owner', async () => {
    const shop = await openShop(market, reviewer);
    const { merchant } = await shop.owner.client.run(Private, { id: shop.id });
    expect(merchant).toMatchObject({
      contactPhone: '13905501234',
      licence: { url: expect.any(String) },
      licenceExpiresOn: '2030-12-31',
    });
    expect((await shop.owner.client.run(Account, { id: shop.id })).merchant).toEqual({
      settlementAccountKind: 'BANK',
      settlementAccountHolder: '滁州老街花店有限公司',
      settlementAccountNumber: '6222021234567890123',
      settlementBankName: '工商银行滁州分行',
      settlementSchedule: 'MONTHLY',
    });
  });

  it('shows staff of other duties neither the licence nor the telephone number', async () => {
    const shop = await openShop(market, reviewer);
    const analyst = await staff(market, StaffRole.DATA_ANALYST);
    const { merchant } = await analyst.client.run(Private, { id: shop.id });
    expect(merchant).toMatchObject({ licence: null, contactPhone: '139****34' });
    const answer = await analyst.client.ask(Account, { id: shop.id });
    expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  it('shows reviewers the licence and the number, and of the account the end only; finance all of it', async () => {
    const shop = await openShop(market, reviewer);
    const { merchant } = await reviewer.client.run(Private, { id: shop.id });
    expect(merchant).toMatchObject({ contactPhone: '13905501234', licence: { url: expect.any(String) } });
    expect((await reviewer.client.run(Account, { id: shop.id })).merchant?.settlementAccountNumber).toBe('****0123');
    const finance = await staff(market, StaffRole.FINANCE);
    expect((await finance.client.run(Account, { id: shop.id })).merchant?.settlementAccountNumber).toBe(
      '6222021234567890123',
    );
  });

  it('A2 names its people to themselves and to staff, to nobody else; and the shop to its people', async () => {
    const shop = await openShop(market, reviewer);
    const Members = graphql(`query ($id: ID!) { merchant(id: $id) { members { nodes { role account { id } } } } }`);
    const owners = { members: { nodes: [{ role: 'OWNER', account: { id: shop.owner.id } }] } };
    for (const { client } of [shop.owner, reviewer])
      expect((await client.run(Members, { id: shop.id })).merchant).toEqual(owners);
    for (const { client } of [await openShop(market, reviewer).then(({ owner }) => owner), await person(market)])
      expect((await client.run(Members, { id: shop.id })).merchant).toEqual({ members: { nodes: [] } });
    const { viewer } = await shop.owner.client.run(
      graphql(`{ viewer { merchants { roles merchant { id status } } } }`),
    );
    expect(viewer?.merchants).toEqual([{ roles: ['OWNER'], merchant: { id: shop.id, status: 'APPROVED' } }]);
  });

  it('A2 shows a member who designs the shop window neither licence nor account', async () => {
    const shop = await openShop(market, reviewer);
    const designer = await person(market);
    await takeIn(shop.owner, designer, shop.id, MemberRole.DESIGNER);
    expect((await designer.client.run(Private, { id: shop.id })).merchant).toMatchObject({
      licence: null,
      contactName: '王小花',
    });
    const answer = await designer.client.ask(Account, { id: shop.id });
    expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

async function suspendedShop(): Promise<Shop> {
  const shop = await openShop(market, reviewer);
  await suspend(shop);
  return shop;
}

async function suspend({ id }: Shop): Promise<void> {
  const { suspendMerchant } = await reviewer.client.run(
    graphql(
      `mutation ($id: ID!) { suspendMerchant(input: { id: $id, reason: "假货" }) { merchant { status } errors { code } } }`,
    ),
    { id },
  );
  expect(suspendMerchant).toEqual({ merchant: { status: 'SUSPENDED' }, errors: [] });
}
