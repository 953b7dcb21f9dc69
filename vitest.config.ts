import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongFilesFirst } from './test/kit/long-files-first.js';

/** These files declare types of their own, or read the market's in a way of their own: both hold for a whole process. */
const ownSchema = ['test/kernel/read/**/*.test.ts', 'test/contract/{pagination,list-statements}.test.ts'];

const api = {
  // The built API loads graphql's CommonJS form; a second form would not know its schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  server: { deps: { external: [/\/\.build\//] } },
};

/** Files of one process load the API once; what they share is modules, never a market. */
const filesOf = (name: string, files: { include: string[]; exclude?: string[] }, isolate: boolean) =>
  ({
    resolve: api.resolve,
    test: {
      name,
      ...files,
      isolate,
      // Decorated modules may be the first thing a test imports.
      setupFiles: ['test/kit/setup.ts'],
      pool: 'forks',
      // A market's start takes a second on an idle machine and far longer beside the browser tests.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      server: api.server,
    },
  }) satisfies TestProjectInlineConfiguration;

export default defineConfig({
  resolve: api.resolve,
  test: {
    globalSetup: ['test/kit/global-setup.ts'],
    server: api.server,
    maxWorkers: 2,
    sequence: { sequencer: LongFilesFirst },
    teardownTimeout: 20_000,
    projects: [
      filesOf('market', { include: ['test/**/*.test.ts'], exclude: ownSchema }, false),
      filesOf('own schema', { include: ownSchema }, true),
    ],
  },
});
