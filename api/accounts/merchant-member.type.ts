import { type SqlBool, sql } from 'kysely';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import './account.enums.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AccountType } from './account.type.js';
import { MerchantMember } from './merchant-member.entity.js';
import { MemberRole } from './merchant-roles.js';

/** What may be done with a membership; every entry has its mutation. */
export enum MerchantMemberAction {
  REMOVE = 'REMOVE',
}

registerEnumType(MerchantMemberAction, {
  name: 'MerchantMemberAction',
  description: 'What may be done with a member’s duty.',
  valuesConfig: { REMOVE: { description: 'Take the duty away.' } },
});

@ObjectType('MerchantMember', {
  implements: Node,
  simpleResolvers: true,
  description: 'A duty of an account within one merchant (A2). Somebody with two duties has two of these.',
})
@Panel({
  group: 'MERCHANTS',
  permission: Permission.MERCHANTS_READ,
  title: 'role',
  columns: ['merchant', 'account', 'role', 'createdAt'],
  defaultSort: 'createdAt',
  icon: 'Badge',
})
export class MerchantMemberType extends Node {
  @Field(() => ID, { description: 'The merchant.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string;

  @Field(() => AccountType, { description: 'The person.' })
  account!: AccountType;

  @Field(() => MemberRole, { description: 'The duty.' })
  role!: MemberRole;

  @Field(() => DateTime, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => [MerchantMemberAction], { description: 'What this viewer may do with it now.' })
  availableActions!: MerchantMemberAction[];
}

@InputType('MerchantMemberFilter', { description: 'Which members.' })
class MerchantMemberFilter {
  @Field(() => ID, { nullable: true, description: 'Of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This account’s duties.' })
  accountId?: string | null;

  @Field(() => [MemberRole], { nullable: true, description: 'With one of these duties.' })
  role?: MemberRole[] | null;
}

enum MerchantMemberOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(MerchantMemberOrderField, {
  name: 'MerchantMemberOrderField',
  description: 'What members can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'Since when they are members.' } },
});

const MerchantMemberOrder = orderByInput('MerchantMemberOrder', MerchantMemberOrderField);

@ArgsType()
export class MerchantMembersArgs extends RootPageArgs {
  @Field(() => MerchantMemberFilter, {
    nullable: true,
    description: 'Keeps only members that meet every condition given.',
  })
  filter?: MerchantMemberFilter | null;

  @Field(() => MerchantMemberOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const merchantMemberReads = reads(MerchantMemberType, {
  prefix: 'member',
  entity: () => MerchantMember,
  visibleTo: (viewer, row) =>
    anyOf(
      byOwner(scopeOf(viewer, Permission.MERCHANTS_READ), row.merchantId),
      viewer.accountId !== null && sql<SqlBool>`${row.accountId} = ${viewer.accountId}`,
    ),
  relations: { account: one(() => AccountType, 'accountId', { impliedBy: true }) },
  computed: {
    availableActions: {
      needs: ['merchantId'],
      from: ({ merchantId }, viewer) => {
        const { all, merchantIds } = scopeOf(viewer, Permission.MEMBERS_MANAGE);
        return all || merchantIds.includes(merchantId) ? [MerchantMemberAction.REMOVE] : [];
      },
    },
  },
});
