import { accountLabels } from './accounts.js';
import { auditLabels } from './audit.js';
import { auditedActionLabels } from './audited-actions.js';
import { badReviewLabels } from './bad-reviews.js';
import { cashLabels } from './cash.js';
import { catalogLabels } from './catalog.js';
import { chargebackLabels } from './chargebacks.js';
import { classificationLabels } from './classification.js';
import { complaintClockLabels } from './complaint-clocks.js';
import { complaintProcedureLabels } from './complaint-procedures.js';
import { complaintSubjectLabels } from './complaint-subjects.js';
import { complaintLabels } from './complaints.js';
import { correctionLabels } from './corrections.js';
import { couponLabels } from './coupons.js';
import { deliveryLabels } from './deliveries.js';
import { feeLabels } from './fees.js';
import { followUpLabels } from './follow-ups.js';
import { gatewayLabels } from './gateways.js';
import { importLabels } from './imports.js';
import { incidentLabels } from './incidents.js';
import { inquiryLabels } from './inquiries.js';
import type { AllLabels } from './label.js';
import { latentComplaintLabels } from './latent-complaints.js';
import { merchantDocumentLabels } from './merchant-documents.js';
import { merchantLabels } from './merchants.js';
import { messageLabels } from './messages.js';
import { moneyLabels } from './money.js';
import { orderLabels } from './orders.js';
import { payoutLabels } from './payouts.js';
import { permissionLabels } from './permissions.js';
import { phraseLabels } from './phrases.js';
import { pickingLabels } from './picking.js';
import { reconciliationLabels } from './reconciliation.js';
import { refusalLabels } from './refusals.js';
import { remedyLabels } from './remedies.js';
import { repairLabels } from './repairs.js';
import { reportLabels } from './reports.js';
import { returnKindLabels } from './return-kinds.js';
import { returnLabels } from './returns.js';
import { reviewLabels } from './reviews.js';
import { searchLabels } from './search.js';
import { settingLabels } from './settings.js';
import { sharedLabels } from './shared.js';
import { shippingLabels } from './shipping.js';
import { slipLabels } from './slips.js';
import { statementLabels } from './statements.js';
import { surveyLabels } from './surveys.js';
import { taskLabels } from './tasks.js';
import { trackingLabels } from './tracking.js';
import { verdictLabels } from './verdicts.js';
import { visitLabels } from './visits.js';
import { webhookLabels } from './webhooks.js';
import { withdrawalLabels } from './withdrawals.js';

export const labels: AllLabels = {
  ...sharedLabels,
  ...permissionLabels,
  ...refusalLabels,
  ...accountLabels,
  ...auditLabels,
  ...auditedActionLabels,
  ...importLabels,
  ...feeLabels,
  ...searchLabels,
  ...settingLabels,
  ...messageLabels,
  ...merchantLabels,
  ...merchantDocumentLabels,
  ...catalogLabels,
  ...orderLabels,
  ...shippingLabels,
  ...deliveryLabels,
  ...pickingLabels,
  ...returnLabels,
  ...returnKindLabels,
  ...verdictLabels,
  ...repairLabels,
  ...payoutLabels,
  ...statementLabels,
  ...moneyLabels,
  ...cashLabels,
  ...gatewayLabels,
  ...complaintLabels,
  ...incidentLabels,
  ...correctionLabels,
  ...phraseLabels,
  ...classificationLabels,
  ...remedyLabels,
  ...complaintSubjectLabels,
  ...complaintProcedureLabels,
  ...inquiryLabels,
  ...reviewLabels,
  ...badReviewLabels,
  ...latentComplaintLabels,
  ...complaintClockLabels,
  ...reportLabels,
  ...taskLabels,
  ...followUpLabels,
  ...visitLabels,
  ...surveyLabels,
  ...trackingLabels,
  ...webhookLabels,
  ...withdrawalLabels,
  ...reconciliationLabels,
  ...slipLabels,
  ...couponLabels,
  ...chargebackLabels,
};
