import { Field, Float, Int, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ProductType } from '../catalog/index.js';
import { ComplaintCauseType, ComplaintType } from '../complaints/index.js';
import { FileType } from '../files/index.js';
import { IncidentType } from '../incidents/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { QualityAlertType } from '../reports/index.js';
import { CorrectiveAction, CorrectiveMeasurement } from './corrective-action.entity.js';
import {
  CorrectiveActionAction,
  CorrectiveActionStatus,
  CorrectiveVerdict,
  correctiveActionLifecycle,
} from './corrective-action-status.js';
import { ratePerMille } from './measure-effect.js';
import { mayFinish } from './work-corrective-action.js';

registerEnumType(CorrectiveActionStatus, {
  name: 'CorrectiveActionStatus',
  description: 'Where a corrective action stands (H3).',
  valuesConfig: describedStates(correctiveActionLifecycle),
});
registerEnumType(CorrectiveActionAction, {
  name: 'CorrectiveActionAction',
  description: 'What can be done with a corrective action.',
  valuesConfig: {
    CREATE: { description: 'Plan another one.' },
    HAND_OVER: { description: 'Give it to another owner, or another day.' },
    FINISH: { description: 'Say that it is done, with what proves it.' },
    REPLACE: { description: 'Plan another one in its place, because it did not help.' },
    CANCEL: { description: 'Not do it after all.' },
  },
});
registerEnumType(CorrectiveVerdict, {
  name: 'CorrectiveVerdict',
  description: 'What a measurement says (H3).',
  valuesConfig: {
    EFFECTIVE: { description: 'Complaints per 1,000 orders fell by as much as was wanted.' },
    NOT_EFFECTIVE: { description: 'They did not; it is open again.' },
  },
});

export enum CorrectiveActionOrderField {
  PLANNED_AT = 'PLANNED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(CorrectiveActionOrderField, {
  name: 'CorrectiveActionOrderField',
  description: 'What corrective actions are sorted by.',
  valuesConfig: {
    PLANNED_AT: { description: 'When it was planned.' },
    DUE_AT: { description: 'When it is due; the most urgent first when ascending.' },
  },
});
export const CorrectiveActionOrder = orderByInput('CorrectiveActionOrder', CorrectiveActionOrderField);

@ObjectType('CorrectiveMeasurement', {
  implements: Node,
  simpleResolvers: true,
  description: 'What was counted before and after a corrective action was done; never changed (H3).',
})
export class CorrectiveMeasurementType extends Node {
  @Field(() => DateTime, { description: 'When the action was done: the windows lie before and after.' })
  doneAt!: Date;

  @Field(() => Int, { description: 'Days of each window.' })
  windowDays!: number;

  @Field(() => Int, { description: 'Complaints in the window before.' })
  complaintsBefore!: number;

  @Field(() => Int, { description: 'Paid orders in the window before.' })
  ordersBefore!: number;

  @Field(() => Int, { description: 'Complaints in the window after.' })
  complaintsAfter!: number;

  @Field(() => Int, { description: 'Paid orders in the window after.' })
  ordersAfter!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Complaints per 1,000 orders before, to the hundredth; null where nothing was ordered.',
  })
  rateBefore?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Complaints per 1,000 orders after, to the hundredth; null where nothing was ordered.',
  })
  rateAfter?: number | null;

  @Field(() => Int, { description: 'By how many per cent they had to fall.' })
  leastDropPercent!: number;

  @Field(() => CorrectiveVerdict, { description: 'What follows from it.' })
  verdict!: CorrectiveVerdict;

  @Field(() => DateTime, { description: 'When it was counted.' })
  measuredAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'number',
  columns: ['number', 'measure', 'status', 'verdict', 'rootCause', 'owner', 'escalationLevel', 'dueAt', 'measureAt'],
  defaultSort: 'PLANNED_AT',
  icon: 'Healing',
})
@ObjectType('CorrectiveAction', {
  implements: Node,
  simpleResolvers: true,
  description: 'What is done so that a cause of complaints goes away 纠正措施, and whether it did (H3).',
})
export class CorrectiveActionType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => String, { description: 'What is to be done.' })
  measure!: string;

  @Field(() => CorrectiveActionStatus, { description: 'Where it stands.' })
  status!: CorrectiveActionStatus;

  @Field(() => CorrectiveVerdict, {
    nullable: true,
    description: 'What the last measurement says; null until it is measured, and once it is done again.',
  })
  verdict?: CorrectiveVerdict | null;

  @Field(() => ComplaintCauseType, {
    nullable: true,
    description: 'The cause whose complaints are counted, with all below it; null: all complaints about the product.',
  })
  rootCause?: ComplaintCauseType | null;

  @Field(() => ProductType, {
    nullable: true,
    description: 'Only complaints and orders with this product are counted; null: all.',
  })
  product?: ProductType | null;

  @Field(() => ComplaintType, { nullable: true, description: 'The complaint it comes from; null for another source.' })
  complaint?: ComplaintType | null;

  @Field(() => IncidentType, { nullable: true, description: 'The incident it comes from; null for another source.' })
  incident?: IncidentType | null;

  @Field(() => QualityAlertType, {
    nullable: true,
    description: 'The quality alert it comes from; null for another source, and when it is not yours to see.',
  })
  qualityAlert?: QualityAlertType | null;

  @Field(() => CorrectiveActionType, {
    nullable: true,
    description: 'The one that did not help and whose place it took; null when it is the first.',
  })
  follows?: CorrectiveActionType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who owns it; null for whoever may not see the account.' })
  owner?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it has to be done; null once it is.' })
  dueAt?: Date | null;

  @Field(() => Int, { description: '0 in time; 1 late, the supervisor was told; 2 the manager too.' })
  escalationLevel!: number;

  @Field(() => String, { nullable: true, description: 'What proves that it was done; null until then.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  evidence?: string | null;

  @Field(() => FileType, { nullable: true, description: 'A file that proves it; null when there is none.' })
  @Hint({ hidden: ['LIST'] })
  evidenceFile?: FileType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done last; null until then.' })
  doneAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its effect is measured; null while nothing waits for it.',
  })
  measureAt?: Date | null;

  @Field(() => Int, { description: 'How often it was opened again because it did not help.' })
  reopenings!: number;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or replaced; null when it was not.' })
  endReason?: string | null;

  @Field(() => DateTime, { description: 'When it was planned.' })
  plannedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [CorrectiveActionAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: CorrectiveActionAction[];

  @Connection(() => CorrectiveMeasurementType, {
    by: 'correctiveActionId',
    description: 'Its measurements, the newest first.',
  })
  @Hint({ hidden: ['LIST'] })
  measurements!: Connection<CorrectiveMeasurementType>;
}

/** What is done about a complaint, an incident, an alert, a cause. */
const about = 'Corrective actions against it, the newest first; for the staff alone (H3).';

@Resolver(() => ComplaintType)
class CorrectivesOfComplaint {
  @Connection(() => CorrectiveActionType, { by: 'complaintId', description: about })
  @Hint({ hidden: ['LIST'] })
  correctiveActions!: Connection<CorrectiveActionType>;
}

@Resolver(() => IncidentType)
class CorrectivesOfIncident {
  @Connection(() => CorrectiveActionType, { by: 'incidentId', description: about })
  @Hint({ hidden: ['LIST'] })
  correctiveActions!: Connection<CorrectiveActionType>;
}

@Resolver(() => QualityAlertType)
class CorrectivesOfAlert {
  @Connection(() => CorrectiveActionType, { by: 'qualityAlertId', description: about })
  @Hint({ hidden: ['LIST'] })
  correctiveActions!: Connection<CorrectiveActionType>;
}

@Resolver(() => ComplaintCauseType)
class CorrectivesOfCause {
  @Connection(() => CorrectiveActionType, { by: 'rootCauseId', description: about })
  @Hint({ hidden: ['LIST'] })
  correctiveActions!: Connection<CorrectiveActionType>;
}

/** What other records say about corrective actions against them. */
export const correctivesOf = [
  CorrectivesOfComplaint,
  CorrectivesOfIncident,
  CorrectivesOfAlert,
  CorrectivesOfCause,
] as const;

const { CREATE, REPLACE, FINISH } = CorrectiveActionAction;

/** Only what was measured and did not help is replaced. */
function actionsOf(action: CorrectiveAction, viewer: Actor): CorrectiveActionAction[] {
  const allowed = allowedActions(correctiveActionLifecycle, action).filter(
    (each) => each !== REPLACE || action.reopenings > 0,
  );
  if (viewer.platformPermissions.has(Permission.COMPLAINTS_ASSIGN)) return [CREATE, ...allowed];
  return mayFinish(action, viewer) ? allowed.filter((each) => each === FINISH) : [];
}

export const correctiveActionReads = reads(CorrectiveActionType, {
  prefix: 'correctiveaction',
  entity: () => CorrectiveAction,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: {
    rootCause: one(() => ComplaintCauseType, 'rootCauseId'),
    product: one(() => ProductType, 'productId'),
    complaint: one(() => ComplaintType, 'complaintId'),
    incident: one(() => IncidentType, 'incidentId'),
    qualityAlert: one(() => QualityAlertType, 'qualityAlertId'),
    follows: one(() => CorrectiveActionType, 'followsId'),
    owner: one(() => AccountType, 'ownerId'),
    evidenceFile: one(() => FileType, 'evidenceFileId'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'ownerId', 'reopenings'],
      from: (action, viewer) => actionsOf(action, viewer),
    },
  },
  filters: {
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
  },
  defaultOrder: { field: 'PLANNED_AT', direction: 'DESC' },
});

export const correctiveMeasurementReads = reads(CorrectiveMeasurementType, {
  prefix: 'correctivemeasurement',
  entity: () => CorrectiveMeasurement,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  computed: {
    rateBefore: {
      needs: ['complaintsBefore', 'ordersBefore'],
      from: ({ complaintsBefore, ordersBefore }) => inUnits(ratePerMille(complaintsBefore, ordersBefore)),
    },
    rateAfter: {
      needs: ['complaintsAfter', 'ordersAfter'],
      from: ({ complaintsAfter, ordersAfter }) => inUnits(ratePerMille(complaintsAfter, ordersAfter)),
    },
  },
});

const inUnits = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
