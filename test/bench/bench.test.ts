import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

it('measures every workload against its floor, and oversells nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jishi-bench-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'figures.json');
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
  const sizes = ['--orders', '500', '--many', '1000', '--cases', '1000'];
  const command = ['test/bench/run.ts', ...names, '--quick', ...sizes, '--json', file];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const figures: Record<string, { ratio: number | null }> = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(figures)).toEqual(names);
  // So short a turn can be over before the processor clock ticks; then there is no ratio (null), never a wrong one.
  for (const { ratio } of Object.values(figures)) expect(ratio ?? 1).toBeGreaterThan(0);
  expect(stdout).toContain('exactly 20 orders each time');
  expect(stdout).toContain('2000 lines of 50 merchants: bare');
  expect(stdout).toContain('statement of 200 → 200 entries');
  expect(stdout).toContain('p50 at 100 → 1000 cases');
  expect(stdout).toContain('40 cases to 5 agents');
  expect(stdout).toContain('5000 clocks');
  expect(stdout).toContain('20 changes, each heard once by its own socket of 50');
}, 300_000);
