import { expireInvitations, exportPersonalData } from './accounts/index.js';
import { escalateComplaints } from './complaints/index.js';
import { escalateProblems, findProblems, morningRound } from './desk/index.js';
import { removeErasedBytes } from './files/index.js';
import { housekeeping } from './housekeeping.job.js';
import type { Job } from './kernel/job.js';
import type { Sweep } from './kernel/sweep.js';
import { applySettlementSchedules } from './merchants/index.js';
import {
  cancelUnpaidOrders,
  completeDeliveredOrders,
  followParcel,
  followParcels,
  lapseOrderChanges,
  remindUnpaid,
} from './orders/index.js';
import { followAttempt, followAttempts, sendRefund, sendRefunds, takeParkedNotifications } from './payments/index.js';
import { payThroughAlipay } from './payouts/index.js';
import { announceLowWaybills } from './picking/index.js';
import { checkLedger } from './reconciliation/index.js';
import { sweepReturns } from './returns/index.js';
import { deliverMessage, wakeMessages } from './sender/index.js';
import { issueStatements } from './statements/index.js';

/** The clocks of waiting rows, in the order in which they act at one instant: remind before cancelling. */
export const sweeps: readonly Sweep[] = [
  remindUnpaid,
  cancelUnpaidOrders,
  completeDeliveredOrders,
  lapseOrderChanges,
  followParcels,
  takeParkedNotifications,
  followAttempts,
  sendRefunds,
  sweepReturns,
  applySettlementSchedules,
  payThroughAlipay,
  escalateComplaints,
  findProblems,
  escalateProblems,
  morningRound,
  expireInvitations,
  wakeMessages,
];

/** What is done in the background, when somebody or the calendar asks for it. */
export const jobs: readonly Job<never>[] = [
  housekeeping,
  deliverMessage,
  exportPersonalData,
  removeErasedBytes,
  followParcel,
  followAttempt,
  sendRefund,
  announceLowWaybills,
  issueStatements,
  checkLedger,
];
