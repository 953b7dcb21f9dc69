import './repair.enums.js';
import { sql } from 'kysely';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, reads } from '../kernel/read/index.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderLineType, OrderType } from '../orders/index.js';
import { SlipType } from '../slips/index.js';
import { mayDo } from './move-repair.js';
import { RepairOutletType, RepairPartType } from './parts.type.js';
import { Repair } from './repair.entity.js';
import { RepairPartUse } from './repair-part-use.entity.js';
import { CallBackResult, RepairAction, RepairOutcome, RepairStatus, repairLifecycle } from './repair-status.js';

@ObjectType('RepairPartUse', {
  implements: Node,
  simpleResolvers: true,
  description: 'Parts that a repair takes, at the price of the day of the quote (G8).',
})
export class RepairPartUseType extends Node {
  @Field(() => RepairPartType, { nullable: true, description: 'The part; null for whoever may not see the list.' })
  part!: RepairPartType | null;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => MoneyType, { description: 'What one costs.' })
  unitPrice!: MoneyType;

  @Field(() => MoneyType, { description: 'What they cost together.' })
  amount!: MoneyType;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.RETURNS_READ,
  title: 'number',
  columns: ['number', 'status', 'outcome', 'isWarranty', 'outlet', 'order', 'merchant', 'fee', 'dueAt', 'openedAt'],
  defaultSort: 'OPENED_AT',
  icon: 'Build',
})
@ObjectType('Repair', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Units of an order at a service outlet 维修单 (G8). Seen by its buyer, its shop and staff; what the outlet gets by staff alone.',
})
export class RepairType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => RepairStatus, { description: 'Where it stands.' })
  status!: RepairStatus;

  @Field(() => RepairOutcome, { nullable: true, description: 'What came of it; null until then.' })
  outcome!: RepairOutcome | null;

  @Field(() => OrderType, { description: 'The order whose goods they are.' })
  order!: OrderType;

  @Field(() => OrderLineType, { description: 'The line of the order.' })
  orderLine!: OrderLineType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MerchantType, { nullable: true, description: 'Who sold; null when the shop is hidden from you by now.' })
  merchant!: MerchantType | null;

  @Field(() => ID, { nullable: true, description: 'Id of the return that asked for it; null for none.' })
  returnId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the repair order that did not help; null for none.' })
  followsId!: string | null;

  @Field(() => RepairOutletType, { nullable: true, description: 'The outlet; null for whoever may not see its file.' })
  outlet!: RepairOutletType | null;

  @Field(() => String, { description: 'Where the goods are sent to: name, address and telephone of the outlet.' })
  sendTo!: string;

  @Field(() => Boolean, { description: 'Whether it is free of charge for the buyer.' })
  isWarranty!: boolean;

  @Field(() => String, { description: 'What is broken, in the buyer’s words.' })
  @Hint({ pii: true })
  fault!: string;

  @Field(() => String, { nullable: true, description: 'What the outlet found and did; null until it says so.' })
  diagnosis!: string | null;

  @Field(() => MoneyType, { description: 'What the parts cost.' })
  parts!: MoneyType;

  @Field(() => MoneyType, { description: 'What the labour costs.' })
  labor!: MoneyType;

  @Field(() => MoneyType, { description: 'What the buyer pays: parts and labour, nothing under warranty.' })
  fee!: MoneyType;

  @Field(() => DateTime, { nullable: true, description: 'When the buyer paid; null until then, and under warranty.' })
  paidAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was paid back, as nothing could be repaired; else null.',
  })
  paidBackAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who carries the goods to the outlet; null until they are sent.',
  })
  carrierIn!: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of that parcel; null when there is none.' })
  trackingIn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries the goods back; null until they are sent.' })
  carrierBack!: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of that parcel; null when there is none.' })
  trackingBack!: string | null;

  @Field(() => CallBackResult, { nullable: true, description: 'What the buyer said of it; null until the call-back.' })
  callBackResult!: CallBackResult | null;

  @Auth(Permission.REPAIRS_WORK)
  @Hint({ pii: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the buyer said, word by word; null when nothing, and for others.',
  })
  callBackNote!: string | null;

  @Auth(Permission.REPAIRS_WORK)
  @Field(() => MoneyType, {
    nullable: true,
    description: 'What the outlet gets, as it was checked last; null until it was, and for others.',
  })
  outletFee!: MoneyType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who checked it first; null until then, and for others.' })
  feeCheckedBy!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who came to the same amount; null until then, and for others.',
  })
  feeConfirmedBy!: AccountType | null;

  @Field(() => SlipType, {
    nullable: true,
    description: 'The slip the outlet is paid by; null for none, and for others.',
  })
  slip!: SlipType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the clock of its state runs out; null once it is over.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null until then.' })
  closedAt!: Date | null;

  @Field(() => [RepairAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: RepairAction[];

  @Connection(() => RepairPartUseType, { by: 'repairId', description: 'Parts it takes.' })
  partUses!: Connection<RepairPartUseType>;
}

export const repairReads = reads(RepairType, {
  prefix: 'repair',
  entity: () => Repair,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: {
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
    orderLine: one(() => OrderLineType, 'orderLineId', { impliedBy: true }),
    merchant: one(() => MerchantType, 'merchantId'),
    outlet: one(() => RepairOutletType, 'outletId'),
    feeCheckedBy: one(() => AccountType, 'feeCheckedById'),
    feeConfirmedBy: one(() => AccountType, 'feeConfirmedById'),
    slip: one(() => SlipType, 'slipId'),
  },
  expressions: {
    sendTo: (row) =>
      sql<string>`(select o.name || ', ' || o.address || ', ' || o.phone from repair_outlet o where o.id = ${row.outletId})`,
  },
  computed: {
    availableActions: {
      needs: ['status', 'feeConfirmedById', 'merchantId', 'buyerId'],
      from: (repair, viewer) =>
        allowedActions(repairLifecycle, repair).filter((action) => mayDo(action, repair, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
  },
  defaultOrder: { field: 'OPENED_AT', direction: 'DESC' },
});

export const repairPartUseReads = reads(RepairPartUseType, {
  prefix: 'repairpartuse',
  entity: () => RepairPartUse,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { part: one(() => RepairPartType, 'partId') },
});
