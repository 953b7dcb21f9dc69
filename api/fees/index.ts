export { commissionRateOn } from './commission-rate.js';
export { CommissionRule } from './commission-rule.entity.js';
export { feeErrorCodes } from './fee.errors.js';
export { commissionRuleReads, merchantChargeReads } from './fee.type.js';
export { MerchantCharge } from './merchant-charge.entity.js';
