import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {{ name: string, command: string[], when?: () => boolean }} Check
 * @typedef {{ name: string, passed: boolean, seconds: number, output: string }} Result
 */

/** Runs the checks, as many at a time as there are cores, and prints one line each; a failed one adds what it said. */
export async function runChecks(/** @type {Check[]} */ checks) {
  const waiting = checks.filter((check) => check.when?.() ?? true);
  /** @type {Result[]} */
  const results = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runOne(check);
      results.push(result);
      console.log(`${result.passed ? '✓' : '✗'} ${result.name.padEnd(24)} ${result.seconds.toFixed(1).padStart(5)} s`);
      if (!result.passed) console.log(indent(result.output));
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}

/** @returns {Promise<Result>} */
function runOne(/** @type {Check} */ { name, command }) {
  const [program = '', ...args] = command;
  const started = performance.now();
  const bin = join(root, 'node_modules/.bin');
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (passed, note = '') => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ name, passed, seconds, output: Buffer.concat(chunks).toString() + note });
    };
    child.on('error', (error) => end(false, `${program} could not be started: ${error.message}`));
    child.on('close', (code, signal) => end(code === 0, signal ? `ended by ${signal}` : ''));
  });
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
