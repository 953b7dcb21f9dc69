import type { UseCaseContext } from '../kernel/request-context.js';
import type { StaffRole } from './platform-roles.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** The roles of the platform's staff that an account has (A3). */
export const rolesHeld = async (ctx: UseCaseContext, accountId: string): Promise<StaffRole[]> =>
  (await ctx.em.find(StaffRoleGrant, { accountId })).map(({ role }) => role);
