import { expect, it } from 'vitest';
import { blockAccount } from '#api/accounts/block-account.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { codeFor, password, person, RequestCode, SignIn } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const Reset = graphql(
  'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { errors { code path } } }',
);
const ContactCode = graphql(
  'mutation ($input: RequestContactCodeInput!) { requestContactCode(input: $input) { expiresAt errors { code path } } }',
);
const ChangeContact = graphql(
  'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { account { phone email } errors { code path } } }',
);
const WhoAmI = graphql('{ viewer { account { id } } }');

const next = 'another pass phrase, longer';
const wrongCode = [{ code: 'WRONG_CODE', path: ['input', 'code'] }];

async function resetCode(identifier: string): Promise<string> {
  await anonymous.run(RequestCode, { input: { purpose: 'RESET_PASSWORD', identifier } });
  return codeFor(market, identifier);
}
const reset = async (identifier: string, code: string, newPassword = next) =>
  (await anonymous.run(Reset, { input: { identifier, code, newPassword } })).resetPassword.errors;
const signIn = async (identifier: string, given: string) =>
  (await anonymous.run(SignIn, { input: { identifier, password: given } })).signIn;
const letters = async (recipient: string) =>
  (
    await database.query<{ body: string }>('select body from mailbox_message where recipient = $1 order by id', [
      recipient,
    ])
  ).map(({ body }) => body);

it('A1 a code sets another password: the old one is void, every session has ended, and the owner is told', async () => {
  const { email, client } = await person(market);
  expect(await reset(email, await resetCode(email))).toEqual([]);
  expect((await client.run(WhoAmI)).viewer).toBeNull();
  expect((await signIn(email, password)).errors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await signIn(email, next)).token).toEqual(expect.any(String));
  await market.settle();
  expect((await letters(email)).at(-1)).toContain('您的密码已修改');
});

it('A1 of twenty who come with the code at once, one sets the password', async () => {
  const { email } = await person(market);
  const code = await resetCode(email);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => reset(email, code, `${next} ${index}`)));
  expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
});

it('A1 who has no account is told so by a message alone', async () => {
  expect(await resetCode('stranger@example.test')).toBe('none');
  expect((await letters('stranger@example.test')).at(-1)).toContain('此处没有您的账号');
  const { email } = await person(market);
  await resetCode(email);
  expect(await reset('stranger@example.test', '000000')).toEqual(await reset(email, '000000'));
});

it('A1 resetting with a wrong code is the same work whether somebody has an account or not', async () => {
  const { email } = await person(market);
  await resetCode(email);
  await resetCode('unknown@example.test');
  const workFor = (identifier: string) => market.statements.during(() => reset(identifier, '000000'));
  expect(await workFor(email)).toEqual(await workFor('unknown@example.test'));
});

it('A1 a code does not let in somebody who is blocked, and a weak password spends none', async () => {
  const { id, email } = await person(market);
  const code = await resetCode(email);
  expect(await reset(email, code, 'short')).toEqual([{ code: 'WEAK_PASSWORD', path: ['input', 'newPassword'] }]);
  await blockAccount(market.context(), { id, reason: 'fraud' });
  expect(await reset(email, code)).toEqual([]);
  expect((await signIn(email, next)).errors).toMatchObject([{ code: 'ACCOUNT_BLOCKED' }]);
});

it('A1 another phone number counts after its code, and the old contact is told', async () => {
  const { email, client } = await person(market);
  const identifier = '138 1234 5678';
  const { requestContactCode } = await client.run(ContactCode, { input: { identifier, password } });
  expect(requestContactCode.errors).toEqual([]);
  const code = await codeFor(market, '+8613812345678');
  const change = async (given: string) =>
    (await client.run(ChangeContact, { input: { identifier, code: given } })).changeContact;
  expect((await change('000000')).errors).toEqual(wrongCode);
  expect(await change(code)).toEqual({ account: { phone: '+8613812345678', email }, errors: [] });
  expect((await change(code)).errors).toEqual(wrongCode);
  await market.settle();
  expect((await letters(email)).at(-1)).toContain('已更换');
  expect((await signIn('13812345678', password)).errors).toEqual([]);
});

it('A1 a contact of another account is told to its owner alone, and a code of somebody else does not fit', async () => {
  const [anna, ben] = [await person(market), await person(market)];
  clock.advance(60_000);
  const ask = (client: typeof anna.client, identifier: string) =>
    client.run(ContactCode, { input: { identifier, password } });
  expect((await ask(ben.client, anna.email)).requestContactCode).toEqual(
    (await ask(ben.client, 'free@example.test')).requestContactCode,
  );
  const code = await codeFor(market, 'free@example.test');
  expect(await codeFor(market, anna.email)).toBe('none');
  expect((await letters(anna.email)).at(-1)).toContain('它已属于您的账号');
  const stolen = await anna.client.run(ChangeContact, { input: { identifier: 'free@example.test', code } });
  expect(stolen.changeContact.errors).toEqual(wrongCode);
});

it('A1 a contact code wants the password', async () => {
  const { client } = await person(market);
  const { requestContactCode } = await client.run(ContactCode, {
    input: { identifier: 'mine@example.test', password: 'not mine at all' },
  });
  expect(requestContactCode.errors).toEqual([{ code: 'WRONG_PASSWORD', path: ['input', 'password'] }]);
});
