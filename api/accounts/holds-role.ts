import type { UseCaseContext } from '../kernel/request-context.js';
import type { StaffRole } from './platform-roles.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** Whether the account has this role of the platform's staff (A3). */
export const holdsRole = async (ctx: UseCaseContext, accountId: string, role: StaffRole): Promise<boolean> =>
  (await ctx.em.count(StaffRoleGrant, { accountId, role })) > 0;
