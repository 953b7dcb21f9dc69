import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { MerchantMember } from './merchant-member.entity.js';
import type { MemberRole } from './merchant-roles.js';

interface Membership {
  readonly merchantId: string;
  readonly accountId: string;
  readonly role: MemberRole;
}

/** Writes a duty of an account within a merchant, in the transaction of a use case that has decided it (A2). */
export const addMembership = (ctx: UseCaseContext, { merchantId, accountId, role }: Membership): MerchantMember =>
  ctx.em.create(MerchantMember, { id: newId('member', ctx.clock), merchantId, accountId, role, createdAt: ctx.now });
