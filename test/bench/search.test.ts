import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

it('C4 compares the search of two markets, and writes the quality of its answers into the figures', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jishi-search-bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'figures.json');
  const sizes = ['--orders', '500', '--products', '500'];
  const command = ['test/bench/run.ts', 'search', '--quick', ...sizes, '--json', file];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const figures: Record<string, { mrr?: number }> = JSON.parse(readFileSync(file, 'utf8'));
  expect(figures['search']?.mrr).toBeGreaterThanOrEqual(0.85);
  expect(stdout).toContain('p50 at 100 → 500 products');
}, 300_000);
