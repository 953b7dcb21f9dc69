import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Webhook } from 'standardwebhooks';

interface Taken {
  /** `webhook-id`. */
  readonly id: string;
  readonly position: number;
  readonly recordId: string;
  readonly sequence: number;
}

/** Every so many deliveries are refused at first, and every so many left without an answer for a while. */
const REFUSED_EVERY = 13;
const SLOW_EVERY = 29;
const SLOW_MS = 300;
const PATIENCE_MS = 180_000;

/** An integrator's program at the other end of a webhook: sometimes it fails, sometimes it is slow, and it acts once on an id. */
export class Integrator implements Disposable {
  readonly #server: Server;
  readonly #refused = new Set<string>();
  readonly #taken = new Map<string, Taken>();
  #secret = '';
  #requests = 0;
  #forged = 0;
  #isMoody = true;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Integrator> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const integrator = new Integrator(server);
    server.on('request', (request, response) => {
      void bodyOf(request)
        .then((body) => integrator.#answer(request, body))
        .then((status) => response.writeHead(status).end());
    });
    return integrator;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/events`;
  }

  /** How many it was sent again after it had refused or taken them. */
  get repeated(): number {
    return this.#requests - this.#taken.size;
  }

  get count(): number {
    return this.#taken.size;
  }

  knows(secret: string): void {
    this.#secret = secret;
  }

  /** From now on it answers at once and takes everything. */
  calm(): void {
    this.#isMoody = false;
  }

  async #answer({ headers }: IncomingMessage, body: string): Promise<number> {
    this.#requests += 1;
    const id = String(headers['webhook-id']);
    if (!isSigned(this.#secret, headers, body)) {
      this.#forged += 1;
      return 401;
    }
    if (this.#isMoody && this.#requests % SLOW_EVERY === 0) await pause(SLOW_MS);
    if (this.#isMoody && this.#requests % REFUSED_EVERY === 0 && !this.#refused.has(id)) {
      this.#refused.add(id);
      return 503;
    }
    const { data }: { data: Omit<Taken, 'id'> } = JSON.parse(body);
    if (!this.#taken.has(id)) this.#taken.set(id, { ...data, id });
    return 200;
  }

  /** A sentence for whatever it did not get once and, for each record, in order. */
  async notWhole(database: pg.Pool): Promise<string[]> {
    const problems = this.#forged > 0 ? [`${this.#forged} webhooks were not signed by their secret`] : [];
    const { rows } = await database.query<{ position: number; record_id: string }>(
      `select position::int, record_id from event where position > $1 order by position`,
      [this.#from],
    );
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (this.#taken.size < rows.length && performance.now() < giveUpAt) await pause(100);
    const taken = [...this.#taken.values()];
    const positions = new Set(taken.map(({ position }) => position));
    const lost = rows.filter(({ position }) => !positions.has(position));
    if (lost.length > 0) problems.push(`${lost.length} webhooks never came, e.g. of event ${lost[0]?.position}`);
    if (positions.size !== taken.length) problems.push(`${taken.length - positions.size} events came under two ids`);
    for (const [record, told] of Map.groupBy(taken, ({ recordId }) => recordId)) {
      const swapped = told.findIndex(({ sequence }, at) => at > 0 && sequence < (told[at - 1]?.sequence ?? 0));
      if (swapped > 0) problems.push(`webhooks of ${record} swapped at ${told[swapped]?.sequence}`);
    }
    return problems;
  }

  /** The last position before anybody acted. */
  #from = 0;

  async beginsNow(database: pg.Pool): Promise<void> {
    const { rows } = await database.query<{ position: number }>(
      'select max(position)::int as position from webhook_progress',
    );
    this.#from = rows[0]?.position ?? 0;
  }

  [Symbol.dispose](): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function isSigned(secret: string, headers: IncomingMessage['headers'], body: string): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
