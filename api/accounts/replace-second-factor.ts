import { Permission } from '../kernel/permission.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { forgiveAttempts } from './attempts.js';
import { confirmPassword } from './confirm-password.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { prepared } from './prepared.js';
import { replaceSecret } from './second-factor.js';

/** Begins to move to another authenticator app (A3): its secret is shown once; the present one counts until that is confirmed. */
export const replaceSecondFactor = prepared(
  async (request, { id, password }: { id?: string | null; password: string }) => {
    requireSelf(request.actor, id);
    await confirmPassword(request, password, 'password');
    return {};
  },
  useCase(
    { name: 'replaceSecondFactor', permission: Permission.SIGNED_IN, stepUp: true },
    async (ctx, _input: object) => {
      const account = await loadOwnAccount(ctx);
      const enrolled = await replaceSecret(ctx, account.id, account.email ?? account.phone ?? account.name);
      if (!enrolled) throw notAllowedNow('this account has no second factor yet; enrol one');
      await forgiveAttempts(ctx, 'confirm', account.id);
      return { id: account.id, ...enrolled };
    },
  ),
);
