import { sql } from 'kysely';
import type { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import type { Db } from '../kernel/request-context.js';

const WRITTEN_AFTER_MS = 2_000;

interface Used {
  readonly appId: string;
  readonly day: string;
  requests: number;
  refused: number;
  points: number;
  lastAt: Date;
}

interface BookOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly report: (error: unknown) => void;
}

/**
 * What each app asked for, by day of the market (A4). Counted in memory and written together every two seconds, so that
 * no request waits for it; a process that is killed forgets those seconds.
 */
export class AppUsageBook {
  readonly #options: BookOptions;
  #used = new Map<string, Used>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: BookOptions) {
    this.#options = options;
  }

  note(appId: string, { points, isRefused }: { points: number; isRefused: boolean }): void {
    const { clock, timeZone } = this.#options;
    const now = clock.now();
    const day = localDay(now, timeZone);
    const used = this.#used.get(appId + day) ?? { appId, day, requests: 0, refused: 0, points: 0, lastAt: now };
    used.requests += 1;
    used.refused += isRefused ? 1 : 0;
    used.points += points;
    used.lastAt = now;
    this.#used.set(appId + day, used);
    this.#timer ??= setTimeout(() => this.#write(), WRITTEN_AFTER_MS).unref();
  }

  /** Writes what is left to write. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#write();
    await this.#writing;
  }

  #write(): void {
    this.#timer = undefined;
    const used = [...this.#used.values()];
    this.#used = new Map();
    if (used.length > 0) this.#writing = this.#writing.then(() => this.#add(used)).catch(this.#options.report);
  }

  async #add(used: readonly Used[]): Promise<void> {
    const { db, clock } = this.#options;
    // One order for all processes, or two of them could wait for each other.
    const rows = used.toSorted((one, other) => (one.appId + one.day < other.appId + other.day ? -1 : 1));
    await sql`
      insert into app_usage (id, app_id, merchant_id, used_on, requests, refused, points, last_at)
      select u.id, a.id, a.merchant_id, u.used_on, u.requests, u.refused, u.points, u.last_at
      from unnest(
        ${rows.map(() => newId('appuse', clock))}::text[], ${rows.map(({ appId }) => appId)}::text[],
        ${rows.map(({ day }) => day)}::date[], ${rows.map(({ requests }) => requests)}::int[],
        ${rows.map(({ refused }) => refused)}::int[], ${rows.map(({ points }) => points)}::int[],
        ${rows.map(({ lastAt }) => lastAt)}::timestamptz[]
      ) as u (id, app_id, used_on, requests, refused, points, last_at)
      join app a on a.id = u.app_id
      order by u.app_id, u.used_on
      on conflict (app_id, used_on) do update set
        requests = app_usage.requests + excluded.requests,
        refused = app_usage.refused + excluded.refused,
        points = app_usage.points + excluded.points,
        last_at = greatest(app_usage.last_at, excluded.last_at)`.execute(db);
  }
}
