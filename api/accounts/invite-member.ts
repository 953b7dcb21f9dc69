import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind, send } from '../sender/index.js';
import { Account, Locale } from './account.entity.js';
import { countAttempt } from './attempts.js';
import { countingMessage } from './counting-message.js';
import { normaliseIdentifier } from './identifiers.js';
import { INVITATION_DAYS, INVITATION_MS, InvitationStatus } from './invitation-status.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MerchantMember } from './merchant-member.entity.js';
import type { MemberRole } from './merchant-roles.js';
import { prepared } from './prepared.js';
import { contactOf } from './request-code.js';
import { hashOf, newSecret } from './tokens.js';

export interface InviteMemberFacts {
  readonly merchantId: string;
  readonly identifier: string;
  readonly role: MemberRole;
}

const MOST_PENDING = 50;

/**
 * Offers somebody a duty in one's merchant (A2), by phone number or e-mail address. The answer is the same whether
 * they have an account or not: it goes out to that number or address, and the inviter is told the link this once.
 */
export const inviteMember = prepared(
  async (request, { identifier: typed, ...rest }: InviteMemberFacts) => {
    const identifier = normaliseIdentifier(typed);
    if (!identifier) throw refuse('INVALID', 'give a phone number or an e-mail address', 'identifier');
    await countInvitation(request, identifier);
    return { ...rest, identifier };
  },
  countingMessage(
    useCase({ name: 'inviteMember', permission: Permission.MEMBERS_MANAGE }, async (ctx, facts: InviteMemberFacts) => {
      const { merchantId, identifier, role } = facts;
      const merchantExists =
        reaches(ctx.scope, { merchantId }) && (await ctx.em.count(MerchantMember, { merchantId })) > 0;
      if (!merchantExists) throw notFound('merchant', 'merchantId');
      const account = await ctx.em.findOne(Account, { $or: [{ email: identifier }, { phone: identifier }] });
      await checkOffer(ctx, facts, account);
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
      const link = linkOf(token);
      await tellInvited(ctx, facts, { id, link, account });
      return { id, token, link };
    }),
  ),
);

/** Invitations cost money and disturb people: they are counted by where they go and by who sends them. */
async function countInvitation(request: RequestContext, identifier: string): Promise<void> {
  const { accountId, appId } = request.actor;
  await countAttempt(request, 'invitation', identifier);
  const inviter = accountId ?? appId;
  if (inviter) await countAttempt(request, 'invitationBy', inviter);
}

/** Where the panel asks for an answer, as a path on this server. */
const linkOf = (token: string): string => `/admin/#/invitation?token=${token}`;

/** Writes where the invitation names, and into the app of whoever has an account there. */
async function tellInvited(
  ctx: UseCaseContext,
  { merchantId, identifier }: InviteMemberFacts,
  { id, link, account }: { id: string; link: string; account: Account | null },
): Promise<void> {
  const locale = account ? (account.locale === Locale.ZH ? 'zh' : 'en') : ctx.actor.locale;
  const merchant = await ctx.services.merchantName(ctx.db, merchantId);
  await send(ctx, {
    kind: MessageKind.MEMBER_INVITED,
    to: { accountId: account?.id ?? null, ...contactOf(identifier), locale },
    variables: {
      merchant: merchant?.[locale] ?? ctx.market.name,
      link: `${ctx.market.publicUrl}${link}`,
      days: String(INVITATION_DAYS),
    },
    dedupeKey: id,
    expiresAt: new Date(ctx.now.getTime() + INVITATION_MS),
  });
}

/** Nobody is offered what they have, or have been offered already. */
async function checkOffer(
  ctx: UseCaseContext,
  { merchantId, identifier, role }: InviteMemberFacts,
  account: Account | null,
): Promise<void> {
  const pending = { merchantId, status: InvitationStatus.PENDING, expiresAt: { $gt: ctx.now } };
  if (await ctx.em.findOne(MemberInvitation, { ...pending, identifier, role }))
    throw refuse('ALREADY_INVITED', 'this person has been offered the duty; withdraw that invitation first', 'role');
  if ((await ctx.em.count(MemberInvitation, pending)) >= MOST_PENDING)
    throw refuse('TOO_MANY', `at most ${MOST_PENDING} invitations wait at a time`, 'merchantId');
  if (account && (await ctx.em.findOne(MerchantMember, { merchantId, accountId: account.id, role })))
    throw refuse('ALREADY_GIVEN', 'this member has the role already', 'role');
}
