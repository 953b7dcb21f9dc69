import { expect, it } from 'vitest';
import { MessageKind } from '#api/sender/index.js';
import { startTestMarket } from '../kit/market.js';
import { codeFor, password, person, Register, RequestCode } from '../kit/people.js';
import { message, sent } from './sending.js';

const HOUR = 3_600_000;
const market = await startTestMarket({ SMS_PER_HOUR: '5', SMS_PER_DAY: '8', EMAILS_PER_HOUR: '3' });
const { anonymous, clock, database } = market;

let numbers = 0;
const somePhone = (): string => {
  numbers += 1;
  return `+8613800139${String(numbers).padStart(3, '0')}`;
};
const ask = (identifier: string, purpose: 'REGISTER' | 'RESET_PASSWORD' = 'REGISTER') =>
  anonymous.ask(RequestCode, { input: { purpose, identifier } });
const outcomes = async (identifiers: readonly string[]) => {
  const answers = await Promise.all(identifiers.map((each) => ask(each)));
  return answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'sent').toSorted();
};
const figure = async (name: string) => {
  const text = await (await fetch(`${market.url}/metrics`)).text();
  return new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1];
};

it('M1 of twenty who ask for a code at once as many get one as the market sends in an hour, the others are told when', async () => {
  const first = somePhone();
  expect(await outcomes([first])).toEqual(['sent']);
  const answered = await outcomes(Array.from({ length: 20 }, somePhone));
  expect(answered.filter((each) => each === 'sent')).toHaveLength(4);
  expect(answered.filter((each) => each === 'RATE_LIMITED')).toHaveLength(16);
  const { errors } = await ask(somePhone());
  expect(errors[0]?.extensions).toMatchObject({
    retryAt: new Date(clock.now().getTime() + HOUR).toISOString(),
    retryAfterSeconds: 3_600,
  });
  expect(await figure('jishi_sms_refused_total')).toBe('17');
  await market.settle();
  expect(await database.query(`select from mailbox_message where channel = 'SMS'`)).toHaveLength(5);
  expect(await figure('jishi_email_refused_total')).toBe('0');
  const code = await codeFor(market, first);
  expect(await ask(first)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  const { register } = await anonymous.run(Register, { input: { phone: first, name: '小刘', password, code } });
  expect(register.errors).toEqual([]);
});

it('M1 with the hour it begins anew, until the day is full', async () => {
  clock.advance(HOUR);
  expect(await outcomes(Array.from({ length: 6 }, somePhone))).toEqual([
    'RATE_LIMITED',
    'RATE_LIMITED',
    'RATE_LIMITED',
    'sent',
    'sent',
    'sent',
  ]);
  clock.advance(HOUR);
  const { errors } = await ask(somePhone());
  expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 22 * 3_600 });
});

it('M1 whether somebody has an account changes nothing, and what was not sent does not count', async () => {
  clock.advance(24 * HOUR);
  const known = await person(market);
  const again = async () => (await ask(known.email)).errors[0]?.extensions?.['code'] ?? 'sent';
  expect([await again(), await again(), await again()]).toEqual(['sent', 'RATE_LIMITED', 'RATE_LIMITED']);
  expect(await outcomes(['new1@example.test', 'new2@example.test'])).toEqual(['sent', 'sent']);
  expect(await outcomes(['new3@example.test'])).toEqual(['RATE_LIMITED']);
});

it('M1 what nobody sits and waits for is sent late instead of refused', async () => {
  clock.advance(24 * HOUR);
  expect((await outcomes(Array.from({ length: 6 }, somePhone))).filter((each) => each === 'sent')).toHaveLength(5);
  const to = { accountId: null, phone: somePhone(), email: null, locale: 'zh' as const };
  await sent(market, message({ kind: MessageKind.PASSWORD_CHANGED, to, variables: {} }));
  const arrived = () => database.query('select from mailbox_message where recipient = $1', [to.phone]);
  await market.settle();
  expect(await arrived()).toEqual([]);
  clock.advance(HOUR);
  await market.settle();
  expect(await arrived()).toHaveLength(1);
});
