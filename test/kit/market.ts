import { afterAll } from 'vitest';
import type { Config } from '#api/config.js';
import { contextOf, internalArrival } from '#api/context.js';
import { type Actor, systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { jobQueueOf } from '#api/kernel/job-queue.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { createOrm } from '#api/orm.js';
import { startServer } from '#api/server.js';
import { settle } from '#api/settle.js';
import { type Client, clientOf } from './client.js';
import { testConfig } from './config.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { type StatementLog, statementLog } from './statements.js';

/** A whole market of one test file's own: server, database and clock. */
export interface TestMarket {
  readonly url: string;
  readonly config: Config;
  /** Stands still at a Monday, 10:00 in Shanghai, until the test moves it. */
  readonly clock: MovableClock;
  readonly database: TestDatabase;
  readonly statements: StatementLog;
  /** Somebody outside who is not signed in; `anonymous.as(token)` is somebody who is. */
  readonly anonymous: Client;
  /** What a job or the seed runs use cases with; the market itself unless another actor is named. */
  context(actor?: Actor): RequestContext;
  /** Lives on until then, at most until now when absent: clocks run out, events are dispatched, reactions happen. */
  settle(until?: Date): Promise<void>;
}

const openingTime = new Date('2026-03-02T10:00:00+08:00');

/**
 * Starts a market at the top of a test file (`const market = await startTestMarket()`); it ends with the file.
 * @param environment variables on top of `testConfig`, as `config.ts` documents them
 * @param logs where the log of its server goes; nowhere when absent
 */
export async function startTestMarket(
  environment: Record<string, string> = {},
  logs?: { write(line: string): void },
): Promise<TestMarket> {
  const database = await cloneDatabase();
  const config = testConfig(database.url, environment);
  const clock = new MovableClock(openingTime);
  const statements = statementLog();
  const orm = await createOrm(database.url, { poolSize: config.pool.max, onPoolCreated: statements.watch });
  // The first connection asks a question of its own, which no test means to count.
  await orm.em.fork().execute('select 1');
  const market = { config, orm, clock };
  const server = await startServer({ ...market, ...(logs && { logs }) });
  afterAll(async () => {
    await server.stop();
    await jobQueueOf(orm).stop();
    await orm.close(true);
    await database.drop();
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    config,
    clock,
    database,
    statements,
    anonymous: clientOf(url),
    settle: (until) => settle(market, until),
    context: (actor = systemActor) => contextOf(market, internalArrival, actor),
  };
}
