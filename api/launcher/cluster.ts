import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keptSecret } from './kept-secret.js';
import { reachableFolder, type ServerAccount, serverAccount, serverPrograms } from './postgres-server.js';
import { StartRefusal } from './start-refusal.js';

const serverMajor = '18';

/** A folder of PostgreSQL's own making, and who serves it with what. */
export interface Cluster {
  folder: string;
  /** Superuser `jishi`, scram. */
  password: string;
  account: ServerAccount;
  /** Holds bin/postgres. */
  programs: string;
  isNew: boolean;
}

/**
 * Finds the cluster of a data folder or makes it. The caller holds the folder's lock.
 * @throws StartRefusal when what lies there is of another version or not ours.
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const found = existingCluster(dataDir);
  if (found) {
    const account = serverAccount(found);
    return {
      folder: found,
      password: passwordOf(dataDir),
      account,
      programs: await serverPrograms(account),
      isNew: false,
    };
  }
  const wanted = path.join(dataDir, 'database');
  const account = serverAccount(wanted);
  const programs = await serverPrograms(account);
  const folder = await reachableFolder(wanted, account);
  const cluster = { folder, password: keptSecret(passwordFile(dataDir)), account, programs, isNew: true };
  await makeCluster(cluster);
  if (folder !== wanted) writeFileSync(locationFile(dataDir), `${folder}\n`);
  return cluster;
}

/** The cluster a running market has opened in `dataDir`. */
export function runningCluster(dataDir: string): Pick<Cluster, 'folder' | 'password'> {
  const folder = existingCluster(dataDir);
  if (!folder) throw new StartRefusal(`The market on ${dataDir} is still making its database: try again in a moment.`);
  return { folder, password: passwordOf(dataDir) };
}

const passwordFile = (dataDir: string) => path.join(dataDir, 'database-password');
/** Written when the cluster could not stay in the data folder; holds its path. */
const locationFile = (dataDir: string) => path.join(dataDir, 'database-location');

function existingCluster(dataDir: string): string | undefined {
  const isElsewhere = existsSync(locationFile(dataDir));
  const folder = isElsewhere ? readFileSync(locationFile(dataDir), 'utf8').trim() : path.join(dataDir, 'database');
  const isThere = existsSync(folder) && readdirSync(folder).length > 0;
  if (!isThere && isElsewhere) {
    throw new StartRefusal(
      `The database of ${dataDir} was kept in ${folder}, which is gone: restore it, or set DATA_DIR to a new folder.`,
    );
  }
  if (!isThere) return undefined;
  const versionFile = path.join(folder, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new StartRefusal(
      `The folder ${folder} holds something that is not a PostgreSQL database: move it away, or set DATA_DIR to another folder.`,
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== serverMajor) {
    throw new StartRefusal(
      `The database in ${folder} was made by PostgreSQL ${version || 'of an unknown version'} and this is ${serverMajor}: move it away, or set DATA_DIR to another folder.`,
    );
  }
  return folder;
}

function passwordOf(dataDir: string): string {
  const file = passwordFile(dataDir);
  if (existsSync(file)) return keptSecret(file);
  throw new StartRefusal(
    `The database in ${dataDir} is not one of Jishi's, or its password file ${file} is gone: restore it, or set DATA_DIR to another folder.`,
  );
}

/** Made beside its place and renamed when complete: an interrupted `initdb` leaves nothing that looks like a database. */
async function makeCluster({ folder, password, account, programs }: Cluster): Promise<void> {
  const draft = `${folder}.new`;
  const pwfile = `${draft}-${randomUUID()}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(pwfile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(draft, account.uid, account.gid);
    await chown(pwfile, account.uid, account.gid);
  }
  try {
    await runInitdb(path.join(programs, 'bin/initdb'), account, [
      `--pgdata=${draft}`,
      '--username=jishi',
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ]);
  } finally {
    await rm(pwfile);
  }
  await rename(draft, folder);
}

async function runInitdb(program: string, account: ServerAccount, args: string[]): Promise<void> {
  const child = spawn(program, args, { ...account, ...serverSurroundings, stdio: ['ignore', 'ignore', 'pipe'] });
  let message = '';
  child.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new StartRefusal(
      `The database could not be made: ${message.trim().split('\n').at(-1) ?? `initdb ended with ${code}`}`,
    );
}

/** A child of its own session and without our environment: Ctrl-C at the terminal must reach us alone. */
export const serverSurroundings =
  process.platform === 'win32'
    ? { detached: true, windowsHide: true }
    : { detached: true, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
