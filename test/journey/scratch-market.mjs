import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const start = path.join(root, 'api/launcher/start.mjs');
const patienceMs = 120_000;

/** The real server, as `npm start` runs it, with a database of its own on a free port; gone when it is stopped. */
export async function startScratchMarket() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'jishi-journey-'));
  // The database's own user passes through when this runs as root.
  chmodSync(dataDir, 0o755);
  const env = { ...process.env, NODE_ENV: 'test', PORT: '0', DEMO: 'off', DATA_DIR: dataDir, DATABASE_URL: '' };
  const server = spawn(process.execPath, [start], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.on('close', resolve));
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = await new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`the market does not start:\n${output}`)), patienceMs);
    const look = () => {
      const found = output.includes('Ready') && /GraphQL\s+(\S+)\/graphql/.exec(output)?.[1];
      if (found) resolve(found);
      if (found || server.exitCode !== null) clearTimeout(giveUp);
      if (server.exitCode !== null) reject(new Error(`the market ended:\n${output}`));
    };
    server.stdout.on('data', look);
    server.on('close', look);
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop, command: (...args) => runCommand(args, env) };
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
