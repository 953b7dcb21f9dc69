import { restSettings } from './calendars/index.js';
import { searchSettings } from './catalog/index.js';
import { chargebackSettings } from './chargebacks/index.js';
import {
  assignmentSettings,
  complaintClockSettings,
  followUpSettings,
  hearingSettings,
  intakeSettings,
  remedySettings,
} from './complaints/index.js';
import { correctiveSettings } from './corrections/index.js';
import { deliverySettings } from './delivery/index.js';
import { trackingSettings } from './desk/index.js';
import { inquirySettings } from './inquiries/index.js';
import { latentSettings } from './latent-complaints/index.js';
import { documentSettings } from './merchants/index.js';
import { cashSettings, orderSettings } from './orders/index.js';
import { merchantAccountSettings, paymentSettings, walletSettings } from './payments/index.js';
import { pickingSettings } from './picking/index.js';
import { couponSettings } from './promotions/index.js';
import { reconciliationSettings } from './reconciliation/index.js';
import { complaintReportSettings, qualitySettings } from './reports/index.js';
import { returnSettings } from './returns/index.js';
import { badReviewSettings, reviewSettings } from './reviews/index.js';
import type { SettingList } from './settings/index.js';
import { slipSettings } from './slips/index.js';
import { surveySettings } from './surveys/index.js';
import { taskSettings } from './tasks/index.js';
import { visitSettings } from './visits/index.js';

/** The settings of every domain. */
export const settingLists: readonly SettingList[] = [
  orderSettings,
  cashSettings,
  pickingSettings,
  deliverySettings,
  trackingSettings,
  merchantAccountSettings,
  paymentSettings,
  walletSettings,
  slipSettings,
  inquirySettings,
  reviewSettings,
  badReviewSettings,
  latentSettings,
  taskSettings,
  qualitySettings,
  correctiveSettings,
  complaintReportSettings,
  couponSettings,
  reconciliationSettings,
  chargebackSettings,
  complaintClockSettings,
  assignmentSettings,
  followUpSettings,
  visitSettings,
  surveySettings,
  documentSettings,
  restSettings,
  hearingSettings,
  remedySettings,
  intakeSettings,
  returnSettings,
  searchSettings,
];
