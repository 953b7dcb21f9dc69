import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  /** Without a database name. */
  readonly url: string;
  /** Shuts the server down, whoever is connected, and starts it again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const prefix = 'jishi-test-';

/**
 * Starts one PostgreSQL for the whole run in a temporary folder that names its owner's process id, so that what a
 * killed run left behind is found and removed by the next. Nothing is synced to disk: it lives for minutes.
 * @param survivesCrashes what was committed outlives a crash of the server's processes, as everywhere else
 * @param timesStatements every statement's times are kept in `pg_stat_statements`
 */
export async function startCluster({ survivesCrashes = false, timesStatements = false } = {}): Promise<Cluster> {
  const { startEmbeddedDatabase } = await import('#api/launcher/embedded-database.js');
  await removeOrphans();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // The server's own user passes through.
  chmodSync(folder, 0o755);
  const settings = {
    fsync: 'off',
    synchronous_commit: survivesCrashes ? 'on' : 'off',
    full_page_writes: 'off',
    shared_buffers: '128MB',
    ...(timesStatements && { shared_preload_libraries: 'pg_stat_statements' }),
  };
  let database = await startEmbeddedDatabase(folder, settings);
  const { url } = database;
  const restart = async () => {
    await database.stop();
    database = await startEmbeddedDatabase(folder, { ...settings, port: new URL(url).port });
  };
  const stop = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // vitest ends at once on SIGTERM and tears nothing down.
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)));
  return { url: url.slice(0, url.lastIndexOf('/')), restart, stop };
}

/** Stops and removes the clusters of runs that were killed before they could do it. */
async function removeOrphans(): Promise<void> {
  const { stopOrphan } = await import('#api/launcher/orphaned-server.js');
  const { isAlive } = await import('#api/launcher/processes.js');
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (isAlive(owner)) continue;
    await stopOrphan(join(tmpdir(), name, 'database'));
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
