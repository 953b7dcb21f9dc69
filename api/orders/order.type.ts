import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import './order.enums.js';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { CarrierType } from '../shipping/index.js';
import { CheckoutType } from './checkout.type.js';
import { DeliveryMethod } from './delivery-method.js';
import { Order, OrderChannel, OrderOrigin } from './order.entity.js';
import { isOffered } from './order-access.js';
import { OrderChangeType } from './order-change.type.js';
import { OrderFlag } from './order-entry.entity.js';
import { OrderEntryType } from './order-entry.type.js';
import { OrderLineType } from './order-line.type.js';
import { OrderRecipientType } from './order-recipient.type.js';
import { matching } from './order-search.js';
import { AfterSaleState, PaymentState, ShipmentState, stateExpressions } from './order-states.js';
import { OrderAction, OrderStatus, orderLifecycle } from './order-status.js';
import { ReviewReason, reviewReasons } from './review-rules.js';

registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'Where an order stands (E3). Only listed transitions happen, each recorded with actor, time and cause.',
  valuesConfig: describedStates(orderLifecycle),
});

registerEnumType(ReviewReason, {
  name: 'ReviewReason',
  description: 'Why somebody should look at an order before it is picked (E4).',
  valuesConfig: Object.fromEntries(
    Object.entries(reviewReasons).map(([reason, description]) => [reason, { description }]),
  ),
});

registerEnumType(OrderAction, {
  name: 'OrderAction',
  description: 'What can be done with an order.',
  valuesConfig: {
    PAY_ON_DELIVERY: { description: 'Pay the checkout in cash at the door.' },
    PAY: { description: 'Pay it, with the rest of its checkout.' },
    REVIEW: { description: '审单: confirm goods, address, invoice and notes.' },
    HOLD: { description: 'Put it on hold with a question.' },
    RELEASE: { description: 'Release it from hold.' },
    CORRECT_NOTE: { description: 'Correct the buyer’s note.' },
    CORRECT_INVOICE: { description: 'Correct the invoice asked for.' },
    CORRECT_RECIPIENT: { description: 'Correct who receives it and where.' },
    START_PICKING: { description: '配货: start to pick it.' },
    SHIP: { description: 'Send a parcel.' },
    RECORD_DELIVERY: { description: 'Record that parcels arrived.' },
    TAKE_BACK: { description: 'Take a parcel back that could not be delivered (E6).' },
    CONFIRM_RECEIPT: { description: 'Confirm receipt, which completes it.' },
    CANCEL: { description: 'Cancel it.' },
    PROPOSE_CHANGE: { description: 'Change its goods, until the order clerk has marked it as read.' },
    ANSWER_CHANGE: { description: 'Agree to the proposed change, or not.' },
    WITHDRAW_CHANGE: { description: 'Take the proposed change back.' },
    MARK_READ: { description: '已读: take it in hand; its goods stay as they are from then on.' },
    SPLIT: { description: 'Split part of it off into an order of its own.' },
    SET_SHIP_ON: { description: 'Say from which day it may be sent.' },
    SHIP_TOGETHER: { description: 'Send it together with other orders of the buyer.' },
    SHIP_APART: { description: 'Send it alone after all.' },
    GIVE_GIFT: { description: 'Add goods that cost the buyer nothing, while it is unpaid.' },
    WAIVE_DELIVERY_FEE: { description: 'Waive the delivery fee, while it is unpaid.' },
    CUT_PRICE: { description: 'Take something off the price, while it is unpaid.' },
    ADD_NOTE: { description: 'Add a note or a flag.' },
    CLEAR_FLAG: { description: 'Take a flag off.' },
  },
});

export enum OrderOrderField {
  PLACED_AT = 'PLACED_AT',
  TOTAL = 'TOTAL',
  DUE_AT = 'DUE_AT',
  NUMBER = 'NUMBER',
}

registerEnumType(OrderOrderField, {
  name: 'OrderOrderField',
  description: 'What orders are sorted by.',
  valuesConfig: {
    PLACED_AT: { description: 'When it was placed.' },
    TOTAL: { description: 'What it costs.' },
    DUE_AT: { description: 'When its clock runs out; what is late first when ascending.' },
    NUMBER: { description: 'Its number.' },
  },
});

export const OrderOrder = orderByInput('OrderOrder', OrderOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.ORDERS_READ,
  title: 'number',
  columns: [
    'number',
    'status',
    'flags',
    'merchant',
    'buyer',
    'total',
    'paymentState',
    'shipmentState',
    'afterSaleState',
    'dueAt',
    'placedAt',
  ],
  defaultSort: 'PLACED_AT',
  live: 'orderStatusChanged',
  icon: 'ReceiptLong',
})
@ObjectType('Order', {
  implements: Node,
  simpleResolvers: true,
  description: 'One merchant’s part of a checkout (E2), or a past order taken over from another system.',
})
export class OrderType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => OrderStatus, { description: 'Where it stands.' })
  status!: OrderStatus;

  @Field(() => PaymentState, { description: 'Derived: what was paid and paid back.' })
  paymentState!: PaymentState;

  @Field(() => ShipmentState, { description: 'Derived: how much of it has left.' })
  shipmentState!: ShipmentState;

  @Field(() => AfterSaleState, { description: 'Derived: whether there are or were returns or complaints.' })
  afterSaleState!: AfterSaleState;

  @Field(() => Int, { description: 'Derived: open returns and complaints that hold its completion and payout.' })
  openHoldCount!: number;

  @Field(() => OrderOrigin, { description: 'Where it comes from.' })
  origin!: OrderOrigin;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sells; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who buys; null for imported orders, and for whoever may not see the account.',
  })
  buyer?: AccountType | null;

  @Field(() => CheckoutType, {
    nullable: true,
    description: 'What was paid at once with it; null for merchants, and for imported orders.',
  })
  checkout?: CheckoutType | null;

  @Field(() => MoneyType, { description: 'Goods before adjustments.' })
  goods!: MoneyType;

  @Field(() => MoneyType, { description: 'What adjustments take off, of goods and delivery together.' })
  discount!: MoneyType;

  @Field(() => MoneyType, { description: 'What delivery costs before adjustments.' })
  deliveryFee!: MoneyType;

  @Field(() => MoneyType, { description: 'Goods less discount plus delivery fee: what the buyer pays.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid back so far.' })
  refunded!: MoneyType;

  @Field(() => Int, { description: 'Units over all lines.' })
  unitCount!: number;

  @Field(() => Int, { description: 'Units that have left the shop.' })
  shippedUnitCount!: number;

  @Field(() => [ReviewReason], {
    description: 'Why somebody should look at it, as the rules found when it was paid (E4); bounded by the enum.',
  })
  reviewReasons!: ReviewReason[];

  @Field(() => [OrderFlag], { description: 'The flags it bears now 插旗 (E7); bounded by the enum.' })
  flags!: OrderFlag[];

  @Field(() => DateTime, { nullable: true, description: 'Since when it is on hold by hand; null: it is not.' })
  heldAt?: Date | null;

  @Field(() => DeliveryMethod, { description: 'How it reaches the buyer.' })
  deliveryMethod!: DeliveryMethod;

  @Field(() => DateTime, { nullable: true, description: 'Beginning of the time wished for; null: any time.' })
  wishedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the time wished for; null: any time.' })
  wishedUntil?: Date | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it is promised for 交期, by the market’s calendar; null for imported orders.',
  })
  promisedOn?: string | null;

  @Field(() => CarrierType, {
    nullable: true,
    description: 'The carrier the buyer wishes 指定快递 (E5); null: any.',
  })
  @Hint({ hidden: ['LIST'] })
  wishedCarrier?: CarrierType | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which it may be sent; until then it is neither picked nor printed (E5). Null: at once.',
  })
  @Hint({ hidden: ['LIST'] })
  shipOn?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: '已读: when the order clerk took it in hand; from then on its goods stay. Null until then.',
  })
  readAt?: Date | null;

  @Field(() => OrderChannel, {
    nullable: true,
    description: 'How it was ordered; null for imported orders.',
  })
  channel?: OrderChannel | null;

  @Field(() => OrderType, {
    nullable: true,
    description: 'The first of the orders it leaves together with, itself or another; null: it goes alone (E4).',
  })
  shipsWith?: OrderType | null;

  @Connection(() => OrderType, {
    by: 'shipsWithId',
    description: 'The orders that leave together with it, itself among them, where it is the first placed (E4).',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST', 'SHOW'] })
  shipsTogether!: Connection<OrderType>;

  @Field(() => OrderType, { nullable: true, description: 'The order it was split from; null: from none.' })
  @Hint({ hidden: ['LIST'] })
  splitFrom?: OrderType | null;

  @Field(() => String, { description: 'The buyer’s note; empty when there is none.' })
  @Hint({ pii: true })
  buyerNote!: string;

  @Field(() => String, { nullable: true, description: '工号 of the agent who served the buyer; null when nobody did.' })
  agentNumber?: string | null;

  @Field(() => OrderRecipientType, {
    nullable: true,
    description: 'Who receives it, masked for whoever does not need it (A7); null for imported orders.',
  })
  recipient?: OrderRecipientType | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null unless it was.' })
  @Hint({ pii: true })
  cancelReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the other system called it; null for orders of this market.',
  })
  sourceReference?: string | null;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the clock of its state runs out; null while nobody is waited for.',
  })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether its clock has run out.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'Whether the buyer pays in cash at the door 货到付款 (F3).' })
  isCashOnDelivery!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid; null until then.' })
  paidAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last parcel left; null until then.' })
  shippedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last parcel arrived; null until then.' })
  deliveredAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was completed; null until then.' })
  completedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null unless it was.' })
  cancelledAt?: Date | null;

  @Field(() => Int, { description: 'Counts its events; the `sequence` of the latest (E11).' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  sequence!: number;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [OrderAction], {
    description: 'What you may do with it now; bounded by the enum. Stock and money may still refuse.',
  })
  availableActions!: OrderAction[];

  @Connection(() => OrderLineType, {
    by: 'orderId',
    description: 'What was ordered.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  lines!: Connection<OrderLineType>;

  @Connection(() => OrderChangeType, {
    by: 'orderId',
    description: 'Changes of its goods after payment, the newest first, each with the version before (E4).',
  })
  @Hint({ hidden: ['LIST'] })
  changes!: Connection<OrderChangeType>;

  @Connection(() => OrderEntryType, {
    by: 'orderId',
    description: 'Its timeline: what happened, who did it, when and why, the newest first (E7).',
  })
  @Hint({ hidden: ['LIST'] })
  timeline!: Connection<OrderEntryType>;

  @Field(() => ID, { description: 'Id of its merchant, for clients that know the merchant already.' })
  merchantId!: string;
}

export const orderReads = reads(OrderType, {
  prefix: 'order',
  entity: () => Order,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: {
    merchant: one(() => MerchantType, 'merchantId'),
    buyer: one(() => AccountType, 'buyerId'),
    checkout: one(() => CheckoutType, 'checkoutId'),
    splitFrom: one(() => OrderType, 'splitFromId'),
    wishedCarrier: one(() => CarrierType, 'wishedCarrierId'),
    shipsWith: one(() => OrderType, 'shipsWithId'),
    recipient: one(() => OrderRecipientType, 'id', { impliedBy: true }),
  },
  expressions: stateExpressions,
  computed: {
    isLate: { needs: ['dueAt'], from: ({ dueAt }, _viewer, now) => dueAt !== null && dueAt < now },
    availableActions: {
      needs: [
        ...(['isCashOnDelivery', 'paidAt'] as const),
        ...(['status', 'merchantId', 'buyerId', 'origin', 'unitCount', 'shippedUnitCount'] as const),
        ...(['openHoldCount', 'heldAt', 'flags', 'readAt', 'openChangeId', 'batchId', 'shipsWithId'] as const),
        'replacementForId',
      ],
      from: (order, viewer) =>
        allowedActions(orderLifecycle, order).filter((action) => isOffered(action, order, viewer)),
    },
  },
  filters: {
    q: (value: string, row, viewer) => matching(value, row, viewer),
    reviewReasons: (value: ReviewReason[], row) => sql<boolean>`${row.reviewReasons} && ${[...value]}::text[]`,
    flags: (value: OrderFlag[], row) => sql<boolean>`${row.flags} && ${[...value]}::text[]`,
    isHeld: (value: boolean, row) => sql<boolean>`(${row.heldAt} is not null) = ${value}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
  },
  defaultOrder: { field: 'PLACED_AT', direction: 'DESC' },
});
