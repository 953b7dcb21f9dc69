import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderLineType, OrderType } from '../orders/index.js';
import { mayDo } from './move-return.js';
import { Return } from './return.entity.js';
import { ReturnEvidence } from './return-evidence.entity.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnAction, ReturnKind, ReturnReason, ReturnStatus, returnLifecycle } from './return-status.js';

registerEnumType(ReturnStatus, {
  name: 'ReturnStatus',
  description: 'Where a return stands (G3); every waiting state has a clock and a default.',
  valuesConfig: describedStates(returnLifecycle),
});

registerEnumType(ReturnKind, {
  name: 'ReturnKind',
  description: 'What the buyer wants (G1).',
  valuesConfig: {
    REFUND_ONLY: { description: '仅退款: money back, the goods stay.' },
    RETURN_REFUND: { description: '退货退款: the goods come back, then the money.' },
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
    WITHDRAW: { description: 'Take the application back.' },
    APPEAL: { description: 'Ask the platform to decide.' },
    DECIDE: { description: 'Decide for the platform.' },
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

  @Field(() => MoneyType, { description: 'What is paid back for them.' })
  amount!: MoneyType;

  @Field(() => Int, { description: 'Units that came back fit to be sold again.' })
  resaleableQuantity!: number;
}

@ObjectType('ReturnEvidence', {
  implements: Node,
  simpleResolvers: true,
  description: 'A picture that shows why; private to the parties and the platform.',
})
export class ReturnEvidenceType extends Node {
  @Field(() => FileType, { nullable: true, description: 'The picture; null when it is hidden from you.' })
  file?: FileType | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.RETURNS_READ,
  title: 'number',
  columns: ['number', 'status', 'kind', 'reason', 'merchant', 'order', 'refund', 'dueAt', 'requestedAt'],
  defaultSort: 'REQUESTED_AT',
  icon: 'AssignmentReturn',
})
@ObjectType('Return', {
  implements: Node,
  simpleResolvers: true,
  description: 'Lines of an order a buyer wants to give back or be paid back for (G1).',
})
export class ReturnType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ReturnStatus, { description: 'Where it stands.' })
  status!: ReturnStatus;

  @Field(() => ReturnKind, { description: 'What the buyer wants.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, { description: 'Why.' })
  reason!: ReturnReason;

  @Field(() => String, { description: 'What happened, in the buyer’s words; an appeal’s reason stands below it.' })
  @Hint({ pii: true })
  description!: string;

  @Field(() => OrderType, { description: 'The order it is about.' })
  order!: OrderType;

  @Field(() => MerchantType, { nullable: true, description: 'Who sold; null when the shop is hidden from you by now.' })
  merchant?: MerchantType | null;

  @Field(() => MoneyType, { description: 'What is paid back when it is accepted.' })
  refund!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Why the merchant said no; null unless it did.' })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: 'What the platform decided and why; null unless it did.' })
  decision?: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries the goods back; null until they are sent.' })
  carrier?: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of the parcel back; null when there is none.' })
  trackingNumber?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the clock of its state runs out; null once it is over.' })
  dueAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was applied for.' })
  requestedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the merchant answered; null until then.' })
  answeredAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the goods were sent back; null until then.' })
  sentBackAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [ReturnAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ReturnAction[];

  @Connection(() => ReturnLineType, { by: 'returnId', description: 'Which lines of the order.' })
  lines!: Connection<ReturnLineType>;

  @Connection(() => ReturnEvidenceType, { by: 'returnId', description: 'Pictures that show why.' })
  evidence!: Connection<ReturnEvidenceType>;

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
  },
  computed: {
    availableActions: {
      needs: ['status', 'kind', 'merchantId', 'buyerId'],
      from: (made, viewer) => allowedActions(returnLifecycle, made).filter((action) => mayDo(action, made, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
  },
  defaultOrder: { field: 'REQUESTED_AT', direction: 'DESC' },
});

export const returnLineReads = reads(ReturnLineType, {
  prefix: 'returnline',
  entity: () => ReturnLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { orderLine: one(() => OrderLineType, 'orderLineId', { impliedBy: true }) },
});

export const returnEvidenceReads = reads(ReturnEvidenceType, {
  prefix: 'evidence',
  entity: () => ReturnEvidence,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { file: one(() => FileType, 'fileId') },
});
