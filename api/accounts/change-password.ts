import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { forgiveAttempts } from './attempts.js';
import { confirmPassword } from './confirm-password.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { checkNewPassword, hashPassword } from './password.js';
import { prepared } from './prepared.js';
import { endSessions } from './sessions.js';
import { tellAccount } from './tell-account.js';

interface ChangePasswordFacts {
  readonly id?: string | null;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Another password; all other sessions of the account end (A1). */
export const changePassword = prepared(
  async (request, { id, currentPassword, newPassword }: ChangePasswordFacts) => {
    requireSelf(request.actor, id);
    const refusals = new Refusals();
    checkNewPassword(newPassword, [], refusals, 'newPassword');
    refusals.throwIfAny();
    await confirmPassword(request, currentPassword, 'currentPassword');
    return { passwordHash: await hashPassword(newPassword) };
  },
  useCase(
    { name: 'changePassword', permission: Permission.SIGNED_IN },
    async (ctx, { passwordHash }: { passwordHash: string }) => {
      const account = await loadOwnAccount(ctx);
      account.passwordHash = passwordHash;
      await endSessions(ctx, account.id, ctx.actor.sessionId);
      await forgiveAttempts(ctx, 'confirm', account.id);
      await tellAccount(ctx, account, MessageKind.PASSWORD_CHANGED);
      return account;
    },
  ),
);
