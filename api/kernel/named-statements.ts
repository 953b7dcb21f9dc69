import type { Pool, PoolClient, QueryConfig } from 'pg';

/** So often a text is sent as it is; most are never sent again. */
const SEEN_BEFORE_NAMED = 20;
/** Texts whose number of uses is remembered. */
const MOST_COUNTED = 2_000;
/** Statements a connection keeps prepared; each costs the server the memory of its plan. */
const MOST_PREPARED = 300;

const PREPARABLE = /^\s*(?:select|with|insert|update|delete)\b/i;

const RESULT_CHANGED = '0A000';

/**
 * Lets every connection of the pool prepare what is asked again and again: the server then neither parses nor plans
 * it anew, which is half of its work on a short read. What frames a transaction is not worth it.
 */
export function nameStatements(pool: Pool, mostPrepared = MOST_PREPARED): void {
  const uses = new RecentlyUsed<number>(MOST_COUNTED);
  const isFrequent = (text: string): boolean => {
    const before = uses.get(text) ?? 0;
    if (before < SEEN_BEFORE_NAMED) uses.set(text, before + 1);
    return before >= SEEN_BEFORE_NAMED;
  };
  pool.on('connect', (client: PoolClient) => {
    const prepared = new Prepared(mostPrepared);
    const query = client.query.bind(client);
    client.query = ((...args: Parameters<typeof query>) => {
      const [text, values, callback]: readonly unknown[] = args;
      const isPlain = typeof text === 'string' && Array.isArray(values) && callback === undefined;
      if (!isPlain || !PREPARABLE.test(text) || !isFrequent(text)) return query(...args);
      return prepared.run((each) => query(each), text, values);
    }) as typeof client.query;
  });
}

type Send = (query: string | QueryConfig) => Promise<unknown>;

/** The prepared statements of one connection. */
class Prepared {
  readonly #names: RecentlyUsed<string>;
  #made = 0;

  constructor(most: number) {
    this.#names = new RecentlyUsed(most);
  }

  async run(send: Send, text: string, values: unknown[]): Promise<unknown> {
    const name = this.#names.get(text) ?? (await this.#nameFor(send, text));
    try {
      return await send({ name, text, values });
    } catch (error) {
      // A migration changed what the statement answers; the next time it is prepared anew.
      if (error instanceof Error && 'code' in error && error.code === RESULT_CHANGED) this.#names.delete(text);
      throw error;
    }
  }

  /** A name is never given twice on one connection, because the driver remembers what it prepared. */
  async #nameFor(send: Send, text: string): Promise<string> {
    this.#made += 1;
    const name = `s${this.#made}`;
    const dropped = this.#names.set(text, name);
    if (dropped !== null) await send(`deallocate ${dropped}`).catch(ignoreAborted);
    return name;
  }
}

/** A map that keeps the entries used last. */
class RecentlyUsed<T> {
  readonly #entries = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const value = this.#entries.get(key);
    // Only a map that fills up has to know what was used last.
    if (value === undefined || this.#entries.size < this.#most / 2) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** Answers the value that had to go, or null. */
  set(key: string, value: T): T | null {
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#most) return null;
    const [oldest] = this.#entries;
    if (!oldest) return null;
    this.#entries.delete(oldest[0]);
    return oldest[1];
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}

/** In an aborted transaction nothing runs; the name then lives as long as its connection. */
const ignoreAborted = (): void => undefined;
