import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { one, orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { SpotCheck, SpotCheckStatus } from './spot-check.entity.js';

registerEnumType(SpotCheckStatus, {
  name: 'SpotCheckStatus',
  description: 'Where a spot check stands.',
  valuesConfig: {
    WAITING: { description: 'Nobody has looked yet.' },
    FINE: { description: 'All is well with the order.' },
    WRONG: { description: 'Something is wrong; a problem order is open for it.' },
  },
});

export enum SpotCheckAction {
  RECORD = 'RECORD',
}
registerEnumType(SpotCheckAction, {
  name: 'SpotCheckAction',
  description: 'What can be done with a spot check.',
  valuesConfig: { RECORD: { description: 'Record what was found.' } },
});

export enum SpotCheckOrderField {
  DAY = 'DAY',
}
registerEnumType(SpotCheckOrderField, {
  name: 'SpotCheckOrderField',
  description: 'What spot checks are sorted by.',
  valuesConfig: { DAY: { description: 'The day they were drawn on.' } },
});
export const SpotCheckOrder = orderByInput('SpotCheckOrder', SpotCheckOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.TRACKING_WORK,
  title: 'order.number',
  columns: ['order', 'merchant', 'day', 'status', 'finding', 'checkedBy', 'checkedAt'],
  defaultSort: 'DAY',
  icon: 'FactCheck',
})
@ObjectType('SpotCheck', {
  implements: Node,
  simpleResolvers: true,
  description: 'An order drawn by lot for somebody of the tracking desk to look at 抽查 (E9).',
})
export class SpotCheckType extends Node {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when it is hidden from you.' })
  order?: OrderType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sells; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => LocalDate, { description: 'The day it was drawn on, by the market’s calendar.' })
  day!: string;

  @Field(() => SpotCheckStatus, { description: 'Where it stands.' })
  status!: SpotCheckStatus;

  @Field(() => String, { description: 'What was found; empty until somebody looked.' })
  finding!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who looked; null until then, and for whoever may not see the account.',
  })
  checkedBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When; null until then.' })
  checkedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [SpotCheckAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: SpotCheckAction[];
}

export const spotCheckReads = reads(SpotCheckType, {
  prefix: 'spotcheck',
  entity: () => SpotCheck,
  visibleTo: (viewer) => scopeOf(viewer, Permission.TRACKING_WORK).all,
  relations: {
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    checkedBy: one(() => AccountType, 'checkedById'),
  },
  computed: {
    availableActions: {
      needs: ['status'],
      from: ({ status }, viewer) =>
        status === SpotCheckStatus.WAITING && !isNone(scopeOf(viewer, Permission.TRACKING_WORK))
          ? [SpotCheckAction.RECORD]
          : [],
    },
  },
  defaultOrder: { field: 'DAY', direction: 'DESC' },
});
