import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { CarrierType } from '../shipping/index.js';
import { OrderType } from './order.type.js';
import { OrderLineType } from './order-line.type.js';
import { onTheWay } from './parcel-states.js';
import { Shipment, ShipmentStatus } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

registerEnumType(ShipmentStatus, {
  name: 'ShipmentStatus',
  description: 'Where a parcel is.',
  valuesConfig: {
    SHIPPED: { description: 'It left the shop; nothing was heard of it since.' },
    IN_TRANSIT: { description: 'On its way.' },
    OUT_FOR_DELIVERY: { description: 'A courier is on the way to the recipient with it.' },
    FAILED: { description: 'It could not be handed over; it is tried again.' },
    DELIVERED: { description: 'Arrived.' },
    RETURNING: { description: 'On its way back to the shop, which confirms when it is there (`takeParcelBack`).' },
    RETURNED: { description: 'Back at the shop, undelivered; stock and money went back.' },
  },
});

export enum ShipmentAction {
  CORRECT = 'CORRECT',
}

registerEnumType(ShipmentAction, {
  name: 'ShipmentAction',
  description: 'What can be done to a parcel.',
  valuesConfig: { CORRECT: { description: 'Correct who brings it, or its number.' } },
});

export enum ShipmentOrderField {
  SHIPPED_AT = 'SHIPPED_AT',
}

registerEnumType(ShipmentOrderField, {
  name: 'ShipmentOrderField',
  description: 'What parcels are sorted by.',
  valuesConfig: { SHIPPED_AT: { description: 'When it left.' } },
});

export const ShipmentOrder = orderByInput('ShipmentOrder', ShipmentOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.ORDERS_SHIP,
  title: 'number',
  columns: ['number', 'status', 'carrier', 'trackingNumber', 'merchant', 'shippedAt', 'deliveredAt'],
  defaultSort: 'SHIPPED_AT',
  icon: 'LocalShipping',
})
@ObjectType('Shipment', {
  implements: Node,
  simpleResolvers: true,
  description: 'A parcel on its way to one recipient; it may carry lines of several orders (E6).',
})
export class ShipmentType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ShipmentStatus, { description: 'Where it is.' })
  status!: ShipmentStatus;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sent it; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => String, { description: 'Courier company, or `本店配送` for the shop’s own delivery.' })
  carrier!: string;

  @Field(() => CarrierType, {
    nullable: true,
    description: 'The listed company that brings it; null for others and for the shop’s own delivery.',
  })
  carrierCompany?: CarrierType | null;

  @Field(() => String, { nullable: true, description: 'Tracking number; null for own delivery.' })
  trackingNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its way is followed on the company’s own page; null when there is none.',
  })
  @Hint({ widget: 'URL', hidden: ['LIST'] })
  trackingUrl?: string | null;

  @Field(() => DateTime, { description: 'When it left.' })
  shippedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it arrived; null until then.' })
  deliveredAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change; send it back when you correct it.' })
  version!: number;

  @Field(() => [ShipmentAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: ShipmentAction[];

  @Connection(() => ShipmentLineType, { by: 'shipmentId', description: 'What is in it.' })
  lines!: Connection<ShipmentLineType>;
}

@ObjectType('ShipmentLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'Units of an order line in a parcel.',
})
export class ShipmentLineType extends Node {
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => ShipmentType, { description: 'The parcel.' })
  shipment!: ShipmentType;

  @Field(() => OrderLineType, { description: 'The line of the order.' })
  orderLine!: OrderLineType;

  @Field(() => OrderType, { description: 'The order.' })
  order!: OrderType;
}

export const shipmentReads = reads(ShipmentType, {
  prefix: 'shipment',
  entity: () => Shipment,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: { merchant: one(() => MerchantType, 'merchantId'), carrierCompany: one(() => CarrierType, 'carrierId') },
  expressions: {
    trackingUrl: (row) => sql<string | null>`(select replace(c.tracking_url, '{number}', ${row.trackingNumber})
      from carrier c where c.id = ${row.carrierId})`,
  },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId'],
      from: ({ status, merchantId }, viewer) =>
        onTheWay.includes(status) && reaches(scopeOf(viewer, Permission.ORDERS_SHIP), { merchantId })
          ? [ShipmentAction.CORRECT]
          : [],
    },
  },
  filters: { q: (value: string, row) => sql<boolean>`(${row.number} = ${value} or ${row.trackingNumber} = ${value})` },
  defaultOrder: { field: 'SHIPPED_AT', direction: 'DESC' },
});

export const shipmentLineReads = reads(ShipmentLineType, {
  prefix: 'packed',
  entity: () => ShipmentLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: {
    shipment: one(() => ShipmentType, 'shipmentId', { impliedBy: true }),
    orderLine: one(() => OrderLineType, 'orderLineId', { impliedBy: true }),
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
  },
});
