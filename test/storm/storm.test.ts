import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { project } from '../kit/project.js';

it('C3 D2 E3 E11 F1 F4 G6 G8 H1 H3 H6 after a storm of random operations at two processes, with two kills, a stop and a restart of the database, everything adds up', {
  timeout: 300_000,
}, async () => {
  const args = ['test/storm/run.ts', '--workers', '4', '--operations', '100'];
  const run = promisify(execFile)(process.execPath, args, { cwd: project });
  const { stdout } = await run.catch((error: unknown) => {
    const { stdout: told = '', stderr: failure = '' } = Object(error);
    throw new Error(`${told}\n${failure}`);
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
    /^Everything adds up after a storm of 4 × 100 operations \(seed \d+\), 4 breakdowns, \d+ requests sent again: \d+ orders/,
  );
});
