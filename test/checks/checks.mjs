import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const has = (file) => () => existsSync(join(root, file));
const node = process.execPath;

/** Everything `npm run check` proves, the slow ones first so that the lanes end together. */
export const checks = [
  {
    name: 'lint with types',
    command: ['eslint', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/', '.'],
  },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'types of the panel',
    command: ['tsc', '--noEmit', '-p', 'admin/tsconfig.json'],
    when: has('admin/tsconfig.json'),
  },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...sources()],
  },
  { name: 'unused code', command: ['knip', '--no-progress'], when: has('api/main.ts') },
  { name: 'lock file', command: [node, 'test/checks/lock-file.mjs'] },
  { name: 'generated files', command: [node, 'test/checks/generated-files.mjs'] },
  { name: 'schema', command: [node, 'test/checks/schema-lint.mjs'], when: has('schema.graphql') },
];

/** The folders of code that exist. */
export function sources() {
  return ['api', 'admin', 'migrations', 'test'].filter((folder) => existsSync(join(root, folder)));
}

/** The scripts of package.json whose output is committed, in the order in which one feeds the next. */
export const generators = ['schema', 'codegen', 'graph'].filter((name) => scripts[name]);
