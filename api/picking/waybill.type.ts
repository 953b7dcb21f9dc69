import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { CarrierType } from '../shipping/index.js';
import { Waybill } from './waybill.entity.js';
import { WaybillPrint } from './waybill-print.entity.js';
import { WaybillAction, WaybillStatus, waybillLifecycle } from './waybill-status.js';

registerEnumType(WaybillStatus, {
  name: 'WaybillStatus',
  description: 'Where a waybill 运单 stands (E5).',
  valuesConfig: describedStates(waybillLifecycle),
});

registerEnumType(WaybillAction, {
  name: 'WaybillAction',
  description: 'What can be done with a waybill.',
  valuesConfig: {
    REPRINT: { description: 'Print it again, marked as a reprint.' },
    VOID: { description: 'Void it, because it is not used.' },
  },
});

export enum WaybillOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(WaybillOrderField, {
  name: 'WaybillOrderField',
  description: 'What waybills are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When its number was given.' } },
});

export const WaybillOrder = orderByInput('WaybillOrder', WaybillOrderField);

@ObjectType('WaybillPrint', {
  implements: Node,
  simpleResolvers: true,
  description: 'One time a waybill was printed (E5).',
})
export class WaybillPrintType extends Node {
  @Field(() => Int, { description: 'Which copy: 1 is the first, what follows is a reprint.' })
  copy!: number;

  @Field(() => AccountType, { nullable: true, description: 'Who printed it; null when an app did.' })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Panel({
  group: 'ORDERS',
  permission: Permission.ORDERS_SHIP,
  title: 'number',
  columns: ['number', 'status', 'carrier', 'order', 'merchant', 'printCount', 'isManual', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Receipt',
})
@ObjectType('Waybill', {
  implements: Node,
  simpleResolvers: true,
  description: '运单: what a parcel of an order travels with; its number is the carrier’s (E5).',
})
export class WaybillType extends Node {
  @Field(() => String, { description: 'The carrier’s number.' })
  number!: string;

  @Field(() => WaybillStatus, { description: 'Where it stands.' })
  status!: WaybillStatus;

  @Field(() => CarrierType, { nullable: true, description: 'The carrier; null when it is hidden from you.' })
  carrier?: CarrierType | null;

  @Field(() => MerchantType, { nullable: true, description: 'Who sends; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => OrderType, { description: 'The order.' })
  order!: OrderType;

  @Field(() => ID, { description: 'Id of the order.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  orderId!: string;

  @Field(() => Boolean, { description: 'Whether its number was entered by hand 手工运单.' })
  isManual!: boolean;

  @Field(() => Int, { description: 'How often it was printed; from the second time on as a reprint.' })
  printCount!: number;

  @Field(() => DateTime, { description: 'When its number was given.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last printed; null until it is.' })
  printedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [WaybillAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: WaybillAction[];

  @Connection(() => WaybillPrintType, {
    by: 'waybillId',
    description: 'Each time it was printed, the first one first.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  prints!: Connection<WaybillPrintType>;
}

const isAction = (step: WaybillAction | 'SEND'): step is WaybillAction => step !== 'SEND';

export const waybillReads = reads(WaybillType, {
  prefix: 'waybill',
  entity: () => Waybill,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_SHIP), row.merchantId),
  relations: {
    carrier: one(() => CarrierType, 'carrierId'),
    merchant: one(() => MerchantType, 'merchantId'),
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
  },
  computed: {
    availableActions: {
      needs: ['status', 'printCount', 'merchantId'],
      from: (waybill, viewer) =>
        reaches(scopeOf(viewer, Permission.ORDERS_SHIP), { merchantId: waybill.merchantId })
          ? allowedActions(waybillLifecycle, waybill).filter(isAction)
          : [],
    },
  },
  filters: { q: (value: string, row) => sql<boolean>`${row.number} = ${value.toUpperCase().replaceAll(/\s/g, '')}` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const waybillPrintReads = reads(WaybillPrintType, {
  prefix: 'waybillprint',
  entity: () => WaybillPrint,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_SHIP), row.merchantId),
  relations: { account: one(() => AccountType, 'accountId', { impliedBy: true }) },
});
