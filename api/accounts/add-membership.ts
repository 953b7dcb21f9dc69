import { accessChanged } from '../events/index.js';
import type { Actor } from '../kernel/actor.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { MerchantMember } from './merchant-member.entity.js';
import { type MemberRole, permissionsOfMember } from './merchant-roles.js';

interface Membership {
  readonly merchantId: string;
  readonly accountId: string;
  readonly role: MemberRole;
}

/**
 * Writes a duty of an account within a merchant, in the transaction of a use case that has decided it (A2). Open
 * streams of the account are checked again, as with every change of rights.
 */
export async function addMembership(
  ctx: UseCaseContext,
  { merchantId, accountId, role }: Membership,
): Promise<MerchantMember> {
  if (ctx.actor.accountId === accountId) ctx.afterCommit(() => actFor(ctx.actor, merchantId, role));
  const member = ctx.em.create(MerchantMember, {
    id: newId('member', ctx.clock),
    merchantId,
    accountId,
    role,
    createdAt: ctx.now,
  });
  await accessChanged(ctx, accountId);
  return member;
}

/** Whoever founds a merchant sees it in the answer to the same request; later requests read the duty from the database. */
function actFor({ merchants }: Actor, merchantId: string, role: MemberRole): void {
  if (!(merchants instanceof Map)) return;
  merchants.set(merchantId, new Set([...(merchants.get(merchantId) ?? []), ...permissionsOfMember([role])]));
}
