import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Account } from './account.entity.js';
import { normaliseIdentifier } from './identifiers.js';
import { INVITATION_MS, InvitationStatus } from './invitation-status.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MerchantMember } from './merchant-member.entity.js';
import type { MemberRole } from './merchant-roles.js';
import { hashOf, newSecret } from './tokens.js';

export interface InviteMemberFacts {
  readonly merchantId: string;
  readonly identifier: string;
  readonly role: MemberRole;
}

const MOST_PENDING = 50;

/**
 * Offers somebody a duty in one's merchant (A2), by phone number or e-mail address. The answer is the same whether
 * they have an account or not; the token is told this once, and only its hash is kept.
 */
export const inviteMember = useCase(
  { name: 'inviteMember', permission: Permission.MEMBERS_MANAGE },
  async (ctx, { merchantId, identifier: typed, role }: InviteMemberFacts) => {
    const merchantExists =
      reaches(ctx.scope, { merchantId }) && (await ctx.em.count(MerchantMember, { merchantId })) > 0;
    if (!merchantExists) throw notFound('merchant', 'merchantId');
    const identifier = normaliseIdentifier(typed);
    if (!identifier) throw refuse('INVALID', 'give a phone number or an e-mail address', 'identifier');
    await checkOffer(ctx, { merchantId, identifier, role });
    const token = newSecret();
    const { id } = ctx.em.create(MemberInvitation, {
      id: newId('invitation', ctx.clock),
      merchantId,
      identifier,
      role,
      status: InvitationStatus.PENDING,
      tokenHash: hashOf(token),
      invitedById: ctx.actor.accountId,
      accountId: null,
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + INVITATION_MS),
      endedAt: null,
    });
    await ctx.em.flush();
    return { id, token };
  },
);

/** Nobody is offered what they have, or have been offered already. */
async function checkOffer(ctx: UseCaseContext, { merchantId, identifier, role }: InviteMemberFacts): Promise<void> {
  const pending = { merchantId, status: InvitationStatus.PENDING, expiresAt: { $gt: ctx.now } };
  if (await ctx.em.findOne(MemberInvitation, { ...pending, identifier, role }))
    throw refuse('ALREADY_INVITED', 'this person has been offered the duty; withdraw that invitation first', 'role');
  if ((await ctx.em.count(MemberInvitation, pending)) >= MOST_PENDING)
    throw refuse('TOO_MANY', `at most ${MOST_PENDING} invitations wait at a time`, 'merchantId');
  const account = await ctx.em.findOne(Account, { $or: [{ email: identifier }, { phone: identifier }] });
  if (account && (await ctx.em.findOne(MerchantMember, { merchantId, accountId: account.id, role })))
    throw refuse('ALREADY_GIVEN', 'this member has the role already', 'role');
}
