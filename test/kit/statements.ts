import type { Pool, PoolClient } from 'pg';

/** The statements sent to the database, without the frame of a transaction (design §9). */
export interface StatementLog {
  /** Runs `work` and returns what it sent, in order. */
  during(work: () => Promise<unknown>): Promise<string[]>;
}

/** A log and the hook that fills it from every connection of a pool. */
export function statementLog(): StatementLog & { watch(pool: Pool): void } {
  let sent: string[] = [];
  return {
    during: async (work) => {
      sent = [];
      await work();
      return sent.filter((sql) => !/^(begin|start transaction|commit|rollback|savepoint|release)\b|^-- /i.test(sql));
    },
    watch: (pool) => {
      pool.on('connect', (client: PoolClient) => {
        const query = client.query;
        client.query = ((...args: Parameters<typeof query>) => {
          sent.push(textOf(args[0]));
          return query.apply(client, args);
        }) as typeof query;
      });
    },
  };
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : String(query);
}
