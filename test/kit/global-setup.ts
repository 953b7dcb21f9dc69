import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../api/launcher/build.mjs';
import { startCluster } from './cluster.js';
import { onCluster, templateName } from './database.js';

/**
 * Builds the API, starts the run's database and migrates the template that every test file clones. What outlives a test
 * file goes into the run's folder, which is removed at the end: processes of tests are ended by a signal.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build();
  const cluster = await startCluster();
  try {
    await onCluster(cluster.url, `CREATE DATABASE ${templateName}`);
    await migrate(`${cluster.url}/${templateName}`);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'jishi-run-'));
  chmodSync(folder, 0o755);
  project.provide('clusterUrl', cluster.url);
  project.provide('runFolder', folder);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function migrate(databaseUrl: string): Promise<void> {
  const { createOrm } = await import('#api/orm.js');
  const { migrateDatabase } = await import('#api/launcher/migrate-database.js');
  const orm = await createOrm(databaseUrl);
  try {
    await migrateDatabase(orm, databaseUrl);
  } finally {
    await orm.close(true);
  }
}
