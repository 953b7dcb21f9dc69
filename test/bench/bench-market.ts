import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from '../../api/launcher/build.mjs';
import { startCluster } from '../kit/cluster.ts';
import { type LoadSize, makeLoadSet } from './load-set.ts';

/** A process that serves one of the two sides. */
export interface Side {
  readonly url: string;
  readonly pid: number;
}

/** The market with its load set, its floor, and the database both share. */
export interface BenchMarket {
  readonly databaseUrl: string;
  readonly database: pg.Pool;
  /** Process id of the database server. */
  readonly databasePid: number;
  readonly size: LoadSize;
  readonly market: Side;
  readonly floor: Side;
}

/** Starts everything on free ports of the loopback and calls `work`; nothing of it is left behind. */
export async function withBenchMarket(size: LoadSize, work: (bench: BenchMarket) => Promise<void>): Promise<void> {
  await build();
  await using running = new AsyncDisposableStack();
  const cluster = running.adopt(await startCluster(), (each) => each.stop());
  const databaseUrl = `${cluster.url}/jishi`;
  await migrate(databaseUrl);
  const database = running.adopt(new pg.Pool({ connectionString: databaseUrl, max: 4 }), (pool) => pool.end());
  // `end` resolves before its sockets are closed, so the stopping server may still say goodbye on one of them.
  database.on('error', (error) => console.error(`A connection of the bench ended: ${error.message}`));
  const startedAt = performance.now();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await makeLoadSet(client, size);
  } finally {
    await client.end();
  }
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  console.log(
    `Load set: ${size.orders} orders, ${size.orders * 3} lines, ${size.products} products, ${size.merchants} merchants in ${seconds} s`,
  );
  const folder = running.adopt(mkdtempSync(path.join(tmpdir(), 'jishi-bench-')), (each) =>
    rmSync(each, { recursive: true, force: true }),
  );
  const environment = { DATABASE_URL: databaseUrl, DATA_DIR: folder, DATABASE_POOL_MAX: '20', ...unlimited };
  const market = running.adopt(await startSide('.build/api/main.js', environment, /GraphQL\s+(\S+)\/graphql/), (side) =>
    side.stop(),
  );
  const floor = running.adopt(await startSide('test/bench/floor-process.ts', environment, /floor (\S+)/), (side) =>
    side.stop(),
  );
  const { rows } = await database.query<{ pid: number }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
  );
  await work({ databaseUrl, database, databasePid: rows[0]?.pid ?? 0, size, market, floor });
}

async function migrate(databaseUrl: string): Promise<void> {
  const { createOrm } = await import('#api/orm.js');
  const { migrateDatabase } = await import('#api/launcher/migrate-database.js');
  const orm = await createOrm(databaseUrl);
  try {
    await migrateDatabase(orm, databaseUrl);
  } finally {
    await orm.close(true);
  }
}

/** Few callers stand for many, so that they have many callers' points. */
const unlimited = {
  POINTS_PER_MINUTE_OF_ADDRESS: '2000000000',
  POINTS_PER_MINUTE_OF_ACCOUNT: '2000000000',
  POINTS_PER_MINUTE_OF_APP: '2000000000',
  STREAMS_PER_PRINCIPAL: '20000',
};

const startWithinMs = 120_000;

async function startSide(
  script: string,
  environment: Record<string, string>,
  says: RegExp,
): Promise<Side & { stop(): Promise<void> }> {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { ...inherited, NODE_ENV: 'test', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return ended;
  };
  try {
    return { url: await saidUrl(child, script, says), pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function saidUrl(child: ChildProcess, script: string, says: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  const fail = (): void => reject(new Error(`${script} did not start: ${output}`));
  const timer = setTimeout(fail, startWithinMs);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-20_000);
      const url = says.exec(output)?.[1];
      if (url && /Ready|floor/.test(output)) resolve(url);
    });
  }
  child.once('close', fail);
  return promise.finally(() => clearTimeout(timer));
}
