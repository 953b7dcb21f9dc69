import { accountLabels } from './accounts.js';
import { auditLabels } from './audit.js';
import { auditedActionLabels } from './audited-actions.js';
import { catalogLabels } from './catalog.js';
import { complaintLabels } from './complaints.js';
import { deliveryLabels } from './deliveries.js';
import { feeLabels } from './fees.js';
import { gatewayLabels } from './gateways.js';
import { importLabels } from './imports.js';
import type { AllLabels } from './label.js';
import { merchantLabels } from './merchants.js';
import { messageLabels } from './messages.js';
import { moneyLabels } from './money.js';
import { orderLabels } from './orders.js';
import { payoutLabels } from './payouts.js';
import { permissionLabels } from './permissions.js';
import { pickingLabels } from './picking.js';
import { refusalLabels } from './refusals.js';
import { returnLabels } from './returns.js';
import { settingLabels } from './settings.js';
import { sharedLabels } from './shared.js';
import { shippingLabels } from './shipping.js';
import { slipLabels } from './slips.js';
import { statementLabels } from './statements.js';
import { trackingLabels } from './tracking.js';
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
  ...settingLabels,
  ...messageLabels,
  ...merchantLabels,
  ...catalogLabels,
  ...orderLabels,
  ...shippingLabels,
  ...deliveryLabels,
  ...pickingLabels,
  ...returnLabels,
  ...payoutLabels,
  ...statementLabels,
  ...moneyLabels,
  ...gatewayLabels,
  ...complaintLabels,
  ...trackingLabels,
  ...webhookLabels,
  ...withdrawalLabels,
  ...slipLabels,
};
