import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, orderByInput, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { StepAction, StepStatus, stepLifecycle } from '../../playbooks/index.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintCategory } from '../complaint-classes.js';
import {
  CaseStep,
  ComplaintProcedure,
  ComplaintProcedureStep,
  ComplaintProcedureVersion,
} from './complaint-procedure.entity.js';
import { CaseStepKind, ProcedureGate } from './procedure-step-kind.js';

export enum ComplaintProcedureAction {
  WRITE_PROCEDURE = 'WRITE_PROCEDURE',
}
registerEnumType(ComplaintProcedureAction, {
  name: 'ComplaintProcedureAction',
  description: 'What can be done with a procedure.',
  valuesConfig: { WRITE_PROCEDURE: { description: 'Write it anew.' } },
});

export enum ComplaintProcedureOrderField {
  CATEGORY = 'CATEGORY',
}
registerEnumType(ComplaintProcedureOrderField, {
  name: 'ComplaintProcedureOrderField',
  description: 'What procedures are sorted by.',
  valuesConfig: { CATEGORY: { description: 'The category.' } },
});
export const ComplaintProcedureOrder = orderByInput('ComplaintProcedureOrder', ComplaintProcedureOrderField);

const mayWork = (viewer: Parameters<typeof scopeOf>[0]): boolean => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all;

@ObjectType('ComplaintProcedureStep', {
  implements: Node,
  simpleResolvers: true,
  description: 'A step of one version of a procedure (H3).',
})
export class ComplaintProcedureStepType extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => CaseStepKind, { description: 'What is done.' })
  kind!: CaseStepKind;

  @Field(() => LocalizedText, { description: 'What whoever works on the case reads.' })
  name!: LocalizedText;

  @Field(() => ProcedureGate, {
    nullable: true,
    description: 'What it has to be taken or left out before; null: nothing.',
  })
  requiredBefore?: ProcedureGate | null;
}

@ObjectType('ComplaintProcedureVersion', {
  implements: Node,
  simpleResolvers: true,
  description: 'One version of a procedure, and who wrote it (H3).',
})
export class ComplaintProcedureVersionType extends Node {
  @Field(() => Int, { description: '1, 2, 3 … within the category.' })
  number!: number;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who wrote it; null for one that came with the market, and for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;

  @Connection(() => ComplaintProcedureStepType, {
    by: 'procedureVersionId',
    description: 'Its steps, in their order.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  steps!: Connection<ComplaintProcedureStepType>;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'category',
  columns: ['category'],
  defaultSort: 'CATEGORY',
  icon: 'Rule',
})
@ObjectType('ComplaintProcedure', {
  implements: Node,
  simpleResolvers: true,
  description: 'What is done about the complaints of a category, step by step (H3): one a category, in versions.',
})
export class ComplaintProcedureType extends Node {
  @Field(() => ComplaintCategory, { description: 'The category.' })
  category!: ComplaintCategory;

  @Field(() => Int, { description: 'Grows with every change; send it back when you write it anew.' })
  version!: number;

  @Field(() => [ComplaintProcedureAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ComplaintProcedureAction[];

  @Connection(() => ComplaintProcedureStepType, {
    by: 'procedureId',
    where: ({ procedureVersionId }) =>
      sql<SqlBool>`${procedureVersionId} in (select present_version_id from complaint_procedure)`,
    description: 'What is done now, in order.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  steps!: Connection<ComplaintProcedureStepType>;

  @Connection(() => ComplaintProcedureVersionType, {
    by: 'procedureId',
    description: 'Every version with who wrote it, the latest first.',
  })
  @Hint({ hidden: ['LIST'] })
  versions!: Connection<ComplaintProcedureVersionType>;
}

@ObjectType('CaseStep', {
  implements: Node,
  simpleResolvers: true,
  description: 'A step of the procedure that held when a case began, and what became of it (H3); for the desk alone.',
})
export class CaseStepType extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => CaseStepKind, { description: 'What is done.' })
  kind!: CaseStepKind;

  @Field(() => ComplaintProcedureStepType, { description: 'The step of the procedure, with its words.' })
  procedureStep!: ComplaintProcedureStepType;

  @Field(() => ProcedureGate, {
    nullable: true,
    description: 'What it has to be taken or left out before; null: nothing.',
  })
  requiredBefore?: ProcedureGate | null;

  @Field(() => StepStatus, { description: 'What became of it.' })
  status!: StepStatus;

  @Field(() => Boolean, { description: 'Whether what was done with the case ticked it, and nobody’s hand.' })
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

  @Field(() => [StepAction], {
    description: 'What you may do with it while the case goes on; bounded by the enum.',
  })
  availableActions!: StepAction[];
}

export const complaintProcedureReads = reads(ComplaintProcedureType, {
  prefix: 'procedure',
  entity: () => ComplaintProcedure,
  visibleTo: mayWork,
  computed: {
    availableActions: {
      needs: [],
      from: (_procedure, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(ComplaintProcedureAction),
    },
  },
  defaultOrder: { field: 'CATEGORY', direction: 'ASC' },
});

export const complaintProcedureVersionReads = reads(ComplaintProcedureVersionType, {
  prefix: 'procedureversion',
  entity: () => ComplaintProcedureVersion,
  visibleTo: mayWork,
  relations: { account: one(() => AccountType, 'accountId') },
});

export const complaintProcedureStepReads = reads(ComplaintProcedureStepType, {
  prefix: 'procedurestep',
  entity: () => ComplaintProcedureStep,
  visibleTo: mayWork,
});

export const caseStepReads = reads(CaseStepType, {
  prefix: 'casestep',
  entity: () => CaseStep,
  visibleTo: (viewer, row) => allOf(mayWork(viewer), notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: {
    procedureStep: one(() => ComplaintProcedureStepType, 'procedureStepId', { impliedBy: true }),
    account: one(() => AccountType, 'accountId'),
  },
  computed: {
    availableActions: { needs: ['status', 'isAutomatic'], from: (step) => allowedActions(stepLifecycle, step) },
  },
});
