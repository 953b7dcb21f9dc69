import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { ReserveRuleFilter } from './reserve.inputs.js';
import { ReserveRule } from './reserve-rule.entity.js';

export enum ReserveRuleAction {
  END = 'END',
}
registerEnumType(ReserveRuleAction, {
  name: 'ReserveRuleAction',
  description: 'What can be done to a reserve.',
  valuesConfig: { END: { description: 'Keep nothing more back.' } },
});

enum ReserveRuleOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ReserveRuleOrderField, {
  name: 'ReserveRuleOrderField',
  description: 'What reserves are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were set.' } },
});
const ReserveRuleOrder = orderByInput('ReserveRuleOrder', ReserveRuleOrderField);

@ArgsType()
export class ReserveRulesArgs extends RootPageArgs {
  @Field(() => ReserveRuleFilter, { nullable: true, description: 'Which reserves to list.' })
  filter?: ReserveRuleFilter | null;

  @Field(() => ReserveRuleOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  title: 'merchant.name',
  columns: ['merchant', 'basisPoints', 'days', 'most', 'reason', 'createdAt', 'endedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Savings',
})
@ObjectType('ReserveRule', {
  implements: Node,
  simpleResolvers: true,
  description:
    'How much of a risky merchant’s income is kept back, and how long (I1). Each part is a line on its account, and another when it is freed. What the merchant has to give and has not got is taken from the reserve first; only the rest becomes a debt.',
})
export class ReserveRuleType extends Node {
  @Field(() => MerchantType, { nullable: true, description: 'The merchant; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => Int, { description: 'How much of what an order brings, commission taken off, in 1/10 000.' })
  basisPoints!: number;

  @Field(() => Int, { description: 'How many days each part is kept, from the order’s completion.' })
  days!: number;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What is kept back of all orders together at most; null: without end.',
  })
  most?: MoneyType | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'From when on orders that complete are subject to it.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended; null while it is in force.' })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended; null while it is in force.' })
  endReason?: string | null;

  @Field(() => [ReserveRuleAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: ReserveRuleAction[];
}

export const reserveRuleReads = reads(ReserveRuleType, {
  prefix: 'reserverule',
  entity: () => ReserveRule,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  computed: {
    availableActions: {
      needs: ['endedAt'],
      from: ({ endedAt }, viewer) =>
        endedAt === null && scopeOf(viewer, Permission.PAYOUTS_PREPARE).all ? [ReserveRuleAction.END] : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
