import { expect, it } from 'vitest';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, Register, SignIn } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, database } = market;

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

it('A1 twenty who register at once with one phone number, however it is written, get one account', async () => {
  const ways = ['13800138000', '+86 138 0013 8000', '１３８００１３８０００', '0086-138-0013-8000'];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      anonymous.run(Register, { input: { phone: ways[index % ways.length], name: '王小明', password } }),
    ),
  );
  const refused = answers.flatMap(({ register }) => register.errors);
  expect(answers.filter(({ register }) => register.token)).toHaveLength(1);
  expect(refused).toEqual(Array.from({ length: 19 }, () => ({ code: 'PHONE_TAKEN', path: ['input', 'phone'] })));
  expect(await database.query('select phone from account')).toEqual([{ phone: '+8613800138000' }]);
});

it('A1 an e-mail address in another case is the same one', async () => {
  await anonymous.run(Register, { input: { email: 'Anna@Example.test', name: 'Anna', password } });
  const { register } = await anonymous.run(Register, { input: { email: 'anna@example.TEST', name: 'Anna', password } });
  expect(register.errors).toEqual([{ code: 'EMAIL_TAKEN', path: ['input', 'email'] }]);
  const { signIn } = await anonymous.run(SignIn, { input: { identifier: ' ANNA@example.test', password } });
  expect(signIn.errors).toEqual([]);
});

it('A1 who registers is signed in and finds their own profile', async () => {
  const { register } = await anonymous.run(Register, {
    input: { phone: '139 0013 9000', name: ' 李梅 ', password, locale: 'ZH' },
  });
  expect(await anonymous.as(register.token ?? '').run(Viewer)).toEqual({
    viewer: { account: { name: '李梅', phone: '+8613900139000', locale: 'ZH' } },
  });
});

it.each([
  ['no phone and no e-mail', {}, [{ code: 'REQUIRED', path: ['input', 'phone'] }]],
  ['a landline', { phone: '0550-3012345' }, [{ code: 'INVALID_PHONE', path: ['input', 'phone'] }]],
  ['half an address', { email: 'anna@' }, [{ code: 'INVALID_EMAIL', path: ['input', 'email'] }]],
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
  const { register } = await anonymous.run(Register, { input: { name: 'Ben', password, ...given } });
  expect(register).toEqual({ accountId: null, token: null, errors });
});

it('A1 keeps neither password nor token, only hashes of them', async () => {
  const { register } = await anonymous.run(Register, { input: { email: 'hash@example.test', name: 'H', password } });
  const [row] = await database.query<{ all: string }>(
    `select concat(to_jsonb(a), to_jsonb(s), (select jsonb_agg(r) from audit_record r)) as all
     from account a join session s on s.account_id = a.id where a.email = 'hash@example.test'`,
  );
  expect(row?.all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(row?.all).not.toContain(password);
  expect(row?.all).not.toContain(register.token);
});
