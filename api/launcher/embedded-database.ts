import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type Cluster, openCluster, runningCluster, serverSurroundings } from './cluster.js';
import { errorCode, refuseUnusableFolder } from './file-errors.js';
import { freePort } from './free-port.js';
import { requestStop, stopOrphan } from './orphaned-server.js';
import { StartRefusal } from './start-refusal.js';

export interface EmbeddedDatabase {
  /** Connection string of the database `jishi`. */
  url: string;
  /** Where its data are: below the data folder unless its user could not reach that. */
  folder: string;
  /** True when this start made it. */
  isNew: boolean;
  /** Ends when the server does; carries its last words. */
  ended: Promise<string>;
  /** Waits for running statements to be cancelled and everything written, then ends the server. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the packages on a free port of 127.0.0.1, its data below `dataDir`.
 * The caller holds the lock of the data folder (`lockDataFolder`), so a server found running there is an orphan and is stopped.
 *
 * @param settings server settings on top of ours: `{ fsync: 'off' }` for tests, `{ port }` to be found where it was before.
 * @throws StartRefusal with one sentence for every folder that cannot be served.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedDatabase> {
  try {
    const cluster = await openCluster(dataDir);
    await stopOrphan(cluster.folder);
    const server = await startServer(cluster, path.join(dataDir, 'database.log'), settings);
    await createDatabase(server.urlOf('postgres'));
    return { ...server, url: server.urlOf('jishi'), folder: cluster.folder, isNew: cluster.isNew };
  } catch (error) {
    throw refuseUnusableFolder(error, dataDir);
  }
}

/** Connection string of the server that a running market has on `dataDir`. */
export function joinEmbeddedDatabase(dataDir: string): string {
  const { folder, password } = runningCluster(dataDir);
  const port = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://jishi:${password}@127.0.0.1:${port}/jishi`;
}

const defaultSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  jit: 'off',
  // What is read often lies in memory, where one page is as near as the next.
  random_page_cost: '1.1',
  cluster_name: 'jishi',
};

type RunningServer = Pick<EmbeddedDatabase, 'ended' | 'stop'> & { urlOf(database: string): string };

/** Failures that pass by themselves: another process took the port, or the backends of a killed server are still ending. */
const passing = /Address already in use|lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const retryForMs = 5000;

async function startServer(
  cluster: Cluster,
  logFile: string,
  settings: Record<string, string>,
): Promise<RunningServer> {
  const giveUpAt = performance.now() + retryForMs;
  for (;;) {
    const port = settings['port'] ? Number(settings['port']) : await freePort();
    const child = spawnServer(cluster, port, logFile, settings);
    const ended = endOf(child, logFile);
    const urlOf = (database: string) => `postgres://jishi:${cluster.password}@127.0.0.1:${port}/${database}`;
    const lastWords = await firstAnswer(child, urlOf('postgres'), ended);
    if (lastWords === undefined) return { urlOf, ended, stop: () => stopServer(child) };
    if (!passing.test(lastWords) || performance.now() > giveUpAt) {
      throw new StartRefusal(
        `The database in ${cluster.folder} does not start; its last words (more in ${logFile}): ${lastWords}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function spawnServer(cluster: Cluster, port: number, logFile: string, settings: Record<string, string>): ChildProcess {
  const options = Object.entries({ ...defaultSettings, port: String(port), ...settings });
  const log = openSync(logFile, 'w', 0o600);
  try {
    return spawn(
      path.join(cluster.programs, 'bin/postgres'),
      ['-D', cluster.folder, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...cluster.account, ...serverSurroundings, stdio: ['ignore', log, log] },
    );
  } finally {
    closeSync(log);
  }
}

function endOf(child: ChildProcess, logFile: string): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', () => resolve(lastLinesOf(logFile)));
  });
}

function lastLinesOf(logFile: string): string {
  if (!existsSync(logFile)) return 'nothing was logged';
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-4);
  return (
    lines.map((line) => line.replace(/^\d{4}-\S+ \S+ \S+ \[\d+\] /, '').trim()).join(' / ') || 'nothing was logged'
  );
}

/** Waits until the server lets us in (undefined) or ends (its last words); recovery after a crash may take its time. */
async function firstAnswer(child: ChildProcess, url: string, ended: Promise<string>): Promise<string | undefined> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return undefined;
    } catch (error) {
      const code = errorCode(error);
      if (code === wrongPassword) {
        await stopServer(child);
        throw new StartRefusal(
          'The database in the data folder does not know our password: it is not the one that was made there; set DATA_DIR to another folder.',
        );
      }
      if (!startingUp.has(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  return ended;
}

const wrongPassword = '28P01';
const startingUp = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03']);

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'jishi'`);
    if (rowCount === 0) await client.query('create database jishi');
  } finally {
    await client.end();
  }
}

async function stopServer(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  await requestStop(pid, () => child.exitCode !== null || child.signalCode !== null);
}
