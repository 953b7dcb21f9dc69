import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { merchantRoles } from '#api/accounts/merchant-roles.js';
import { platformRoles } from '#api/accounts/platform-roles.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';

const market = await startTestMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

const Accounts = graphql(
  'query ($filter: AccountFilter) { accounts(filter: $filter, orderBy: { field: NAME }) { nodes { id name phone email roles hasSecondFactor availableActions } } }',
);
const AuditRecords = graphql('{ auditRecords { nodes { id } } }');
const Grant = graphql(
  'mutation ($id: ID!, $role: StaffRole!) { grantRole(input: { id: $id, role: $role }) { account { roles } errors { code } } }',
);
const Revoke = graphql(
  'mutation ($id: ID!, $role: StaffRole!) { revokeRole(input: { id: $id, role: $role }) { account { roles } errors { code } } }',
);
const Block = graphql('mutation ($id: ID!) { blockAccount(input: { id: $id, reason: "fraud" }) { errors { code } } }');
const Unblock = graphql('mutation ($id: ID!) { unblockAccount(input: { id: $id }) { errors { code } } }');
const Permissions = graphql('{ viewer { permissions account { id } } }');

it('A3 every role of staff gives exactly the permissions its table says', async () => {
  const buyer = await person(market);
  const asBuyer = (await buyer.client.run(Permissions)).viewer?.permissions ?? [];
  for (const role of Object.values(StaffRole)) {
    const { client } = await staff(market, role);
    const { viewer } = await client.run(Permissions);
    expect([role, new Set(viewer?.permissions)]).toEqual([
      role,
      new Set([...asBuyer, ...platformRoles[role].permissions]),
    ]);
  }
});

it('A5 no role of staff or of a merchant’s member reaches a buyer’s basket or wallet', () => {
  const given = [...Object.values(platformRoles), ...Object.values(merchantRoles)].flatMap(
    ({ permissions }) => permissions,
  );
  expect(
    given.filter((permission) =>
      ['WALLET_USE', 'ORDERS_PLACE', 'ORDERS_RECEIVE', 'RETURNS_APPLY'].includes(permission),
    ),
  ).toEqual([]);
});

it('A5 a buyer sees their own account alone, whatever they ask for', async () => {
  const buyer = await person(market);
  const { accounts } = await buyer.client.run(Accounts, {});
  expect(accounts.nodes.map(({ id }) => id)).toEqual([buyer.id]);
  const One = graphql('query ($id: ID!) { account(id: $id) { name } }');
  expect(await buyer.client.run(One, { id: administrator.id })).toEqual({ account: null });
  await expect(market.anonymous.run(Accounts, {})).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] });
  await expect(buyer.client.run(AuditRecords)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});

it('A7 staff read personal data masked until they open them, and find an account by its whole e-mail address', async () => {
  const { id, email } = await person(market, '赵云');
  const support = await staff(market, StaffRole.TECHNICAL_SUPPORT);
  const agent = await staff(market, StaffRole.SERVICE_AGENT);
  const found = async ({ client }: typeof agent, q: string) =>
    (await client.run(Accounts, { filter: { q } })).accounts.nodes;
  expect(await found(support, email)).toMatchObject([{ id, email: 'p***@example.test' }]);
  expect(await found(agent, '赵')).toMatchObject([{ id, email: 'p***@example.test', availableActions: [] }]);
  expect(await found(support, email.slice(0, 6))).toEqual([]);
});

it('A3 a role is given and taken by who may, at once, and nobody changes their own', async () => {
  const { id, client } = await person(market);
  await expect(client.run(Grant, { id, role: 'ADMINISTRATOR' })).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  const { grantRole } = await administrator.client.run(Grant, { id, role: 'SUPERVISOR' });
  expect(grantRole).toEqual({ account: { roles: ['SUPERVISOR'] }, errors: [] });
  expect((await administrator.client.run(Grant, { id, role: 'SUPERVISOR' })).grantRole.errors).toEqual([
    { code: 'ALREADY_GIVEN' },
  ]);
  expect((await administrator.client.run(Revoke, { id, role: 'SUPERVISOR' })).revokeRole.account).toEqual({
    roles: [],
  });
  const own = { id: administrator.id, role: 'FINANCE' } as const;
  const refused = { account: null, errors: [{ code: 'OWN_RIGHTS' }] };
  expect(await administrator.client.run(Grant, own)).toEqual({ grantRole: refused });
  expect(await administrator.client.run(Revoke, own)).toEqual({ revokeRole: refused });
});

it('A3 a role taken away is gone from the next request of an open session', async () => {
  const manager = await staff(market, StaffRole.SERVICE_MANAGER);
  await manager.client.run(AuditRecords);
  await administrator.client.run(Revoke, { id: manager.id, role: 'SERVICE_MANAGER' });
  await expect(manager.client.run(AuditRecords)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});

it('A1 blocking an account ends its sessions at once and keeps it from signing in', async () => {
  const { id, email, client } = await person(market);
  expect((await client.run(Permissions)).viewer?.account?.id).toBe(id);
  await administrator.client.run(Block, { id });
  expect(await client.run(Permissions)).toEqual({ viewer: null });
  const again = graphql(
    'mutation ($email: String!) { signIn(input: { identifier: $email, password: "a long enough pass phrase" }) { token errors { code } } }',
  );
  expect((await market.anonymous.run(again, { email })).signIn).toEqual({
    token: null,
    errors: [{ code: 'ACCOUNT_BLOCKED' }],
  });
  expect((await administrator.client.run(Block, { id: administrator.id })).blockAccount.errors).toEqual([
    { code: 'OWN_RIGHTS' },
  ]);
});

it('A1 who is let in again has to sign in anew, and a closed account has no session', async () => {
  const { id, client } = await person(market);
  await administrator.client.run(Block, { id });
  await administrator.client.run(Unblock, { id });
  expect(await client.run(Permissions)).toEqual({ viewer: null });
  const other = await person(market);
  await market.database.query("update account set status = 'CLOSED' where id = $1", [other.id]);
  expect(await other.client.run(Permissions)).toEqual({ viewer: null });
});

it('A3 offers on each account what this viewer may do with it now', async () => {
  const buyer = await person(market, '孙权');
  const offered = async (client: typeof buyer.client) =>
    (await client.run(Accounts, { filter: { q: '孙权' } })).accounts.nodes[0]?.availableActions;
  expect(await offered(buyer.client)).toEqual(['EDIT', 'CHANGE_PASSWORD', 'ENROL_SECOND_FACTOR', 'CLOSE']);
  expect(await offered(administrator.client)).toEqual(['GRANT_ROLE', 'BLOCK']);
  await administrator.client.run(Block, { id: buyer.id });
  expect(await offered(administrator.client)).toEqual(['UNBLOCK']);
});

it('A2 duties in a merchant never reach the platform’s', () => {
  const inMerchant = new Set(
    Object.values(MemberRole).flatMap((role) => merchantRoles[role].permissions as readonly string[]),
  );
  const platformOnly = [
    'ACCOUNTS_MANAGE',
    'ACCOUNTS_READ',
    'AUDIT_READ',
    'MERCHANTS_REVIEW',
    'PAYOUTS_APPROVE',
    'RETURNS_DECIDE',
    'RETURNS_LEAD',
    'TRANSFERS_CONFIRM',
  ];
  expect(platformOnly.filter((permission) => inMerchant.has(permission))).toEqual([]);
});
