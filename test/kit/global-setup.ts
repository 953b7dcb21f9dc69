import type { TestProject } from 'vitest/node';
import { build } from '../../api/launcher/build.mjs';
import { startCluster } from './cluster.js';
import { onCluster, templateName } from './database.js';

/** Builds the API, starts the run's database and migrates the template that every test file clones. */
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
  project.provide('clusterUrl', cluster.url);
  return () => cluster.stop();
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
