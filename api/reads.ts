import {
  accountReads,
  addressReads,
  appReads,
  appUsageReads,
  dataExportReads,
  memberInvitationReads,
  merchantMemberReads,
  sessionReads,
} from './accounts/index.js';
import { auditRecordReads } from './audit/index.js';
import { categoryReads, productImageReads, productReads, stockMovementReads, variantReads } from './catalog/index.js';
import { complaintEntryReads, complaintReads } from './complaints/index.js';
import { problemEntryReads, problemOrderReads } from './desk/index.js';
import { fileReads } from './files/index.js';
import { webhookAttemptReads, webhookDeliveryReads, webhookEndpointReads } from './integrations/index.js';
import type { Reads } from './kernel/read/index.js';
import { ledgerAccountReads, ledgerEntryReads, ledgerTransferReads } from './ledger/index.js';
import { merchantDecisionReads, merchantReads } from './merchants/index.js';
import {
  basketLineReads,
  basketReads,
  checkoutReads,
  orderAdjustmentReads,
  orderChangeReads,
  orderEntryReads,
  orderLineReads,
  orderReads,
  orderRecipientReads,
  shipmentLineReads,
  shipmentReads,
  trackingEventReads,
} from './orders/index.js';
import {
  paymentReads,
  refundPartReads,
  refundReads,
  tenderAllocationReads,
  tenderReads,
  topUpReads,
  walletReads,
} from './payments/index.js';
import { payoutLineReads, payoutReads, payoutRunReads } from './payouts/index.js';
import {
  pickingBatchReads,
  pickingLineReads,
  pickingOrderReads,
  printHoldReads,
  printoutReads,
  waybillPrintReads,
  waybillReads,
} from './picking/index.js';
import { returnEvidenceReads, returnLineReads, returnReads } from './returns/index.js';
import {
  inAppMessageReads,
  mailboxMessageReads,
  messageReads,
  messageTemplateReads,
  messageTemplateVersionReads,
} from './sender/index.js';
import { carrierReads, carrierZoneReads, waybillRangeReads } from './shipping/index.js';

/** How every type of the market is read: the read models of all domains. */
export const marketReads: readonly Reads[] = [
  auditRecordReads,
  messageReads,
  messageTemplateReads,
  messageTemplateVersionReads,
  mailboxMessageReads,
  inAppMessageReads,
  fileReads,
  accountReads,
  sessionReads,
  addressReads,
  merchantMemberReads,
  memberInvitationReads,
  dataExportReads,
  appReads,
  appUsageReads,
  webhookEndpointReads,
  webhookDeliveryReads,
  webhookAttemptReads,
  ledgerAccountReads,
  ledgerTransferReads,
  ledgerEntryReads,
  walletReads,
  topUpReads,
  paymentReads,
  tenderReads,
  tenderAllocationReads,
  refundReads,
  refundPartReads,
  carrierReads,
  carrierZoneReads,
  waybillRangeReads,
  merchantReads,
  merchantDecisionReads,
  categoryReads,
  productReads,
  productImageReads,
  variantReads,
  stockMovementReads,
  basketReads,
  basketLineReads,
  checkoutReads,
  orderReads,
  orderLineReads,
  orderRecipientReads,
  orderEntryReads,
  orderAdjustmentReads,
  orderChangeReads,
  shipmentReads,
  shipmentLineReads,
  pickingBatchReads,
  pickingOrderReads,
  pickingLineReads,
  printoutReads,
  trackingEventReads,
  waybillReads,
  waybillPrintReads,
  printHoldReads,
  returnReads,
  returnLineReads,
  returnEvidenceReads,
  payoutRunReads,
  payoutReads,
  payoutLineReads,
  complaintReads,
  complaintEntryReads,
  problemOrderReads,
  problemEntryReads,
];
