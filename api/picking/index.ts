export { announceLowWaybills } from './announce-low-waybills.job.js';
export { endPickingOfOrder } from './close-in-batch.js';
export { CourierDay } from './courier-day.entity.js';
export { enterWaybill, reprintWaybill } from './handle-waybill.js';
export { makePickingBatch } from './make-batch.js';
export {
  cancelPickingBatch,
  confirmPickingNotes,
  finishPickingBatch,
  recordPick,
  startPickingBatch,
} from './pick-batch.js';
export { pickingErrorCodes } from './picking.errors.js';
export { PickingBatch } from './picking-batch.entity.js';
export { pickingBatchReads } from './picking-batch.type.js';
export { PickingLine } from './picking-line.entity.js';
export { PickingOrder } from './picking-order.entity.js';
export { pickingLineReads, pickingOrderReads } from './picking-order.type.js';
export { pickingSettings } from './picking-settings.js';
export { PrintHold } from './print-hold.entity.js';
export { printHoldReads } from './print-hold.type.js';
export { printPickingList } from './print-list.js';
export { printWaybills } from './print-waybills.js';
export { printingHours } from './printing-hours.js';
export { PrintFormat, Printout } from './printout.entity.js';
export { printoutReads } from './printout.type.js';
export { recordCourier } from './record-courier.js';
export { expirePrintouts } from './render-printout.js';
export { reportShortPick } from './report-short.js';
export { shipPickingBatch } from './ship-batch.js';
export { Waybill } from './waybill.entity.js';
export { waybillPrintReads, waybillReads } from './waybill.type.js';
export { WaybillPrint } from './waybill-print.entity.js';
