import type { MikroORM } from '@mikro-orm/postgresql';
import { type Config, readConfig } from '../config.js';
import { jobQueueOf } from '../kernel/job-queue.js';
import { Refusal } from '../kernel/refusal.js';
import { createOrm } from '../orm.js';
import { errorCode } from './file-errors.js';
import { migrateDatabase } from './migrate-database.js';
import { joinDatabase } from './open-database.js';
import { StartRefusal } from './start-refusal.js';

/** Runs a script with its arguments; a refusal is told in its one sentence, and the exit code says whether it went well. */
export async function runCommand(work: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error(sentenceOf(error) ?? error);
    process.exitCode = 1;
  }
}

/**
 * Runs a script on the market's database, beside a running market or alone; its tables are brought up to date first.
 *
 * @example await runOnMarket(async ({ config, orm }, args) => { … });
 */
export async function runOnMarket(
  work: (market: { config: Config; orm: MikroORM }, args: string[]) => Promise<void>,
): Promise<void> {
  await runCommand(async (args) => {
    const config = readConfig();
    const database = await joinDatabase(config);
    try {
      const orm = await createOrm(database.url, { poolSize: config.pool.max });
      try {
        await migrateDatabase(orm, database.url);
        await work({ config, orm }, args);
      } finally {
        await jobQueueOf(orm).stop();
        await orm.close();
      }
    } finally {
      await database.close();
    }
  });
}

/** What went wrong, when that was foreseen; anything else is a bug and shown with its stack. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof StartRefusal) return error.message;
  if (error instanceof Refusal) return error.errors.map(({ message }) => `Refused: ${message}.`).join('\n');
  if (error instanceof Error && errorCode(error).startsWith('ERR_PARSE_ARGS')) return error.message;
  return undefined;
}
