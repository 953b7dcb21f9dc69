import { sql } from 'kysely';
import type { Db } from '../request-context.js';

/** Whoever pays, and how much they have a minute. */
export interface Payer {
  /** Equal in every process; holds no personal data, as it is written down. */
  readonly key: string;
  readonly pointsPerMinute: number;
}

export interface Balance {
  readonly limit: number;
  readonly remaining: number;
  /** When the minute is over and everything is there again. */
  readonly resetAt: Date;
}

export const WINDOW_MS = 60_000;
/** Other processes are told when a tenth of the limit was spent here: two of them overdraw by a fifth at most. */
const SHARE_TOLD = 0.1;
const TELL_AFTER_MS = 50;

interface Spent {
  readonly limit: number;
  /** Spent in all processes, as far as this one was told. */
  known: number;
  /** Spent here, and not told yet. */
  untold: number;
}

/**
 * Points that principals spend in the present minute, counted together by all processes of a market. The counting itself
 * is in memory; only who has spent a tenth of their limit is written down, many at once and never while a request waits,
 * so that ordinary requests send no statement for it.
 */
export class SharedPoints {
  readonly #db: Db;
  readonly #report: (error: unknown) => void;
  #spent = new Map<string, Spent>();
  #window = 0;
  #telling: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Db, report: (error: unknown) => void) {
    this.#db = db;
    this.#report = report;
  }

  /** What is left of the minute, without spending anything. */
  balance({ key, pointsPerMinute }: Payer, now: Date): Balance {
    this.#turn(now);
    return this.#balanceOf(this.#spent.get(key), pointsPerMinute);
  }

  /** Spends points, whole or not at all: false when fewer are left. */
  spend({ key, pointsPerMinute }: Payer, points: number, now: Date): boolean {
    this.#turn(now);
    const spent = this.#spent.get(key) ?? { limit: pointsPerMinute, known: 0, untold: 0 };
    if (spent.known + spent.untold + points > pointsPerMinute) return false;
    spent.untold += points;
    this.#spent.set(key, spent);
    if (spent.untold >= pointsPerMinute * SHARE_TOLD) this.#timer ??= setTimeout(() => this.#tell(), TELL_AFTER_MS);
    return true;
  }

  /** Tells the others what is left to tell, and ends. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#telling;
  }

  #turn(now: Date): void {
    const window = now.getTime() - (now.getTime() % WINDOW_MS);
    if (window === this.#window) return;
    this.#window = window;
    this.#spent = new Map();
  }

  #balanceOf(spent: Spent | undefined, limit: number): Balance {
    const remaining = limit - (spent ? spent.known + spent.untold : 0);
    return { limit, remaining: Math.max(0, remaining), resetAt: new Date(this.#window + WINDOW_MS) };
  }

  #tell(): void {
    this.#timer = undefined;
    this.#telling = this.#telling.then(() => this.#tellNow()).catch(this.#report);
  }

  async #tellNow(): Promise<void> {
    const window = new Date(this.#window);
    const [spent, news] = [this.#spent, new Map<string, number>()];
    for (const [key, each] of spent) if (each.untold >= each.limit * SHARE_TOLD) news.set(key, each.untold);
    if (news.size === 0) return;
    // One order of keys for all processes, or two of them could wait for each other.
    const keys = [...news.keys()].sort();
    const { rows } = await sql<{ key: string; points: number }>`
      insert into points_spent as p (key, minute_at, points)
      select key, ${window}, points from unnest(${keys}::text[], ${keys.map((key) => news.get(key) ?? 0)}::float8[]) as t (key, points)
      on conflict (key) do update set
        points = case when p.minute_at = excluded.minute_at then p.points + excluded.points else excluded.points end,
        minute_at = excluded.minute_at
      where p.minute_at <= excluded.minute_at
      returning key, points`.execute(this.#db);
    for (const { key, points } of rows) {
      const each = spent.get(key);
      if (!each) continue;
      each.known = points;
      each.untold -= news.get(key) ?? 0;
    }
  }
}

/** Forgets the minutes that are over. */
export const deletePastPoints = (db: Db, now: Date): Promise<unknown> =>
  sql`delete from points_spent where minute_at < ${new Date(now.getTime() - WINDOW_MS)}`.execute(db);
