import { sql } from 'kysely';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { Db } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Account } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { countAttempt, forgiveAttempts, uncountAttempt } from './attempts.js';
import { normaliseIdentifier } from './identifiers.js';
import { passwordMatches } from './password.js';
import { prepared } from './prepared.js';
import { acceptCode, hasSecondFactor } from './second-factor.js';
import type { SessionCarrier } from './session-carrier.js';
import { openSession } from './sessions.js';

export interface SignInFacts {
  readonly identifier: string;
  readonly password: string;
  readonly totpCode?: string | null;
  readonly carry?: SessionCarrier | null;
}

interface Prepared {
  /** The account whose password was given; null when there is none. */
  readonly accountId: string | null;
  readonly name: string;
  readonly totpCode: string | null;
  readonly carry: SessionCarrier | null;
}

/**
 * Opens a session for who knows the password and, if there is one, the second factor (A1, A3). An unknown name and a
 * wrong password answer alike, in the same time, and both count against the name and the address they came from.
 */
export const signIn = prepared(
  async (request, { identifier, password, totpCode, carry }: SignInFacts): Promise<Prepared> => {
    const name = normaliseIdentifier(identifier) ?? identifier.trim().toLowerCase();
    await countAttempt(request, 'signIn', name);
    if (request.ip) await countAttempt(request, 'signInFrom', request.ip);
    const account = await credentialsOf(request.db, name);
    const matches = await passwordMatches(account?.password_hash ?? null, password);
    return {
      accountId: matches && account ? account.id : null,
      name,
      totpCode: totpCode || null,
      carry: carry ?? null,
    };
  },
  useCase(
    { name: 'signIn', permission: Permission.PUBLIC },
    async (ctx, { accountId, name, totpCode, carry }: Prepared) => {
      const account = accountId ? await ctx.em.findOne(Account, accountId) : null;
      if (!account) throw refuse('WRONG_CREDENTIALS', 'nobody has this name with this password');
      if (account.status !== AccountStatus.ACTIVE) throw refuse('ACCOUNT_BLOCKED', `this account is ${account.status}`);
      const steppedUp = await hasSecondFactor(ctx.db, account.id);
      if (steppedUp && !totpCode) {
        ctx.afterRollback((after) => uncountAttempt(after, 'signIn', name));
        throw refuse('TOTP_REQUIRED', 'repeat the request with the code of the second factor', 'totpCode');
      }
      if (steppedUp && !(await acceptCode(ctx, account.id, totpCode ?? ''))) {
        throw refuse('WRONG_CODE', 'the code is wrong, too old, or was used before', 'totpCode');
      }
      await forgiveAttempts(ctx, 'signIn', name);
      if (ctx.ip) await uncountAttempt(ctx, 'signInFrom', ctx.ip);
      return { id: account.id, ...(await openSession(ctx, account.id, { steppedUp, carry })) };
    },
  ),
);

async function credentialsOf(db: Db, name: string): Promise<{ id: string; password_hash: string } | undefined> {
  const { rows } = await sql<{ id: string; password_hash: string }>`
    select id, password_hash from account where ${sql.ref(name.includes('@') ? 'email' : 'phone')} = ${name}`.execute(
    db,
  );
  return rows[0];
}
