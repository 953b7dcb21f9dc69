import { expect, it } from 'vitest';
import { currentCode, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, SignIn, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const Enrol = graphql(
  'mutation ($password: String!) { enrolSecondFactor(input: { password: $password }) { secret errors { code } } }',
);
const Confirm = graphql(
  'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { account { recoveryCodesLeft } recoveryCodes errors { code } } }',
);
const Renew = graphql(
  'mutation { renewRecoveryCodes(input: {}) { account { recoveryCodesLeft } recoveryCodes errors { code } } }',
);
const StepUp = graphql('mutation ($code: String!) { stepUp(input: { code: $code }) { errors { code } } }');
const Left = graphql('{ viewer { account { recoveryCodesLeft availableActions } } }');
const Reset = graphql('mutation ($id: ID!) { resetSecondFactor(input: { id: $id }) { errors { code } } }');
const Records = graphql(
  'query ($id: String!) { auditRecords(filter: { recordId: $id, action: [USE_RECOVERY_CODE] }) { nodes { action } } }',
);

async function enrolled() {
  const somebody = await person(market);
  const { enrolSecondFactor } = await somebody.client.run(Enrol, { password });
  const { confirmSecondFactor } = await somebody.client.run(Confirm, {
    code: currentCode(enrolSecondFactor.secret ?? '', clock),
  });
  clock.advance(30_000);
  return { ...somebody, answer: confirmSecondFactor, codes: confirmSecondFactor.recoveryCodes ?? [] };
}

const signIn = async (identifier: string, totpCode: string) =>
  (await anonymous.run(SignIn, { input: { identifier, password, totpCode } })).signIn;
const codesOf = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);

it('A3 ten recovery codes are told once the second factor is confirmed, and no table holds one', async () => {
  const { answer, codes } = await enrolled();
  expect(answer.account).toEqual({ recoveryCodesLeft: 10 });
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
  const kept = JSON.stringify(await database.query('select * from recovery_code'));
  const log = JSON.stringify(await database.query('select * from audit_record'));
  for (const code of codes) {
    for (const text of [code, code.replace('-', '')]) expect(kept + log).not.toContain(text);
  }
});

it('A3 a recovery code signs in once, however it is typed, and the log tells that it was used', async () => {
  const { id, email, codes, client } = await enrolled();
  const [first = ''] = codes;
  expect(codesOf(await signIn(email, first.toUpperCase().replace('-', ' ')))).toEqual([]);
  expect(codesOf(await signIn(email, first))).toEqual(['WRONG_CODE']);
  expect((await client.run(Left)).viewer?.account?.recoveryCodesLeft).toBe(9);
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  expect((await administrator.client.run(Records, { id })).auditRecords.nodes).toEqual([
    { action: 'USE_RECOVERY_CODE' },
  ]);
});

it('A3 of four who show the same recovery code at one instant one gets in', async () => {
  const { email, codes } = await enrolled();
  const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(email, codes[0] ?? '')));
  expect(answers.flatMap(codesOf)).toEqual(['WRONG_CODE', 'WRONG_CODE', 'WRONG_CODE']);
});

it('A3 nobody gets in with the recovery code of somebody else', async () => {
  const [one, other] = [await enrolled(), await enrolled()];
  expect(codesOf(await signIn(one.email, other.codes[0] ?? ''))).toEqual(['WRONG_CODE']);
  expect(codesOf(await signIn(other.email, other.codes[0] ?? ''))).toEqual([]);
});

it('A3 a recovery code steps up, and does not confirm a new second factor', async () => {
  const { client, codes } = await enrolled();
  expect(codesOf((await client.run(StepUp, { code: codes[1] ?? '' })).stepUp)).toEqual([]);
  expect(codesOf((await client.run(Confirm, { code: codes[2] ?? '' })).confirmSecondFactor)).toEqual(['WRONG_CODE']);
});

it('A3 new recovery codes void the old ones, and want the second factor just shown', async () => {
  const { client, email, codes } = await enrolled();
  clock.advance(10 * 60_000);
  await expect(client.run(Renew)).rejects.toMatchObject({ codes: ['STEP_UP_REQUIRED'] });
  await client.run(StepUp, { code: codes[0] ?? '' });
  const { renewRecoveryCodes } = await client.run(Renew);
  expect(renewRecoveryCodes).toMatchObject({ account: { recoveryCodesLeft: 10 }, errors: [] });
  expect(codesOf(await signIn(email, codes[1] ?? ''))).toEqual(['WRONG_CODE']);
  expect(codesOf(await signIn(email, renewRecoveryCodes.recoveryCodes?.[1] ?? ''))).toEqual([]);
});

it('A3 they are gone with the second factor that staff reset', async () => {
  const { id, email, codes } = await enrolled();
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  await administrator.client.run(Reset, { id });
  expect(await database.query('select * from recovery_code where account_id = $1', [id])).toEqual([]);
  expect(codesOf(await signIn(email, codes[0] ?? ''))).toEqual([]);
});
