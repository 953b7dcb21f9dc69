import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick. */
const TICKS_PER_SECOND = 100;

/** Processor seconds of a process since it started; with its children, living and ended, when asked. */
export function cpuSecondsOf(pid: number, { withChildren = false } = {}): number {
  const fields = fieldsOf(`/proc/${pid}/stat`);
  const own = sum(fields, 11, 12);
  if (!withChildren) return own / TICKS_PER_SECOND;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  const living = children.reduce((total, child) => total + livingTicks(child), 0);
  return (own + sum(fields, 13, 14) + living) / TICKS_PER_SECOND;
}

/** Processor seconds that all cores have been busy since the machine started. */
export function busySeconds(): number {
  const fields = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/ +/).slice(1);
  return sum(fields, 0, 1, 2, 5, 6, 7) / TICKS_PER_SECOND;
}

/** Resident memory of a process. */
export function residentKilobytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

/** A backend may end between being listed and being read; its time is then in its parent's. */
function livingTicks(pid: string): number {
  try {
    return sum(fieldsOf(`/proc/${pid}/stat`), 11, 12);
  } catch {
    return 0;
  }
}

/** The fields after the name, which may hold blanks itself. */
const fieldsOf = (file: string): string[] => readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
const sum = (fields: readonly string[], ...places: number[]): number =>
  places.reduce((total, place) => total + Number(fields[place] ?? 0), 0);
