import { showGoodsOfOpenShops } from './catalog/index.js';
import { recountClocks, registerLowReviews, turnChangedShifts } from './complaints/index.js';
import { endDeliveryTasks, openDeliveryTasks } from './delivery/index.js';
import { clearSolvedProblems, noteDisruptions } from './desk/index.js';
import type { Reaction } from './events/index.js';
import { chargeJoiningFee } from './fees/index.js';
import { weighByEvents } from './latent-complaints/index.js';
import { countSalesOfCompleted } from './orders/index.js';
import { endPickingOfOrder } from './picking/index.js';
import { tickStepsByCoupon } from './returns/index.js';

/** What events of one domain do in another: the reactions of all domains. */
export const reactions: readonly Reaction[] = [
  showGoodsOfOpenShops,
  chargeJoiningFee,
  countSalesOfCompleted,
  endPickingOfOrder,
  noteDisruptions,
  clearSolvedProblems,
  openDeliveryTasks,
  endDeliveryTasks,
  recountClocks,
  registerLowReviews,
  turnChangedShifts,
  tickStepsByCoupon,
  weighByEvents,
];
