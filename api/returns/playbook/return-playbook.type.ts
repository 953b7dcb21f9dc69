import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { type Actor, isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, Connection, one, reads } from '../../kernel/read/index.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { StepAction, StepStatus, stepLifecycle } from '../../playbooks/index.js';
import { PlaybookStepKind } from './playbook-step-kind.js';
import { ReturnPlaybook, ReturnPlaybookStep, ReturnStep } from './return-playbook.entity.js';

@ObjectType('ReturnPlaybookStep', {
  implements: Node,
  simpleResolvers: true,
  description: 'A step of one version of a playbook (G2).',
})
export class ReturnPlaybookStepType extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => PlaybookStepKind, { description: 'What is done.' })
  kind!: PlaybookStepKind;

  @Field(() => LocalizedText, { description: 'What whoever works on the return reads.' })
  name!: LocalizedText;
}

@ObjectType('ReturnPlaybook', {
  implements: Node,
  simpleResolvers: true,
  description: 'What is done about a reason for returns, step by step: one version of it, and who wrote it (G2).',
})
export class ReturnPlaybookType extends Node {
  @Field(() => Int, { description: '1, 2, 3 … within the reason.' })
  number!: number;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who wrote it; null for one that came with the market, and for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;

  @Connection(() => ReturnPlaybookStepType, {
    by: 'playbookId',
    description: 'Its steps, in their order.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  steps!: Connection<ReturnPlaybookStepType>;
}

@ObjectType('ReturnStep', {
  implements: Node,
  simpleResolvers: true,
  description: 'A step of the playbook that held when a return was applied for, and what became of it (G2).',
})
export class ReturnStepType extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => PlaybookStepKind, { description: 'What is done.' })
  kind!: PlaybookStepKind;

  @Field(() => ReturnPlaybookStepType, { description: 'The step of the playbook, with its words.' })
  playbookStep!: ReturnPlaybookStepType;

  @Field(() => StepStatus, { description: 'What became of it.' })
  status!: StepStatus;

  @Field(() => Boolean, { description: 'Whether what was done with the return ticked it, and nobody’s hand.' })
  isAutomatic!: boolean;

  @Field(() => AccountType, {
    nullable: true,
    description:
      'Who took it or left it out; null while open, where a clock did, and for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When; null while open.' })
  doneAt?: Date | null;

  @Field(() => String, { description: 'What came of it, or why it was left out; empty for nothing.' })
  note!: string;

  @Field(() => [StepAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: StepAction[];
}

export const returnPlaybookReads = reads(ReturnPlaybookType, {
  prefix: 'returnplaybook',
  entity: () => ReturnPlaybook,
  visibleTo: (viewer) => mayWork(viewer),
  relations: { account: one(() => AccountType, 'accountId') },
});

export const returnPlaybookStepReads = reads(ReturnPlaybookStepType, {
  prefix: 'playbookstep',
  entity: () => ReturnPlaybookStep,
  visibleTo: (viewer) => mayWork(viewer),
});

export const returnStepReads = reads(ReturnStepType, {
  prefix: 'returnstep',
  entity: () => ReturnStep,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_WORK), row.merchantId),
  relations: {
    playbookStep: one(() => ReturnPlaybookStepType, 'playbookStepId', { impliedBy: true }),
    account: one(() => AccountType, 'accountId'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'isAutomatic'],
      from: (step) => allowedActions(stepLifecycle, step),
    },
  },
});

const mayWork = (viewer: Actor): boolean => !isNone(scopeOf(viewer, Permission.RETURNS_WORK));
