import { LockMode } from '@mikro-orm/core';
import { accessChanged } from '../events/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { endInvitation } from './end-invitation.js';
import { InvitationStatus } from './invitation-status.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MerchantMember } from './merchant-member.entity.js';
import { MemberRole } from './merchant-roles.js';

/**
 * Takes a duty away (A2): its rights are gone from the next request on, open streams that rest on it end, and an
 * owner's unanswered invitations go with them. One owner always stays.
 */
export const removeMember = useCase(
  { name: 'removeMember', permission: Permission.MEMBERS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const member = await ctx.em.findOne(MerchantMember, id);
    if (!member || !reaches(ctx.scope, { merchantId: member.merchantId })) throw notFound('member', 'id');
    const owners = await ctx.em.find(
      MerchantMember,
      { merchantId: member.merchantId, role: MemberRole.OWNER },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    if (member.role === MemberRole.OWNER && owners.length <= 1)
      throw refuse('LAST_OWNER', 'a merchant keeps at least one owner', 'id');
    if (member.role === MemberRole.OWNER) await withdrawInvitationsOf(ctx, member);
    ctx.em.remove(member);
    await accessChanged(ctx, member.accountId);
    return { id };
  },
);

async function withdrawInvitationsOf(ctx: UseCaseContext, { merchantId, accountId }: MerchantMember): Promise<void> {
  const waiting = await ctx.em.find(
    MemberInvitation,
    { merchantId, invitedById: accountId, status: InvitationStatus.PENDING },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const invitation of waiting) await endInvitation(ctx, invitation, 'WITHDRAW');
}
