import type { Pool, PoolClient } from 'pg';
import { ask } from './drive.ts';

/** One statement as the market sent it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * What the market sends to the database for one request: asked of a server of this process, once to warm it and once
 * to listen, without the look-up of the session.
 */
export async function capture(
  databaseUrl: string,
  who: number | 'staff' | null,
  query: string,
  variables: () => object,
): Promise<Sent[]> {
  const { createOrm } = await import('#api/orm.js');
  const { startServer } = await import('#api/server.js');
  const { readConfig } = await import('#api/config.js');
  const { systemClock } = await import('#api/kernel/clock.js');
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    APP_SECRET: 'only for the bench, thirty-two characters or more',
  });
  let sent: Sent[] = [];
  const orm = await createOrm(databaseUrl, {
    poolSize: 4,
    onPoolCreated: (pool: Pool) => listen(pool, (one) => sent.push(one)),
  });
  const server = await startServer({ config, orm, clock: systemClock });
  try {
    for (const _ of ['warm', 'listen']) {
      sent = [];
      await ask(`http://127.0.0.1:${server.port}`, who, query, variables());
    }
  } finally {
    await server.stop();
    await orm.close(true);
  }
  return sent.filter(({ text }) => !/from session\b|update session\b|^-- /.test(text));
}

function listen(pool: Pool, heard: (sent: Sent) => void): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query;
    client.query = ((...args: Parameters<typeof query>) => {
      const [first, second]: readonly unknown[] = args;
      if (typeof first === 'string') heard({ text: first, values: Array.isArray(second) ? second : [] });
      else if (typeof first === 'object' && first !== null && 'text' in first) {
        const own = 'values' in first && Array.isArray(first.values) ? first.values : [];
        heard({ text: String(first.text), values: Array.isArray(second) ? second : own });
      }
      return query.apply(client, args);
    }) as typeof query;
  });
}
