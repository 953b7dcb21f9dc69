import { ShipmentStatus } from './shipment.entity.js';

/** States of parcels that may still arrive. */
export const onTheWay: readonly ShipmentStatus[] = [
  ShipmentStatus.SHIPPED,
  ShipmentStatus.IN_TRANSIT,
  ShipmentStatus.OUT_FOR_DELIVERY,
  ShipmentStatus.FAILED,
];

/** Whether a parcel is where it stays: with the recipient, or back at the shop. */
export const isEnded = (status: ShipmentStatus): boolean =>
  status === ShipmentStatus.DELIVERED || status === ShipmentStatus.RETURNED;
