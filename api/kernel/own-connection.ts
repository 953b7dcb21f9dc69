import pg from 'pg';

/**
 * A connection outside the pool, opened when first used and opened anew after it broke. For what must hold a session
 * (LISTEN, a session lock) or must never wait for the pool.
 */
export class OwnConnection {
  readonly #databaseUrl: string;
  readonly #name: string;
  readonly #prepare: (client: pg.Client) => Promise<unknown>;
  #client: pg.Client | null = null;

  /** `prepare` runs on every new connection before anything else. */
  constructor(
    databaseUrl: string,
    name: string,
    prepare: (client: pg.Client) => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#databaseUrl = databaseUrl;
    this.#name = name;
    this.#prepare = prepare;
  }

  /** Runs `work`; one at a time, which is the caller's duty. After a failure the next use begins on a new connection. */
  async use<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = this.#client ?? (await this.#connect());
    try {
      return await work(client);
    } catch (error) {
      await this.#drop(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#client) await this.#drop(this.#client);
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      application_name: this.#name,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      // A process that froze in the middle of a batch must not keep the others waiting.
      idle_in_transaction_session_timeout: 5_000,
      keepAlive: true,
    });
    client.on('error', () => this.#forget(client));
    client.on('end', () => this.#forget(client));
    await client.connect();
    this.#client = client;
    try {
      await this.#prepare(client);
    } catch (error) {
      await this.#drop(client);
      throw error;
    }
    return client;
  }

  #forget(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
  }

  async #drop(client: pg.Client): Promise<void> {
    this.#forget(client);
    await client.end().catch(() => undefined);
  }
}
