import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import './account.enums.js';
import { scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AccountType } from './account.type.js';
import { InvitationStatus, invitationLifecycle } from './invitation-status.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MemberRole } from './merchant-roles.js';

/** What may be done with an invitation; every entry has its mutation. */
enum MemberInvitationAction {
  WITHDRAW = 'WITHDRAW',
}

registerEnumType(MemberInvitationAction, {
  name: 'MemberInvitationAction',
  description: 'What a merchant may do with an invitation.',
  valuesConfig: { WITHDRAW: { description: 'Take it back before it is answered.' } },
});

registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'What became of an invitation.',
  valuesConfig: describedStates(invitationLifecycle),
});

@ObjectType('MemberInvitation', {
  implements: Node,
  simpleResolvers: true,
  description: 'A duty in a merchant offered to somebody, by phone number or e-mail address (A2).',
})
@Panel({
  group: 'MERCHANTS',
  permission: Permission.MEMBERS_MANAGE,
  title: 'identifier',
  columns: ['merchant', 'identifier', 'role', 'status', 'createdAt', 'expiresAt'],
  defaultSort: 'createdAt',
  icon: 'PersonAdd',
})
export class MemberInvitationType extends Node {
  @Field(() => ID, { description: 'The merchant.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string;

  @Field(() => String, {
    description: 'Phone number or e-mail address of whoever is invited; masked for whoever does not need it.',
  })
  @Hint({ pii: true })
  identifier!: string;

  @Field(() => MemberRole, { description: 'The duty.' })
  role!: MemberRole;

  @Field(() => InvitationStatus, { description: 'What became of it.' })
  status!: InvitationStatus;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who invited; null when the market did, and for whoever may not know.',
  })
  invitedBy!: AccountType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, withdrawn or ran out; null while it waits.',
  })
  endedAt!: Date | null;

  @Field(() => [MemberInvitationAction], { description: 'What this viewer may do with it now.' })
  availableActions!: MemberInvitationAction[];
}

@InputType('MemberInvitationFilter', { description: 'Which invitations.' })
class MemberInvitationFilter {
  @Field(() => ID, { nullable: true, description: 'Of this merchant.' })
  merchantId?: string | null;

  @Field(() => [InvitationStatus], { nullable: true, description: 'In one of these states.' })
  status?: InvitationStatus[] | null;
}

enum MemberInvitationOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(MemberInvitationOrderField, {
  name: 'MemberInvitationOrderField',
  description: 'What invitations can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' } },
});

const MemberInvitationOrder = orderByInput('MemberInvitationOrder', MemberInvitationOrderField);

@ArgsType()
export class MemberInvitationsArgs extends RootPageArgs {
  @Field(() => MemberInvitationFilter, {
    nullable: true,
    description: 'Keeps only invitations that meet every condition given.',
  })
  filter?: MemberInvitationFilter | null;

  @Field(() => MemberInvitationOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const memberInvitationReads = reads(MemberInvitationType, {
  prefix: 'invitation',
  entity: () => MemberInvitation,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.MEMBERS_MANAGE), row.merchantId),
  relations: { invitedBy: one(() => AccountType, 'invitedById') },
  masked: {
    identifier: {
      clearFor: (viewer, row) => byOwner(scopeWithoutRoles(viewer, Permission.MEMBERS_MANAGE), row.merchantId),
    },
  },
  computed: {
    availableActions: {
      needs: ['status', 'expiresAt'],
      from: ({ status, expiresAt }, _viewer, now) =>
        status === InvitationStatus.PENDING && expiresAt > now ? [MemberInvitationAction.WITHDRAW] : [],
    },
  },
});
