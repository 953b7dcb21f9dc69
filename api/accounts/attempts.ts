import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { rateLimited } from '../kernel/refusal.js';
import type { Db, KernelServices, RequestContext } from '../kernel/request-context.js';

/** How many attempts pass before each further one has to wait: 1 s, then twice as long each time, at most 15 minutes. */
const PATIENCE = {
  /** Passwords and codes tried for one name, whether anybody has it or not. */
  signIn: 5,
  /** The same from one address, which may be that of a whole company. */
  signInFrom: 200,
  /** Second factors and passwords asked for within a session, by account. */
  confirm: 5,
  /** New accounts from one address. */
  registerFrom: 300,
  /** One-time codes sent to one phone number or e-mail address, whether anybody has it or not. */
  code: 10,
  /** The same asked for from one address. */
  codeFrom: 300,
  /** Codes of buyers tried by one courier at one door. */
  deliveryCode: 5,
  /** Invitations to one phone number or e-mail address, whoever invites. */
  invitation: 20,
  /** Invitations by one person or app. */
  invitationBy: 300,
} as const;

const MOST_SECONDS = 900;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

type Attempted = keyof typeof PATIENCE;

/**
 * Counts an attempt before it is made, in a statement of its own: neither a rollback nor a hundred attempts at the same
 * instant get around it. Who succeeds calls `forgiveAttempts`.
 */
export async function countAttempt(request: RequestContext, attempted: Attempted, subject: string): Promise<void> {
  const now = request.clock.now();
  const key = keyOf(request.services, attempted, subject);
  const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
  const { rows } = await sql<{ blocked_until: string; is_counted: boolean }>`
    with counted as (
      insert into attempt as a (key, failures, last_at, blocked_until) values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set
        failures = case when a.last_at < ${forgotten} then 1 else a.failures + 1 end,
        last_at = ${now},
        blocked_until = case when a.last_at < ${forgotten} or a.failures + 1 < ${PATIENCE[attempted]} then ${now}
          else ${now}::timestamptz + make_interval(secs => least(${MOST_SECONDS}, power(2, least(20, a.failures + 1 - ${PATIENCE[attempted]})))) end
      where a.blocked_until <= ${now}
      returning blocked_until)
    select blocked_until, true as is_counted from counted
    union all select blocked_until, false from attempt where key = ${key} and not exists (select from counted)`.execute(
    request.db,
  );
  const row = rows[0];
  if (row?.is_counted) return;
  throw rateLimited('too many attempts; wait before the next one', now, new Date(row?.blocked_until ?? now));
}

/** The right password or code was given: the earlier ones do not count any more. */
export async function forgiveAttempts(ctx: AttemptContext, attempted: Attempted, subject: string): Promise<void> {
  await sql`delete from attempt where key = ${keyOf(ctx.services, attempted, subject)}`.execute(ctx.db);
}

/** The last attempt was none; those before it still count. */
export async function uncountAttempt(ctx: AttemptContext, attempted: Attempted, subject: string): Promise<void> {
  await sql`
    update attempt set failures = failures - 1, blocked_until = last_at
    where key = ${keyOf(ctx.services, attempted, subject)} and failures > 0`.execute(ctx.db);
}

interface AttemptContext {
  readonly db: Db;
  readonly services: KernelServices;
}

/** Names and addresses are personal data: only a keyed hash of them is kept. */
const keyOf = ({ keys }: KernelServices, attempted: Attempted, subject: string): string =>
  createHmac('sha256', keys.attempts).update(`${attempted}\0${subject}`).digest('base64url');
