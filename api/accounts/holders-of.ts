import type { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Account } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { MerchantMember } from './merchant-member.entity.js';
import { MemberRole, permissionsOfMember } from './merchant-roles.js';
import { permissionsOfStaff, rolesInCare, StaffRole } from './platform-roles.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** Everybody active whose duty in a merchant, or whose role of staff where no merchant is named, may do this (A2, A3). */
export async function holdersOf(
  ctx: UseCaseContext,
  merchantId: string | null,
  permission: Permission,
): Promise<Account[]> {
  const duties = Object.values(MemberRole).filter((role) => permissionsOfMember([role]).has(permission));
  const roles = Object.values(StaffRole).filter(
    (role) => !rolesInCare.has(role) && permissionsOfStaff([role]).has(permission),
  );
  const holders = merchantId
    ? await ctx.em.find(MerchantMember, { merchantId, role: { $in: duties } })
    : await ctx.em.find(StaffRoleGrant, { role: { $in: roles } });
  const ids = [...new Set(holders.map(({ accountId }) => accountId))];
  return ctx.em.find(Account, { id: { $in: ids }, status: AccountStatus.ACTIVE }, { orderBy: { id: 'asc' } });
}
