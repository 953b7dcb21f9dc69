import '../merchant.enums.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, reads } from '../../kernel/read/index.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ApplicationField } from '../application/application-field.js';
import { MerchantAction, MerchantStatus } from '../merchant-status.js';
import { MerchantDecision } from './merchant-decision.entity.js';

@ObjectType('MerchantRejectionReason', {
  simpleResolvers: true,
  description: 'What is wrong with one part of an application.',
})
export class RejectionReasonType {
  @Field(() => ApplicationField, { description: 'The part.' })
  field!: ApplicationField;

  @Field(() => String, { description: 'What is wrong, as the reviewer wrote it.' })
  reason!: string;
}

@ObjectType('MerchantDecision', {
  implements: Node,
  simpleResolvers: true,
  description: 'A change of state of a merchant, with its grounds.',
})
export class MerchantDecisionType extends Node {
  @Field(() => MerchantAction, { description: 'What was done.' })
  action!: MerchantAction;

  @Field(() => MerchantStatus, { description: 'Where the merchant stood before.' })
  fromStatus!: MerchantStatus;

  @Field(() => MerchantStatus, { description: 'Where it stood afterwards.' })
  toStatus!: MerchantStatus;

  @Field(() => String, { nullable: true, description: 'Why; null where no reason is asked for.' })
  reason?: string | null;

  @Field(() => [RejectionReasonType], { description: 'What a rejection found wrong. At most one a field.' })
  fieldReasons!: RejectionReasonType[];

  @Field(() => ID, { nullable: true, description: 'Account that decided; null when the market itself did.' })
  decidedById?: string | null;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt!: Date;
}

export const merchantDecisionReads = reads(MerchantDecisionType, {
  prefix: 'decision',
  entity: () => MerchantDecision,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.MERCHANTS_READ), row.merchantId),
  computed: { fieldReasons: { needs: ['fieldReasons'], from: ({ fieldReasons }) => fieldReasons } },
});
