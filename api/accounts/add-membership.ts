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

/** Writes a duty of an account within a merchant, in the transaction of a use case that has decided it (A2). */
export function addMembership(ctx: UseCaseContext, { merchantId, accountId, role }: Membership): MerchantMember {
  if (ctx.actor.accountId === accountId) ctx.afterCommit(() => actFor(ctx.actor, merchantId, role));
  return ctx.em.create(MerchantMember, {
    id: newId('member', ctx.clock),
    merchantId,
    accountId,
    role,
    createdAt: ctx.now,
  });
}

/** Whoever founds a merchant sees it in the answer to the same request; later requests read the duty from the database. */
function actFor({ merchants }: Actor, merchantId: string, role: MemberRole): void {
  if (!(merchants instanceof Map)) return;
  merchants.set(merchantId, new Set([...(merchants.get(merchantId) ?? []), ...permissionsOfMember([role])]));
}
