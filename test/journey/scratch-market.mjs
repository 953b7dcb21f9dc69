import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { untilReady } from './outside.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const start = path.join(root, 'api/launcher/start.mjs');
const patienceMs = 120_000;

/**
 * The real server, as `npm start` runs it, with a database of its own on a free port; gone when it is stopped. `breakdowns`
 * say when it is killed by -9 and started again at the same address; its database outlives it and is found by the next start.
 */
export async function startScratchMarket(breakdowns = noBreakdowns) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'jishi-journey-'));
  // The database's own user passes through when this runs as root.
  chmodSync(dataDir, 0o755);
  const env = { ...process.env, NODE_ENV: 'test', PORT: '0', DEMO: 'off', DATA_DIR: dataDir, DATABASE_URL: '' };
  let server = startServer(env);
  /** Breakdowns one after the other; whoever needs the server undisturbed waits for it. */
  let breaking = Promise.resolve();
  const stop = async () => {
    await breaking.catch(console.error);
    server.process.kill('SIGTERM');
    await server.ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const breakDown = async (afterMs, told) => {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const killedAt = performance.now();
    server.process.kill('SIGKILL');
    await server.ended;
    server = startServer({ ...env, PORT: new URL(url).port });
    await server.url;
    await untilReady(url);
    told(`${((performance.now() - killedAt) / 1000).toFixed(1)} s`);
  };
  const url = await server.url.catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    url,
    stop,
    /** Everything the server has printed since it was last started. */
    words: () => server.words(),
    /** Called by every client with what it is about to send for the first time. */
    sending: (operation) => {
      const { afterMs, told } = breakdowns.at(operation) ?? {};
      if (!told) return;
      breaking = breaking.then(() => breakDown(afterMs, told));
      // That it could not be started again is told by `stop`, when its clients have lost their patience.
      breaking.catch(() => undefined);
    },
    command: async (...args) => {
      await breaking;
      return runCommand(args, env);
    },
  };
}

const noBreakdowns = { at: () => undefined };

function startServer(env) {
  const child = spawn(process.execPath, [start], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`the market does not start:\n${output}`)), patienceMs);
    const look = () => {
      const found = output.includes('Ready') && /GraphQL\s+(\S+)\/graphql/.exec(output)?.[1];
      if (found) resolve(found);
      if (found || child.exitCode !== null) clearTimeout(giveUp);
      if (child.exitCode !== null) reject(new Error(`the market ended:\n${output}`));
    };
    child.stdout.on('data', look);
    child.on('close', look);
  });
  return { process: child, ended, url, words: () => output };
}

/** What one of the market's commands prints; fails when the command does. */
function runCommand(args, env) {
  const child = spawn(process.execPath, [start, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${args[0]} ended with ${code}:\n${output}`)),
    );
  });
}
