import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VariantType } from '../catalog/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderLineType, OrderType } from '../orders/index.js';
import { SlipType } from '../slips/index.js';
import { ReturnEvidenceType } from './application/return-evidence.type.js';
import { FreightStatus } from './freight/freight-status.js';
import { ReturnInspectionType } from './inspection/return-inspection.type.js';
import { mayDo } from './move-return.js';
import { ReturnReasonRuleType } from './reasons/return-reason-rule.type.js';
import { Return } from './return.entity.js';
import { returnKinds, returnLifecycles } from './return-kinds.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnAction, ReturnKind, ReturnReason, ReturnStatus, returnStates } from './return-status.js';

registerEnumType(ReturnStatus, {
  name: 'ReturnStatus',
  description: 'Where a return stands (G3); every waiting state has a clock and a default.',
  valuesConfig: Object.fromEntries(
    Object.values(ReturnStatus).map((status) => {
      const kinds = Object.values(ReturnKind).filter((kind) => returnKinds[kind].states.includes(status));
      const which =
        kinds.length === Object.values(ReturnKind).length ? 'Every kind has it.' : `In ${kinds.join(', ')}.`;
      return [status, { description: `${returnStates[status].means} ${which}` }];
    }),
  ),
});

registerEnumType(ReturnKind, {
  name: 'ReturnKind',
  description: 'What the buyer wants (G1).',
  valuesConfig: {
    REFUND_ONLY: { description: '仅退款: money back, the goods stay.' },
    RETURN_REFUND: { description: '退货退款: the goods come back, then the money.' },
    EXCHANGE: { description: '换货: the goods come back, then others at no price.' },
    REPAIR: { description: '维修: the goods come back, are repaired and sent to the buyer again.' },
    RESEND: { description: '补发: what was missing or broken is sent again at no price.' },
    COMPENSATION: { description: '补偿: cash by slip, or a coupon; nothing comes back.' },
  },
});

registerEnumType(ReturnReason, {
  name: 'ReturnReason',
  description: 'Why (G2).',
  valuesConfig: {
    NOT_AS_DESCRIBED: { description: '与想象不符: not as described.' },
    POOR_SERVICE: { description: '服务不满意: poor service.' },
    MISSING_OR_SHORT: { description: '少发缺货: missing or short.' },
    LATE_DELIVERY: { description: '到货延迟: late.' },
    DAMAGED_IN_TRANSIT: { description: '运输破损: damaged in transit; needs pictures.' },
    QUALITY: { description: '质量问题: quality; needs pictures.' },
  },
});

registerEnumType(ReturnAction, {
  name: 'ReturnAction',
  description: 'What can be done with a return.',
  valuesConfig: {
    ACCEPT: { description: 'Accept it, as the merchant.' },
    REJECT: { description: 'Say no, as the merchant.' },
    SEND_BACK: { description: 'Tell that the goods are on their way back.' },
    CONFIRM_GOODS: { description: 'Confirm the goods that came back, and pay.' },
    ACCEPT_PART: { description: 'Agree that inspection left units out.' },
    TRY_AGAIN: { description: 'Have the goods replaced after all, as the buyer.' },
    TAKE_MONEY: { description: 'Take the money instead of a replacement, as the buyer.' },
    COMPENSATE: { description: 'Compensate by a slip.' },
    GIVE_COUPON: { description: 'Compensate by a goodwill coupon.' },
    WITHDRAW: { description: 'Take the application back.' },
    APPEAL: { description: 'Ask the platform to decide.' },
    DECIDE: { description: 'Decide for the platform.' },
    CLAIM_FREIGHT: { description: 'Ask for what the way back has cost, as the buyer.' },
    PAY_FREIGHT: { description: 'Pay the way back, by a slip.' },
    DECLINE_FREIGHT: { description: 'Leave the way back with the buyer.' },
  },
});

export enum ReturnOrderField {
  REQUESTED_AT = 'REQUESTED_AT',
  DUE_AT = 'DUE_AT',
}

registerEnumType(ReturnOrderField, {
  name: 'ReturnOrderField',
  description: 'What returns are sorted by.',
  valuesConfig: {
    REQUESTED_AT: { description: 'When it was applied for.' },
    DUE_AT: { description: 'When its clock runs out.' },
  },
});

export const ReturnOrder = orderByInput('ReturnOrder', ReturnOrderField);

@ObjectType('ReturnLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'Units of an order line in a return, and what is paid back for them (G6).',
})
export class ReturnLineType extends Node {
  @Field(() => OrderLineType, { description: 'The line of the order.' })
  orderLine!: OrderLineType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => VariantType, {
    nullable: true,
    description: 'The variant they are exchanged for; null: the same again, or hidden from you.',
  })
  variant?: VariantType | null;

  @Field(() => MoneyType, { description: 'What is paid back for them; of a replacement, where there is none.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid back of it so far.' })
  paid!: MoneyType;

  @Field(() => Int, { description: 'Units that came back fit to be sold again.' })
  resaleableQuantity!: number;

  @Field(() => Int, { description: 'Units that came back and were scrapped.' })
  defectiveQuantity!: number;

  @Field(() => Int, { description: 'Units that inspection left out: missing, or not ours.' })
  refusedQuantity!: number;
}

@ObjectType('ReturnShortage', {
  simpleResolvers: true,
  description: 'What there was too little of to replace goods, at that moment (C3).',
})
class ReturnShortageType {
  @Field(() => String, { description: 'The SKU.' })
  sku!: string;

  @Field(() => Int, { description: 'Units that were to be sent.' })
  requested!: number;

  @Field(() => Int, { description: 'Units there were.' })
  available!: number;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.RETURNS_READ,
  title: 'number',
  columns: ['number', 'status', 'kind', 'reason', 'merchant', 'order', 'refund', 'dueAt', 'requestedAt'],
  defaultSort: 'REQUESTED_AT',
  live: 'returnEvents',
  icon: 'AssignmentReturn',
})
@ObjectType('Return', {
  implements: Node,
  simpleResolvers: true,
  description: 'Lines of an order a buyer wants to give back, have replaced, or be paid for (G1).',
})
export class ReturnType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ReturnStatus, { description: 'Where it stands.' })
  status!: ReturnStatus;

  @Field(() => ReturnKind, { description: 'What the buyer wants.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, { description: 'Why, as one of the six.' })
  reason!: ReturnReason;

  @Field(() => ReturnReasonRuleType, { description: 'Why, by the market’s own list (G2); it counts as `reason`.' })
  @Hint({ hidden: ['LIST'] })
  reasonRule!: ReturnReasonRuleType;

  @Field(() => String, { description: 'What happened, in the buyer’s words; an appeal’s reason stands below it.' })
  @Hint({ pii: true })
  description!: string;

  @Field(() => OrderType, { description: 'The order it is about.' })
  order!: OrderType;

  @Field(() => MerchantType, { nullable: true, description: 'Who sold; null when the shop is hidden from you by now.' })
  merchant?: MerchantType | null;

  @Field(() => MoneyType, { description: 'What is paid back when it is accepted.' })
  refund!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid back so far; compensation by slip stands on the slip.' })
  paid!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Why the merchant said no; null unless it did.' })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: 'What the platform decided and why; null unless it did.' })
  decision?: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries the goods back; null until they are sent.' })
  carrier?: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of the parcel back; null when there is none.' })
  trackingNumber?: string | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What the way back has cost, as the buyer claims it (G4); null unless claimed.',
  })
  freight?: MoneyType | null;

  @Field(() => FreightStatus, { nullable: true, description: 'Where that claim stands; null unless claimed.' })
  freightStatus?: FreightStatus | null;

  @Field(() => String, { nullable: true, description: 'Why the way back stays with the buyer; null unless declined.' })
  freightAnswer?: string | null;

  @Field(() => SlipType, {
    nullable: true,
    description: 'The slip that pays the way back, the last one written; null for none, or hidden from you.',
  })
  freightSlip?: SlipType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the clock of its state runs out; null once it is over.' })
  dueAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was applied for.' })
  requestedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the merchant answered; null until then.' })
  answeredAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the goods were sent back; null until then.' })
  sentBackAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When what came back was inspected; null until then.' })
  inspectedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the buyer appealed, which is done once; null: not yet.' })
  appealedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the platform decided; null: it did not.' })
  decidedAt?: Date | null;

  @Field(() => SlipType, {
    nullable: true,
    description: 'The slip that compensates; null for none, or hidden from you.',
  })
  slip?: SlipType | null;

  @Field(() => OrderType, {
    nullable: true,
    description: 'The order at no price that replaces its goods, the last one made (G5); null for none.',
  })
  replacementOrder?: OrderType | null;

  @Field(() => [ReturnShortageType], {
    description: 'Why there is no replacement: what was short, and by how much; at most 100, empty once there is one.',
  })
  shortages!: ReturnShortageType[];

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [ReturnAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ReturnAction[];

  @Connection(() => ReturnLineType, { by: 'returnId', description: 'Which lines of the order.' })
  lines!: Connection<ReturnLineType>;

  @Connection(() => ReturnEvidenceType, { by: 'returnId', description: 'Pictures that show why, and what came back.' })
  evidence!: Connection<ReturnEvidenceType>;

  @Connection(() => ReturnInspectionType, { by: 'returnId', description: 'What inspection found, unit by unit.' })
  inspections!: Connection<ReturnInspectionType>;

  @Field(() => ID, { description: 'Id of the order it is about.' })
  orderId!: string;
}

export const returnReads = reads(ReturnType, {
  prefix: 'return',
  entity: () => Return,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: {
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
    merchant: one(() => MerchantType, 'merchantId'),
    slip: one(() => SlipType, 'slipId'),
    freightSlip: one(() => SlipType, 'freightSlipId'),
    replacementOrder: one(() => OrderType, 'replacementOrderId'),
    reasonRule: one(() => ReturnReasonRuleType, 'reasonRuleId', { impliedBy: true }),
  },
  computed: {
    availableActions: {
      needs: ['status', 'kind', 'appealedAt', 'decidedAt', 'freightStatus', 'merchantId', 'buyerId'],
      from: (made, viewer) =>
        allowedActions(returnLifecycles[made.kind], made).filter((action) => mayDo(action, made, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    productId: (value: string, row) => sql<boolean>`exists (
      select from return_line l join order_line ol on ol.id = l.order_line_id
       where l.return_id = ${row.id} and ol.product_id = ${value})`,
    carrierName: (value: string, row) => sql<boolean>`exists (
      select from return_line l where l.return_id = ${row.id} and ${value} = (
        select s.carrier from shipment_line sl join shipment s on s.id = sl.shipment_id
         where sl.order_id = ${row.orderId} and sl.order_line_id = l.order_line_id order by s.shipped_at, s.id limit 1))`,
    agentNumber: (value: string, row) =>
      sql<boolean>`${row.orderId} in (select id from customer_order where agent_number = ${value})`,
  },
  defaultOrder: { field: 'REQUESTED_AT', direction: 'DESC' },
});

export const returnLineReads = reads(ReturnLineType, {
  prefix: 'returnline',
  entity: () => ReturnLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: {
    orderLine: one(() => OrderLineType, 'orderLineId', { impliedBy: true }),
    variant: one(() => VariantType, 'variantId'),
  },
});
