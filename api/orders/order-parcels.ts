import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from './order.type.js';
import { ShipmentLineType } from './shipment.type.js';

/** How an order left the shop. */
@Resolver(() => OrderType)
export class OrderParcels {
  @Connection(() => ShipmentLineType, { by: 'orderId', description: 'What left in which parcel (E6).' })
  parcels!: Connection<ShipmentLineType>;
}
