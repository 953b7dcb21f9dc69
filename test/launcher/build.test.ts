import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { build } from '../../api/launcher/build.mjs';

let root: string;
const source = (name: string, text: string) => writeFileSync(path.join(root, 'api', name), text);
const output = (name: string) => path.join(root, '.build/api', name);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'jishi-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'api'));
  source('a.ts', 'export const a: number = 1;');
  source('b.ts', 'export const b: number = 2;');
});

it('compiles only what changed since the last build', async () => {
  expect(await build({ root })).toEqual({ compiled: 2, removed: 0, total: 2 });
  expect(await build({ root })).toEqual({ compiled: 0, removed: 0, total: 2 });
  source('a.ts', 'export const a: number = 100;');
  expect(await build({ root })).toEqual({ compiled: 1, removed: 0, total: 2 });
  expect(readFileSync(output('a.js'), 'utf8')).toContain('a = 100');
});

it('removes what came from a source that is gone', async () => {
  await build({ root });
  rmSync(path.join(root, 'api/b.ts'));
  expect(await build({ root })).toEqual({ compiled: 0, removed: 1, total: 1 });
  expect(existsSync(output('b.js'))).toBe(false);
  expect(existsSync(output('b.js.map'))).toBe(false);
});

it('compiles again what somebody deleted from .build', async () => {
  await build({ root });
  rmSync(output('a.js'));
  expect(await build({ root })).toMatchObject({ compiled: 1 });
});

it('leaves a whole build when several processes build at once', async () => {
  for (let number = 0; number < 50; number += 1) source(`m${number}.ts`, `export const n = ${number};`);
  await Promise.all([build({ root }), build({ root }), build({ root })]);
  expect(await build({ root })).toEqual({ compiled: 0, removed: 0, total: 52 });
  expect(readFileSync(output('m49.js'), 'utf8')).toContain('n = 49');
});
