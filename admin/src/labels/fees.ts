import type { Labels } from './label.js';

export const feeLabels = {
  'resources.commissionRules.name': ['Rate of commission |||| Rates of commission', '佣金费率'],
  'resources.merchantCharges.name': ['Fee or rebate |||| Fees and rebates', '费用与返利'],
  'actions.createCommissionRule': ['Set a rate', '设定费率'],
  'actions.endCommissionRule': ['End it', '终止'],
  'actions.chargeMerchant': ['Charge', '计费'],
  'fields.basisPoints': ['Rate (1/10 000)', '费率（万分之一）'],
  'enums.ChargeKind.JOINING_FEE': ['Joining fee', '入驻费'],
  'enums.ChargeKind.MEMBERSHIP': ['Membership card', '会员卡'],
  'enums.ChargeKind.DELIVERY_SERVICE': ['Delivery service', '配送服务费'],
  'enums.ChargeKind.ADVERTISING': ['Advertising', '广告费'],
  'enums.ChargeKind.REBATE': ['Sales rebate', '销售返利'],
  'enums.ChargeKind.PRICE_MARGIN': ['Price margin', '差价'],
  'enums.UserErrorCode.RATE_IN_THE_PAST': ['Rates are not changed for the past.', '不能更改已过日期的费率。'],
} as const satisfies Labels;
