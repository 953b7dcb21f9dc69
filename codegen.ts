import type { CodegenConfig } from '@graphql-codegen/cli';
import { plugin as panel } from './admin/codegen/plugin.js';

const generated = 'admin/generated';
const emit = (what: string) => ({ plugins: [{ panel: { emit: what } }] });

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'admin/src/**/*.graphql',
  // The schema's own order is the order of columns and forms.
  config: { sort: false },
  pluginLoader: (name) => (name === 'panel' ? { plugin: panel } : import(name)),
  generates: {
    [`${generated}/resources.ts`]: emit('resources'),
    [`${generated}/names.ts`]: emit('names'),
    [`${generated}/documents.json`]: emit('documents'),
    [`${generated}/operations.ts`]: {
      plugins: ['typescript-operations', { panel: { emit: 'operations' } }],
      config: { enumsAsTypes: true },
    },
  },
};

export default config;
