import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { entities } from './entities.js';
import { ChangeRecorder } from './kernel/change-recorder.js';
import { GatheredInserts, gatherInserts } from './kernel/gather-inserts.js';
import { nameStatements } from './kernel/named-statements.js';

/** Written by guarded statements only, so no entity class stands for them (design §4). */
const tablesWithoutEntity: string[] = [
  'stock',
  'stock_movement',
  'product_search',
  'product_sales',
  'search_word',
  'search_due',
  'rating',
  'idempotency_key',
  'bank_receipt',
  'audit_record',
  'session',
  'spent_refresh_token',
  'one_time_code',
  'second_factor',
  'recovery_code',
  'attempt',
  'points_spent',
  'app_use',
  'app_usage',
  'order_disruption',
  'complaint_remedy',
  'webhook_progress',
  'webhook_delivery',
  'webhook_attempt',
  'waybill_counter',
  'waybill_use',
  'parcel_following',
  'event',
  'complaint_clock',
  'complaint_pause',
  'complaint_alert',
  'event_cursor',
  'event_consumer',
  'parked_event',
  'ledger_account',
  'ledger_transfer',
  'ledger_entry',
  'merchant_line',
  'reconciliation_source',
  'bill_line',
  'reconciliation_match',
  'merchant_line_hold',
  'reserve_part',
  'rebate',
  'message',
  'message_content',
  'message_volume',
  'part_stock',
  'part_movement',
  'mailbox_message',
  'in_app_message',
  'message_consent',
  'complaint_draft',
  'complaint_viewer',
  'complaint_presence',
  'incident_customer',
  'visit_wish',
  'survey_invitation',
  'survey_answer',
  'survey_box',
  'survey_rating',
];

interface OrmOptions {
  /** Most connections one process holds. */
  poolSize?: number;
  /** Told of every connection that is opened; tests count statements by it. */
  onPoolCreated?: (pool: Pool) => void;
}

const pools = new WeakMap<MikroORM, Pool>();

/** The connections behind a market's database, for figures about them. */
export const poolOf = (orm: MikroORM): Pool | undefined => pools.get(orm);

/** Connects to the market's database; knows every entity and every migration. */
export async function createOrm(
  databaseUrl: string,
  { poolSize = 20, onPoolCreated }: OrmOptions = {},
): Promise<MikroORM> {
  let made: Pool | undefined;
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities,
    discovery: { warnWhenNoEntities: false },
    subscribers: [new ChangeRecorder(), new GatheredInserts()],
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: {
      // MikroORM takes host, user and database from the URL and drops its options (sslmode, a socket's folder).
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
      onPoolCreated: (pool: Pool) => {
        made = pool;
        nameStatements(pool);
        gatherInserts(pool);
        onPoolCreated?.(pool);
      },
    },
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL('../migrations', import.meta.url)),
      glob: '*.js',
      tableName: 'migration',
      transactional: true,
      snapshot: false,
      silent: true,
    },
    schemaGenerator: { skipTables: ['migration', ...tablesWithoutEntity], createForeignKeyConstraints: true },
  });
  if (made) pools.set(orm, made);
  return orm;
}
