import type { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Account } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { MerchantMember } from './merchant-member.entity.js';
import { permissionsOfMember } from './merchant-roles.js';
import { permissionsOfStaff, rolesInCare } from './platform-roles.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** Whether somebody may do this for a merchant: by a duty in it, or by a role of staff that reaches every merchant (A2, A3). */
export async function holdsForMerchant(
  ctx: UseCaseContext,
  accountId: string,
  merchantId: string,
  permission: Permission,
): Promise<boolean> {
  const account = await ctx.em.findOne(Account, { id: accountId });
  if (account?.status !== AccountStatus.ACTIVE) return false;
  const duties = await ctx.em.find(MerchantMember, { accountId, merchantId });
  if (permissionsOfMember(duties.map(({ role }) => role)).has(permission)) return true;
  const grants = await ctx.em.find(StaffRoleGrant, { accountId });
  const roles = grants.map(({ role }) => role).filter((role) => !rolesInCare.has(role));
  return permissionsOfStaff(roles).has(permission);
}
