import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { ownerOf, type Person, person, staff, takeIn } from '../kit/people.js';
import type { Transport } from '../kit/stream.js';

const market = await startTestMarket();
const florist = 'merchant_01kjp4c580e12a2qrv7y08f0wr';
const grocer = 'merchant_01kjp4c580e12a2qrv7y08gr0c';

const Remove = graphql('mutation ($id: ID!) { removeMember(input: { id: $id }) { errors { code } } }');
const Members = graphql(
  'query ($merchantId: ID) { merchantMembers(filter: { merchantId: $merchantId }) { nodes { id merchantId role account { id name email } availableActions } } }',
);
const Merchants = graphql('{ viewer { merchants { merchantId roles permissions } } }');

const ShopMembers = graphql('{ merchantMembers { nodes { id } } }');
const ShopEvents = graphql(
  'subscription ($merchantId: ID!) { merchantOrderEvents(merchantId: $merchantId) { kind cursor } }',
);
const OwnOrders = graphql('subscription { orderStatusChanged { kind cursor } }');

const floristOwner = await ownerOf(market, florist);
const grocerOwner = await ownerOf(market, grocer);

const dutiesOf = async ({ client }: Person) =>
  (await client.run(Merchants)).viewer?.merchants.map(({ merchantId, roles }) => [merchantId, ...roles]);

it('A2 whoever was taken in acts there from the next request on, until the duty is taken away', async () => {
  const picker = await person(market, '小刘');
  expect(await dutiesOf(picker)).toEqual([]);
  const membership = await takeIn(floristOwner, picker, florist, MemberRole.PICKER);
  const { merchantMembers } = await floristOwner.client.run(Members, { merchantId: florist });
  expect(merchantMembers.nodes[0]).toMatchObject({
    role: 'PICKER',
    account: { name: '小刘', email: 'p***@example.test' },
  });
  const { viewer } = await picker.client.run(Merchants);
  expect(viewer?.merchants).toEqual([
    { merchantId: florist, roles: ['PICKER'], permissions: expect.arrayContaining(['ORDERS_PICK']) },
  ]);
  await floristOwner.client.run(Remove, { id: membership });
  expect(await dutiesOf(picker)).toEqual([]);
});

it('A2 somebody has different duties in several merchants, and in each only those', async () => {
  const both = await person(market);
  await takeIn(floristOwner, both, florist, MemberRole.DESIGNER);
  await takeIn(grocerOwner, both, grocer, MemberRole.FINANCE);
  await takeIn(grocerOwner, both, grocer, MemberRole.PICKER);
  expect(await dutiesOf(both)).toEqual([
    [florist, 'DESIGNER'],
    [grocer, 'FINANCE', 'PICKER'],
  ]);
  const { viewer } = await both.client.run(Merchants);
  const permissionsIn = (id: string) => viewer?.merchants.find(({ merchantId }) => merchantId === id)?.permissions;
  expect(permissionsIn(florist)).toContain('CATALOG_WRITE');
  expect(permissionsIn(florist)).not.toContain('PAYOUTS_READ');
  expect(permissionsIn(grocer)).toContain('PAYOUTS_READ');
  expect(permissionsIn(grocer)).not.toContain('CATALOG_WRITE');
});

it('A2 only those who manage members take duties away, and only in their own merchant', async () => {
  const clerk = await person(market);
  const id = await takeIn(floristOwner, clerk, florist, MemberRole.ORDER_CLERK);
  await expect(clerk.client.run(Remove, { id })).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  expect((await grocerOwner.client.run(Remove, { id })).removeMember.errors).toEqual([{ code: 'NOT_FOUND' }]);
});

it('A2 a merchant keeps one owner, also when two owners remove each other at once', async () => {
  const second = await person(market);
  await takeIn(floristOwner, second, florist, MemberRole.OWNER);
  const { merchantMembers } = await floristOwner.client.run(Members, { merchantId: florist });
  const owners = merchantMembers.nodes.filter(({ role }) => role === 'OWNER');
  const answers = await Promise.all(owners.map(({ id }) => floristOwner.client.run(Remove, { id })));
  expect(answers.flatMap(({ removeMember }) => removeMember.errors)).toEqual([{ code: 'LAST_OWNER' }]);
});

it.each<Transport>(['websocket', 'sse'])(
  'A2 who is removed loses an open stream over %s at once, and nobody else does',
  async (transport) => {
    const [clerk, other] = [await person(market), await person(market)];
    const id = await takeIn(grocerOwner, clerk, grocer, MemberRole.SERVICE);
    await takeIn(grocerOwner, other, grocer, MemberRole.SERVICE);
    await market.settle();
    await using stream = clerk.client.subscribe(ShopEvents, { merchantId: grocer }, transport);
    await using others = other.client.subscribe(ShopEvents, { merchantId: grocer }, transport);
    for (const each of [stream, others]) await each.until((received) => received.length > 0);
    await grocerOwner.client.run(Remove, { id });
    await market.settle();
    await eventually(() => stream.failure !== undefined, { what: 'the end of the stream' });
    await expect(clerk.client.run(ShopMembers, {})).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    expect(others.failure).toBeUndefined();
  },
);

it('A2 who is taken in while a stream is open is told to come again, with what they may see now', async () => {
  const newcomer = await person(market);
  await using stream = newcomer.client.subscribe(OwnOrders, {});
  await stream.until((received) => received.length > 0);
  await takeIn(grocerOwner, newcomer, grocer, MemberRole.SERVICE);
  await market.settle();
  await eventually(() => stream.failure !== undefined, { what: 'the end of the stream' });
});

it('A5 members see their own merchant’s members alone, staff see all, buyers none', async () => {
  const seenBy = async ({ client }: Person) =>
    (await client.run(Members, {})).merchantMembers.nodes.map(({ merchantId }) => merchantId);
  expect(new Set(await seenBy(grocerOwner))).toEqual(new Set([grocer]));
  expect(new Set(await seenBy(await staff(market, StaffRole.SUPERVISOR)))).toEqual(new Set([florist, grocer]));
  await expect(seenBy(await person(market))).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});
