import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { plugin as panel } from './admin/codegen/plugin.js';

const generated = 'admin/generated';
const emit = (what: string) => ({ plugins: [{ panel: { emit: what } }] });

/**
 * The panel's hand-written documents as one text: files of their own would be loaded side by side and come in another order
 * each time, since `sort` has to be off.
 */
const handWritten = globSync('admin/src/**/*.graphql')
  .toSorted()
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: handWritten,
  // The schema's own order is the order of columns and forms.
  config: { sort: false },
  pluginLoader: (name) => (name === 'panel' ? { plugin: panel } : import(name)),
  generates: {
    [`${generated}/resources.ts`]: emit('resources'),
    [`${generated}/texts.ts`]: emit('texts'),
    [`${generated}/help.ts`]: emit('help'),
    [`${generated}/names.ts`]: emit('names'),
    [`${generated}/documents.json`]: emit('documents'),
    [`${generated}/operations.ts`]: {
      plugins: ['typescript-operations', { panel: { emit: 'operations' } }],
      config: { enumsAsTypes: true },
    },
  },
};

export default config;
