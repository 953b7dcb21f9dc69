import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Follower } from './follower.ts';
import type { Population } from './population.ts';

interface Subscriber {
  readonly follower: Follower;
  /** Which events are meant for it, as a condition on `event`. */
  readonly condition: string;
  readonly value: string | null;
}

const PATIENCE_MS = 60_000;
const FOLLOWED_BUYERS = 3;
const ofOrders = `kind like 'ORDER\\_%'`;

/** Two integrators, every shop and some buyers, half of them at each process. */
export class Subscribers {
  readonly #all: readonly Subscriber[];

  constructor({ shops, buyers, appTokens }: Population, urls: readonly string[]) {
    const from = (at: number): string[] => (at % 2 === 0 ? [...urls] : urls.toReversed());
    this.#all = [
      ...appTokens.map((token, at) => ({
        follower: new Follower({ name: `app ${at}`, urls: from(at), token, field: 'marketEvents', record: 'recordId' }),
        condition: 'true',
        value: null,
      })),
      ...shops.map(({ id, owner: { token } }, at) => ({
        follower: new Follower({
          name: `shop ${at}`,
          urls: from(at),
          token,
          field: 'merchantOrderEvents',
          args: `, merchantId: "${id}"`,
          record: 'order { id }',
        }),
        condition: `${ofOrders} and merchant_id = $1`,
        value: id,
      })),
      ...buyers.slice(0, FOLLOWED_BUYERS).map(({ id, token }, at) => ({
        follower: new Follower({
          name: `buyer ${at}`,
          urls: from(at),
          token,
          field: 'orderStatusChanged',
          record: 'order { id }',
        }),
        condition: `${ofOrders} and buyer_id = $1`,
        value: id,
      })),
    ];
  }

  get count(): number {
    return this.#all.length;
  }

  /** How often a subscriber had to connect again. */
  get breaks(): number {
    return this.#all.reduce((sum, { follower }) => sum + follower.breaks, 0);
  }

  get received(): number {
    return this.#all.reduce((sum, { follower }) => sum + follower.told.length, 0);
  }

  async opened(): Promise<void> {
    await until(() => this.#all.every(({ follower }) => follower.isOpen), 'every subscriber to be let in');
  }

  /** A sentence for every subscriber who was not told everything that is meant for it, once and in order. */
  async notWhole(database: pg.Pool): Promise<string[]> {
    const problems: string[] = [];
    for (const { follower, condition, value } of this.#all) {
      const { rows } = await database.query<{ told: string }>(
        `select kind || ' ' || record_id || ' ' || sequence as told from event where ${condition}
           and position > $${value === null ? 1 : 2} order by position`,
        value === null ? [this.#from] : [value, this.#from],
      );
      const expected = rows.map(({ told }) => told);
      await until(() => follower.told.length >= expected.length || follower.refused !== undefined).catch(
        () => undefined,
      );
      const told = follower.told.map(({ kind, recordId, sequence }) => `${kind} ${recordId} ${sequence}`);
      if (follower.refused !== undefined)
        problems.push(`${follower.name} was refused: ${JSON.stringify(follower.refused)}`);
      const at = expected.findIndex((each, index) => told[index] !== each);
      if (at >= 0 || told.length !== expected.length)
        problems.push(
          `${follower.name} was told ${told.length} of ${expected.length}; differs at ${at}: ${told[at]}, not ${expected[at]}`,
        );
    }
    return problems;
  }

  /** The last position before anybody acted. */
  #from = 0;

  async beginsNow(database: pg.Pool): Promise<void> {
    const { rows } = await database.query<{ position: number }>('select position::int from event_cursor');
    this.#from = rows[0]?.position ?? 0;
  }

  [Symbol.dispose](): void {
    for (const { follower } of this.#all) follower.close();
  }
}

async function until(condition: () => boolean, what = 'the rest'): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > giveUpAt) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}
