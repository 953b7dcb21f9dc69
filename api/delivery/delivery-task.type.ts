import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import {
  allOf,
  anyOf,
  byOwner,
  type ColumnsOf,
  one,
  orderByInput,
  reads,
  type Visibility,
} from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { mayDo } from './delivery-access.js';
import { deliveryCode } from './delivery-code.js';
import {
  DeliveryFailure,
  DeliveryTaskAction,
  DeliveryTaskStatus,
  deliveryLifecycle,
  isOver,
} from './delivery-status.js';
import { DeliveryTask } from './delivery-task.entity.js';

registerEnumType(DeliveryTaskStatus, {
  name: 'DeliveryTaskStatus',
  description: 'Where a parcel in local delivery is.',
  valuesConfig: describedStates(deliveryLifecycle),
});

registerEnumType(DeliveryTaskAction, {
  name: 'DeliveryTaskAction',
  description: 'What may be done with a delivery task.',
  valuesConfig: {
    ACCEPT: { description: 'Take it: I bring this parcel.' },
    ASSIGN: { description: 'Give it to a courier.' },
    GIVE_BACK: { description: 'I cannot bring it; others may take it.' },
    PICK_UP: { description: 'I have the parcel and set out.' },
    DELIVER: { description: 'It was handed over: by code or picture.' },
    FAIL: { description: 'It could not be handed over.' },
    TAKE_BACK: { description: 'The shop has it in hand again.' },
  },
});

registerEnumType(DeliveryFailure, {
  name: 'DeliveryFailure',
  description: 'Why a courier could not hand a parcel over.',
  valuesConfig: {
    NOBODY_HOME: { description: 'Nobody was there.' },
    UNREACHABLE: { description: 'Nobody answers the telephone.' },
    WRONG_ADDRESS: { description: 'The address is wrong or incomplete.' },
    REFUSED: { description: 'The recipient did not take it.' },
    DAMAGED: { description: 'It was damaged on the way.' },
    OTHER: { description: 'As the note says.' },
  },
});

export enum DeliveryTaskOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(DeliveryTaskOrderField, {
  name: 'DeliveryTaskOrderField',
  description: 'What delivery tasks are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When the parcel left.' } },
});

export const DeliveryTaskOrder = orderByInput('DeliveryTaskOrder', DeliveryTaskOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.DELIVERIES_READ,
  title: 'number',
  columns: [
    'number',
    'status',
    'area',
    'collect',
    'unitCount',
    'courier',
    'merchant',
    'failureCount',
    'redeliverAt',
    'createdAt',
  ],
  defaultSort: 'CREATED_AT',
  icon: 'TwoWheeler',
  live: 'deliveryTaskEvents',
})
@ObjectType('DeliveryTask', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A parcel that a courier of the shop or of the platform brings 送货 (E6). Couriers see what is open to them and what is theirs, and of the recipient only what they need while they have the parcel.',
})
export class DeliveryTaskType extends Node {
  @Field(() => String, { description: 'The parcel’s number.' })
  number!: string;

  @Field(() => DeliveryTaskStatus, { description: 'Where it is.' })
  status!: DeliveryTaskStatus;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Whose parcel; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => OrderType, { nullable: true, description: 'The order; null for couriers, who need not see it.' })
  order?: OrderType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who brings it; null while it is open, or for whoever may not see accounts.',
  })
  courier?: AccountType | null;

  @Field(() => String, { description: 'Province, city and district it goes to.' })
  area!: string;

  @Field(() => MoneyType, {
    description: 'What its courier collects in cash at the door; zero when the order is paid (F3).',
  })
  collect!: MoneyType;

  @Field(() => Int, { description: 'How many units are in it.' })
  unitCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Whom it is for; null for whoever is not bringing it right now.',
  })
  recipientName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their telephone; null for whoever is not bringing it right now.',
  })
  recipientPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Street and house; null for whoever is not bringing it right now.',
  })
  recipientStreet?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The six figures to tell the courier at the door; null for everybody but the buyer, and once it is over.',
  })
  code?: string | null;

  @Field(() => Int, { description: 'Attempts that failed.' })
  failureCount!: number;

  @Field(() => DeliveryFailure, { nullable: true, description: 'Why the last one failed; null when none did.' })
  lastFailure?: DeliveryFailure | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried again; null when nothing was agreed.' })
  redeliverAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its courier took it; null while it is open.' })
  acceptedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the courier last set out with it; null until then.' })
  pickedUpAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed over or came back; null until then.' })
  endedAt?: Date | null;

  @Field(() => DateTime, { description: 'When the parcel left the shop.' })
  createdAt!: Date;

  @Field(() => [DeliveryTaskAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: DeliveryTaskAction[];
}

type Row = ColumnsOf<DeliveryTask>;

/** Shop and staff who assign; its courier; couriers it is open to; its buyer. */
export const seesTask = (viewer: Actor, row: Row): Visibility =>
  anyOf(
    byOwner(scopeOf(viewer, Permission.DELIVERIES_ASSIGN), row.merchantId),
    allOf(
      byOwner(scopeOf(viewer, Permission.DELIVERIES_RUN), row.merchantId),
      sql<boolean>`(${row.status} = 'OPEN' or ${row.courierId} = ${viewer.accountId})`,
    ),
    viewer.buyerId !== null && sql<boolean>`${row.buyerId} = ${viewer.buyerId}`,
  );

/** A value of the recipient, for the courier who has the parcel to bring right now (A7). */
const forCourier =
  (column: 'name' | 'phone' | 'street') =>
  (row: Row, viewer: Actor): ReturnType<typeof sql<string | null>> =>
    sql<string | null>`(select r.${sql.ref(column)} from order_recipient r where r.id = ${row.orderId}
      and ${row.courierId} = ${viewer.accountId} and ${row.status} in ('ACCEPTED', 'PICKED_UP', 'FAILED'))`;

export const deliveryTaskReads = reads(DeliveryTaskType, {
  prefix: 'errand',
  entity: () => DeliveryTask,
  visibleTo: seesTask,
  relations: {
    merchant: one(() => MerchantType, 'merchantId'),
    order: one(() => OrderType, 'orderId'),
    courier: one(() => AccountType, 'courierId'),
  },
  expressions: {
    area: (row) => sql<string>`coalesce((select r.region from order_recipient r where r.id = ${row.orderId}), '')`,
    unitCount: (row) =>
      sql<number>`(select coalesce(sum(l.quantity), 0)::int from shipment_line l where l.shipment_id = ${row.shipmentId})`,
    recipientName: forCourier('name'),
    recipientPhone: forCourier('phone'),
    recipientStreet: forCourier('street'),
  },
  computed: {
    code: {
      needs: ['id', 'status', 'buyerId'],
      from: ({ id, status, buyerId }, viewer, _now, { services }) =>
        buyerId === viewer.buyerId && !isOver(status) ? deliveryCode(services.keys.codes, id) : null,
    },
    availableActions: {
      needs: ['status', 'merchantId', 'courierId', 'collectMinor'],
      from: (task, viewer) => allowedActions(deliveryLifecycle, task).filter((action) => mayDo(action, task, viewer)),
    },
  },
  filters: { q: (value: string, row) => sql<boolean>`${row.number} = ${value}` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
