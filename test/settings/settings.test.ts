import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { buy, deliver } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
let operations = await trade.staff(StaffRole.OPERATIONS);
const HOUR_MS = 3_600_000;

const All = graphql('{ settings { key kind value standard least most changedAt version } }');
const Update = graphql(`
  mutation ($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      settings { key value version }
      errors { code path ... on ConflictError { values { field theirs yours } } }
    }
  }
`);
const Clocks = graphql('query ($id: ID!) { order(id: $id) { status dueAt isLate reviewReasons } }');
type Key = NonNullable<Parameters<typeof operations.client.run<unknown, { key: string }>>[1]>['key'];

const settingOf = async (key: string) => {
  const { settings } = await operations.client.run(All);
  const found = settings.find((setting) => setting.key === key);
  if (!found) throw new Error(`no setting ${key}`);
  return found;
};

/** Changes one setting, from the version of now unless another is named. */
const change = async (key: Key, value: string, by: Person = operations, version?: number) => {
  const setting = await settingOf(key);
  const input = { settings: [{ key: setting.key, value, version: version ?? setting.version }] };
  return (await by.client.run(Update, { input })).updateSettings;
};

const place = async (payWith: 'WALLET' | 'LATER') => {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }], payWith);
  if (!order) throw new Error('no order was placed');
  return { shop, buyer, order };
};
const clocks = async (id: string) => (await operations.client.run(Clocks, { id })).order;
const hoursFromNow = (hours: number) => new Date(market.clock.now().getTime() + hours * HOUR_MS).toISOString();

it('E8 has standard values until somebody changes one, and keeps no row for the rest', async () => {
  expect(await settingOf('ORDER_UNPAID_HOURS')).toMatchObject({
    ...{ kind: 'HOURS', value: '24', standard: '24', least: '1', most: '720', changedAt: null, version: 0 },
  });
  expect(await settingOf('REVIEW_NEW_BUYER_TOTAL')).toMatchObject({ kind: 'MONEY', value: '500.00' });
  expect(await settingOf('ORDER_REVIEWS_BY_ITSELF')).toMatchObject({ kind: 'SWITCH', value: 'false' });
  expect(await market.database.query('select id from market_setting')).toEqual([]);
});

it('E8 clocks that run keep their due time, and orders placed after the change get the new one', async () => {
  const before = await place('LATER');
  const due = hoursFromNow(24);
  expect((await change('ORDER_UNPAID_HOURS', '48')).errors).toEqual([]);
  const after = await place('LATER');
  expect((await clocks(before.order.id))?.dueAt).toBe(due);
  expect((await clocks(after.order.id))?.dueAt).toBe(hoursFromNow(48));
  market.clock.advance(24 * HOUR_MS);
  await market.settle();
  operations = await trade.staff(StaffRole.OPERATIONS);
  expect((await clocks(before.order.id))?.status).toBe('CANCELLED');
  expect((await clocks(after.order.id))?.status).toBe('PENDING_PAYMENT');
});

it('E8 the same holds of reminder and completion', async () => {
  const reminded = async () =>
    (
      await market.database.query<{ due: Date }>('select reminder_due_at as due from customer_order where id = $1', [
        (await place('LATER')).order.id,
      ])
    )[0]?.due.toISOString();
  await change('ORDER_REMINDER_HOURS', '2');
  expect(await reminded()).toBe(hoursFromNow(2));
  await change('ORDER_REMINDER_ROUND_HOUR', '11');
  expect(await reminded()).toBe(hoursFromNow(1));
  await change('ORDER_COMPLETION_DAYS', '1');
  const { shop, order } = await place('WALLET');
  await deliver(shop, order.id);
  expect((await clocks(order.id))?.dueAt).toBe(hoursFromNow(24));
});

it('E8 refuses values outside of the bounds or of another kind, all at once, and then changes nothing', async () => {
  const input = {
    settings: [
      { key: 'ORDER_UNPAID_HOURS', value: '0', version: 0 },
      { key: 'ORDER_REMINDER_ROUND_HOUR', value: '24', version: 0 },
      { key: 'REVIEW_NEW_BUYER_TOTAL', value: '5.005', version: 0 },
      { key: 'ORDER_REVIEWS_BY_ITSELF', value: 'yes', version: 0 },
      { key: 'REVIEW_MANY_UNITS', value: '-3', version: 0 },
      { key: 'ORDER_REVIEW_HOURS', value: '6', version: 0 },
    ] as const,
  };
  const { updateSettings } = await operations.client.run(Update, { input: { settings: [...input.settings] } });
  expect(updateSettings.errors.map(({ code, path }) => [code, path?.[2]])).toEqual(
    ['0', '1', '2', '3', '4'].map((index) => ['OUT_OF_RANGE', index]),
  );
  expect((await settingOf('ORDER_REVIEW_HOURS')).value).toBe('4');
});

it('E8 of two editors at once one wins, and the other learns what it is now', async () => {
  const administrator = await trade.staff(StaffRole.ADMINISTRATOR);
  for (const version of [0, 2]) {
    const answers = await Promise.all([
      change('REVIEW_MANY_UNITS', String(30 + version), operations, version),
      change('REVIEW_MANY_UNITS', String(40 + version), administrator, version),
    ]);
    expect(answers.map(({ errors }) => errors.map(({ code }) => code)).sort()).toEqual([[], ['CONFLICT']]);
    expect((await settingOf('REVIEW_MANY_UNITS')).version).toBe(version === 0 ? 2 : 3);
  }
  const late = await change('REVIEW_MANY_UNITS', '7', operations, 1);
  expect(late.errors).toMatchObject([{ code: 'CONFLICT', values: [{ field: 'value', yours: '7' }] }]);
});

it('A6 E8 a change is on record with the value before, the standard one at first', async () => {
  const administrator = await trade.staff(StaffRole.ADMINISTRATOR);
  await change('ORDER_REVIEW_HOURS', '6');
  const Records = graphql(
    'query ($filter: AuditRecordFilter) { auditRecords(filter: $filter) { nodes { account { id } changes { record recordId field before after } } } }',
  );
  const filter = { action: ['UPDATE_SETTINGS'] } as const;
  const [record] = (await administrator.client.run(Records, { filter: { action: [...filter.action] } })).auditRecords
    .nodes;
  expect(record?.account?.id).toBe(operations.id);
  expect(record?.changes).toContainEqual({
    ...{ record: 'market_setting', recordId: 'ORDER_REVIEW_HOURS', field: 'value', before: '4', after: '6' },
  });
});

it('A5 E8 agents and buyers neither read nor change settings', async () => {
  for (const somebody of [await trade.staff(StaffRole.SERVICE_AGENT), await trade.buyer()]) {
    const { errors } = await somebody.client.ask(All);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  }
});

it('E4 E8 reviews by itself what no rule speaks of, once the setting says so, and nothing before', async () => {
  const waits = await place('WALLET');
  expect(await clocks(waits.order.id)).toMatchObject({ status: 'PAID', reviewReasons: [] });
  await change('ORDER_REVIEWS_BY_ITSELF', 'true');
  const passes = await place('WALLET');
  expect(await clocks(passes.order.id)).toMatchObject({ status: 'REVIEWED', dueAt: null });
  expect((await clocks(waits.order.id))?.status).toBe('PAID');
});
