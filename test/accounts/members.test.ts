import { expect, it } from 'vitest';
import { addMembership, MemberRole, StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, person, staff } from '../kit/people.js';

const market = await startTestMarket();
const florist = 'merchant_01kjp4c580e12a2qrv7y08f0wr';
const grocer = 'merchant_01kjp4c580e12a2qrv7y08gr0c';

const Add = graphql(
  'mutation ($input: AddMemberInput!) { addMember(input: $input) { merchantMember { id role account { name email } } errors { code path } } }',
);
const Remove = graphql('mutation ($id: ID!) { removeMember(input: { id: $id }) { errors { code } } }');
const Members = graphql(
  'query ($merchantId: ID) { merchantMembers(filter: { merchantId: $merchantId }) { nodes { id merchantId role account { id } availableActions } } }',
);
const Merchants = graphql('{ viewer { merchants { merchantId roles permissions } } }');

async function owner(merchantId: string): Promise<Person> {
  const somebody = await person(market);
  await inTransaction(market.context(), async (ctx) => {
    addMembership(ctx, { merchantId, accountId: somebody.id, role: MemberRole.OWNER });
    await ctx.em.flush();
  });
  return somebody;
}

const floristOwner = await owner(florist);
const grocerOwner = await owner(grocer);

it('A2 an owner takes somebody in by their phone or e-mail, who acts there from the next request on', async () => {
  const picker = await person(market, '小刘');
  expect(await picker.client.run(Merchants)).toEqual({ viewer: { merchants: [] } });
  const { addMember } = await floristOwner.client.run(Add, {
    input: { merchantId: florist, identifier: picker.email.toUpperCase(), role: 'PICKER' },
  });
  expect(addMember).toMatchObject({
    merchantMember: { role: 'PICKER', account: { name: '小刘', email: 'p***@example.test' } },
  });
  const { viewer } = await picker.client.run(Merchants);
  expect(viewer?.merchants).toEqual([
    { merchantId: florist, roles: ['PICKER'], permissions: expect.arrayContaining(['ORDERS_PICK']) },
  ]);
  await floristOwner.client.run(Remove, { id: addMember.merchantMember?.id ?? '' });
  expect(await picker.client.run(Merchants)).toEqual({ viewer: { merchants: [] } });
});

it('A2 only those who manage members add them, only in their own merchant, and only who has an account', async () => {
  const clerk = await person(market);
  await floristOwner.client.run(Add, { input: { merchantId: florist, identifier: clerk.email, role: 'ORDER_CLERK' } });
  const input = { merchantId: florist, identifier: clerk.email, role: 'OWNER' } as const;
  await expect(clerk.client.run(Add, { input })).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  expect((await grocerOwner.client.run(Add, { input })).addMember).toEqual({
    merchantMember: null,
    errors: [{ code: 'NOT_FOUND', path: ['input', 'merchantId'] }],
  });
  const unknown = { ...input, identifier: 'nobody@example.test' };
  expect((await floristOwner.client.run(Add, { input: unknown })).addMember.errors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'identifier'] },
  ]);
});

it('A2 a merchant keeps one owner, also when two owners remove each other at once', async () => {
  const second = await person(market);
  await floristOwner.client.run(Add, { input: { merchantId: florist, identifier: second.email, role: 'OWNER' } });
  const { merchantMembers } = await floristOwner.client.run(Members, { merchantId: florist });
  const owners = merchantMembers.nodes.filter(({ role }) => role === 'OWNER');
  const answers = await Promise.all(owners.map(({ id }) => floristOwner.client.run(Remove, { id })));
  expect(answers.flatMap(({ removeMember }) => removeMember.errors)).toEqual([{ code: 'LAST_OWNER' }]);
});

it('A5 members see their own merchant’s members alone, staff see all, buyers none', async () => {
  const seenBy = async ({ client }: Person) =>
    (await client.run(Members, {})).merchantMembers.nodes.map(({ merchantId }) => merchantId);
  expect(new Set(await seenBy(grocerOwner))).toEqual(new Set([grocer]));
  expect(new Set(await seenBy(await staff(market, StaffRole.MERCHANT_MANAGER)))).toEqual(new Set([florist, grocer]));
  await expect(seenBy(await person(market))).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});
