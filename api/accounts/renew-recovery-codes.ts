import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { hasSecondFactor } from './second-factor.js';

/** Ten other recovery codes, told this once; those of before are void (A3). */
export const renewRecoveryCodes = useCase(
  { name: 'renewRecoveryCodes', permission: Permission.SIGNED_IN, stepUp: true },
  async (ctx, { id }: { id?: string | null }) => {
    requireSelf(ctx.actor, id);
    const account = await loadOwnAccount(ctx);
    transition(accountLifecycle, AccountAction.RENEW_RECOVERY_CODES, {
      status: account.status,
      hasSecondFactor: await hasSecondFactor(ctx.db, account.id),
    });
    return { id: account.id, recoveryCodes: await newRecoveryCodes(ctx, account.id) };
  },
);
