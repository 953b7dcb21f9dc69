import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './file-errors.js';
import { commandLine, isAlive, waitUntil } from './processes.js';
import { StartRefusal } from './start-refusal.js';

/**
 * Stops the server that a killed process left running on `clusterFolder`; nothing is lost, its files are written.
 * A pid file whose number now belongs to another program is removed, because PostgreSQL would refuse to start.
 */
export async function stopOrphan(clusterFolder: string): Promise<void> {
  const pidFile = path.join(clusterFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const [pidLine, folderLine = ''] = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (commandLine(pid)?.includes(folderLine) === false) return rmSync(pidFile);
  try {
    await requestStop(pid, () => !isAlive(pid));
  } catch (error) {
    if (errorCode(error) !== 'EPERM') throw error;
    throw new StartRefusal(
      `The database in ${clusterFolder} is in use by process ${pid} of another user: stop that first.`,
    );
  }
}

/**
 * Ends a server in the order of loss-free to crash-safe: a fast shutdown (SIGINT: connections are ended, everything is
 * written), after 10 s an immediate one (SIGQUIT: the next start recovers from the log).
 */
export async function requestStop(pid: number, hasEnded: () => boolean): Promise<void> {
  for (const [signal, timeoutMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    if (hasEnded()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return;
      throw error;
    }
    if (await waitUntil(hasEnded, timeoutMs)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end.`);
}
