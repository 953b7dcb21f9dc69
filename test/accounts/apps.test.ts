import { expect, it } from 'vitest';
import { addMembership, currentCode, MemberRole, StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;
const merchantId = 'merchant_01kjp4c580e12a2qrv7y08f0wr';

const Create = graphql(
  'mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id name scopes merchantId } token errors { code path } } }',
);
const Rotate = graphql('mutation ($id: ID!) { rotateAppToken(input: { id: $id }) { token errors { code } } }');
const Revoke = graphql(
  'mutation ($id: ID!) { revokeApp(input: { id: $id }) { app { revokedAt availableActions } errors { code } } }',
);
const Apps = graphql('{ apps { nodes { id lastUsedAt } } }');
const Viewer = graphql('{ viewer { account { id } permissions merchants { merchantId permissions } } }');
const AuditRecords = graphql('{ auditRecords { nodes { id } } }');

const support = await staff(market, StaffRole.TECHNICAL_SUPPORT);

/** An owner with a second factor just shown. */
async function owner() {
  const somebody = await person(market);
  await inTransaction(market.context(), async (ctx) => {
    await addMembership(ctx, { merchantId, accountId: somebody.id, role: MemberRole.OWNER });
    await ctx.em.flush();
  });
  const Enrol = graphql(
    'mutation ($password: String!) { enrolSecondFactor(input: { password: $password }) { secret } }',
  );
  const Confirm = graphql(
    'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { errors { code } } }',
  );
  await expect(
    somebody.client.run(Create, { input: { name: 'ERP', merchantId, scopes: ['ORDERS_READ'] } }),
  ).rejects.toMatchObject({
    codes: ['STEP_UP_REQUIRED'],
  });
  const { enrolSecondFactor } = await somebody.client.run(Enrol, { password });
  await somebody.client.run(Confirm, { code: currentCode(enrolSecondFactor.secret ?? '', clock) });
  return somebody;
}

it('A4 a platform’s app acts with its scopes and nothing else, and its token is kept as a hash', async () => {
  const { createApp } = await support.client.run(Create, {
    input: { name: 'Warehouse', scopes: ['ORDERS_READ', 'EVENTS_READ'] },
  });
  const token = createApp.token ?? '';
  expect(token).toMatch(/^jsh_live_[0-9a-z]{26}_[\w-]{43}$/);
  const { viewer } = await anonymous.as(token).run(Viewer);
  expect(viewer).toEqual({
    account: null,
    merchants: [],
    permissions: ['PUBLIC', 'SIGNED_IN', 'ORDERS_READ', 'EVENTS_READ'],
  });
  await expect(anonymous.as(token).run(AuditRecords)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  const rows = JSON.stringify([
    await database.query('select * from app'),
    await database.query('select * from audit_record'),
  ]);
  expect(rows).not.toContain(token.slice(-43));
});

it('A4 a merchant’s app reaches that merchant alone', async () => {
  const { client } = await owner();
  const { createApp } = await client.run(Create, {
    input: { name: 'ERP', merchantId, scopes: ['ORDERS_READ', 'STOCK_WRITE'] },
  });
  const { viewer } = await anonymous.as(createApp.token ?? '').run(Viewer);
  expect(viewer?.merchants).toEqual([{ merchantId, permissions: ['ORDERS_READ', 'STOCK_WRITE'] }]);
  expect((await client.run(Apps)).apps.nodes).toEqual([
    { id: createApp.app?.id, lastUsedAt: clock.now().toISOString() },
  ]);
});

it('A4 nobody gives an app what they lack, nor what only people do', async () => {
  const { createApp } = await support.client.run(Create, {
    input: { name: 'Greedy', scopes: ['ORDERS_READ', 'LEDGER_READ', 'APPS_MANAGE'] },
  });
  expect(createApp).toEqual({
    app: null,
    token: null,
    errors: [
      { code: 'SCOPE_NOT_ALLOWED', path: ['input', 'scopes', '1'] },
      { code: 'SCOPE_NOT_ALLOWED', path: ['input', 'scopes', '2'] },
    ],
  });
  const { client } = await owner();
  const elsewhere = {
    name: 'ERP',
    merchantId: 'merchant_01kjp4c580e12a2qrv7y08gr0c',
    scopes: ['ORDERS_READ'],
  } as const;
  const platform = { name: 'ERP', scopes: ['ORDERS_READ'] } as const;
  for (const { scopes, ...input } of [elsewhere, platform]) {
    const refused = await client.run(Create, { input: { ...input, scopes: [...scopes] } });
    expect(refused.createApp.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
});

it('A4 a rotated token is void at once, and a revoked app for good', async () => {
  const { createApp } = await support.client.run(Create, { input: { name: 'Short', scopes: ['ORDERS_READ'] } });
  const id = createApp.app?.id ?? '';
  const { rotateAppToken } = await support.client.run(Rotate, { id });
  const works = async (token: string | null | undefined) =>
    (await anonymous.as(token ?? '').run(Viewer)).viewer !== null;
  expect([await works(createApp.token), await works(rotateAppToken.token)]).toEqual([false, true]);
  const { revokeApp } = await support.client.run(Revoke, { id });
  expect(revokeApp.app).toEqual({ revokedAt: clock.now().toISOString(), availableActions: [] });
  expect(await works(rotateAppToken.token)).toBe(false);
  expect((await support.client.run(Rotate, { id })).rotateAppToken.errors).toEqual([{ code: 'NOT_ALLOWED_NOW' }]);
});
