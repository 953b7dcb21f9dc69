import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { anonymous } from '#api/kernel/actor.js';
import { Admission } from '#api/kernel/serving/admission.js';
import { fragmentsOf } from '#api/kernel/serving/executor.js';
import { SharedPoints } from '#api/kernel/serving/shared-points.js';
import { marketSchema } from '#api/schema.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';
import { asOthersAsk, repeated } from './asking.js';

const market = await startTestMarket({
  POINTS_PER_MINUTE_OF_ADDRESS: '1000',
  POINTS_PER_MINUTE_OF_ACCOUNT: '300',
  THROTTLE_PERCENT: '2',
});
const products = 'query ($n: Int!) { products(first: $n) { nodes { id } } }';

it('counting sends no statement of its own with a request', async () => {
  const statements = await market.statements.during(() => market.anonymous.run(products, { n: 20 }));
  expect(statements.filter((sql) => sql.includes('points_spent'))).toEqual([]);
  expect(statements.length).toBe(1);
});

it('an address has its points a minute, and the answer tells what is left, when to come back and how', async () => {
  const ask = asOthersAsk(market.url);
  market.clock.advance(60_000);
  const first = await ask(products, { n: 99 });
  expect(first.extensions).toMatchObject({ cost: { requested: 100, maximum: 1_000, limit: 1_000, remaining: 900 } });
  for (let spent = 1; spent < 10; spent += 1) expect((await ask(products, { n: 99 })).codes).toEqual([]);
  market.clock.advance(20_000);
  const refused = await ask(products, { n: 1 });
  expect(refused).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
  expect(refused.headers.get('retry-after')).toBe('40');
  expect(refused.errors[0]?.extensions).toMatchObject({ retryAfterSeconds: 40, limit: 1_000, remaining: 0 });
  market.clock.advance(40_000);
  expect((await ask(products, { n: 1 })).codes).toEqual([]);
});

it('a stream is paid for too, and refused with when to come back', async () => {
  market.clock.advance(60_000);
  const { client } = await person(market);
  const authorization = `Bearer ${client.token}`;
  await asOthersAsk(market.url, { authorization })(products, { n: 100 });
  await asOthersAsk(market.url, { authorization })(products, { n: 100 });
  await asOthersAsk(market.url, { authorization })(products, { n: 92 });
  const query = 'subscription { orderStatusChanged { cursor } }';
  const asked = await fetch(`${market.url}/graphql/stream?query=${encodeURIComponent(query)}`, {
    headers: { authorization },
  });
  expect([asked.status, asked.headers.get('retry-after')]).toEqual([429, '60']);
  expect(await asked.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 300 } }] });
});

it('documents that are refused cost a point too, so that nobody asks nonsense without end', async () => {
  const ask = asOthersAsk(market.url);
  market.clock.advance(60_000);
  for (let spent = 0; spent < 9; spent += 1) await ask(products, { n: 98 });
  const nonsense = await Promise.all(Array.from({ length: 110 }, () => ask('{ nonsense }')));
  expect(nonsense.filter(({ codes }) => codes[0] === 'RATE_LIMITED').length).toBe(1);
});

it('an account has points of its own, on all its devices together, whatever others of its address spend', async () => {
  market.clock.advance(60_000);
  const { client } = await person(market);
  const asPerson = asOthersAsk(market.url, { authorization: `Bearer ${client.token}` });
  expect((await asPerson(products, { n: 100 })).extensions).toMatchObject({ cost: { limit: 300, remaining: 199 } });
  await asPerson(products, { n: 100 });
  expect(await asPerson(products, { n: 100 })).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
  expect((await asOthersAsk(market.url)(products, { n: 10 })).codes).toEqual([]);
});

it('two processes count together, to within a tenth of the limit each', async () => {
  const { db, clock } = market.context();
  const [here, there] = [new SharedPoints(db, fail), new SharedPoints(db, fail)];
  const payer = { key: 'app_shared', pointsPerMinute: 1_000 };
  expect(here.spend(payer, 900, clock.now())).toBe(true);
  await eventually(async () => (await market.database.query('select * from points_spent')).length > 0);
  expect(there.spend(payer, 100, clock.now())).toBe(true);
  await eventually(() => there.balance(payer, clock.now()).remaining === 0);
  expect(there.spend(payer, 1, clock.now())).toBe(false);
  await Promise.all([here.stop(), there.stop()]);
});

it('500 aliases of signIn in one document are 500 attempts', async () => {
  const { db, clock } = market.context();
  const points = new SharedPoints(db, fail);
  const admission = new Admission({
    schema: marketSchema(),
    points,
    secret: market.config.keys.attempts,
    limits: {
      costPerRequest: 1_000_000,
      throttlePercent: 200,
      pointsPerMinute: { address: 1_000_000, account: 1_000_000, app: 1_000_000 },
    },
  });
  const admitted = (aliases: number): unknown => {
    const document = parse(`mutation ($i: SignInInput!) { ${repeated(aliases, signInAs)} }`);
    const operation = getOperationAST(document);
    if (!operation) return expect.fail('no operation');
    const asker = { actor: anonymous(), ip: '203.0.113.9', now: clock.now() };
    try {
      return admission.admit(operation, fragmentsOf(document), { i: {} }, asker) && 'admitted';
    } catch (error) {
      return error;
    }
  };
  const refused = { code: 'RATE_LIMITED', facts: { operation: 'signIn' } };
  // 300 a minute are declared and doubled above.
  expect(admitted(601)).toMatchObject(refused);
  expect(admitted(500)).toBe('admitted');
  expect(admitted(101)).toMatchObject(refused);
  expect(admitted(100)).toBe('admitted');
  await points.stop();
});

it('a throttled operation is refused before any of its aliases runs', async () => {
  market.clock.advance(60_000);
  const ask = asOthersAsk(market.url);
  const input = { identifier: 'nobody@example.com', password: 'wrong and long enough' };
  const attempts = async () =>
    (await market.database.query<{ sum: number }>('select sum(failures)::int from attempt'))[0]?.sum;
  const before = await attempts();
  const seven = await ask(`mutation ($i: SignInInput!) { ${repeated(7, signInAs)} }`, { i: input });
  expect(seven).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
  expect(await attempts()).toBe(before);
  const two = await ask(`mutation ($i: SignInInput!) { ${repeated(2, signInAs)} }`, { i: input });
  expect(two.codes).toEqual([]);
  // Counted by name and by address.
  expect(await attempts()).toBe((before ?? 0) + 4);
});

it('no address is written down', async () => {
  const rows = await market.database.query<{ key: string }>('select key from points_spent');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/127\.0\.0\.1|203\.0\.113/);
});

const signInAs = (index: number): string => `a${index}: signIn(input: $i) { errors { code } }`;
const fail = (error: unknown): void => expect.fail(String(error));
