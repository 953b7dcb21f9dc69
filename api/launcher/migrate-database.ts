import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

/** Any number that nothing else in this database locks. */
const migrationLock = 714_203;

/**
 * Runs `work` while no other process migrates the database: API processes of one market may start together.
 * The lock belongs to a session of its own, so a killed process gives it back.
 */
export async function whileMigratingAlone<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return await work();
  } finally {
    await client.end();
  }
}

/** Applies what is pending and returns its names. */
export async function migrateDatabase(orm: MikroORM, databaseUrl: string): Promise<string[]> {
  const applied = await whileMigratingAlone(databaseUrl, () => orm.migrator.up());
  return applied.map(({ name }) => name);
}
