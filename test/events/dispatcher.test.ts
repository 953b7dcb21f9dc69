import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { dispatch } from '#api/events/dispatch.js';
import { Dispatcher, EventHub, EventTail, type StoredEvent } from '#api/events/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { drawTransactionId, everyEvent, happen, pauseUpTo } from './outbox.js';

const market = await startTestMarket({ DATABASE_POOL_MAX: '12' });
const request = market.context();
const fail = (error: unknown): never => {
  throw error;
};

describe('order', () => {
  it('E11 events of one record never swap, though the later transaction began first and a third one is still open', async () => {
    const client = await connect();
    const recordId = 'order_swap';
    const first = Promise.withResolvers<void>();
    const opened = { later: Promise.withResolvers<void>(), bystander: Promise.withResolvers<void>() };
    const bystanderMayEnd = Promise.withResolvers<void>();

    const later = happen(request, recordId, {
      before: async (ctx) => {
        await drawTransactionId(ctx);
        opened.later.resolve();
        await first.promise;
      },
    });
    await opened.later.promise;
    const bystander = inTransaction(request, async (ctx) => {
      await drawTransactionId(ctx);
      opened.bystander.resolve();
      await bystanderMayEnd.promise;
    });
    await opened.bystander.promise;
    await happen(request, recordId, { before: drawTransactionId });
    first.resolve();
    await later;

    const placedBesideAnOpenWriter = await dispatch(client);
    bystanderMayEnd.resolve();
    await bystander;
    await dispatch(client);

    const sequences = (await everyEvent(request)).filter((each) => each.recordId === recordId);
    expect(sequences.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(placedBesideAnOpenWriter).toBe(2);
  });

  it('E11 eight writers that pause in mid-transaction, two dispatchers: nothing missed, doubled or swapped', async () => {
    const received = await listen();
    const dispatchers = [startDispatcher(), startDispatcher()];
    const before = received.length;
    let committed = 0;
    const writer = async (name: number): Promise<void> => {
      for (let turn = 0; turn < 60; turn += 1) {
        const isAbandoned = turn % 7 === 3;
        const recordId = `order_${(name + turn) % 3 === 0 ? 'hot' : name}`;
        await happen(request, recordId, {
          before: turn % 2 === 0 ? drawTransactionId : pauseUpTo(3),
          after: async () => {
            if (turn % 5 === 0) await pauseUpTo(30)();
            if (isAbandoned) throw new Error('changed my mind');
          },
        }).then(
          () => (committed += 1),
          (error: Error) => expect(error.message).toBe('changed my mind'),
        );
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
    await eventually(() => received.length - before >= committed, { what: `${committed} events` });
    await Promise.all(dispatchers.map((each) => each.stop()));

    expect(committed).toBe(8 * 51);
    expect(received.length - before).toBe(committed);
    expect(received.map(({ position }) => position)).toEqual(
      received.map((_, index) => (received[0]?.position ?? 0) + index),
    );
    const perRecord = Map.groupBy(received.slice(before), ({ recordId }) => recordId);
    for (const events of perRecord.values()) {
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    }
  });
});

describe('leadership', () => {
  it('N1 while one process leads the others place nothing; killed by -9 in mid-batch it is followed within seconds', async () => {
    const leader = spawn(process.execPath, ['test/events/leading-process.ts', market.database.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void leader.kill('SIGKILL'));
    await once(leader.stdout, 'data');
    const received = await listen();
    const follower = startDispatcher();
    await happen(request, 'order_followed');
    expect(await dispatch(await connect())).toBeNull();
    expect(received).toEqual([]);

    leader.kill('SIGKILL');
    await eventually(() => received.length === 1, { what: 'the follower to lead' });
    await follower.stop();
  });
});

describe('the database', () => {
  it.each([
    ['changing one', "update event set kind = 'FORGED'"],
    ['moving one', 'update event set position = position + 1000000'],
    ['deleting one', 'delete from event'],
    ['emptying the table', 'truncate event'],
  ])('E11 refuses %s', async (_what, statement) => {
    await happen(request, `order_${_what}`);
    await dispatch(await connect());
    await expect(market.database.query(statement)).rejects.toMatchObject({ code: '23001' });
  });

  it('E11 refuses a second event with the same number of one record', async () => {
    await happen(request, 'order_twice');
    const again = inTransaction(request, (ctx) =>
      sql`insert into event (kind, record_id, sequence, occurred_at, facts, cause)
        values ('TOUCHED', 'order_twice', 1, ${ctx.now}::timestamptz, '{}', 'test')`.execute(ctx.db),
    );
    await expect(again).rejects.toThrow(/event_record_id_sequence_key/);
  });
});

const open: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client(market.database.url);
  await client.connect();
  open.push({ stop: () => client.end() });
  return client;
}

function startDispatcher(): Dispatcher {
  const dispatcher = new Dispatcher(market.database.url, fail);
  dispatcher.start();
  open.push(dispatcher);
  return dispatcher;
}

/** What the hub of one process hands on from now. */
async function listen(): Promise<StoredEvent[]> {
  const received: StoredEvent[] = [];
  const hub = new EventHub();
  hub.listen((events) => received.push(...events));
  const tail = new EventTail(market.database.url, hub, fail);
  await tail.start();
  open.push(tail);
  return received;
}
