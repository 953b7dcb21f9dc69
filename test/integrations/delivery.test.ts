import { expect, it } from 'vitest';
import { dispatch } from '#api/events/index.js';
import { claimDeliveries } from '#api/integrations/claim-deliveries.js';
import { WebhookWorker } from '#api/integrations/index.js';
import { OwnConnection } from '#api/kernel/own-connection.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { must } from '../kit/trade-steps.js';
import { signatureBy, startReceiver } from './receiver.js';
import { startWebhookMarket } from './webhooks.js';

const { market, support, endpoint, happen } = await startWebhookMarket();
const { clock, database, settle } = market;
const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
const HOUR = 3_600_000;

const Page = graphql(
  '{ marketEventPage(first: 500) { events { cursor position kind recordId sequence merchantId buyerId facts { name value } } } }',
);
const Deliveries = graphql(`
  query ($endpointId: ID!) {
    webhookDeliveries(first: 50, filter: { endpointId: $endpointId }) {
      nodes {
        id
        kind
        status
        attempts
        nextAt
        failure
        answeredStatus
        deliveredAt
        availableActions
        log(first: 20) {
          nodes {
            answeredStatus
            failure
            response
          }
        }
      }
    }
  }
`);
const Endpoints = graphql(`
  query ($id: ID!) {
    webhookEndpoint(id: $id) {
      status
      disabledBecause
      failingSince
      openCount
      missedThrough
      availableActions
    }
  }
`);

const deliveriesOf = async (endpointId: string) =>
  (await (await support()).client.run(Deliveries, { endpointId })).webhookDeliveries.nodes;
const stateOf = async (id: string) => (await (await support()).client.run(Endpoints, { id })).webhookEndpoint;
const doTo = async (mutation: string, id: string, type = 'WebhookEndpointInput') =>
  must((await support()).client, mutation, type, { id });

it('E11 an event is posted with the facts of marketEvents, signed as Standard Webhooks say', async () => {
  const receiver = await startReceiver();
  const { secret } = await endpoint(receiver.url);
  await happen('order_a');
  await settle();
  const { marketEventPage } = await (await support()).client.run(Page);
  const told = marketEventPage.events.find(({ recordId }) => recordId === 'order_a');
  const [message] = receiver.received;
  expect(message?.type).toBe('ORDER_CHANGED');
  expect(message?.data).toEqual({
    cursor: told?.cursor,
    position: told?.position,
    recordId: 'order_a',
    sequence: 1,
    merchantId: 'merchant_a',
    buyerId: 'account_a',
    facts: { totalMinor: 1990 },
  });
  expect(message?.id).toMatch(/^delivery_/);
  expect(message?.headers['webhook-signature']).toBe(message && signatureBy(secret, message));
  expect(message?.headers['webhook-timestamp']).toBe(String(clock.now().getTime() / 1000));
});

it('E11 a failed delivery is tried again with growing pauses and the same id; the tenth failure makes it a dead letter', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  receiver.answer = ({ data }) => (data.recordId === 'order_b' ? 500 : 200);
  await happen('order_b');
  await settle();
  expect(receiver.received).toHaveLength(1);
  await settle(after(4_000));
  expect(receiver.received).toHaveLength(1);
  await settle(after(1_000));
  expect(receiver.received).toHaveLength(2);
  // Others in between, or the endpoint would be given up after three days of nothing but failures.
  for (let hours = 0; hours < 60; hours += 6) {
    await happen(`order_between_${hours}`);
    await settle(after(6 * HOUR));
  }
  const failed = receiver.received.filter(({ data }) => data.recordId === 'order_b');
  expect(failed).toHaveLength(10);
  expect(new Set(failed.map((message) => message.id)).size).toBe(1);
  const [dead] = (await deliveriesOf(id)).filter(({ status }) => status === 'DEAD');
  expect(dead).toMatchObject({ attempts: 10, failure: 'answered 500', nextAt: null, availableActions: ['REDELIVER'] });
  expect(dead?.log.nodes).toHaveLength(10);
  expect(dead?.log.nodes[0]).toEqual({ answeredStatus: 500, failure: null, response: 'noted' });

  receiver.answer = () => 200;
  await doTo('redeliverWebhook', dead?.id ?? '', 'RedeliverWebhookInput');
  await settle();
  expect(receiver.received.at(-1)?.id).toBe(dead?.id);
  expect((await deliveriesOf(id)).every(({ status }) => status === 'DELIVERED')).toBe(true);
});

it('E11 later events of a record wait for the earlier one, those of other records do not', async () => {
  const receiver = await startReceiver();
  await endpoint(receiver.url);
  let isDown = true;
  receiver.answer = ({ data }) => (isDown && data.recordId === 'order_c' ? 503 : 200);
  await happen('order_c', { times: 3 });
  await happen('order_d', { times: 3 });
  await settle();
  const records = () => receiver.received.map(({ data }) => `${data.recordId} ${String(data['sequence'])}`);
  expect(records().filter((record) => record.startsWith('order_c'))).toEqual(['order_c 1']);
  expect(records().filter((record) => record.startsWith('order_d'))).toEqual(['order_d 1', 'order_d 2', 'order_d 3']);
  isDown = false;
  await settle(after(10_000));
  expect(records().filter((record) => record.startsWith('order_c'))).toEqual([
    'order_c 1',
    'order_c 1',
    'order_c 2',
    'order_c 3',
  ]);
});

it('E11 Retry-After is honoured for the whole endpoint', async () => {
  const receiver = await startReceiver();
  await endpoint(receiver.url);
  receiver.answer = () => ({ status: 429, headers: { 'retry-after': '120' } });
  await happen('order_e');
  await settle();
  receiver.answer = () => 200;
  await happen('order_f');
  await settle(after(119_000));
  expect(receiver.received).toHaveLength(1);
  await settle(after(1_000));
  expect(receiver.received.map(({ data }) => data.recordId).toSorted()).toEqual(['order_e', 'order_e', 'order_f']);
});

it('E11 M1 an endpoint that answers 410 is disabled and its keeper told; enabled again it misses nothing', async () => {
  const receiver = await startReceiver();
  const { id, appId } = await endpoint(receiver.url);
  const keeper = await support();
  await database.query('update app set created_by_id = $1 where id = $2', [keeper.id, appId]);
  receiver.answer = () => 410;
  await happen('order_g');
  await settle();
  expect(await stateOf(id)).toMatchObject({ status: 'DISABLED', disabledBecause: 'GONE' });
  const letters = await database.query<{ subject: string }>(
    'select subject_zh as subject from in_app_message where account_id = $1',
    [keeper.id],
  );
  expect(letters).toEqual([{ subject: 'Webhook 已停用' }]);
  await happen('order_g', { times: 2 });
  await settle(after(HOUR));
  expect(receiver.received).toHaveLength(1);
  receiver.answer = () => 200;
  await doTo('enableWebhookEndpoint', id);
  await settle();
  expect(receiver.received.slice(1).map(({ data }) => data['sequence'])).toEqual([1, 2, 3]);
  expect(await stateOf(id)).toMatchObject({ status: 'ENABLED', openCount: 0, failingSince: null, missedThrough: null });
});

it('E11 an endpoint that fails for three days without a break is disabled', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  receiver.answer = () => 500;
  await happen('order_h', { times: 1 });
  await settle(after(24 * HOUR));
  await happen('order_i');
  await settle(after(47 * HOUR));
  expect(await stateOf(id)).toMatchObject({ status: 'ENABLED' });
  await happen('order_j');
  await settle(after(2 * HOUR));
  expect(await stateOf(id)).toMatchObject({ status: 'DISABLED', disabledBecause: 'FAILING' });
});

it('E11 a redirect is not followed', async () => {
  const [receiver, other] = [await startReceiver(), await startReceiver()];
  await endpoint(receiver.url);
  receiver.answer = () => ({ status: 307, headers: { location: other.url } });
  await happen('order_k');
  await settle();
  expect(receiver.received).toHaveLength(1);
  expect(other.received).toHaveLength(0);
});

it('E11 two processes send each delivery once, in order for each record, and one that hangs holds up nobody else', async () => {
  const [healthy, hanging] = [await startReceiver(), await startReceiver()];
  hanging.answer = () => 'NOTHING';
  const { id } = await endpoint(healthy.url);
  await endpoint(hanging.url);
  const records = Array.from({ length: 20 }, (_, index) => `order_l${index}`);
  for (let round = 0; round < 3; round += 1) for (const record of records) await happen(record);
  const errors: unknown[] = [];
  const options = {
    contextFor: () => market.context(),
    hub: { listen: () => () => undefined },
    report: (error: unknown) => void errors.push(error),
  };
  // Positions are given by `settle` elsewhere; here the dispatcher alone has to run, or it would send as well.
  const connection = new OwnConnection(database.url, 'test');
  while ((await connection.use(dispatch)) !== 0);
  await connection.close();
  const workers = [new WebhookWorker(options), new WebhookWorker(options)];
  for (const worker of workers) worker.start();
  await eventually(() => healthy.received.length >= 60, { what: 'sixty deliveries' });
  await eventually(async () => (await stateOf(id))?.openCount === 0);
  expect(hanging.received.length).toBeGreaterThan(0);
  await Promise.all(workers.map((worker) => worker.stop()));
  hanging.answer = () => 200;
  expect(errors).toEqual([]);
  expect(new Set(healthy.received.map((message) => message.id)).size).toBe(60);
  expect(healthy.received).toHaveLength(60);
  for (const record of records)
    expect(healthy.received.filter(({ data }) => data.recordId === record).map(({ data }) => data['sequence'])).toEqual(
      [1, 2, 3],
    );
});

it('E11 what a process had taken when it died is sent half a minute later, with the same id', async () => {
  const receiver = await startReceiver();
  const { id } = await endpoint(receiver.url);
  receiver.answer = () => 500;
  await happen('order_m');
  await settle();
  receiver.answer = () => 200;
  clock.moveTo(after(5_000));
  const taken = (await claimDeliveries(market.context(), 100)).filter(({ endpointId }) => endpointId === id);
  expect(taken).toHaveLength(1);
  await settle(after(29_000));
  expect(receiver.received).toHaveLength(1);
  await settle(after(1_000));
  expect(receiver.received.map((message) => message.id)).toEqual([taken[0]?.id, taken[0]?.id]);
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'DELIVERED', attempts: 3 }]);
});
