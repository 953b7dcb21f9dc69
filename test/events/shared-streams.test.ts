import type { ExecutionResult } from 'graphql';
import { expect, it, onTestFinished, vi } from 'vitest';
import { EventHub, type StoredEvent, toCursor } from '#api/events/index.js';
import type { Actor } from '#api/kernel/actor.js';
import { Streams } from '#api/transport/streams.js';
import { eventually } from '../kit/eventually.js';
import { everyEvent } from './outbox.js';
import { marketEvents } from './stream-clients.js';
import { integrator, startStreams, tellAccessChange } from './streaming.js';

const market = await startStreams();
await tellAccessChange(market.request, ['account_a', 'account_b', 'account_c', 'account_d']);
const events: StoredEvent[] = await eventually(async () => {
  const all = await everyEvent(market.request);
  return all.length === 4 ? all : undefined;
});

/** Streams whose hub the test moves by hand, and how often they made a context: once to open, once an execution. */
function handDriven() {
  const hub = new EventHub();
  hub.startAfter(0);
  const streams = new Streams({
    ...market.gates,
    schema: market.schema,
    hub,
    report: (error) => expect.fail(String(error)),
  });
  const contexts = { count: 0 };
  const open = async (actor: Actor, after: number | null, query = marketEvents) => {
    const context = () => {
      contexts.count += 1;
      return market.contextFor(actor);
    };
    const variables = { after: after === null ? null : toCursor(after) };
    const stream = await streams.open({ query, variables }, { actor, context, isPanel: false }, () =>
      expect.fail('the stream ended'),
    );
    const positions: unknown[] = [];
    const checkpoints: unknown[] = [];
    void (async () => {
      for await (const { data, errors } of stream as AsyncIterable<
        ExecutionResult<{ marketEvents: { position: number; kind: string } }>
      >) {
        expect(errors).toBeUndefined();
        (data?.marketEvents.kind === 'CHECKPOINT' ? checkpoints : positions).push(data?.marketEvents.position);
      }
    })();
    return { positions, checkpoints, close: () => stream.return() };
  };
  return { hub, streams, contexts, open };
}

it('E11 a process that lags behind the cursor it is given brings nothing twice', async () => {
  const { hub, open } = handDriven();
  const lagging = await open(integrator('app_a'), 3);
  hub.publish(events.slice(0, 2));
  hub.publish(events.slice(2));
  await eventually(() => lagging.positions.length > 0);
  expect(lagging.positions).toEqual([4]);
  await lagging.close();
});

it('E11 sockets that ask the same with the same rights share one execution, wherever each resumed', async () => {
  const { hub, streams, contexts, open } = handDriven();
  const sockets = await Promise.all([0, 0, 0, 1, 2, 3].map((after) => open(integrator('app_a'), after)));
  expect(streams.channelCount).toBe(1);
  const before = contexts.count;
  hub.publish(events);
  await eventually(() => sockets.every(({ positions }) => positions.at(-1) === 4));
  expect(contexts.count - before).toBe(4);
  expect(sockets.map(({ positions }) => positions.length)).toEqual([4, 4, 4, 3, 2, 1]);
  for (const socket of sockets) await socket.close();
  expect(streams.channelCount).toBe(0);
});

it('A5 sockets with other rights, or another document, never share', async () => {
  const { streams, open } = handDriven();
  const sockets = [
    await open(integrator('app_a'), 0),
    await open(integrator('app_b', ['merchant_one']), 0),
    await open(integrator('app_c', ['merchant_two']), 0),
    await open(integrator('app_a'), 0, `${marketEvents} # worded otherwise`),
  ];
  expect(streams.channelCount).toBe(4);
  for (const socket of sockets) await socket.close();
});

it('E11 a checkpoint carries the cursor on every 15 s, unless events have done so', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { hub, open } = handDriven();
  const merchant = await open(integrator('app_b', ['merchant_one']), 0);
  const whole = await open(integrator('app_a'), 0);
  hub.publish(events);
  await eventually(() => whole.positions.length === 4);
  vi.advanceTimersByTime(15_000);
  await eventually(() => merchant.checkpoints.length === 1);
  expect([merchant.positions, merchant.checkpoints, whole.checkpoints]).toEqual([[], [4], []]);
  vi.advanceTimersByTime(15_000);
  await eventually(() => merchant.checkpoints.length === 2 && whole.checkpoints.length === 1);
  await merchant.close();
  await whole.close();
});
