import { LockMode } from '@mikro-orm/core';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { Account } from './account.entity.js';
import { forgiveAttempts } from './attempts.js';
import { type FittingCode, spendCode, tryCode } from './one-time-code.js';
import { checkNewPassword, hashPassword } from './password.js';
import { prepared } from './prepared.js';
import { accountAt, checkedIdentifier } from './request-code.js';
import { endSessions } from './sessions.js';
import { tellAccount } from './tell-account.js';

interface ResetPasswordFacts {
  readonly identifier: string;
  readonly code: string;
  readonly newPassword: string;
}

interface Prepared {
  readonly identifier: string;
  readonly passwordHash: string;
  readonly fitting: FittingCode;
}

/**
 * Sets another password for who was sent a code (A1); every session of the account ends, and its owner is told. A second
 * factor stays. The password is hashed before the code is looked at, so that a wrong one takes as long as a right one.
 */
export const resetPassword = prepared(
  async (request, { identifier: typed, code, newPassword }: ResetPasswordFacts): Promise<Prepared> => {
    const identifier = checkedIdentifier(request, typed, 'identifier');
    const refusals = new Refusals();
    checkNewPassword(newPassword, [identifier], refusals, 'newPassword');
    refusals.throwIfAny();
    const passwordHash = await hashPassword(newPassword);
    return { identifier, passwordHash, fitting: await tryCode(request, 'RESET_PASSWORD', identifier, code) };
  },
  useCase(
    { name: 'resetPassword', permission: Permission.PUBLIC },
    async (ctx, { identifier, passwordHash, fitting }: Prepared) => {
      await spendCode(ctx, fitting);
      const found = await accountAt(ctx, identifier);
      const account = found && (await ctx.em.findOne(Account, found.id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
      if (!account) throw refuse('WRONG_CODE', 'the code is wrong, too old, or was used before', 'code');
      account.passwordHash = passwordHash;
      await endSessions(ctx, account.id);
      await forgiveAttempts(ctx, 'signIn', identifier);
      await tellAccount(ctx, account, MessageKind.PASSWORD_CHANGED);
      return { id: account.id };
    },
  ),
);
