import { expect, it } from 'vitest';
import { currentCode, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, SignIn, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const Enrol = graphql(
  'mutation ($password: String!) { enrolSecondFactor(input: { password: $password }) { secret uri errors { code } } }',
);
const Confirm = graphql(
  'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { account { hasSecondFactor } errors { code } } }',
);
const StepUp = graphql(
  'mutation ($code: String!) { stepUp(input: { code: $code }) { steppedUpUntil errors { code } } }',
);
const Block = graphql(
  'mutation ($id: ID!) { blockAccount(input: { id: $id, reason: "fraud" }) { account { status blockReason } errors { code } } }',
);
const Unblock = graphql(
  'mutation ($id: ID!) { unblockAccount(input: { id: $id }) { account { status } errors { code } } }',
);

async function enrolled() {
  const buyer = await person(market);
  const { enrolSecondFactor } = await buyer.client.run(Enrol, { password });
  const secret = enrolSecondFactor.secret ?? '';
  await buyer.client.run(Confirm, { code: currentCode(secret, clock) });
  clock.advance(30_000);
  return { ...buyer, code: () => currentCode(secret, clock) };
}

const signIn = async (identifier: string, totpCode?: string) =>
  (await anonymous.run(SignIn, { input: { identifier, password, totpCode } })).signIn;

it('A3 a second factor counts once its code was shown, and its secret is kept encrypted', async () => {
  const { client, email } = await person(market);
  const { enrolSecondFactor } = await client.run(Enrol, { password });
  expect(enrolSecondFactor.uri).toMatch(/^otpauth:\/\/totp\/.+secret=/);
  expect((await signIn(email)).errors).toEqual([]);
  expect((await client.run(Confirm, { code: '000000' })).confirmSecondFactor.errors).toEqual([{ code: 'WRONG_CODE' }]);
  const { confirmSecondFactor } = await client.run(Confirm, {
    code: currentCode(enrolSecondFactor.secret ?? '', clock),
  });
  expect(confirmSecondFactor).toEqual({ account: { hasSecondFactor: true }, errors: [] });
  expect((await signIn(email)).errors).toEqual([{ code: 'TOTP_REQUIRED', path: ['input', 'totpCode'] }]);
  expect(JSON.stringify(await database.query('select * from second_factor'))).not.toContain(enrolSecondFactor.secret);
});

it('A3 enrolling needs the password, and nobody replaces a second factor that is in use', async () => {
  const stranger = await person(market);
  const wrong = await stranger.client.run(Enrol, { password: 'borrowed session' });
  expect(wrong.enrolSecondFactor).toEqual({ secret: null, uri: null, errors: [{ code: 'WRONG_PASSWORD' }] });
  const { client } = await enrolled();
  expect((await client.run(Enrol, { password })).enrolSecondFactor.errors).toEqual([{ code: 'NOT_ALLOWED_NOW' }]);
});

it('A3 a code is good once, also for two who show it at the same instant', async () => {
  const { email, code } = await enrolled();
  const answers = await Promise.all([signIn(email, code()), signIn(email, code())]);
  expect(answers.map(({ errors }) => errors.map((error) => error.code)).sort()).toEqual([[], ['WRONG_CODE']]);
  expect((await signIn(email, code())).errors).toEqual([{ code: 'WRONG_CODE', path: ['input', 'totpCode'] }]);
  clock.advance(30_000);
  expect((await signIn(email, code())).errors).toEqual([]);
});

it('A3 a clock that is half a minute off passes, one that is two minutes off does not', async () => {
  const { email, code } = await enrolled();
  const early = code();
  clock.advance(30_000);
  expect((await signIn(email, early)).errors).toEqual([]);
  const late = code();
  clock.advance(120_000);
  expect((await signIn(email, late)).errors).toMatchObject([{ code: 'WRONG_CODE' }]);
});

it('A3 guesses at the code are throttled, and the password alone does not start the count anew', async () => {
  const { email } = await enrolled();
  for (let guess = 0; guess < 4; guess += 1) await signIn(email, '000000');
  expect((await signIn(email)).errors).toMatchObject([{ code: 'TOTP_REQUIRED' }]);
  await signIn(email, '000001');
  await expect(signIn(email, '000002')).rejects.toMatchObject({ codes: ['RATE_LIMITED'] });
});

it('A3 roles and blocks want the second factor of the last ten minutes', async () => {
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  const { id } = await person(market);
  clock.advance(10 * 60_000);
  expect((await administrator.client.run(Block, { id })).blockAccount).toEqual({
    account: { status: 'BLOCKED', blockReason: 'fraud' },
    errors: [],
  });
  clock.advance(1);
  await expect(administrator.client.run(Unblock, { id })).rejects.toMatchObject({ codes: ['STEP_UP_REQUIRED'] });
  const { stepUp } = await administrator.client.run(StepUp, { code: administrator.code() });
  expect(stepUp).toEqual({ steppedUpUntil: new Date(clock.now().getTime() + 600_000).toISOString(), errors: [] });
  expect((await administrator.client.run(Unblock, { id })).unblockAccount.account).toEqual({ status: 'ACTIVE' });
});

it('A3 stepping up refuses a used code, a wrong one, and somebody without a second factor', async () => {
  const { client, code } = await enrolled();
  const shown = code();
  expect((await client.run(StepUp, { code: shown })).stepUp.errors).toEqual([]);
  expect((await client.run(StepUp, { code: shown })).stepUp.errors).toEqual([{ code: 'WRONG_CODE' }]);
  expect((await client.run(StepUp, { code: '12' })).stepUp.errors).toEqual([{ code: 'WRONG_CODE' }]);
  const without = await person(market);
  expect((await without.client.run(StepUp, { code: shown })).stepUp.errors).toEqual([{ code: 'NO_SECOND_FACTOR' }]);
});
