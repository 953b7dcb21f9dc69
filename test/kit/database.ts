import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the run's cluster without a database name. */
    clusterUrl: string;
    /** A folder of this run, removed at its end. */
    runFolder: string;
  }
}

/** The migrated database that every test file starts from. */
export const templateName = 'jishi_template';

/** A database of one test file's own: a copy of the migrated template. */
export interface TestDatabase {
  readonly url: string;
  /** Runs one statement as the owner, past all rules of the API: for assertions, never to arrange. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export async function cloneDatabase(clusterUrl = inject('clusterUrl')): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onCluster(clusterUrl, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  const url = `${clusterUrl}/${name}`;
  const pool = new pg.Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return {
    url,
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    drop: async () => {
      await pool.end();
      await dropDatabase(clusterUrl, name);
    },
  };
}

/**
 * A pool's connections may still be saying goodbye when its `end` has resolved, and one that is cut off then fails the
 * run. PostgreSQL waits five seconds for them by itself; only what was forgotten is cut off.
 */
async function dropDatabase(clusterUrl: string, name: string): Promise<void> {
  try {
    await onCluster(clusterUrl, `DROP DATABASE IF EXISTS ${name}`);
  } catch {
    await onCluster(clusterUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/** Runs one statement in the maintenance database. */
export async function onCluster(clusterUrl: string, sql: string): Promise<void> {
  await withClient(clusterUrl, (client) => client.query(sql));
}

/** Runs `work` while no other test file holds the lock of this number. */
export async function holdingLock(clusterUrl: string, lock: number, work: () => Promise<unknown>): Promise<void> {
  await withClient(clusterUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await work();
  });
}

async function withClient(clusterUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: `${clusterUrl}/postgres` });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
