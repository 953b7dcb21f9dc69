import type { MikroORM } from '@mikro-orm/postgresql';
import pg, { type PoolClient } from 'pg';
import { readConfig } from '#api/config.js';
import { contextOf, internalArrival } from '#api/context.js';
import { systemActor } from '#api/kernel/actor.js';
import { systemClock } from '#api/kernel/clock.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { migrateDatabase } from '#api/launcher/migrate-database.js';
import { createOrm } from '#api/orm.js';
import type { BenchMarket } from './bench-market.ts';

/** A market that nobody serves, so that no sweeper helps with the work under measurement. */
export interface OwnMarket extends AsyncDisposable {
  readonly database: pg.Pool;
  /** What a job of this process works with, now. */
  context(): RequestContext;
}

/** A migrated database of this name beside that of the market under measurement. */
export async function ownMarket(bench: BenchMarket, name: string): Promise<OwnMarket> {
  const url = new URL(bench.databaseUrl);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  await bench.database.query(`create database ${name}`);
  const market = await marketAt(databaseUrl);
  await migrateDatabase(market.orm, databaseUrl);
  const database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // `end` resolves before its sockets are closed, so the stopping server may still say goodbye on one of them.
  database.on('error', (error) => console.error(`A connection to ${name} ended: ${error.message}`));
  return {
    database,
    context: market.context,
    [Symbol.asyncDispose]: async () => {
      await database.end();
      await market[Symbol.asyncDispose]();
    },
  };
}

/** What a job of this process works with on a database that is there already. */
export async function marketAt(
  databaseUrl: string,
): Promise<Pick<OwnMarket, 'context'> & AsyncDisposable & { readonly orm: MikroORM }> {
  const orm = await createOrm(databaseUrl, { poolSize: 2 });
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    APP_SECRET: 'only for the bench, thirty-two characters',
  };
  const market = { config: readConfig(environment), orm, clock: systemClock };
  return {
    orm,
    context: () => contextOf(market, internalArrival, systemActor),
    [Symbol.asyncDispose]: () => orm.close(true),
  };
}

/** Without triggers and keys: rows are right by the way they are made. */
export async function asReplica<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query(`set session_replication_role = replica`);
  try {
    return await work();
  } finally {
    await client.query(`set session_replication_role = origin`);
  }
}
