import { expect, it } from 'vitest';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { codeFor, password, Register, RequestCode, registrationCode, SignIn } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const Viewer = graphql(`
  {
    viewer {
      account {
        name
        phone
        locale
      }
    }
  }
`);

interface Newcomer {
  phone?: string;
  email?: string;
  name?: string;
  password?: string;
  locale?: 'ZH' | 'EN';
}

const registerWith = async (code: string, given: Newcomer) =>
  (await anonymous.run(Register, { input: { name: '王小明', password, code, ...given } })).register;

it('A1 twenty who register at once with one phone number, however it is written, get one account', async () => {
  const ways = ['13800138000', '+86 138 0013 8000', '１３８００１３８０００', '0086-138-0013-8000'];
  const wayOf = (index: number): string => ways[index % ways.length] ?? '';
  const asked = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      anonymous.run(RequestCode, { input: { purpose: 'REGISTER', identifier: wayOf(index) } }),
    ),
  );
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const code = await codeFor(market, '+8613800138000');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => registerWith(code, { phone: wayOf(index) })),
  );
  expect(answers.filter(({ token }) => token)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors)).toEqual(
    Array.from({ length: 19 }, () => ({ code: 'WRONG_CODE', path: ['input', 'code'] })),
  );
  expect(await database.query('select phone from account')).toEqual([{ phone: '+8613800138000' }]);
  expect(await database.query("select body from mailbox_message where recipient = '+8613800138000'")).toHaveLength(1);
});

it('A1 an e-mail address in another case is the same one', async () => {
  await registerWith(await registrationCode(market, 'Anna@Example.test', 'anna@example.test'), {
    email: 'ＡＮＮＡ@example.test ',
  });
  const { signIn } = await anonymous.run(SignIn, { input: { identifier: ' ANNA@example.test', password } });
  expect(signIn.errors).toEqual([]);
});

it('A1 who registers is signed in and finds their own profile', async () => {
  const code = await registrationCode(market, '139 0013 9000', '+8613900139000');
  const { token } = await registerWith(code, { phone: '139 0013 9000', name: ' 李梅 ', locale: 'ZH' });
  expect(await anonymous.as(token ?? '').run(Viewer)).toEqual({
    viewer: { account: { name: '李梅', phone: '+8613900139000', locale: 'ZH' } },
  });
});

it('A1 who has an account is told so by a message alone: the answers are those of somebody who has none', async () => {
  await registerWith(await registrationCode(market, 'kim@example.test'), { email: 'kim@example.test' });
  clock.advance(60_000);
  const answers = await Promise.all(
    ['kim@example.test', 'new@example.test'].map(async (identifier) => {
      const asked = await anonymous.run(RequestCode, { input: { purpose: 'REGISTER', identifier } });
      return { asked, tried: await registerWith('000000', { email: identifier }) };
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.tried.errors).toEqual([{ code: 'WRONG_CODE', path: ['input', 'code'] }]);
  expect(await codeFor(market, 'kim@example.test')).toBe('none');
  const letters = await database.query<{ body: string }>(
    "select body from mailbox_message where recipient = 'kim@example.test' order by id desc limit 1",
  );
  expect(letters[0]?.body).toContain('您已有账号');
});

it.each(['REGISTER', 'RESET_PASSWORD'] as const)(
  'A1 asking for a code to %s is the same work whether somebody has an account or not',
  async (purpose) => {
    await registerWith(await registrationCode(market, `old-${purpose}@example.test`), {
      email: `old-${purpose}@example.test`,
    });
    clock.advance(60_000);
    const workFor = (identifier: string) =>
      market.statements.during(() => anonymous.run(RequestCode, { input: { purpose, identifier } }));
    const known = await workFor(`old-${purpose}@example.test`.toLowerCase());
    const unknown = await workFor(`no-${purpose}@example.test`.toLowerCase());
    expect(known).toEqual(unknown);
    expect(known.filter((sql) => /insert into message\b|insert into job\b|job\.job/i.test(sql)).length).toBeGreaterThan(
      1,
    );
  },
);

it('A1 registering with a wrong code is the same work whether somebody has an account or not', async () => {
  await registerWith(await registrationCode(market, 'lee@example.test'), { email: 'lee@example.test' });
  const workFor = (email: string) => market.statements.during(() => registerWith('123456', { email }));
  expect(await workFor('lee@example.test')).toEqual(await workFor('nobody-yet@example.test'));
});

it('A1 a code is good once, for ten minutes, for five tries, for its own purpose and its own address', async () => {
  const email = 'code@example.test';
  const wrong = [{ code: 'WRONG_CODE', path: ['input', 'code'] }];
  const first = await registrationCode(market, email);
  expect((await registerWith(first, { email: 'another@example.test' })).errors).toEqual(wrong);
  clock.advance(10 * 60_000);
  expect((await registerWith(first, { email })).errors).toEqual(wrong);
  const second = await registrationCode(market, email);
  const other = second === '111111' ? '222222' : '111111';
  for (let attempt = 1; attempt <= 5; attempt += 1) await registerWith(other, { email });
  expect((await registerWith(second, { email })).errors).toEqual(wrong);
  clock.advance(60_000);
  const third = await registrationCode(market, email);
  expect((await registerWith(` ${third.slice(0, 3)} ${third.slice(3)} `, { email })).errors).toEqual([]);
  expect((await registerWith(third, { email })).errors).toEqual(wrong);
});

it('A1 one code a minute and ten a day go to one address', async () => {
  const identifier = 'often@example.test';
  const ask = () => anonymous.run(RequestCode, { input: { purpose: 'REGISTER', identifier } });
  const { requestCode } = await ask();
  expect(requestCode).toEqual({
    expiresAt: new Date(clock.now().getTime() + 600_000).toISOString(),
    resendAt: new Date(clock.now().getTime() + 60_000).toISOString(),
    errors: [],
  });
  clock.advance(59_000);
  await expect(ask()).rejects.toMatchObject({ codes: ['RATE_LIMITED'] });
  clock.advance(1_000);
  for (let count = 2; count <= 8; count += 1) {
    await ask();
    clock.advance(60_000);
  }
  const retries: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    const refusal = await ask().then(
      () => null,
      (error: { errors: { extensions: { retryAfterSeconds: number } }[] }) => error.errors[0]?.extensions,
    );
    if (refusal) retries.push(refusal.retryAfterSeconds);
    clock.advance(60_000);
  }
  expect(Math.max(...retries)).toBeGreaterThan(60);
});

it('A1 keeps neither code nor number, only hashes of them', async () => {
  const code = await registrationCode(market, '13500135000', '+8613500135000');
  const [row] = await database.query<{ all: string }>('select jsonb_agg(c)::text as all from one_time_code c');
  expect(row?.all).not.toContain(code);
  expect(row?.all).not.toContain('13500135000');
});

it.each([
  ['no phone and no e-mail', {}, [{ code: 'REQUIRED', path: ['input', 'phone'] }]],
  ['a landline', { phone: '0550-3012345' }, [{ code: 'INVALID_PHONE', path: ['input', 'phone'] }]],
  ['half an address', { email: 'anna@' }, [{ code: 'INVALID_EMAIL', path: ['input', 'email'] }]],
  [
    'a phone number and an e-mail address at once',
    { phone: '13700137000', email: 'c@example.test' },
    [{ code: 'ONE_CONTACT', path: ['input', 'email'] }],
  ],
  [
    'a short password',
    { email: 'b@example.test', password: 'abc' },
    [{ code: 'WEAK_PASSWORD', path: ['input', 'password'] }],
  ],
  [
    'the commonest password',
    { email: 'b@example.test', password: '12345678' },
    [{ code: 'WEAK_PASSWORD', path: ['input', 'password'] }],
  ],
  [
    'the phone number as password',
    { phone: '13700137000', password: '13700137000' },
    [{ code: 'WEAK_PASSWORD', path: ['input', 'password'] }],
  ],
  [
    'several mistakes, told at once',
    { phone: '123', email: 'nobody', name: ' ' },
    [
      { code: 'INVALID_PHONE', path: ['input', 'phone'] },
      { code: 'INVALID_EMAIL', path: ['input', 'email'] },
      { code: 'REQUIRED', path: ['input', 'name'] },
    ],
  ],
])('A1 refuses %s', async (_what, given, errors) => {
  expect(await registerWith('123456', given)).toEqual({ accountId: null, token: null, errors });
});

it('A1 keeps neither password nor token, only hashes of them', async () => {
  const { token } = await registerWith(await registrationCode(market, 'hash@example.test'), {
    email: 'hash@example.test',
  });
  const [row] = await database.query<{ all: string }>(
    `select concat(to_jsonb(a), to_jsonb(s), (select jsonb_agg(r) from audit_record r)) as all
     from account a join session s on s.account_id = a.id where a.email = 'hash@example.test'`,
  );
  expect(row?.all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(row?.all).not.toContain(password);
  expect(row?.all).not.toContain(token);
});
