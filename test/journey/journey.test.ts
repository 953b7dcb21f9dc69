import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { project } from '../kit/project.js';

/** The script as people run it; what it has told is the message when it fails. */
async function tell(...args: string[]): Promise<string[]> {
  const run = promisify(execFile)(process.execPath, ['test/journey/run.mjs', ...args], { cwd: project });
  const { stdout } = await run.catch((error: unknown) => {
    const { stdout: told = '', stderr: failure = '' } = Object(error);
    throw new Error(`${told}\n${failure}`);
  });
  return stdout.trimEnd().split('\n');
}

it('the whole market works end to end, seen from outside (A-I)', { timeout: 240_000 }, async () => {
  expect((await tell()).at(-1)).toMatch(/^The journey went well: 16 steps, \d+ operations in/);
});

it('the same while the server is killed by -9 at three points of it: nothing is lost, nothing happens twice (F4, E11, I3)', {
  timeout: 480_000,
}, async () => {
  const told = await tell('--kills', '3');
  expect(told.filter((line) => line.includes('Killed by -9'))).toHaveLength(3);
  expect(told.at(-1)).toMatch(/^The journey went well: 16 steps, \d+ operations, and 3 kills by -9/);
});
