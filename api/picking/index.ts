export { endPickingOfOrder } from './close-in-batch.js';
export { makePickingBatch } from './make-batch.js';
export {
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
export { printPickingList } from './print-list.js';
export { PrintFormat, Printout } from './printout.entity.js';
export { printoutReads } from './printout.type.js';
export { expirePrintouts } from './render-printout.js';
export { reportShortPick } from './report-short.js';
