import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode, refuseUnusableFolder } from './file-errors.js';
import { isAlive, processIdentity } from './processes.js';
import { StartRefusal } from './start-refusal.js';

/** Names the process that works in a data folder: number and the moment it began, as numbers are used again. */
interface Holder {
  pid: number;
  identity: string;
}

/** The data folder is in use by the living process `pid`. */
export class DataFolderInUse extends StartRefusal {
  constructor(
    folder: string,
    readonly pid: number,
  ) {
    super(
      `Jishi is already running on the data folder ${folder} (process ${pid}): stop it first, or set DATA_DIR and PORT to start a second market.`,
    );
  }
}

/**
 * Takes the data folder for this process and returns how to give it back.
 * A lock left by a process that was killed is taken over.
 * @throws DataFolderInUse when another living process has it.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = path.join(folder, 'lock');
  const draft = `${lock}.${randomUUID()}`;
  const holder: Holder = { pid: process.pid, identity: processIdentity(process.pid) };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(holder));
  } catch (error) {
    throw refuseUnusableFolder(error, folder);
  }
  try {
    while (!linked(draft, lock)) removeStaleLock(folder, lock);
  } finally {
    rmSync(draft);
  }
  return () => rmSync(lock, { force: true });
}

function linked(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a lock of a dead process aside. Of two processes that find the same dead lock, the slower one may
 * catch the faster one's new lock instead: what was moved is looked at again and put back.
 */
function removeStaleLock(folder: string, lock: string): void {
  refuseLiveHolder(folder, lock);
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  try {
    refuseLiveHolder(folder, aside);
  } catch (error) {
    linked(aside, lock);
    throw error;
  } finally {
    rmSync(aside);
  }
}

function refuseLiveHolder(folder: string, lock: string): void {
  const holder = holderIn(lock);
  if (holder && isAlive(holder.pid) && processIdentity(holder.pid) === holder.identity) {
    throw new DataFolderInUse(folder, holder.pid);
  }
}

function holderIn(lock: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(lock, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && 'pid' in value && Number.isInteger(value.pid) && 'identity' in value
  );
}
