import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { MessageKind } from '#api/sender/index.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { startMailServer } from './mail-server.js';
import { message, sendLog, sent } from './sending.js';
import { startSmsGateway } from './sms-gateway.js';

const [gateway, mailServer] = [await startSmsGateway(), await startMailServer()];
const environment = { ...gateway.environment, ...mailServer.environment };
const market = await startTestMarket(environment);
const { clock, database } = market;

const byMail = { accountId: null, phone: null, email: 'wang@example.test', locale: 'zh' } as const;
const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
const lastLogged = async () => (await sendLog(market)).at(-1);

const FailedMessages = graphql(`
  {
    messages(first: 5, filter: { status: [FAILED] }) {
      nodes {
        id
        recipient
        failure
        availableActions
      }
    }
  }
`);
const Retry = graphql(
  'mutation ($id: ID!) { retryMessage(input: { id: $id }) { retried { status } errors { code } } }',
);

it('M1 an SMS goes through the gateway, signed, and never to the mailbox', async () => {
  await sent(market, message());
  await market.settle();
  expect(gateway.received).toEqual([
    {
      id: (await lastLogged())?.id,
      to: '+8613800138000',
      text: '【集市】注册验证码 402719，10 分钟内有效。切勿告诉他人。',
    },
  ]);
  expect(await database.query('select * from mailbox_message')).toEqual([]);
});

it('M1 an e-mail goes over SMTP, from the market, with the message’s id', async () => {
  await sent(market, message({ to: byMail }));
  await market.settle();
  const [letter] = mailServer.received;
  expect(letter?.to).toBe('wang@example.test');
  expect(letter?.raw).toContain(`Message-ID: <${(await lastLogged())?.id}@market.example>`);
  expect(letter?.raw).toMatch(/^From: .*<no-reply@market\.example>/m);
  expect(Buffer.from(letter?.raw.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toContain('402719');
});

it('M1 while the gateway is down it is asked again with growing pauses, and delivers once', async () => {
  gateway.received.length = 0;
  gateway.answer = 503;
  await sent(market, message());
  await market.settle();
  expect(await lastLogged()).toMatchObject({
    status: 'WAITING',
    attempts: 1,
    failure: 'the SMS gateway answers 503',
  });
  await market.settle(after(29_000));
  expect(gateway.received).toHaveLength(1);
  await market.settle(after(1_000));
  expect(gateway.received).toHaveLength(2);
  await market.settle(after(59_000));
  expect(gateway.received).toHaveLength(2);
  gateway.answer = 200;
  await market.settle(after(3_600_000));
  expect(gateway.received).toHaveLength(3);
  expect(gateway.delivered()).toHaveLength(1);
  expect(await lastLogged()).toMatchObject({ status: 'SENT', attempts: 3, failure: null });
});

it('M1 after eight attempts a message is a dead letter that staff see and may try again', async () => {
  gateway.answer = 500;
  await sent(market, message());
  await market.settle(after(86_400_000));
  const operations = await staff(market, StaffRole.OPERATIONS);
  const { messages } = await operations.client.run(FailedMessages);
  expect(messages.nodes).toMatchObject([
    { recipient: '+86138****8000', failure: 'the SMS gateway answers 500', availableActions: ['RETRY'] },
  ]);
  expect(await lastLogged()).toMatchObject({ attempts: 8 });
  gateway.answer = 200;
  const { retryMessage } = await operations.client.run(Retry, { id: messages.nodes[0]?.id ?? '' });
  expect(retryMessage).toEqual({ retried: { status: 'WAITING' }, errors: [] });
  await market.settle();
  expect(await lastLogged()).toMatchObject({ status: 'SENT', attempts: 1 });
});

it('M1 what the gateway or the mail server refuses for good is not tried again', async () => {
  gateway.answer = 400;
  await sent(market, message());
  await market.settle(after(86_400_000));
  expect(await lastLogged()).toMatchObject({ status: 'FAILED', attempts: 1 });
  gateway.answer = 200;
  mailServer.refuseWith = 550;
  await sent(market, message({ to: byMail }));
  await market.settle(after(86_400_000));
  expect(await lastLogged()).toMatchObject({ attempts: 1, failure: 'the mail server refused it (550)' });
  mailServer.refuseWith = 451;
  await sent(market, message({ to: byMail }));
  await market.settle();
  expect(await lastLogged()).toMatchObject({ status: 'WAITING', attempts: 1 });
  mailServer.refuseWith = null;
  await market.settle(after(30_000));
  expect(await lastLogged()).toMatchObject({ status: 'SENT', attempts: 2 });
});

it('M1 a repetition that falls into the quiet hours waits for their end', async () => {
  clock.moveTo(new Date('2026-03-20T21:59:50+08:00'));
  gateway.answer = 503;
  gateway.received.length = 0;
  const to = { accountId: null, phone: '+8613800138000', email: null, locale: 'zh' } as const;
  await sent(market, message({ kind: MessageKind.PAYMENT_DUE, to, variables: { order: '7' } }));
  await market.settle();
  gateway.answer = 200;
  await market.settle(new Date('2026-03-21T07:59:00+08:00'));
  expect(gateway.received).toHaveLength(1);
  await market.settle(new Date('2026-03-21T08:00:00+08:00'));
  expect(gateway.received).toHaveLength(2);
});

it('M1 killed between handing over and noting, it is handed over once more with the same id: the gateway delivers once', async () => {
  gateway.answer = 'NOTHING';
  gateway.received.length = 0;
  await sent(market, message());
  const { id } = (await lastLogged()) ?? { id: '' };
  const script = fileURLToPath(new URL('./delivering-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, database.url, id, clock.now().toISOString()], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await eventually(() => gateway.received.length === 1);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(await lastLogged()).toMatchObject({ status: 'SENDING', attempts: 1 });
  gateway.answer = 200;
  await market.settle(after(59_000));
  expect(gateway.received).toHaveLength(1);
  await market.settle(after(1_000));
  expect(gateway.received.map((sms) => sms.id)).toEqual([id, id]);
  expect(gateway.delivered()).toHaveLength(1);
  expect(await lastLogged()).toMatchObject({ status: 'SENT', attempts: 2 });
});
