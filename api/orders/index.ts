export { linesOf } from './apply-change.js';
export { Basket } from './basket.entity.js';
export { basketLineReads, basketReads } from './basket.type.js';
export { BasketLine } from './basket-line.entity.js';
export { cancel } from './cancel-order.js';
export { collectAtDoor, owesCash } from './cash-on-delivery.js';
export { cashSettings } from './cash-settings.js';
export { Checkout } from './checkout.entity.js';
export { checkoutReads } from './checkout.type.js';
export { confirmReceipt } from './complete-order.js';
export { countSalesOfCompleted } from './count-sales-of-completed.js';
export { DeliveryMethod } from './delivery-method.js';
export { followParcel, followParcels } from './follow-parcel.job.js';
export { forgoneBy } from './forgone-by-refund.js';
export { orderImport } from './import-orders.js';
export { shipmentImport } from './import-shipments.js';
export { arriveByCourier, moveParcel, takeBack } from './local-parcels.js';
export { lockUnpaid } from './lock-unpaid.js';
export { deleteOldBaskets } from './merge-basket.js';
export { lockOrder } from './move-order.js';
export { openOrders } from './open-orders.js';
export { Order, OrderOrigin } from './order.entity.js';
export { orderErrorCodes } from './order.errors.js';
export { orderEventKinds } from './order.events.js';
export { PaymentChoice } from './order.inputs.js';
export { OrderType, orderReads } from './order.type.js';
export { OrderAdjustment } from './order-adjustment.entity.js';
export { orderAdjustmentReads } from './order-adjustment.type.js';
export { OrderAdjustmentShare } from './order-adjustment-share.entity.js';
export { OrderChange } from './order-change.entity.js';
export { orderChangeReads } from './order-change.type.js';
export { cancelUnpaidOrders, completeDeliveredOrders, lapseOrderChanges, remindUnpaid } from './order-clocks.job.js';
export { OrderEntry, OrderEntryKind } from './order-entry.entity.js';
export { orderEntryReads } from './order-entry.type.js';
export { OrderHold } from './order-hold.entity.js';
export { liftHold, openHolds, placeHold } from './order-holds.js';
export { OrderLine } from './order-line.entity.js';
export { OrderLineType, orderLineReads } from './order-line.type.js';
export { newNumber } from './order-numbers.js';
export { OrderRecipient } from './order-recipient.entity.js';
export { orderRecipientReads } from './order-recipient.type.js';
export { orderSettings } from './order-settings.js';
export { OrderStatus } from './order-status.js';
export { paidForUnits } from './paid-for-units.js';
export { LOCAL_DELIVERY } from './parcel-way.js';
export { payCheckout } from './pay-checkout.js';
export { payOnDelivery } from './pay-on-delivery.js';
export {
  beginPicking,
  enterBatch,
  leaveBatch,
  lockOrdersById,
  shortenOrder,
  whyNotBatched,
  whyNotPicked,
} from './pick-order.js';
export { placeOrder } from './place-order.js';
export { placeReplacement, type ReplacedUnits } from './place-replacement.js';
export type { PastOrderStates } from './read-past-order.js';
export { recordDelivery } from './record-delivery.js';
export { recordTracking } from './record-tracking.js';
export { type LineRefund, refundChargedBack, refundLines } from './refund-lines.js';
export { reviewOrder, startPicking } from './review-order.js';
export { lockTogether } from './ship-groups.js';
export { sendParcel, shipOrder } from './ship-order.js';
export { Shipment, ShipmentStatus } from './shipment.entity.js';
export { ShipmentType, shipmentLineReads, shipmentReads } from './shipment.type.js';
export { ShipmentLine } from './shipment-line.entity.js';
export { TrackingEvent } from './tracking-event.entity.js';
export { trackingEventReads } from './tracking-event.type.js';
