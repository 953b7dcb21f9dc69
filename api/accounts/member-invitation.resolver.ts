import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth, Hint } from '../kernel/schema/directives.js';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { acceptInvitation, declineInvitation } from './answer-invitation.js';
import { inviteMember } from './invite-member.js';
import { MemberInvitationsArgs, MemberInvitationType } from './member-invitation.type.js';
import { MerchantMemberType } from './merchant-member.type.js';
import { MemberRole } from './merchant-roles.js';
import { withdrawInvitation } from './withdraw-invitation.js';

@InputType('InviteMemberInput', { description: 'Whom to invite, and what for.' })
class InviteMemberInput {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @Field(() => String, { description: 'Phone number or e-mail address of the person, who need not have an account.' })
  @TextAtMost(254)
  @Hint({ pii: true })
  identifier!: string;

  @Field(() => MemberRole, { description: 'The duty.' })
  role!: MemberRole;
}

@InputType('WithdrawInvitationInput', { description: 'An invitation to take back.' })
class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;
}

@InputType('AnswerInvitationInput', { description: 'The invitation that is answered.' })
class AnswerInvitationInput {
  @Field(() => String, { description: 'The token at the end of the invitation’s link.' })
  @TextAtMost(100)
  token!: string;
}

const memberInvitation = () => MemberInvitationType;

const InviteMemberPayload = payload('InviteMemberPayload', { memberInvitation, link: () => String });
const WithdrawInvitationPayload = payload('WithdrawInvitationPayload', { memberInvitation });
const AcceptInvitationPayload = payload('AcceptInvitationPayload', { merchantMember: () => MerchantMemberType });
const DeclineInvitationPayload = payload('DeclineInvitationPayload', {});

@Resolver()
export class MemberInvitationResolver {
  @Query(() => connectionOf(() => MemberInvitationType), {
    description: 'Invitations to the merchants whose members one manages (A2).',
  })
  @Auth(Permission.MEMBERS_MANAGE)
  memberInvitations(@Args(() => MemberInvitationsArgs) args: MemberInvitationsArgs): Connection<MemberInvitationType> {
    return page(MemberInvitationType, args);
  }

  @Query(() => MemberInvitationType, {
    nullable: true,
    description: 'One invitation; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.MEMBERS_MANAGE)
  memberInvitation(@Arg('id', () => ID, { description: 'The invitation.' }) id: string): MemberInvitationType | null {
    return ref(MemberInvitationType, id);
  }

  @Does(inviteMember, InviteMemberPayload, {
    description:
      'Offers somebody a duty in one’s merchant (A2). The market writes to them; `link` is told this once: a path on this server, for who sends it by another way.',
    action: { on: 'MemberInvitation', value: 'CREATE', kind: 'CREATE' },
  })
  inviteMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InviteMemberInput, { description: 'Merchant, person and duty.' }) input: InviteMemberInput,
  ) {
    return carryOut(inviteMember, ctx, input, ({ id, link }) => ({
      memberInvitation: ref(MemberInvitationType, id),
      link,
    }));
  }

  @Does(withdrawInvitation, WithdrawInvitationPayload, {
    description: 'Takes an unanswered invitation back; its link is void at once (A2).',
    action: { on: 'MemberInvitation', value: 'WITHDRAW', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  withdrawInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawInvitationInput, { description: 'Which.' }) input: WithdrawInvitationInput,
  ) {
    return carryOut(withdrawInvitation, ctx, input, ({ id }) => ({ memberInvitation: ref(MemberInvitationType, id) }));
  }

  @Does(acceptInvitation, AcceptInvitationPayload, {
    description:
      'Takes on the duty one was invited to, signed in with the phone number or e-mail address that was invited (A2).',
  })
  acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerInvitationInput, { description: 'Which.' }) input: AnswerInvitationInput,
  ) {
    return carryOut(acceptInvitation, ctx, input, ({ id }) => ({ merchantMember: ref(MerchantMemberType, id) }));
  }

  @Does(declineInvitation, DeclineInvitationPayload, { description: 'Says no to an invitation (A2).' })
  declineInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerInvitationInput, { description: 'Which.' }) input: AnswerInvitationInput,
  ) {
    return carryOut(declineInvitation, ctx, input, () => ({}));
  }
}
