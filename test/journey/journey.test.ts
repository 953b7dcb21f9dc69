import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { project } from '../kit/project.js';

it('the whole market works end to end, seen from outside (A-I)', { timeout: 240_000 }, async () => {
  const run = promisify(execFile)(process.execPath, ['test/journey/run.mjs'], { cwd: project });
  const { stdout } = await run.catch((error: unknown) => {
    const { stdout: told = '', stderr: failure = '' } = Object(error);
    throw new Error(`${told}\n${failure}`);
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^The journey went well: \d+ steps/);
});
