import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { ProductType } from '../../catalog/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, hasRunOut, one, orderByInput, reads } from '../../kernel/read/index.js';
import { describedStates } from '../../kernel/schema/described-states.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { MerchantType } from '../../merchants/index.js';
import { QualityAlert } from './quality-alert.entity.js';
import { QualityAlertAction, QualityAlertStatus, qualityAlertLifecycle } from './quality-alert-status.js';
import { mayDo } from './work-quality-alert.js';

registerEnumType(QualityAlertStatus, {
  name: 'QualityAlertStatus',
  description: 'Where a quality alert stands (G7).',
  valuesConfig: describedStates(qualityAlertLifecycle),
});
registerEnumType(QualityAlertAction, {
  name: 'QualityAlertAction',
  description: 'What can be done with a quality alert.',
  valuesConfig: {
    ACKNOWLEDGE: { description: 'Name the corrective action.' },
    CLOSE: { description: 'Close it: the corrective action was taken.' },
  },
});

export enum QualityAlertOrderField {
  RAISED_AT = 'RAISED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(QualityAlertOrderField, {
  name: 'QualityAlertOrderField',
  description: 'What quality alerts are sorted by.',
  valuesConfig: {
    RAISED_AT: { description: 'When it was raised.' },
    DUE_AT: { description: 'When its time is over; the most urgent first when ascending.' },
  },
});
export const QualityAlertOrder = orderByInput('QualityAlertOrder', QualityAlertOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.REPORTS_READ,
  title: 'number',
  columns: [
    'number',
    'status',
    'product',
    'merchant',
    'month',
    'returnedUnits',
    'shippedUnits',
    'basisPoints',
    'dueAt',
    'isLate',
    'raisedAt',
  ],
  defaultSort: 'RAISED_AT',
  icon: 'TrendingUp',
})
@ObjectType('QualityAlert', {
  implements: Node,
  simpleResolvers: true,
  description: 'Too much of a product came back in a month 质量预警 (G7); once a product and month.',
})
export class QualityAlertType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => QualityAlertStatus, { description: 'Where it stands.' })
  status!: QualityAlertStatus;

  @Field(() => ProductType, { nullable: true, description: 'The product; null when it is hidden from you by now.' })
  product?: ProductType | null;

  @Field(() => MerchantType, { nullable: true, description: 'Who sells it; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => String, { description: 'The month of the market’s calendar, e.g. `2026-10`.' })
  month!: string;

  @Field(() => Int, { description: 'Units that had come back for a reason of the goods when it was raised.' })
  returnedUnits!: number;

  @Field(() => Int, { description: 'Units that had left in the month by then.' })
  shippedUnits!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Returned per 10,000 that left, when it was raised; null when none had left in the month.',
  })
  basisPoints?: number | null;

  @Field(() => Int, { description: 'The threshold it passed, per 10,000.' })
  thresholdBasisPoints!: number;

  @Field(() => String, { nullable: true, description: 'What is done about it; null until it is named.' })
  @Hint({ widget: 'MULTILINE' })
  correctiveAction?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By which day; null until it is named.' })
  correctiveDueOn?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who named it; null until then, and for whoever may not see the account.',
  })
  acknowledgedBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was named; null until then.' })
  acknowledgedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What came of it; null until it is closed.' })
  @Hint({ widget: 'MULTILINE' })
  effect?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who closed it; null until then, and for whoever may not see the account.',
  })
  closedBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null until then.' })
  closedAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was raised.' })
  raisedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its state has to be over; null once closed.' })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether its time is over.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [QualityAlertAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: QualityAlertAction[];
}

export const qualityAlertReads = reads(QualityAlertType, {
  prefix: 'qualityalert',
  entity: () => QualityAlert,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.REPORTS_READ), row.merchantId),
  relations: {
    product: one(() => ProductType, 'productId'),
    merchant: one(() => MerchantType, 'merchantId'),
    acknowledgedBy: one(() => AccountType, 'acknowledgedById'),
    closedBy: one(() => AccountType, 'closedById'),
  },
  computed: {
    basisPoints: {
      needs: ['returnedUnits', 'shippedUnits'],
      from: ({ returnedUnits, shippedUnits }) =>
        shippedUnits > 0 ? Math.round((returnedUnits * 10_000) / shippedUnits) : null,
    },
    isLate: { needs: ['dueAt'], from: ({ dueAt }, _viewer, now) => dueAt !== null && dueAt < now },
    availableActions: {
      needs: ['status', 'merchantId'],
      from: (alert, viewer) =>
        allowedActions(qualityAlertLifecycle, alert).filter((action) => mayDo(action, alert, viewer)),
    },
  },
  filters: {
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
  },
  defaultOrder: { field: 'RAISED_AT', direction: 'DESC' },
});
