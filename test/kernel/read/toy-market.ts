import { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { type BindOptions, bindReads, type ReadContext } from '#api/kernel/read/index.js';
import { cloneDatabase } from '../../kit/database.js';
import { type StatementLog, statementLog } from '../../kit/statements.js';
import { toyTables } from './toy-data.js';
import { toyLineSchema, toyOrderSchema } from './toy-entities.js';
import { toyReads } from './toy-reads.js';
import { toySchema } from './toy-schema.js';

/** The toy market's schema bound to a database of its own. */
export interface ToyMarket {
  readonly schema: GraphQLSchema;
  readonly statements: StatementLog;
  readonly now: Date;
  contextOf(actor: Actor): ReadContext;
  execute(sql: string, values?: unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export async function openToyMarket(options: BindOptions = {}): Promise<ToyMarket> {
  const database = await cloneDatabase();
  const statements = statementLog();
  const orm = await MikroORM.init({
    clientUrl: database.url,
    entities: [toyOrderSchema, toyLineSchema],
    forceUtcTimezone: true,
    pool: { min: 0, max: 6 },
    driverOptions: { onPoolCreated: statements.watch },
  });
  const now = new Date('2026-01-03T00:00:00Z');
  const clock = new MovableClock(now);
  await database.query(toyTables);
  const schema = toySchema();
  bindReads(schema, toyReads, orm.getMetadata(), options);
  const db = orm.em.getKysely<unknown>();
  await orm.em.fork().execute('select 1');
  return {
    schema,
    statements,
    now,
    contextOf: (actor) => ({
      actor,
      clock,
      market: { currency: 'CNY', timeZone: 'Asia/Shanghai', name: '集市' },
      services: { keys: { fileLinks: Buffer.alloc(32), codes: Buffer.alloc(32) } },
      db,
    }),
    execute: (sql, values = []) => database.query(sql, values),
    close: async () => {
      await orm.close(true);
      await database.drop();
    },
  };
}
