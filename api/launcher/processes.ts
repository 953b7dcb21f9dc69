import { readFileSync } from 'node:fs';
import { errorCode } from './file-errors.js';

/** True for every running process of this machine, also another user's; one that ended but was not collected is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statusFields(pid)[0] !== 'Z';
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * What tells a process from a later one with the same number: boot and start time.
 * Empty where the system does not say (no /proc); the number then has to be enough.
 */
export function processIdentity(pid: number): string {
  const boot = systemFile('/proc/sys/kernel/random/boot_id').trim();
  const startTime = statusFields(pid)[19];
  return startTime ? `${boot} ${startTime}` : '';
}

/** /proc/PID/stat from its third field on (state, …): the second is the program's name in brackets and may hold spaces. */
function statusFields(pid: number): string[] {
  const stat = systemFile(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** The command line of a living process, or undefined where the system does not say. */
export function commandLine(pid: number): string | undefined {
  return systemFile(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() || undefined;
}

function systemFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(errorCode(error))) return '';
    throw error;
  }
}

/** Waits until `done()` is true, looking every 50 ms; false when `timeoutMs` ran out. */
export async function waitUntil(done: () => boolean, timeoutMs: number): Promise<boolean> {
  const endAt = performance.now() + timeoutMs;
  while (!done()) {
    if (performance.now() > endAt) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
