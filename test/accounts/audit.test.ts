import { expect, it } from 'vitest';
import { addMembership, MemberRole, StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, staff } from '../kit/people.js';

const market = await startTestMarket();
const { clock, database } = market;
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

const Records = graphql(
  'query ($filter: AuditRecordFilter) { auditRecords(filter: $filter) { totalCount nodes { action actorKind account { id } recordId merchantId isOnBehalf ip createdAt requestId changes { record recordId field before after } } } }',
);
const Block = graphql('mutation ($id: ID!) { blockAccount(input: { id: $id, reason: "fraud" }) { errors { code } } }');
const EditProfile = graphql(
  'mutation ($version: Int!, $name: String) { editProfile(input: { version: $version, name: $name }) { account { version } errors { code } } }',
);

const Invite = graphql(
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { memberInvitation { id } errors { code } } }',
);

const records = async (filter: object) => (await administrator.client.run(Records, { filter })).auditRecords.nodes;

it('A6 tells who did what to which record, when, from where, before and after', async () => {
  const { id } = await person(market);
  await administrator.client.run(Block, { id });
  expect(await records({ recordId: id, action: ['BLOCK_ACCOUNT'] })).toEqual([
    {
      action: 'BLOCK_ACCOUNT',
      actorKind: 'PERSON',
      account: { id: administrator.id },
      recordId: id,
      merchantId: null,
      isOnBehalf: false,
      ip: '127.0.0.1',
      createdAt: clock.now().toISOString(),
      requestId: expect.any(String),
      changes: expect.arrayContaining([
        { record: 'account', recordId: id, field: 'status', before: 'ACTIVE', after: 'BLOCKED' },
        { record: 'account', recordId: id, field: 'blockReason', before: null, after: 'fraud' },
      ]),
    },
  ]);
});

it('A6 never tells personal data or secrets, only that they changed', async () => {
  const { id, email } = await person(market);
  const [registered] = await records({ recordId: id, action: ['REGISTER_ACCOUNT'] });
  expect(registered?.changes).toContainEqual({
    record: 'account',
    recordId: id,
    field: 'email',
    before: null,
    after: '•••',
  });
  expect(registered?.changes).toContainEqual({
    record: 'account',
    recordId: id,
    field: 'passwordHash',
    before: null,
    after: '•••',
  });
  const everything = JSON.stringify(await database.query('select * from audit_record'));
  expect(everything).not.toContain(email);
  expect(everything).not.toContain(password);
});

it('A6 is searched by action, account, record and date', async () => {
  const { id, client } = await person(market);
  clock.advance(60_000);
  await client.run(EditProfile, { version: 1, name: '新名字' });
  const from = clock.now().toISOString();
  expect(await records({ accountId: id })).toMatchObject([{ action: 'EDIT_PROFILE' }]);
  expect(await records({ recordId: id })).toMatchObject([
    { action: 'EDIT_PROFILE' },
    { action: 'SIGN_IN' },
    { action: 'REGISTER_ACCOUNT' },
  ]);
  expect(await records({ recordId: id, createdAt: { from } })).toMatchObject([{ action: 'EDIT_PROFILE' }]);
  expect(await records({ recordId: id, createdAt: { to: from } })).toMatchObject([
    { action: 'SIGN_IN' },
    { action: 'REGISTER_ACCOUNT' },
  ]);
  expect(await records({ recordId: id, action: ['BLOCK_ACCOUNT'] })).toEqual([]);
});

it('A6 marks staff who act on what belongs to a merchant', async () => {
  const merchantId = 'merchant_01kjp4c580e12a2qrv7y08f0wr';
  const owner = await person(market);
  const { id } = await inTransaction(market.context(), async (ctx) => {
    const member = await addMembership(ctx, { merchantId, accountId: owner.id, role: MemberRole.OWNER });
    await ctx.em.flush();
    return member;
  });
  const helper = await person(market);
  const input = { merchantId, identifier: helper.email, role: 'SERVICE' } as const;
  const { inviteMember } = await owner.client.run(Invite, { input });
  await administrator.client.run(Invite, { input: { ...input, role: 'PICKER' } });
  expect(await records({ action: ['INVITE_MEMBER'] })).toMatchObject([
    { account: { id: administrator.id }, merchantId, isOnBehalf: true },
    { account: { id: owner.id }, merchantId, isOnBehalf: false, recordId: inviteMember.memberInvitation?.id },
  ]);
  expect(await records({ recordId: id })).toEqual([]);
});

it('A6 a refused request leaves no record of something that did not happen', async () => {
  const { id, client } = await person(market);
  expect((await client.run(EditProfile, { version: 7, name: '新名字' })).editProfile.errors).toEqual([
    { code: 'CONFLICT' },
  ]);
  expect(await records({ accountId: id })).toEqual([]);
});

it.each([
  ['changed', "update audit_record set action = 'nothing'"],
  ['deleted', 'delete from audit_record'],
  ['emptied', 'truncate audit_record'],
])('A6 the database refuses that the log is %s, even by its owner', async (_what, statement) => {
  const before = await database.query('select count(*) from audit_record');
  await expect(database.query(statement)).rejects.toThrow('the audit log is append-only');
  expect(await database.query('select count(*) from audit_record')).toEqual(before);
});
