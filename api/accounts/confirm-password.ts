import { sql } from 'kysely';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { countAttempt } from './attempts.js';
import { passwordMatches } from './password.js';

/** Refuses whoever does not know the password of the account they are signed in to: a session may have been borrowed. */
export async function confirmPassword(request: RequestContext, password: string, path: string): Promise<void> {
  const { accountId } = request.actor;
  await countAttempt(request, 'confirm', accountId ?? '');
  const { rows } = await sql<{
    password_hash: string;
  }>`select password_hash from account where id = ${accountId}`.execute(request.db);
  if (!(await passwordMatches(rows[0]?.password_hash ?? null, password)))
    throw refuse('WRONG_PASSWORD', 'that is not the present password', path);
}
