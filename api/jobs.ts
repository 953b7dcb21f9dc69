import { expireInvitations, exportPersonalData } from './accounts/index.js';
import { indexWaitingProducts } from './catalog/index.js';
import { loseUnanswered } from './chargebacks/index.js';
import {
  assignWaitingComplaints,
  forgetViewers,
  noteSilence,
  sweepComplaintClocks,
  tellLateFollowUps,
  tellWarnings,
  turnShifts,
} from './complaints/index.js';
import { watchCorrectiveActions } from './corrections/index.js';
import { escalateProblems, findProblems, morningRound } from './desk/index.js';
import { chargePeriods, settleRebates } from './fees/index.js';
import { removeErasedBytes } from './files/index.js';
import { housekeeping } from './housekeeping.job.js';
import { writeToIncidentCustomers } from './incidents/index.js';
import { takeBackInquiries } from './inquiries/index.js';
import type { Job } from './kernel/job.js';
import type { Sweep } from './kernel/sweep.js';
import { weighFailingRefunds, weighWaiting } from './latent-complaints/index.js';
import { applySettlementSchedules, endDocuments, remindOfDocuments } from './merchants/index.js';
import {
  cancelUnpaidOrders,
  completeDeliveredOrders,
  followParcel,
  followParcels,
  lapseOrderChanges,
  remindUnpaid,
} from './orders/index.js';
import {
  followAttempt,
  followAttempts,
  freeReserves,
  sendRefund,
  sendRefunds,
  sendWithdrawals,
  takeParkedNotifications,
} from './payments/index.js';
import { continuePayoutRuns, payThroughAlipay } from './payouts/index.js';
import { announceLowWaybills } from './picking/index.js';
import { expireCoupons, remindOfCoupons } from './promotions/index.js';
import { checkLedger, compareSources, fetchBills } from './reconciliation/index.js';
import { sweepRepairs } from './repairs/index.js';
import { issueComplaintReport, raiseQualityAlerts, remindOfQualityAlerts } from './reports/index.js';
import {
  followCompensations,
  followFreight,
  followRepairs,
  followReplacements,
  remindReturns,
  sweepReturns,
} from './returns/index.js';
import { followReviewSlips, watchBadReviews } from './reviews/index.js';
import { deliverMessage, wakeMessages } from './sender/index.js';
import { issueStatements } from './statements/index.js';
import { closeSurveyRounds, openSurveyRounds, tellInvited } from './surveys/index.js';
import { watchTasks } from './tasks/index.js';
import { bearLateSlips } from './verdicts/index.js';
import { endVisitRounds, withdrawVisits } from './visits/index.js';

/** The clocks of waiting rows, in the order in which they act at one instant: remind before cancelling. */
export const sweeps: readonly Sweep[] = [
  indexWaitingProducts,
  remindUnpaid,
  cancelUnpaidOrders,
  completeDeliveredOrders,
  lapseOrderChanges,
  followParcels,
  takeParkedNotifications,
  followAttempts,
  sendRefunds,
  sendWithdrawals,
  loseUnanswered,
  remindOfCoupons,
  expireCoupons,
  followReplacements,
  sweepReturns,
  sweepRepairs,
  followRepairs,
  bearLateSlips,
  followCompensations,
  followFreight,
  remindReturns,
  applySettlementSchedules,
  freeReserves,
  chargePeriods,
  continuePayoutRuns,
  payThroughAlipay,
  takeBackInquiries,
  watchBadReviews,
  followReviewSlips,
  watchTasks,
  sweepComplaintClocks,
  turnShifts,
  tellWarnings,
  assignWaitingComplaints,
  forgetViewers,
  noteSilence,
  tellLateFollowUps,
  writeToIncidentCustomers,
  remindOfDocuments,
  endDocuments,
  endVisitRounds,
  withdrawVisits,
  closeSurveyRounds,
  openSurveyRounds,
  tellInvited,
  findProblems,
  escalateProblems,
  morningRound,
  weighWaiting,
  weighFailingRefunds,
  remindOfQualityAlerts,
  watchCorrectiveActions,
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
  settleRebates,
  issueStatements,
  raiseQualityAlerts,
  issueComplaintReport,
  checkLedger,
  fetchBills,
  compareSources,
];
