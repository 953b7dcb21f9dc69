import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { alipayApp, type Config } from '../config.js';
import { projectRoot } from './project-root.js';

interface StandIn {
  readonly alipay: NonNullable<Config['alipay']>;
  close(): Promise<void>;
}

/**
 * Starts the Alipay that tests use beside a market in development that has no app of its own (F3), in a process that ends with
 * this one; its keys and trades are kept in the data folder. Null where there is one, in production and tests, and where the
 * tests are not installed.
 */
export async function startAlipayStandIn({ alipay, environment, market, dataDir }: Config): Promise<StandIn | null> {
  const script = path.join(projectRoot, 'test/kit/alipay/serve-process.ts');
  if (alipay || environment !== 'development' || market.currency !== 'CNY' || !existsSync(script)) return null;
  await mkdir(dataDir, { recursive: true });
  const child = spawn(process.execPath, [script, path.join(dataDir, 'alipay-stand-in.json')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches the market alone: what has begun is finished before the stand-in goes.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  const told = new Promise<string | null>((resolve) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => resolve(null));
  });
  const line = await told;
  const app = line === null ? null : alipayApp(variablesOf(line), environment);
  if (!app) return null;
  return {
    alipay: app,
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** The variables it tells, as if they had been set. */
function variablesOf(line: string): Record<string, string> {
  const told: unknown = JSON.parse(line);
  const entries = typeof told === 'object' && told !== null ? Object.entries(told) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
