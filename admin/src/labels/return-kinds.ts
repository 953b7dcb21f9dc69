import type { Labels } from './label.js';

/** Exchanges, resends, repairs and compensation by coupon. */
export const returnKindLabels = {
  'actions.giveReturnCoupon': ['Compensate by coupon', '补偿券补偿'],
  'actions.retryReplacement': ['Wait for the goods', '继续等待补换货'],
  'actions.takeMoneyInstead': ['Take the money', '改为退款'],
  'inputs.giveReturnCoupon.amount': ['Coupon', '券面额'],
  'inputs.giveReturnCoupon.content': ['Why (internal)', '原因（内部）'],
  'enums.AuditedAction.GIVE_RETURN_COUPON': ['Compensated by coupon', '补偿券补偿'],
  'enums.AuditedAction.RETRY_REPLACEMENT': ['Waits for a replacement', '继续等待补换货'],
  'enums.AuditedAction.TAKE_MONEY_INSTEAD': ['Took money instead of a replacement', '放弃补换货改退款'],
  'enums.OrderChannel.REPLACEMENT': ['Replacement', '补换货'],
  'enums.SettingKey.RETURN_REPLACES_UNREPAIRABLE': ['What cannot be repaired is replaced', '修不好即换新'],
  'enums.UserErrorCode.TRACKING_NUMBER_USED': [
    'Another return came back in a parcel with this number.',
    '该运单号已用于其他售后单。',
  ],
  'enums.UserErrorCode.VARIANT_DEARER': [
    'Goods are exchanged for a variant of the same product that costs no more.',
    '只能换同款且价格不高于原价的规格。',
  ],
  'fields.replacedQuantity': ['Replaced', '已补换'],
  'fields.replacementFor': ['Replaces goods of', '补换货来源'],
  'fields.replacementOrder': ['Replacement order', '补换货订单'],
  'fields.replacesLine': ['Replaces', '替换明细'],
  'fields.requested': ['Needed', '所需数量'],
  'fields.shortages': ['Short of stock', '缺货明细'],
} as const satisfies Labels;
