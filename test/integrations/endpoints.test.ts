import { expect, it } from 'vitest';
import { isPublicAddress, whyNotSentTo } from '#api/integrations/outside-address.js';
import { postWebhook } from '#api/integrations/post-webhook.js';
import { tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';
import { signatureBy, startReceiver } from './receiver.js';
import { startWebhookMarket } from './webhooks.js';

const { market, support, app, endpoint, happen } = await startWebhookMarket();
const { clock, database, settle } = market;
const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
const HOUR = 3_600_000;

it('E11 a test delivery says that it is one', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  await must((await support()).client, 'testWebhookEndpoint', 'WebhookEndpointInput', { id });
  await settle();
  expect(receiver.received).toMatchObject([{ type: 'WEBHOOK_TEST', data: { recordId: id } }]);
});

it('E11 only the kinds it asks for, and only what its app may see', async () => {
  const [receiver, shops] = [await startReceiver(), await startReceiver()];
  await endpoint(receiver.url, { kinds: ['ORDER_PAID'] });
  const { merchantId } = await tradeOf(market).shop();
  await endpoint(shops.url, { merchantId });
  await happen('order_a', { kind: 'ORDER_PAID' });
  await happen('order_a', { kind: 'ORDER_CHANGED' });
  await happen('order_b', { kind: 'ORDER_PAID', merchantId });
  await settle();
  expect(receiver.received.map(({ type, data }) => [type, data.recordId]).toSorted()).toEqual([
    ['ORDER_PAID', 'order_a'],
    ['ORDER_PAID', 'order_b'],
  ]);
  expect(shops.received.map(({ data }) => data.recordId)).toEqual(['order_b']);
});

it('E11 A4 nothing is sent any more once the app is revoked', async () => {
  const receiver = await startReceiver();
  const { appId } = await endpoint(receiver.url);
  await happen('order_c');
  await settle();
  await must((await support()).client, 'revokeApp', 'RevokeAppInput', { id: appId });
  await happen('order_c');
  await settle(after(HOUR));
  expect(receiver.received.filter(({ data }) => data.recordId === 'order_c')).toHaveLength(1);
});

it('E11 an app without EVENTS_READ, or of another shop, gets no endpoint', async () => {
  const { createApp } = await (await support()).client.run<{ createApp: { app: { id: string } } }, object>(
    'mutation { createApp(input: { name: "Reader", scopes: [ORDERS_READ] }) { app { id } } }',
    {},
  );
  const input = { name: 'ERP', url: 'https://example.com/', appId: createApp.app.id };
  const refused = await act((await support()).client, 'createWebhookEndpoint', 'CreateWebhookEndpointInput', input);
  expect(refused.errors).toMatchObject([{ code: 'APP_CANNOT_READ_EVENTS', path: ['input', 'appId'] }]);
  const kinds = { ...input, appId: await app(), kinds: ['CHECKPOINT'] };
  const unsent = await act((await support()).client, 'createWebhookEndpoint', 'CreateWebhookEndpointInput', kinds);
  expect(unsent.errors).toMatchObject([{ code: 'INVALID', path: ['input', 'kinds'] }]);
});

it('E11 after a rotation both secrets sign for a day, then the new one alone; neither stands in the database', async () => {
  const receiver = await startReceiver();
  const { id, secret } = await endpoint(receiver.url);
  const rotated = await must((await support()).client, 'rotateWebhookSecret', 'WebhookEndpointInput', { id }, 'secret');
  const renewed = String(rotated['secret']);
  await happen('order_d');
  await settle();
  const [both] = receiver.received;
  expect(both?.headers['webhook-signature']).toBe(both && `${signatureBy(renewed, both)} ${signatureBy(secret, both)}`);
  clock.moveTo(after(24 * HOUR));
  await happen('order_d');
  await settle();
  const last = receiver.received.at(-1);
  expect(last?.headers['webhook-signature']).toBe(last && signatureBy(renewed, last));
  const kept = JSON.stringify([
    await database.query('select * from webhook_endpoint'),
    await database.query('select * from audit_record'),
  ]);
  for (const each of [secret, renewed]) expect(kept).not.toContain(each.slice(6));
});

it('E11 a span of time is sent again in order and with the ids it had; a second replay waits for the first', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  await happen('order_e', { times: 2 });
  await settle();
  clock.moveTo(after(HOUR));
  const from = clock.now();
  await happen('order_e', { times: 3 });
  clock.moveTo(after(HOUR));
  const until = clock.now();
  await happen('order_e', { times: 1 });
  await settle();
  const [before, ids] = [receiver.received.length, receiver.received.slice(-4, -1).map((message) => message.id)];
  const replay = { id, from: from.toISOString(), until: until.toISOString() };
  await must((await support()).client, 'replayWebhooks', 'ReplayWebhooksInput', replay);
  const second = await act((await support()).client, 'replayWebhooks', 'ReplayWebhooksInput', replay);
  expect(second.errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
  await settle();
  const again = receiver.received.slice(before);
  expect(again.map(({ data }) => data['sequence'])).toEqual([3, 4, 5]);
  expect(again.map((message) => message.id)).toEqual(ids);
});

it('E11 an endpoint that was disabled for so long that events expired says so', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  await must((await support()).client, 'disableWebhookEndpoint', 'WebhookEndpointInput', { id });
  await happen('order_f', { times: 2 });
  await settle();
  await database.query('update event_cursor set expired_through = position');
  await must((await support()).client, 'enableWebhookEndpoint', 'WebhookEndpointInput', { id });
  await happen('order_f');
  await settle();
  expect(receiver.received.map(({ data }) => data['sequence'])).toEqual([3]);
  const told = await (await support()).client.run<
    { webhookEndpoint: { missedThrough: number; position: number } },
    object
  >('query ($id: ID!) { webhookEndpoint(id: $id) { missedThrough position } }', { id });
  expect(told.webhookEndpoint.missedThrough).toBe((receiver.received[0]?.data.position ?? 0) - 1);
});

it('E11 removed, it is gone with its log', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  await happen('order_g');
  await settle();
  await must((await support()).client, 'removeWebhookEndpoint', 'WebhookEndpointInput', { id });
  expect(await database.query('select id from webhook_delivery where endpoint_id = $1', [id])).toEqual([]);
  const again = await act((await support()).client, 'removeWebhookEndpoint', 'WebhookEndpointInput', { id });
  expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

it.each([
  ['http://shop.example/', 'https'],
  ['ftp://shop.example/', 'https'],
  ['https://user:secret@shop.example/', 'credentials'],
  ['https://127.0.0.1/', 'private'],
  ['https://2130706433/', 'private'],
  ['https://0x7f.1/', 'private'],
  ['https://10.1.2.3/', 'private'],
  ['https://169.254.169.254/latest/meta-data', 'private'],
  ['https://[::1]/', 'private'],
  ['https://[::ffff:192.168.0.1]/', 'private'],
  ['https://[fd00::1]/', 'private'],
  ['https://localhost/', 'private'],
  ['https://db.internal./', 'private'],
  ['not an address', 'no web address'],
])('E11 %s is refused as an endpoint', (url, reason) => {
  expect(whyNotSentTo(url, false)).toContain(reason);
});

it('E11 a public address is taken', () => {
  expect(whyNotSentTo('https://erp.shop.example:8443/hooks?x=1', false)).toBeNull();
  expect(['8.8.8.8', '2606:4700::1111'].every(isPublicAddress)).toBe(true);
});

it('E11 a name that turns out to mean a private address is not connected to', async () => {
  const receiver = await startReceiver();
  const { port } = new URL(receiver.url);
  const sending = { headers: {}, body: '{}', signal: AbortSignal.timeout(5_000), now: clock.now() };
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const answer = await postWebhook({ ...sending, url: `http://${host}:${port}/`, allowsPrivate: false });
    expect(answer).toMatchObject({ status: null, failure: 'the host lies in a private network' });
  }
  expect(receiver.received).toEqual([]);
  const reached = await postWebhook({ ...sending, url: receiver.url, body: '{"data":{}}', allowsPrivate: true });
  expect(reached).toMatchObject({ status: 200, response: 'noted' });
});
