import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import type { Config } from '../config.js';
import type { Db } from '../kernel/request-context.js';
import { alipayApp } from '../outside-config.js';
import { projectRoot } from './project-root.js';

interface StandIn {
  readonly alipay: NonNullable<Config['alipay']>;
  /** Tells it what this market was paid and sent back through it, where its own book does not say so: the demo's history. */
  remind(db: Db): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the Alipay that tests use beside a market in development that has no app of its own (F3), in a process that ends with
 * this one; its keys and trades are kept in the data folder. Null where there is one, in production and tests, and where the
 * tests are not installed.
 */
export async function startAlipayStandIn({ alipay, environment, market, dataDir }: Config): Promise<StandIn | null> {
  const script = path.join(projectRoot, 'test/kit/alipay/serve-process.ts');
  if (alipay || environment !== 'development' || market.currency !== 'CNY' || !existsSync(script)) return null;
  await mkdir(dataDir, { recursive: true });
  const child = spawn(process.execPath, [script, path.join(dataDir, 'alipay-stand-in.json')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches the market alone: what has begun is finished before the stand-in goes.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  const told = new Promise<string | null>((resolve) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => resolve(null));
  });
  const line = await told;
  const app = line === null ? null : alipayApp(variablesOf(line), false);
  if (!app) return null;
  return {
    alipay: app,
    remind: async (db) => void child.stdin.write(`${JSON.stringify(await tradesOf(db))}\n`),
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** The variables it tells, as if they had been set. */
function variablesOf(line: string): Record<string, string> {
  const told: unknown = JSON.parse(line);
  const entries = typeof told === 'object' && told !== null ? Object.entries(told) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Paid attempts with the refunds that were carried out, as the stand-in's book has them; amounts in fen. */
async function tradesOf(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ trade: unknown }>`
    select json_build_object('outTradeNo', a.id, 'tradeNo', a.trade_number, 'amount', a.amount_minor,
      'createdAt', round(extract(epoch from a.created_at) * 1000), 'paidAt', round(extract(epoch from a.paid_at) * 1000),
      'refunds', (select coalesce(json_object_agg(r.id, json_build_object('amount', r.amount_minor,
        'at', round(extract(epoch from r.settled_at) * 1000))), '{}') from gateway_refund r
        where r.attempt_id = a.id and r.settled_at is not null)) as trade
    from payment_attempt a where a.gateway = 'ALIPAY' and a.paid_at is not null and a.trade_number is not null`.execute(
    db,
  );
  return rows.map(({ trade }) => trade);
}
