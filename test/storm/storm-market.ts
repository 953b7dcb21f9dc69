import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { build } from '../../api/launcher/build.mjs';
import { type AlipayStandIn, startAlipay } from '../kit/alipay/server.ts';
import { startCluster } from '../kit/cluster.ts';

/** One API process: it may be killed, and is started again at the same address. */
export interface ApiProcess {
  readonly url: string;
  /** Ends it and starts it again; answers when it serves. */
  breakDown(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** What it printed since its last start. */
  words(): string;
}

/** Two API processes on one database of their own. */
export interface StormMarket {
  readonly databaseUrl: string;
  readonly database: pg.Pool;
  readonly processes: readonly [ApiProcess, ApiProcess];
  readonly alipay: AlipayStandIn;
  /** Shuts the database server down, whoever is connected, and starts it again at the same address. */
  restartDatabase(): Promise<void>;
}

/** Shared by both processes and by whoever fills their market. */
export const secret = 'a storm of our own, thirty-two characters or more';
const startWithinMs = 120_000;

/** Starts everything on free ports of the loopback and calls `work`; nothing of it is left behind. */
export async function withStormMarket(work: (market: StormMarket) => Promise<void>): Promise<void> {
  await build();
  const { createOrm } = await import('#api/orm.js');
  const { migrateDatabase } = await import('#api/launcher/migrate-database.js');
  const { freePort } = await import('#api/launcher/free-port.js');
  await using running = new AsyncDisposableStack();
  const cluster = running.adopt(await startCluster({ survivesCrashes: true, timesStatements: true }), (each) =>
    each.stop(),
  );
  const databaseUrl = `${cluster.url}/jishi`;
  const orm = await createOrm(databaseUrl);
  await migrateDatabase(orm, databaseUrl).finally(() => orm.close(true));
  // That the database goes away is part of the storm; who asked it just then would wait for good.
  const patience = { connectionTimeoutMillis: 5_000, query_timeout: 30_000 };
  const database = running.adopt(new pg.Pool({ connectionString: databaseUrl, max: 3, ...patience }), (pool) =>
    pool.end(),
  );
  database.on('error', () => undefined);
  const folder = running.adopt(mkdtempSync(path.join(tmpdir(), 'jishi-storm-')), (each) =>
    rmSync(each, { recursive: true, force: true }),
  );
  const alipay = running.adopt(await startAlipay({ repeatAfterMs: [500, 2_000] }), (each) => each.stop());
  const start = async (): Promise<ApiProcess> => {
    const port = String(await freePort());
    const environment = {
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` },
      ...alipay.environment,
      ...unlimited,
    };
    return running.adopt(await startProcess(environment), (each) => each.stop());
  };
  const processes = [await start(), await start()] as const;
  await work({ databaseUrl, database, processes, alipay, restartDatabase: () => cluster.restart() });
}

/** Few callers stand for many, so that they have many callers' points. */
const unlimited = {
  NODE_ENV: 'test',
  APP_SECRET: secret,
  DEMO: 'off',
  DATABASE_POOL_MAX: '10',
  POINTS_PER_MINUTE_OF_ADDRESS: '2000000000',
  POINTS_PER_MINUTE_OF_ACCOUNT: '2000000000',
  POINTS_PER_MINUTE_OF_APP: '2000000000',
  THROTTLE_PERCENT: '100000',
  ...{ BANK_HOLDER: 'Storm', BANK_NAME: 'Bank of the storm', BANK_NUMBER: '6222020000009999999' },
  // The integrator listens on the loopback.
  WEBHOOK_ADDRESSES: 'any',
};

async function startProcess(environment: Record<string, string>): Promise<ApiProcess & { stop(): Promise<void> }> {
  const url = `http://127.0.0.1:${environment['PORT']}`;
  let present = await serve(environment);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    present.child.kill(signal);
    await present.ended;
  };
  return {
    url,
    words: () => present.words(),
    stop: () => end('SIGTERM'),
    breakDown: async (signal) => {
      await end(signal);
      present = await serve(environment);
    },
  };
}

interface Serving {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  words(): string;
}

async function serve(environment: Record<string, string>): Promise<Serving> {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['.build/api/main.js'], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = `${output}${chunk}`.slice(-100_000)));
  const giveUpAt = performance.now() + startWithinMs;
  while (!output.includes('Ready')) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error(`a process did not start: ${output}`);
    await pause(25);
  }
  return { child, ended, words: () => output };
}
