import { LockMode } from '@mikro-orm/core';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { endInvitation } from './end-invitation.js';
import { MemberInvitation } from './member-invitation.entity.js';

/** Takes an unanswered invitation back; its link is void at once (A2). */
export const withdrawInvitation = useCase(
  { name: 'withdrawInvitation', permission: Permission.MEMBERS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const invitation = await ctx.em.findOne(MemberInvitation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!invitation || !reaches(ctx.scope, { merchantId: invitation.merchantId })) throw notFound('invitation', 'id');
    await endInvitation(ctx, invitation, 'WITHDRAW');
    return invitation;
  },
);
