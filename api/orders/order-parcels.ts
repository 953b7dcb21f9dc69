import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from './order.type.js';
import { ShipmentLineType, ShipmentType } from './shipment.type.js';
import { TrackingEventType } from './tracking-event.type.js';

/** How an order left the shop. */
@Resolver(() => OrderType)
export class OrderParcels {
  @Connection(() => ShipmentLineType, { by: 'orderId', description: 'What left in which parcel (E6).' })
  parcels!: Connection<ShipmentLineType>;
}

/** The way of a parcel. */
@Resolver(() => ShipmentType)
export class ParcelTracking {
  @Connection(() => TrackingEventType, {
    by: 'shipmentId',
    defaultOrder: { field: 'HAPPENED_AT', direction: 'DESC' },
    description: 'What happened to it on its way, the latest first (E6).',
  })
  trackingEvents!: Connection<TrackingEventType>;
}
