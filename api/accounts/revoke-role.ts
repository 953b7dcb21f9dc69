import { accessChanged } from '../events/index.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { loadAccount } from './load-account.js';
import type { StaffRole } from './platform-roles.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** Takes a role away (A3); from the next request on its rights are gone, in open sessions too. */
export const revokeRole = useCase(
  { name: 'revokeRole', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
  async (ctx, { id, role }: { id: string; role: StaffRole }) => {
    if (id === ctx.actor.accountId) throw refuse('OWN_RIGHTS', 'nobody changes their own roles', 'id');
    const account = await loadAccount(ctx, id);
    transition(accountLifecycle, AccountAction.REVOKE_ROLE, account);
    const grant = await ctx.em.findOne(StaffRoleGrant, { accountId: id, role });
    if (!grant) throw notFound('role of this account', 'role');
    ctx.em.remove(grant);
    await accessChanged(ctx, id);
    return account;
  },
);
