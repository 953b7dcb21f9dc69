import { expect, it } from 'vitest';
import { housekeeping } from '#api/housekeeping.job.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { eraseMessages, MessageKind, send } from '#api/sender/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';
import { message, sendLog, sent } from './sending.js';

const market = await startTestMarket();
const { clock, database } = market;

const SetConsent = graphql(`
  mutation ($input: SetMessageConsentInput!) {
    setMessageConsent(input: $input) {
      consent {
        isGranted
      }
      errors {
        code
      }
    }
  }
`);
const MyConsents = graphql('{ messageConsents { channel purpose isGranted } }');
const MyMessages = graphql(`
  query ($isRead: Boolean) {
    inAppMessages(first: 10, filter: { isRead: $isRead }) {
      totalCount
      nodes {
        id
        kind
        subject {
          zh
          en
        }
        body {
          zh
        }
        readAt
        availableActions
      }
    }
  }
`);
const MarkRead = graphql(
  'mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) { count errors { code } } }',
);

const mailbox = () =>
  database.query<{ recipient: string; subject: string; body: string }>(
    'select recipient, subject, body from mailbox_message order by id',
  );

it('M1 twenty who send the same message at once send one', async () => {
  const outgoing = message({ dedupeKey: 'the same' });
  await Promise.all(Array.from({ length: 20 }, () => sent(market, outgoing)));
  await sent(market, outgoing);
  await market.settle();
  expect(await mailbox()).toHaveLength(1);
  expect(await sendLog(market)).toMatchObject([{ status: 'SENT', channel: 'SMS', attempts: 1 }]);
});

it('M1 a use case that is rolled back sends nothing', async () => {
  const before = await sendLog(market);
  const rolledBack = inTransaction(market.context(), async (ctx) => {
    await send(ctx, message());
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await market.settle();
  expect(await sendLog(market)).toEqual(before);
});

it('M1 the recipient’s language is spoken, and the market’s name is known', async () => {
  await sent(market, message({ to: { accountId: null, phone: null, email: 'anna@example.test', locale: 'en' } }));
  await market.settle();
  expect((await mailbox()).at(-1)).toEqual({
    recipient: 'anna@example.test',
    subject: 'Your registration code',
    body: '集市: your registration code is 402719, good for 10 minutes. Tell it to nobody.',
  });
});

it('M1 the send log keeps neither code nor number, before sending nor after', async () => {
  const secrets = ['915533', '13911112222'];
  const dump = async () => {
    const rows = await database.query<{ all: string }>(
      `select concat((select jsonb_agg(m) from message m), (select jsonb_agg(c) from message_content c),
        (select jsonb_agg(j.data) from job.job j)) as all`,
    );
    return secrets.filter((secret) => rows[0]?.all.includes(secret));
  };
  await sent(
    market,
    message({
      variables: { code: '915533', minutes: '10' },
      to: { accountId: null, phone: '+8613911112222', email: null, locale: 'zh' },
    }),
  );
  expect(await dump()).toEqual([]);
  await market.settle();
  expect(await dump()).toEqual([]);
  expect((await mailbox()).at(-1)?.body).toContain('915533');
  expect(await database.query('select * from message_content')).toEqual([]);
});

it('M1 what can wait waits until the quiet hours are over; what is urgent does not', async () => {
  clock.moveTo(new Date('2026-03-02T22:00:00+08:00'));
  const { id: accountId } = await person(market);
  const to = { accountId, phone: '+8613700137000', email: null, locale: 'zh' } as const;
  const [due, code] = ['+8613700137000', '+8613700137001'];
  const delivered = async () =>
    (await mailbox()).map(({ recipient }) => recipient).filter((to) => [due, code].includes(to));
  await sent(market, message({ kind: MessageKind.PAYMENT_DUE, to, variables: { order: '1' } }));
  await sent(market, message({ to: { accountId: null, phone: code, email: null, locale: 'zh' } }));
  await market.settle();
  expect(await delivered()).toEqual([code]);
  await market.settle(new Date('2026-03-03T07:59:00+08:00'));
  expect(await delivered()).toEqual([code]);
  await market.settle(new Date('2026-03-03T08:00:00+08:00'));
  expect(await delivered()).toEqual([code, due]);
});

it('M1 offers are sent only with consent, service messages unless refused, codes always', async () => {
  const { id: accountId, client } = await person(market);
  const to = { accountId, phone: '+8613600136000', email: null, locale: 'zh' } as const;
  const news = () => message({ kind: MessageKind.NEWS, to, variables: { title: '新品', text: '满百减十' } });
  const due = () => message({ kind: MessageKind.PAYMENT_DUE, to, variables: { order: '2' } });
  const outcome = async () => {
    await market.settle();
    const log = await sendLog(market);
    return log.filter(({ channel }) => channel === 'SMS').at(-1)?.status;
  };
  const decide = async (purpose: 'SERVICE' | 'MARKETING' | 'TRANSACTIONAL', isGranted: boolean) =>
    (await client.run(SetConsent, { input: { channel: 'SMS', purpose, isGranted } })).setMessageConsent;

  await sent(market, news());
  expect(await outcome()).toBe('WITHHELD');
  await decide('MARKETING', true);
  await sent(market, news());
  expect(await outcome()).toBe('SENT');
  await sent(market, due());
  expect(await outcome()).toBe('SENT');
  await decide('SERVICE', false);
  const { messageConsents } = await client.run(MyConsents);
  expect(messageConsents.filter(({ isGranted }) => isGranted)).toEqual([
    { channel: 'SMS', purpose: 'MARKETING', isGranted: true },
    { channel: 'EMAIL', purpose: 'SERVICE', isGranted: true },
    { channel: 'IN_APP', purpose: 'SERVICE', isGranted: true },
  ]);
  await sent(market, due());
  expect(await outcome()).toBe('WITHHELD');
  expect((await decide('TRANSACTIONAL', false)).errors).toEqual([{ code: 'INVALID' }]);
});

it('M1 messages in the app are read by their recipient alone, counted and marked as read', async () => {
  const [anna, ben] = [await person(market, 'Anna'), await person(market, 'Ben')];
  const to = { accountId: anna.id, phone: null, email: null, locale: 'zh' } as const;
  for (const order of ['2611220001', '2611220002']) {
    await sent(market, message({ kind: MessageKind.PAYMENT_DUE, to, variables: { order } }));
    await market.settle();
  }
  const { inAppMessages: unread } = await anna.client.run(MyMessages, { isRead: false });
  expect(unread.totalCount).toBe(2);
  expect(unread.nodes[0]).toMatchObject({
    kind: 'PAYMENT_DUE',
    subject: { zh: '订单待付款', en: 'An order waits for payment' },
    body: { zh: '【集市】您的订单 2611220002 尚未付款，超时将自动取消。' },
    availableActions: ['MARK_READ'],
  });
  const id = unread.nodes[0]?.id ?? '';
  expect((await ben.client.run(MyMessages, {})).inAppMessages.nodes).toEqual([]);
  expect((await ben.client.run(MarkRead, { input: { id } })).markMessagesRead.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await anna.client.run(MarkRead, { input: { id } })).markMessagesRead).toEqual({ count: 1, errors: [] });
  expect((await anna.client.run(MyMessages, { isRead: false })).inAppMessages.totalCount).toBe(1);
  expect((await anna.client.run(MarkRead, { input: {} })).markMessagesRead.count).toBe(1);
  expect((await anna.client.run(MyMessages, { isRead: true })).inAppMessages.totalCount).toBe(2);
});

it('M1 a code that came too late is not sent any more', async () => {
  await sent(market, message({ expiresAt: new Date(clock.now().getTime() + 30_000) }));
  clock.advance(30_000);
  await market.settle();
  expect((await sendLog(market)).at(-1)).toMatchObject({
    status: 'FAILED',
    failure: 'too late: it is of no use any more',
  });
});

it('A7 erasing somebody’s messages leaves nothing of them but lines of the log without a number', async () => {
  const { id: accountId } = await person(market);
  const to = { accountId, phone: '+8613512345678', email: null, locale: 'zh' } as const;
  await sent(market, message({ kind: MessageKind.PASSWORD_CHANGED, to, variables: {} }));
  await market.settle();
  await inTransaction(market.context(), (ctx) => eraseMessages(ctx, { accountId, addresses: ['+8613512345678'] }));
  const left = await database.query<{ text: string }>(
    `select m::text as text from message m where account_id = $1
     union all select m::text from mailbox_message m union all select m::text from in_app_message m where account_id = $1`,
    [accountId],
  );
  expect(left.filter(({ text }) => text.includes('135') && text.includes('5678'))).toEqual([]);
  expect(await database.query('select status from message where account_id = $1', [accountId])).toHaveLength(2);
});

it('M1 the mailbox is emptied after a week', async () => {
  clock.advance(8 * 86_400_000);
  await housekeeping.run(market.context(), {});
  expect(await mailbox()).toEqual([]);
});
