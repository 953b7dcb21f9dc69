import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Units of an order line in a parcel. */
@Entity({ tableName: 'shipment_line' })
export class ShipmentLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  shipmentId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: 'integer' })
  quantity!: number;
}
