import { expect, it } from 'vitest';
import { deleteExpiredSessions, StaffRole } from '#api/accounts/index.js';
import { GraphqlErrors } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { panelDocument } from '../kit/panel-documents.js';
import { password, person, SignIn, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const WhoAmI = graphql('{ viewer { account { id } } }');
const SignOut = graphql(
  'mutation ($everywhere: Boolean!) { signOut(input: { everywhere: $everywhere }) { errors { code } } }',
);
const ChangePassword = graphql(
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { id } errors { code path } } }',
);

const signedInAs = async (token: string | null | undefined): Promise<string | undefined> =>
  (await anonymous.as(token ?? '').run(WhoAmI)).viewer?.account?.id;

async function signInWith(identifier: string, given = password) {
  return (await anonymous.run(SignIn, { input: { identifier, password: given } })).signIn;
}

it('A1 an unknown name and a wrong password answer alike, after the same work', async () => {
  const { email } = await person(market);
  expect(await signInWith('nobody@example.test')).toEqual(await signInWith(email, 'a wrong pass phrase'));
  expect((await signInWith(email, 'a wrong pass phrase')).errors).toEqual([{ code: 'WRONG_CREDENTIALS', path: null }]);
});

it('A1 the sixth attempt has to wait, the right password too, and each wait is twice the one before', async () => {
  const { email } = await person(market);
  for (let attempt = 1; attempt <= 5; attempt += 1) await signInWith(email, 'a wrong pass phrase');
  await expect(signInWith(email)).rejects.toMatchObject({
    codes: ['RATE_LIMITED'],
    errors: [{ extensions: { retryAt: new Date(clock.now().getTime() + 1000).toISOString() } }],
  });
  clock.advance(1000);
  await signInWith(email, 'a wrong pass phrase');
  clock.advance(1000);
  await expect(signInWith(email)).rejects.toBeInstanceOf(GraphqlErrors);
  clock.advance(1000);
  expect((await signInWith(email)).errors).toEqual([]);
  expect((await signInWith(email, 'a wrong pass phrase')).errors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

it('A1 thirty guesses at the same instant are five guesses', async () => {
  const { email } = await person(market);
  const guesses = await Promise.allSettled(Array.from({ length: 30 }, () => signInWith(email, 'a wrong pass phrase')));
  expect(guesses.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
});

it('A1 a session ends where one signs out, or everywhere', async () => {
  const { id, email } = await person(market);
  const [one, two, three] = [await signInWith(email), await signInWith(email), await signInWith(email)].map(
    ({ token }) => token,
  );
  await anonymous.as(one ?? '').run(SignOut, { everywhere: false });
  expect([await signedInAs(one), await signedInAs(two)]).toEqual([undefined, id]);
  await anonymous.as(two ?? '').run(SignOut, { everywhere: true });
  expect([await signedInAs(two), await signedInAs(three)]).toEqual([undefined, undefined]);
});

it('A1 a buyer’s session lasts 30 days unused and 90 days at most; that of staff 30 minutes and 12 hours', async () => {
  const buyer = await person(market);
  const trainer = await staff(market, StaffRole.TRAINER);
  clock.advance(29 * 60_000);
  expect(await signedInAs(trainer.client.token)).toBe(trainer.id);
  clock.advance(31 * 60_000);
  expect([await signedInAs(trainer.client.token), await signedInAs(buyer.client.token)]).toEqual([undefined, buyer.id]);
  for (let month = 0; month < 3; month += 1) {
    clock.advance(29 * 24 * 3_600_000);
    expect(await signedInAs(buyer.client.token)).toBe(buyer.id);
  }
  clock.advance(4 * 24 * 3_600_000);
  expect(await signedInAs(buyer.client.token)).toBeUndefined();
  await deleteExpiredSessions(market.context().db, clock.now());
  expect(await database.query('select 1 from session where account_id = $1', [buyer.id])).toEqual([]);
});

it('A1 another password ends all other sessions and needs the present one', async () => {
  const { id, email, client } = await person(market);
  const other = await signInWith(email);
  const wrong = await client.run(ChangePassword, {
    input: { currentPassword: 'not this one', newPassword: 'another pass phrase' },
  });
  expect(wrong.changePassword.errors).toEqual([{ code: 'WRONG_PASSWORD', path: ['input', 'currentPassword'] }]);
  const right = await client.run(ChangePassword, {
    input: { currentPassword: password, newPassword: 'another pass phrase' },
  });
  expect(right.changePassword).toEqual({ account: { id }, errors: [] });
  expect([await signedInAs(client.token), await signedInAs(other.token)]).toEqual([id, undefined]);
  expect((await signInWith(email, 'another pass phrase')).errors).toEqual([]);
});

it('A1 the panel’s session travels in a cookie that scripts cannot read, and its token is told nobody', async () => {
  const { id, email } = await person(market);
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token errors { code } } }';
  const response = await fetch(`${market.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { identifier: email, password, carry: 'COOKIE' } } }),
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  expect(await response.json()).toMatchObject({ data: { signIn: { token: null, errors: [] } } });
  const asked = await fetch(`${market.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0] ?? '' },
    body: JSON.stringify({ query: panelDocument('query Viewer') }),
  });
  expect(await asked.json()).toMatchObject({ data: { viewer: { account: { id } } } });
});

it('A1 a token that is none makes nobody, and open fields still answer', async () => {
  expect(await signedInAs('no such token')).toBeUndefined();
  expect(await anonymous.as('jsh_live_00000000000000000000000000_short').run(WhoAmI)).toEqual({ viewer: null });
});
