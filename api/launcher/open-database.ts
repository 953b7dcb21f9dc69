import pg from 'pg';
import type { Config } from '../config.js';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.js';
import { joinEmbeddedDatabase, startEmbeddedDatabase } from './embedded-database.js';
import { errorCode } from './file-errors.js';
import { StartRefusal } from './start-refusal.js';

export interface OpenDatabase {
  url: string;
  /** For the person at the terminal: "PostgreSQL 18.4, data in /srv/market/.data". */
  description: string;
  /** True when this start made the embedded database. */
  isNew: boolean;
  /** Ends, with the server's last words, when the embedded server does; never with a server of one's own. */
  ended: Promise<string>;
  /** Stops what this process started and gives the data folder back. */
  close(): Promise<void>;
}

/** A market that was just told to stop may still be stopping when the next one starts. */
const waitForFolderMs = 3000;

/**
 * Opens the database of this market: the server named by DATABASE_URL, or the embedded one.
 * @throws StartRefusal when there is none that can be used, DataFolderInUse when a running market has it.
 */
export async function openDatabase(config: Config, waitMs = waitForFolderMs): Promise<OpenDatabase> {
  if (config.databaseUrl) return givenDatabase(config.databaseUrl);
  const unlock = await lockWithin(config.dataDir, waitMs);
  try {
    const { url, folder, isNew, ended, stop } = await startEmbeddedDatabase(config.dataDir);
    const close = async () => {
      await stop();
      unlock();
    };
    return { url, isNew, ended, close, description: `${await usableVersion(url)}, data in ${folder}` };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Like `openDatabase`, for commands: works beside a running market too. */
export async function joinDatabase(config: Config): Promise<OpenDatabase> {
  try {
    return await openDatabase(config, 0);
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    return givenDatabase(joinEmbeddedDatabase(config.dataDir));
  }
}

async function lockWithin(dataDir: string, waitMs: number): Promise<() => void> {
  const giveUpAt = performance.now() + waitMs;
  for (;;) {
    try {
      return lockDataFolder(dataDir);
    } catch (error) {
      if (!(error instanceof DataFolderInUse) || performance.now() >= giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function givenDatabase(url: string): Promise<OpenDatabase> {
  const { hostname, pathname } = new URL(url);
  const description = `${await usableVersion(url)} on ${hostname || 'this machine'}, database ${pathname.slice(1)}`;
  return { url, description, isNew: false, ended: new Promise(() => undefined), close: () => Promise.resolve() };
}

const oldestVersion = 15;

async function usableVersion(url: string): Promise<string> {
  const client = await connected(url);
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
    );
    const { version = '0', encoding = '' } = rows[0] ?? {};
    const number = version.split(' ')[0] ?? version;
    if (Number.parseInt(number, 10) < oldestVersion) {
      throw new StartRefusal(`DATABASE_URL leads to PostgreSQL ${number}; Jishi needs ${oldestVersion} or newer.`);
    }
    if (encoding !== 'UTF8') {
      throw new StartRefusal(`The database at DATABASE_URL is encoded in ${encoding}; Jishi needs UTF8.`);
    }
    return `PostgreSQL ${number}`;
  } finally {
    await client.end();
  }
}

/** A server that is just starting is waited for. */
async function connected(url: string): Promise<pg.Client> {
  const giveUpAt = performance.now() + 5000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      const isStarting = ['ECONNREFUSED', '57P03'].includes(errorCode(error));
      if (!isStarting || performance.now() > giveUpAt) throw unreachable(url, error);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function unreachable(url: string, error: unknown): StartRefusal {
  const { host, pathname, username } = new URL(url);
  const reasons: Record<string, string> = {
    ECONNREFUSED: `no server answers at ${host}`,
    ENOTFOUND: `there is no machine named ${host}`,
    EAI_AGAIN: `there is no machine named ${host}`,
    '57P03': 'the server is still starting or stopping',
    '28P01': `the server does not accept the password of ${username}`,
    '28000': `the server does not let ${username} in`,
    '3D000': `the server has no database ${pathname.slice(1)}: create it with \`createdb\``,
  };
  const reason = reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
  return new StartRefusal(`The database at DATABASE_URL cannot be used: ${reason}.`);
}
