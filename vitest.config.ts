import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The built API loads graphql's CommonJS form; a second form would not know its schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/global-setup.ts'],
    // Decorated modules may be the first thing a test imports.
    setupFiles: ['test/kit/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    server: { deps: { external: [/\/\.build\//] } },
  },
});
