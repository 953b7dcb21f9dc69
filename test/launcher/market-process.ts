import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { eventually } from '../kit/eventually.js';

/** `npm start` as a process of its own. */
export interface MarketProcess {
  readonly child: ChildProcess;
  /** All it has printed so far. */
  output(): string;
  /** Waits until it serves; answers its address. */
  ready(): Promise<string>;
  /** Sends a signal, unless it has ended, and answers the exit code (null after SIGKILL). */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Waits for its end by itself. */
  end(): Promise<number | null>;
}

/** A data folder for one test, removed afterwards; open to the user that serves the database when the tests run as root. */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jishi-launcher-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let served: string | undefined;

/**
 * A data folder that a market has been served from before, stopped in order. It is made once per process of tests,
 * which outlives its files, and copied, because making a database takes longer than everything else here.
 */
export async function servedFolder(): Promise<string> {
  if (served === undefined) {
    const folder = dataFolder();
    const market = startMarket({ DATA_DIR: folder });
    await market.ready();
    await market.stop();
    served = copyOf(folder, path.join(inject('runFolder'), randomUUID()));
  }
  const copy = copyOf(served, path.join(tmpdir(), `jishi-launcher-${randomUUID()}`));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

/** With owners and times, which `fs.cp` does not keep. */
function copyOf(folder: string, copy: string): string {
  execFileSync('cp', ['-a', folder, copy]);
  return copy;
}

/**
 * Starts a market without demo data on a free port; it is stopped when the test ends.
 * @param options.under a command that runs the one given to it as arguments, as npm does with a shell
 * @param options.command another script than the market itself, with its arguments
 */
export function startMarket(
  env: Record<string, string>,
  { under = [], command = [] }: { under?: string[]; command?: string[] } = {},
): MarketProcess {
  const [program = '', ...args] = [...under, process.execPath, 'api/launcher/start.mjs', ...command];
  const child = spawn(program, args, {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DEMO: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  return { child, output: () => output, ready: () => address(child, () => output), stop, end: () => ended };
}

async function address(child: ChildProcess, output: () => string): Promise<string> {
  return eventually(
    () => {
      if (child.exitCode !== null) return output();
      return output().includes('Ready') ? /GraphQL\s+(\S+)\/graphql/.exec(output())?.[1] : undefined;
    },
    { timeoutMs: 60_000, what: 'the market to be ready' },
  );
}

/** The process id of the PostgreSQL that serves `dataDir`. */
export function databaseProcess(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'database/postmaster.pid'), 'utf8').split('\n')[0]);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
