import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { orderByInput, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { ResponsibleParty } from '../../verdicts/index.js';
import { ReturnKind, ReturnReason } from '../return-status.js';
import { EvidenceRule, ReturnReasonRule } from './return-reason-rule.entity.js';

export enum ReturnReasonRuleAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
  DELETE = 'DELETE',
  WRITE_PLAYBOOK = 'WRITE_PLAYBOOK',
}
registerEnumType(ReturnReasonRuleAction, {
  name: 'ReturnReasonRuleAction',
  description: 'What can be done with a reason of the market’s list.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Change what it asks for, or offer it no more.' },
    DELETE: { description: 'Delete one that no return names; those that are built in stay.' },
    WRITE_PLAYBOOK: { description: 'Write its playbook anew.' },
  },
});

registerEnumType(EvidenceRule, {
  name: 'ReturnEvidenceRule',
  description: 'What proves a reason (G2).',
  valuesConfig: {
    NONE: { description: 'The buyer’s words.' },
    PICTURES: { description: 'At least one picture.' },
    PARCEL_RECORD: { description: 'Our record of the parcel first; a picture only where that is clean.' },
    TRACKING_RECORD: { description: 'The tracking record, which is attached by itself.' },
  },
});

export enum ReturnReasonRuleOrderField {
  POSITION = 'POSITION',
}
registerEnumType(ReturnReasonRuleOrderField, {
  name: 'ReturnReasonRuleOrderField',
  description: 'What reasons of the market’s list are sorted by.',
  valuesConfig: { POSITION: { description: 'Its place in the list.' } },
});
export const ReturnReasonRuleOrder = orderByInput('ReturnReasonRuleOrder', ReturnReasonRuleOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.RETURNS_DECIDE,
  title: 'name',
  columns: ['name', 'code', 'reason', 'kinds', 'evidence', 'usualParty', 'position', 'isActive'],
  icon: 'Rule',
})
@ObjectType('ReturnReasonRule', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A reason of the market’s list, and what it asks for (G2). The six of `ReturnReason` are built in; staff add others, each of which counts as one of the six.',
})
export class ReturnReasonRuleType extends Node {
  @Field(() => String, { description: 'What programs call it; never changes. The six are called as the enum says.' })
  code!: string;

  @Field(() => ReturnReason, { description: 'Which of the six it counts as, in statistics and alerts.' })
  reason!: ReturnReason;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => [ReturnKind], {
    description: 'What can be asked for with it; bounded by the enum. `returnForm` tells which of them now.',
  })
  kinds!: ReturnKind[];

  @Field(() => EvidenceRule, { description: 'What proves it.' })
  evidence!: EvidenceRule;

  @Field(() => ResponsibleParty, {
    nullable: true,
    description: 'Who is proposed as responsible when somebody judges (G4); null: nobody in particular.',
  })
  usualParty?: ResponsibleParty | null;

  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether it is offered.' })
  isActive!: boolean;

  @Field(() => Boolean, { description: 'Whether it came with the market; then it is always offered.' })
  isBuiltIn!: boolean;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ReturnReasonRuleAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ReturnReasonRuleAction[];
}

const { CREATE, EDIT, DELETE, WRITE_PLAYBOOK } = ReturnReasonRuleAction;

export const returnReasonRuleReads = reads(ReturnReasonRuleType, {
  prefix: 'returnreason',
  entity: () => ReturnReasonRule,
  visibleTo: 'everyone',
  computed: {
    availableActions: {
      needs: ['isBuiltIn'],
      from: ({ isBuiltIn }, viewer) => {
        if (isNone(scopeOf(viewer, Permission.RETURNS_LEAD))) return [];
        return isBuiltIn ? [CREATE, EDIT, WRITE_PLAYBOOK] : [CREATE, EDIT, WRITE_PLAYBOOK, DELETE];
      },
    },
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
