import { afterAll, expect, it } from 'vitest';
import { housekeeping } from '#api/housekeeping.job.js';
import type { Job } from '#api/kernel/job.js';
import { jobQueueOf } from '#api/kernel/job-queue.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { createOrm } from '#api/orm.js';
import { everyEvent, happen } from '../events/outbox.js';
import { cloneDatabase } from '../kit/database.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();
const orm = await createOrm(market.database.url, { poolSize: 2 });
const queue = jobQueueOf(orm);
afterAll(async () => {
  await queue.stop();
  await orm.close(true);
});

const ran: string[] = [];
const failures: unknown[] = [];
const recording: Job<{ importId: string }> = {
  name: 'record',
  run: (request, { importId }) => {
    ran.push(`${request.actor.kind} ${importId}`);
    if (importId === 'fails-once' && ran.filter((each) => each.endsWith('fails-once')).length === 1) {
      return Promise.reject(new Error('the first attempt fails'));
    }
    return Promise.resolve();
  },
};
const contextFor = () => market.context();

it('a job exists when its use case commits, and only then', async () => {
  await inTransaction(market.context(), (ctx) => queue.enqueue(ctx, recording, { importId: 'kept' }));
  const rolledBack = inTransaction(market.context(), async (ctx) => {
    await queue.enqueue(ctx, recording, { importId: 'abandoned' });
    throw new Error('no');
  });
  await expect(rolledBack).rejects.toThrow('no');
  expect(await queue.runWaiting({ jobs: [recording], contextFor })).toBe(1);
  expect(await queue.runWaiting({ jobs: [recording], contextFor })).toBe(0);
  expect(ran).toEqual(['SYSTEM kept']);
});

it('N1 a database that was away when the first job came is asked again for the next', async () => {
  const elsewhere = await cloneDatabase();
  const name = new URL(elsewhere.url).pathname.slice(1);
  const late = await createOrm(elsewhere.url, { poolSize: 1 });
  const lateQueue = jobQueueOf(late);
  const enqueue = () =>
    inTransaction(market.context(), (ctx) =>
      lateQueue.enqueue(ctx, { ...recording, name: 'late' }, { importId: 'late' }),
    );
  await market.database.query(`alter database ${name} with allow_connections false`);
  await expect(enqueue()).rejects.toThrow();
  await market.database.query(`alter database ${name} with allow_connections true`);
  await enqueue();
  await lateQueue.stop();
  await late.close(true);
  await elsewhere.drop();
});

it('N1 a worker runs what is enqueued, tries again what failed and tells of it', async () => {
  await queue.work({
    jobs: [recording],
    timeZone: 'Asia/Shanghai',
    contextFor,
    report: (error) => failures.push(error),
  });
  await inTransaction(market.context(), (ctx) => queue.enqueue(ctx, recording, { importId: 'fails-once' }));
  await eventually(() => ran.filter((each) => each.endsWith('fails-once')).length === 2);
  expect(failures).toEqual([new Error('the first attempt fails')]);
});

it('E11 housekeeping deletes events after 90 days, but none that a reaction has not seen', async () => {
  await happen(market.context(), 'order_old');
  await happen(market.context(), 'order_old');
  await market.settle();
  market.clock.advance(91 * 86_400_000);
  await happen(market.context(), 'order_old');
  await market.settle();
  await market.database.query("insert into event_consumer (name, position) values ('slow', 1)");
  await housekeeping.run(market.context(), {});
  expect((await everyEvent(market.context())).map(({ sequence }) => sequence)).toEqual([2, 3]);
  await market.database.query("update event_consumer set position = 3 where name = 'slow'");
  await housekeeping.run(market.context(), {});
  expect((await everyEvent(market.context())).map(({ sequence }) => sequence)).toEqual([3]);
});
