import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import { databaseUrlOf } from './database-url.js';
import type { Job, JobIds } from './job.js';
import type { RequestContext, UseCaseContext } from './request-context.js';

const SCHEMA = 'job';
/** Where jobs end that failed for good; kept for people to look at. */
const DEAD = 'dead-jobs';
const RETRIES = 7;
const POLL_SECONDS = 2;
const HEARTBEAT_SECONDS = 30;
const CONNECTIONS = 3;
const STOP_MS = 10_000;

interface Work {
  readonly jobs: readonly Job<never>[];
  readonly timeZone: string;
  readonly contextFor: (cause: string) => RequestContext;
  readonly report: (error: unknown) => void;
}

/**
 * Jobs in the market's own database, in a schema of their own. Opened when first used: its tables are made by the
 * library, and most tests need none.
 */
class JobQueue {
  readonly #databaseUrl: string;
  readonly #known = new Set<string>();
  readonly #workers = new Map<string, string>();
  #boss: Promise<PgBoss> | null = null;
  #report: (error: unknown) => void = console.error;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  /**
   * Enqueues a job in the transaction of a use case: if that rolls back, there is no job. A worker of this process takes
   * it as soon as that is committed, one of another within two seconds.
   */
  async enqueue<Ids extends JobIds>(ctx: UseCaseContext, job: Job<Ids>, ids: Ids): Promise<void> {
    const boss = await this.#queueFor(job);
    await boss.send(job.name, ids, { db: fromKysely(ctx.db) });
    ctx.afterCommit(() => {
      const worker = this.#workers.get(job.name);
      if (worker) boss.notifyWorker(worker);
    });
  }

  /** Begins to run jobs; each is run by one process at a time, and again when that process dies. */
  async work({ jobs, timeZone, contextFor, report }: Work): Promise<void> {
    this.#report = report;
    for (const job of jobs) {
      const boss = await this.#queueFor(job);
      const options = { pollingIntervalSeconds: POLL_SECONDS, batchSize: job.atOnce ?? 1, burstWhenBatchFull: true };
      const worker = await boss.work<never>(job.name, options, async (taken) => {
        await Promise.all(taken.map(({ id, data }) => this.#run(job, contextFor(`job ${job.name} ${id}`), data)));
      });
      this.#workers.set(job.name, worker);
      if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: timeZone });
    }
  }

  /** Runs what is waiting, here and now; says how many. For tests and the demo history, which have no workers. */
  async runWaiting({ jobs, contextFor }: Pick<Work, 'jobs' | 'contextFor'>): Promise<number> {
    if (!this.#boss) return 0;
    let count = 0;
    const { rows } = await sql<{ name: string }>`
      select distinct name from ${sql.table(`${SCHEMA}.job`)} where state < 'active'`.execute(contextFor('jobs').db);
    const waiting = new Set(rows.map(({ name }) => name));
    for (const job of jobs.filter(({ name }) => waiting.has(name))) {
      const boss = await this.#queueFor(job);
      const taken = await boss.fetch<never>(job.name, { batchSize: 100, ignoreStartAfter: true });
      const done: string[] = [];
      try {
        for (const { id, data } of taken) {
          await job.run(contextFor(`job ${job.name} ${id}`), data);
          done.push(id);
        }
      } finally {
        if (done.length > 0) await boss.complete(job.name, done);
      }
      count += taken.length;
    }
    return count;
  }

  /** Lets running jobs finish for ten seconds; what is cut off runs again elsewhere. */
  async stop(): Promise<void> {
    const boss = await this.#boss?.catch(() => null);
    this.#boss = null;
    this.#known.clear();
    this.#workers.clear();
    await boss?.stop({ graceful: true, timeout: STOP_MS });
  }

  async #run(job: Job<never>, request: RequestContext, data: never): Promise<void> {
    try {
      const outcome = await job.run(request, data);
      if (outcome instanceof Error) this.#report(outcome);
    } catch (error) {
      this.#report(error);
      throw error;
    }
  }

  async #queueFor({ name, timeoutSeconds = 900 }: Job<never>): Promise<PgBoss> {
    const boss = await this.#opened();
    if (!this.#known.has(name)) {
      await boss.createQueue(name, {
        retryLimit: RETRIES,
        retryBackoff: true,
        retryDelay: 1,
        expireInSeconds: timeoutSeconds,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        deadLetter: DEAD,
      });
      this.#known.add(name);
    }
    return boss;
  }

  /** Opened once for all who ask at once; a database that was away is asked again by whoever comes next. */
  #opened(): Promise<PgBoss> {
    this.#boss ??= this.#open().catch((error: unknown) => {
      this.#boss = null;
      throw error;
    });
    return this.#boss;
  }

  async #open(): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: this.#databaseUrl,
      schema: SCHEMA,
      application_name: 'jishi jobs',
      max: CONNECTIONS,
    });
    boss.on('error', (error) => this.#report(error));
    await boss.start();
    await boss.createQueue(DEAD);
    return boss;
  }
}

const queues = new WeakMap<MikroORM, JobQueue>();

/** The one job queue of a market in this process. */
export function jobQueueOf(orm: MikroORM): JobQueue {
  const queue = queues.get(orm) ?? new JobQueue(databaseUrlOf(orm));
  queues.set(orm, queue);
  return queue;
}
