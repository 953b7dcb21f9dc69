import { sql } from 'kysely';
import { accessChanged } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import { SessionCarrier } from './session-carrier.js';
import { hashOf, newSecret } from './tokens.js';

const MINUTES_PER_DAY = 24 * 60;
const MOST_PER_ACCOUNT = 20;
const USER_AGENT_LENGTH = 300;

/** How long a session lasts unused, and at most. Staff sit at shared desks, buyers at their own telephones. */
const STAFF = { idleMinutes: 30, mostMinutes: 12 * 60 };
const OTHERS = { idleMinutes: 30 * MINUTES_PER_DAY, mostMinutes: 90 * MINUTES_PER_DAY };

/** How long an access token is good that comes with a refresh token. */
const ACCESS_MINUTES = 15;

/** What whoever signed in is told, once; kept are only hashes. */
export interface OpenedSession {
  readonly token: string;
  /** Null where the token itself lasts as long as the session. */
  readonly refreshToken: string | null;
  readonly accessExpiresAt: Date | null;
}

export const accessUntil = (now: Date): Date => new Date(now.getTime() + ACCESS_MINUTES * 60_000);

/** Opens a session and returns its tokens, which are kept nowhere. Beyond twenty the one unused for longest ends. */
export async function openSession(
  ctx: UseCaseContext,
  accountId: string,
  { steppedUp, carry = null }: { steppedUp: boolean; carry?: SessionCarrier | null },
): Promise<OpenedSession> {
  const token = newSecret();
  const isPair = carry === SessionCarrier.TOKEN_PAIR;
  const refreshToken = isPair ? newSecret() : null;
  const accessExpiresAt = isPair ? accessUntil(ctx.now) : null;
  const { rows } = await sql`select from staff_role where account_id = ${accountId} limit 1`.execute(ctx.db);
  const { idleMinutes, mostMinutes } = rows.length > 0 ? STAFF : OTHERS;
  await sql`
    delete from session where id in (
      select id from session where account_id = ${accountId} order by last_seen_at desc, id desc offset ${MOST_PER_ACCOUNT - 1})`.execute(
    ctx.db,
  );
  await sql`
    insert into session (id, account_id, token_hash, created_at, last_seen_at, idle_minutes, expires_at, stepped_up_at, ip, user_agent,
      refresh_hash, access_expires_at)
    values (${newId('session', ctx.clock)}, ${accountId}, ${hashOf(token)}, ${ctx.now}, ${ctx.now}, ${idleMinutes},
      ${new Date(ctx.now.getTime() + mostMinutes * 60_000)}, ${steppedUp ? ctx.now : null}, ${ctx.ip},
      ${ctx.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null}, ${refreshToken && hashOf(refreshToken)}, ${accessExpiresAt})`.execute(
    ctx.db,
  );
  return { token, refreshToken, accessExpiresAt };
}

/** Ends one session of the account; false when it has none with this id. */
export async function endSession(ctx: UseCaseContext, accountId: string, sessionId: string): Promise<boolean> {
  const { rows } =
    await sql`delete from session where id = ${sessionId} and account_id = ${accountId} returning id`.execute(ctx.db);
  if (rows.length > 0) await accessChanged(ctx, sessionId);
  return rows.length > 0;
}

/** Whose session it is; null when there is none with this id. */
export async function ownerOfSession(db: Db, sessionId: string): Promise<string | null> {
  const { rows } = await sql<{ account_id: string }>`select account_id from session where id = ${sessionId}`.execute(
    db,
  );
  return rows[0]?.account_id ?? null;
}

/** Ends every session of the account, or every other than `keptId`. */
export async function endSessions(ctx: UseCaseContext, accountId: string, keptId: string | null = null): Promise<void> {
  await sql`delete from session where account_id = ${accountId} and id is distinct from ${keptId}`.execute(ctx.db);
  await accessChanged(ctx, accountId);
}

/** The second factor was shown in this session now. */
export async function markSteppedUp(ctx: UseCaseContext, sessionId: string): Promise<void> {
  await sql`update session set stepped_up_at = ${ctx.now} where id = ${sessionId}`.execute(ctx.db);
}

/** Deletes sessions that ran out and attempts nobody remembers; a job calls it now and then. */
export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await sql`delete from session where expires_at <= ${now} or last_seen_at + make_interval(mins => idle_minutes) <= ${now}`.execute(
    db,
  );
  await sql`delete from attempt where last_at < ${now}::timestamptz - interval '2 days'`.execute(db);
}
