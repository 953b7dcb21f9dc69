import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { loadAccount } from './load-account.js';

/** Lets a blocked account sign in again. */
export const unblockAccount = useCase(
  { name: 'unblockAccount', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
  async (ctx, { id }: { id: string }) => {
    const account = await loadAccount(ctx, id);
    transition(accountLifecycle, AccountAction.UNBLOCK, account);
    account.blockReason = null;
    return account;
  },
);
