import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { loadAccount } from './load-account.js';
import { endSessions } from './sessions.js';

/** Blocks an account: its sessions end at once and it cannot sign in. */
export const blockAccount = useCase(
  { name: 'blockAccount', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
  async (ctx, { id, reason }: { id: string; reason: string }) => {
    if (id === ctx.actor.accountId) throw refuse('OWN_RIGHTS', 'nobody blocks their own account', 'id');
    const account = await loadAccount(ctx, id);
    transition(accountLifecycle, AccountAction.BLOCK, account);
    account.blockReason = reason;
    await endSessions(ctx, id);
    return account;
  },
);
