import { LockMode } from '@mikro-orm/core';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import type { Account } from './account.entity.js';
import { addMembership } from './add-membership.js';
import { endInvitation } from './end-invitation.js';
import { loadOwnAccount } from './load-account.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MerchantMember } from './merchant-member.entity.js';
import { hashOf } from './tokens.js';

export interface AnswerFacts {
  readonly token: string;
}

/** Takes a duty on (A2). The link alone is not enough: it is good for the account with the invited phone or e-mail. */
export const acceptInvitation = useCase(
  { name: 'acceptInvitation', permission: Permission.SIGNED_IN },
  async (ctx, { token }: AnswerFacts) => {
    const account = await loadOwnAccount(ctx);
    const invitation = await openInvitation(ctx, token, account);
    const { merchantId, role } = invitation;
    await endInvitation(ctx, invitation, 'ACCEPT');
    invitation.accountId = account.id;
    const present = await ctx.em.findOne(MerchantMember, { merchantId, accountId: account.id, role });
    return present ?? addMembership(ctx, { merchantId, accountId: account.id, role });
  },
);

/** Says no to a duty (A2). */
export const declineInvitation = useCase(
  { name: 'declineInvitation', permission: Permission.SIGNED_IN },
  async (ctx, { token }: AnswerFacts) => {
    const account = await loadOwnAccount(ctx);
    const invitation = await openInvitation(ctx, token, account);
    await endInvitation(ctx, invitation, 'DECLINE');
    invitation.accountId = account.id;
    return { id: invitation.id };
  },
);

async function openInvitation(ctx: ScopedContext, token: string, account: Account): Promise<MemberInvitation> {
  const invitation = await ctx.em.findOne(
    MemberInvitation,
    { tokenHash: hashOf(token) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!invitation) throw notFound('invitation', 'token');
  if (invitation.identifier !== account.email && invitation.identifier !== account.phone)
    throw refuse('INVITATION_OF_ANOTHER', 'sign in with the phone number or e-mail address that was invited', 'token');
  if (invitation.expiresAt <= ctx.now) throw refuse('INVITATION_EXPIRED', 'ask for another invitation', 'token');
  return invitation;
}
