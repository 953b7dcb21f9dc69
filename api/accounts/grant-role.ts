import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { checkDistrict } from './check-district.js';
import { loadAccount } from './load-account.js';
import type { StaffRole } from './platform-roles.js';
import { endSessions } from './sessions.js';
import { StaffRoleGrant } from './staff-role.entity.js';

export interface GrantedRole {
  readonly id: string;
  readonly role: StaffRole;
  /** Whose merchants a merchant manager looks after, six figures of GB/T 2260. */
  readonly districtCode?: string | null;
}

/** Gives an account a role of the platform's staff (A3). Its sessions end: staff sessions are shorter. */
export const grantRole = useCase(
  { name: 'grantRole', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
  async (ctx, { id, role, districtCode = null }: GrantedRole) => {
    if (id === ctx.actor.accountId) throw refuse('OWN_RIGHTS', 'nobody changes their own roles', 'id');
    checkDistrict(districtCode, [role]);
    const account = await loadAccount(ctx, id);
    transition(accountLifecycle, AccountAction.GRANT_ROLE, account);
    if (await ctx.em.findOne(StaffRoleGrant, { accountId: id, role }))
      throw refuse('ALREADY_GIVEN', 'the account has this role already', 'role');
    ctx.em.create(StaffRoleGrant, {
      id: newId('staffrole', ctx.clock),
      accountId: id,
      role,
      districtCode,
      grantedById: ctx.actor.accountId,
      createdAt: ctx.now,
    });
    await endSessions(ctx, id);
    return account;
  },
);
