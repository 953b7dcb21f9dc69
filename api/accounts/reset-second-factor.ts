import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { loadAccount } from './load-account.js';
import { removeSecret } from './second-factor.js';
import { endSessions } from './sessions.js';

/** Removes the second factor of somebody who lost it, and signs them out everywhere (A3). */
export const resetSecondFactor = useCase(
  { name: 'resetSecondFactor', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
  async (ctx, { id }: { id: string }) => {
    if (id === ctx.actor.accountId) throw refuse('OWN_RIGHTS', 'somebody else resets your second factor', 'id');
    const account = await loadAccount(ctx, id);
    await removeSecret(ctx, account.id);
    await endSessions(ctx, account.id);
    return account;
  },
);
