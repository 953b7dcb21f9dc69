import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ComplaintSeverity, ComplaintType } from '../complaints/index.js';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { OrderType } from '../orders/index.js';
import { ReturnType } from '../returns/index.js';
import { Incident, IncidentRecord, IncidentStep } from './incident.entity.js';
import { IncidentAction, IncidentStatus, incidentLifecycle } from './incident-status.js';

registerEnumType(IncidentStatus, {
  name: 'IncidentStatus',
  description: 'Where a major incident stands (H9).',
  valuesConfig: describedStates(incidentLifecycle),
});
registerEnumType(IncidentAction, {
  name: 'IncidentAction',
  description: 'What can be done with a major incident.',
  valuesConfig: {
    CREATE: { description: 'Open another one.' },
    ADD_RECORD: { description: 'Add a complaint, return or order.' },
    PLAN_STEP: { description: 'Add a step to its checklist.' },
    TAKE_STEP: { description: 'Tick a step off.' },
    LIFT_STOP: { description: 'Sell again what was stopped.' },
    STOP_SALE: { description: 'Stop the sale of a variant or a shop.' },
    CONTACT: { description: 'Tell all its customers something.' },
    HAND_OVER: { description: 'Hand it over to another owner.' },
    CLOSE: { description: 'Close it with a report.' },
  },
});

export enum IncidentOrderField {
  OPENED_AT = 'OPENED_AT',
}
registerEnumType(IncidentOrderField, {
  name: 'IncidentOrderField',
  description: 'What incidents are sorted by.',
  valuesConfig: { OPENED_AT: { description: 'When it was opened.' } },
});
export const IncidentOrder = orderByInput('IncidentOrder', IncidentOrderField);

@ObjectType('IncidentStep', {
  implements: Node,
  simpleResolvers: true,
  description: 'A step of an incident’s checklist.',
})
export class IncidentStepType extends Node {
  @Field(() => Int, { description: 'Place in the checklist, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who did it; null until then, and for whoever may not see the account.',
  })
  doneBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null until then.' })
  doneAt?: Date | null;
}

@ObjectType('IncidentRecord', {
  implements: Node,
  simpleResolvers: true,
  description: 'A complaint, return or order that belongs to an incident.',
})
export class IncidentRecordType extends Node {
  @Field(() => ComplaintType, { nullable: true, description: 'The complaint; null when it is another thing.' })
  complaint?: ComplaintType | null;

  @Field(() => ReturnType, { nullable: true, description: 'The return; null when it is another thing.' })
  return?: ReturnType | null;

  @Field(() => OrderType, { nullable: true, description: 'The order; null when it is another thing.' })
  order?: OrderType | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'number',
  columns: ['number', 'title', 'severity', 'status', 'owner', 'openedAt', 'closedAt'],
  defaultSort: 'OPENED_AT',
  icon: 'ReportProblem',
})
@ObjectType('Incident', {
  implements: Node,
  simpleResolvers: true,
  description: 'A major incident 重大事件: many cases with one cause, one owner, one plan (H9).',
})
export class IncidentType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => String, { description: 'What happened, in a line.' })
  title!: string;

  @Field(() => ComplaintSeverity, { description: 'How bad it is.' })
  severity!: ComplaintSeverity;

  @Field(() => IncidentStatus, { description: 'Where it stands.' })
  status!: IncidentStatus;

  @Field(() => AccountType, { nullable: true, description: 'Who owns it; null for whoever may not see the account.' })
  owner?: AccountType | null;

  @Field(() => String, { nullable: true, description: 'The closing report; null until it is closed.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  report?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of what its closing document tells; null until it is closed.',
  })
  @Hint({ hidden: ['LIST'] })
  sha256?: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [IncidentAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: IncidentAction[];

  @Connection(() => IncidentRecordType, { by: 'incidentId', description: 'What belongs to it, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  records!: Connection<IncidentRecordType>;

  @Connection(() => IncidentStepType, { by: 'incidentId', description: 'Its checklist, the newest step first.' })
  @Hint({ hidden: ['LIST'] })
  steps!: Connection<IncidentStepType>;
}

export const incidentReads = reads(IncidentType, {
  prefix: 'incident',
  entity: () => Incident,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { owner: one(() => AccountType, 'ownerId') },
  computed: {
    availableActions: {
      needs: ['status'],
      from: (incident, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN))
          ? []
          : [IncidentAction.CREATE, ...allowedActions(incidentLifecycle, incident)],
    },
  },
  defaultOrder: { field: 'OPENED_AT', direction: 'DESC' },
});

export const incidentRecordReads = reads(IncidentRecordType, {
  prefix: 'incidentrecord',
  entity: () => IncidentRecord,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: {
    complaint: one(() => ComplaintType, 'complaintId'),
    return: one(() => ReturnType, 'returnId'),
    order: one(() => OrderType, 'orderId'),
  },
});

export const incidentStepReads = reads(IncidentStepType, {
  prefix: 'incidentstep',
  entity: () => IncidentStep,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { doneBy: one(() => AccountType, 'doneById') },
});
