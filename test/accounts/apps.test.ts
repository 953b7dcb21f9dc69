import { expect, it } from 'vitest';
import { addMembership, currentCode, MemberRole, StaffRole } from '#api/accounts/index.js';
import { isWithin } from '#api/accounts/ip-ranges.js';
import { localDay } from '#api/kernel/local-day.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;
const merchantId = 'merchant_01kjp4c580e12a2qrv7y08f0wr';

const Create = graphql(
  'mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id name scopes merchantId } token errors { code path } } }',
);
const Rotate = graphql(
  'mutation ($id: ID!, $hours: Int) { rotateAppToken(input: { id: $id, overlapHours: $hours }) { token errors { code } } }',
);
const Update = graphql(
  'mutation ($input: UpdateAppInput!) { updateApp(input: $input) { app { version ipRanges pointsPerMinute } errors { code path } } }',
);
const Usage = graphql('{ apps { nodes { id usage { nodes { usedOn requests refused points } } } } }');
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

/** A technician whose second factor was just shown, with an app of the platform. */
async function technicianWithApp(bounds: object = {}) {
  const { client } = await staff(market, StaffRole.TECHNICAL_SUPPORT);
  const { createApp } = await client.run(Create, {
    input: { name: 'Warehouse', scopes: ['ORDERS_READ', 'EVENTS_READ'], ...bounds },
  });
  const id = createApp.app?.id ?? '';
  const rotate = async (hours?: number) => (await client.run(Rotate, { id, hours })).rotateAppToken.token ?? '';
  return { client, id, token: createApp.token ?? '', rotate };
}
const works = async (token: string | null | undefined) => (await anonymous.as(token ?? '').run(Viewer)).viewer !== null;

it('A4 a token that is rotated stays good beside the new one for the hours given, and no third one ever is', async () => {
  const { token: first, rotate } = await technicianWithApp();
  const second = await rotate(2);
  expect([await works(first), await works(second)]).toEqual([true, true]);
  const third = await rotate(2);
  expect([await works(first), await works(second), await works(third)]).toEqual([false, true, true]);
  const leaked = await technicianWithApp();
  const next = await leaked.rotate(0);
  expect([await works(leaked.token), await works(next)]).toEqual([false, true]);
  clock.advance(2 * 3_600_000);
  expect([await works(second), await works(third)]).toEqual([false, true]);
});

it('A4 a revoked app is void for good, and its streams end at once', async () => {
  const { client, id, token } = await technicianWithApp();
  await using stream = anonymous.as(token).subscribe('subscription { marketEvents { cursor } }');
  await stream.until((received) => received.length > 0);
  const { revokeApp } = await client.run(Revoke, { id });
  expect(revokeApp.app).toEqual({ revokedAt: clock.now().toISOString(), availableActions: [] });
  await market.settle();
  await eventually(() => stream.failure !== undefined || stream.isComplete);
  expect(await works(token)).toBe(false);
  expect((await client.run(Rotate, { id })).rotateAppToken.errors).toEqual([{ code: 'NOT_ALLOWED_NOW' }]);
});

it('A4 a token ends when it says, and after a year when nobody said', async () => {
  const expiresAt = new Date(clock.now().getTime() + 3_600_000).toISOString();
  const [short, usual] = [await technicianWithApp({ expiresAt }), await technicianWithApp()];
  expect([await works(short.token), await works(usual.token)]).toEqual([true, true]);
  clock.advance(3_600_000);
  expect([await works(short.token), await works(usual.token)]).toEqual([false, true]);
  clock.advance(365 * 24 * 3_600_000);
  expect(await works(usual.token)).toBe(false);
});

it('A4 a token works from the addresses of its list only', async () => {
  const technician = await staff(market, StaffRole.TECHNICAL_SUPPORT);
  const create = async (ipRanges: string[]) =>
    (await technician.client.run(Create, { input: { name: 'ERP', scopes: ['ORDERS_READ'], ipRanges } })).createApp;
  expect(await works((await create(['203.0.113.0/24', '2001:db8::/32'])).token)).toBe(false);
  expect(await works((await create(['203.0.113.0/24', '127.0.0.0/8'])).token)).toBe(true);
  expect((await create(['10.0.0.0/33', 'nowhere'])).errors).toEqual([
    { code: 'INVALID_IP_RANGE', path: ['input', 'ipRanges', '0'] },
    { code: 'INVALID_IP_RANGE', path: ['input', 'ipRanges', '1'] },
  ]);
});

it.each([
  [['10.0.0.0/8'], '10.255.0.1', true],
  [['10.0.0.0/8'], '11.0.0.1', false],
  [['203.0.113.7'], '::ffff:203.0.113.7', true],
  [['2001:db8::/32'], '2001:db8:1::5', true],
  [['2001:db8::/32'], '2001:db9::5', false],
  [['0.0.0.0/0'], null, false],
  [[], null, true],
])('A4 of the ranges %j the address %s is one: %s', (ranges, ip, isOne) => {
  expect(isWithin(ranges, ip)).toBe(isOne);
});

it('A4 an app has points of its own; what it asked for and was refused is told by day', async () => {
  const technician = await staff(market, StaffRole.TECHNICAL_SUPPORT);
  const { createApp } = await technician.client.run(Create, {
    input: { name: 'Small', scopes: ['ORDERS_READ'], pointsPerMinute: 50 },
  });
  const app = anonymous.as(createApp.token ?? '');
  const codes: unknown[] = [];
  for (let times = 0; times < 3; times += 1)
    codes.push((await app.ask('{ orders(first: 20) { nodes { id } } }')).errors[0]?.extensions?.['code']);
  expect(codes).toEqual([undefined, undefined, 'RATE_LIMITED']);
  const used = { usedOn: localDay(clock.now(), 'Asia/Shanghai'), requests: 3, refused: 1, points: 42 };
  const usage = async () =>
    (await technician.client.run(Usage)).apps.nodes.find(({ id }) => id === createApp.app?.id)?.usage.nodes;
  await eventually(async () => (await usage())?.length);
  expect(await usage()).toEqual([used]);

  const changed = await technician.client.run(Update, {
    input: { id: createApp.app?.id ?? '', version: 1, pointsPerMinute: 60, ipRanges: ['127.0.0.1'] },
  });
  expect(changed.updateApp).toEqual({ app: { version: 2, ipRanges: ['127.0.0.1'], pointsPerMinute: 60 }, errors: [] });
  expect((await app.ask('{ orders(first: 10) { nodes { id } } }')).errors).toEqual([]);
  const late = await technician.client.run(Update, {
    input: { id: createApp.app?.id ?? '', version: 1, name: 'Other' },
  });
  expect(late.updateApp.errors).toMatchObject([{ code: 'CONFLICT' }]);
});

it('A4 what an app was refused stands in its usage: a scope it lacks, and calls from an address it may not be used from', async () => {
  const technician = await staff(market, StaffRole.TECHNICAL_SUPPORT);
  const { createApp } = await technician.client.run(Create, {
    input: { name: 'Elsewhere', scopes: ['ORDERS_READ'], ipRanges: ['127.0.0.1'] },
  });
  const id = createApp.app?.id ?? '';
  const app = anonymous.as(createApp.token ?? '');
  expect((await app.ask(AuditRecords)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  await technician.client.run(Update, { input: { id, version: 1, ipRanges: ['10.0.0.0/8'] } });
  expect((await app.ask(AuditRecords)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await app.ask('{ market { name } }')).errors).toEqual([]);
  await anonymous.as(`${createApp.token ?? ''}x`).ask('{ market { name } }');
  const usage = async () =>
    (await technician.client.run(Usage)).apps.nodes.find((each) => each.id === id)?.usage.nodes[0];
  await eventually(async () => (await usage())?.requests === 3);
  expect(await usage()).toMatchObject({ requests: 3, refused: 3 });
});
