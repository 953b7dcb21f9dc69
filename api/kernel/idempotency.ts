import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from './actor.js';
import { RequestError, RequestErrorCode } from './refusal.js';
import type { Db, UseCaseContext } from './request-context.js';

/** Ids of what a use case made; the only thing kept under an idempotency key, so that a replay reads afresh. */
export type Ids = Readonly<Record<string, string | readonly string[] | null>>;

const KEPT_HOURS = 72;

/** Whose key it is: keys of different principals never meet (F4). */
export const principalOf = (actor: Actor): string => actor.appId ?? actor.accountId ?? actor.kind;

/** Hash of the operation and its coerced input; another input under the same key is an error. */
export function requestHash(operation: string, input: object): string {
  return createHash('sha256').update(operation).update('\0').update(canonical(input)).digest('hex');
}

/**
 * Claims the key inside the business transaction. Answers the ids of the first call when the key was used with the
 * same input, or null when it is ours now. A twin in another process is waited for at most two seconds.
 */
export async function claimKey(ctx: UseCaseContext, key: string, operation: string, hash: string): Promise<Ids | null> {
  const principal = principalOf(ctx.actor);
  const expiresAt = new Date(ctx.now.getTime() + KEPT_HOURS * 3_600_000);
  const claimed = await sql<{ key: string }>`
    with patience as materialized (select set_config('lock_timeout', '2s', true))
    insert into idempotency_key (principal, key, operation, request_hash, created_at, expires_at)
    select ${principal}, ${key}, ${operation}, ${hash}, ${ctx.now}::timestamptz, ${expiresAt}::timestamptz from patience
    on conflict (principal, key) do nothing returning key`.execute(ctx.db);
  if (claimed.rows.length > 0) return null;
  const found = await sql<{ request_hash: string; result: Ids | null }>`
    select request_hash, result from idempotency_key where principal = ${principal} and key = ${key}`.execute(ctx.db);
  const row = found.rows[0];
  if (!row?.result)
    throw new RequestError(RequestErrorCode.IN_PROGRESS, 'the same request is being worked on; try again shortly');
  if (row.request_hash !== hash) throw mismatch();
  return row.result;
}

/** Keeps the ids under the claimed key; commits or rolls back with the rest. */
export async function keepResult(ctx: UseCaseContext, key: string, result: Ids): Promise<void> {
  await sql`update idempotency_key set result = ${JSON.stringify(result)}::jsonb
    where principal = ${principalOf(ctx.actor)} and key = ${key}`.execute(ctx.db);
}

/** Forgets keys that were kept long enough. */
export const deleteExpiredKeys = (db: Db, now: Date): Promise<unknown> =>
  sql`delete from idempotency_key where expires_at <= ${now}`.execute(db);

/** Calls of the same principal and key that are under way in this process share one execution. */
const underWay = new Map<string, { hash: string; result: Promise<Ids> }>();

/** Joins a twin that is under way in this process, before a connection is taken for it. */
export function joinTwins<R extends Ids>(
  principal: string,
  key: string,
  hash: string,
  run: () => Promise<R>,
): Promise<R> {
  const name = `${principal}\0${key}`;
  const twin = underWay.get(name);
  if (twin) {
    if (twin.hash !== hash) return Promise.reject(mismatch());
    return twin.result as Promise<R>;
  }
  const result = run().finally(() => underWay.delete(name));
  underWay.set(name, { hash, result });
  return result;
}

const mismatch = (): RequestError =>
  new RequestError(RequestErrorCode.IDEMPOTENCY_MISMATCH, 'this idempotency key was used with another input');

/** JSON with sorted keys, so that the order in which a client writes fields does not matter. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
