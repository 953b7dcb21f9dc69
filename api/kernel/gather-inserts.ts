import type { EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';

/** A text of its own, so that it is told from whatever else passes. */
const SEND = '-- send what was gathered';

/** What a flush inserts: values within the text, and nothing that has to be read back. */
const isPlainInsert = (text: string): boolean =>
  text.startsWith('insert into "') && !text.includes(' returning ') && !text.includes(' on conflict');

const NOTHING = { command: 'INSERT', rowCount: 0, oid: 0, fields: [], rows: [] };

/**
 * Lets the inserts of one flush, a statement a table, travel to the database together: eight trips of a checkout become
 * one. What is gathered is sent before anything else on its connection, so the order of statements stays; `GatheredInserts`
 * sends it at the end of its flush, where what it breaks is expected. Outside a transaction nothing is gathered.
 */
export function gatherInserts(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
    let isOpen = false;
    let gathered: string[] = [];
    const send = async (): Promise<unknown> => {
      const text = gathered.join(';\n');
      gathered = [];
      return text ? query(text) : NOTHING;
    };
    client.query = ((...args: unknown[]) => {
      const [text, values, callback] = args;
      if (typeof text !== 'string' || callback !== undefined || (Array.isArray(values) && values.length > 0))
        return gathered.length === 0 ? query(...args) : send().then(() => query(...args));
      if (isOpen && isPlainInsert(text)) {
        gathered.push(text);
        return Promise.resolve(NOTHING);
      }
      if (text === SEND) return send();
      const word = text.toLowerCase();
      if (word.startsWith('begin') || word.startsWith('start transaction')) isOpen = true;
      if (word === 'commit' || word === 'rollback') isOpen = false;
      // Nobody wants it any more; a savepoint is another matter.
      if (word === 'rollback') gathered = [];
      return gathered.length === 0 ? query(...args) : send().then(() => query(...args));
    }) as typeof client.query;
  });
}

/** Sends at the end of a flush what it inserts; what the database says to it is worded as the flush words it. */
export class GatheredInserts implements EventSubscriber {
  async afterFlush({ em }: FlushEventArgs): Promise<void> {
    if (!em.isInTransaction()) return;
    try {
      await (em as SqlEntityManager).execute(SEND);
    } catch (error) {
      throw error instanceof Error ? em.getDriver().convertException(error) : error;
    }
  }
}
