import { sql } from 'kysely';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { accessUntil, endSession, type OpenedSession } from './sessions.js';
import { hashOf, newSecret } from './tokens.js';

/**
 * Exchanges a refresh token for the next pair (A1); the old access token is void at once. A refresh token is good once: who
 * shows one that was exchanged before, or shows it twice at once, may have stolen it, and the session ends for both.
 */
export const refreshSession = useCase(
  { name: 'refreshSession', permission: Permission.PUBLIC },
  async (ctx, { refreshToken }: { refreshToken: string }): Promise<OpenedSession & { id: string }> => {
    const given = hashOf(refreshToken);
    const [token, next] = [newSecret(), newSecret()];
    const accessExpiresAt = accessUntil(ctx.now);
    const { rows } = await sql<{ id: string; account_id: string }>`
      update session s set token_hash = ${hashOf(token)}, refresh_hash = ${hashOf(next)}, last_seen_at = ${ctx.now},
        access_expires_at = ${accessExpiresAt}
      from account a
      where s.refresh_hash = ${given} and a.id = s.account_id and a.status = 'ACTIVE' and s.expires_at > ${ctx.now}
        and s.last_seen_at + make_interval(mins => s.idle_minutes) > ${ctx.now}
      returning s.id, s.account_id`.execute(ctx.db);
    const session = rows[0];
    if (!session) throw await refusal(ctx, given);
    await sql`
      insert into spent_refresh_token (hash, session_id, spent_at) values (${given}, ${session.id}, ${ctx.now})`.execute(
      ctx.db,
    );
    return { id: session.account_id, token, refreshToken: next, accessExpiresAt };
  },
);

async function refusal(ctx: UseCaseContext, hash: string): Promise<Error> {
  const { rows } = await sql<{ id: string; account_id: string }>`
    select s.id, s.account_id from spent_refresh_token t join session s on s.id = t.session_id where t.hash = ${hash}`.execute(
    ctx.db,
  );
  const family = rows[0];
  if (!family) return refuse('WRONG_REFRESH_TOKEN', 'sign in again: this token belongs to no session', 'refreshToken');
  ctx.afterRollback(async (after) => void (await endSession(after, family.account_id, family.id)));
  return refuse('REFRESH_TOKEN_REUSED', 'this token was used before: its session has ended', 'refreshToken');
}
