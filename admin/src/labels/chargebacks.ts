import type { Labels } from './label.js';

/** Chargebacks 拒付 (F5). */
export const chargebackLabels = {
  'resources.chargebacks.name': ['Chargeback |||| Chargebacks', '拒付'],
  'actions.recordChargeback': ['Record a chargeback', '登记拒付'],
  'actions.answerChargeback': ['Evidence was sent', '已举证'],
  'actions.winChargeback': ['Won', '胜诉'],
  'actions.loseChargeback': ['Lost', '败诉'],
  'resources.chargebacks.fields.decidedAt': ['Decided', '裁决时间'],
  'fields.disputeNumber': ['Dispute', '争议单号'],
  'fields.disputed': ['Disputed', '争议金额'],
  'fields.evidenceBy': ['Evidence due by', '举证截止'],
  'fields.recordedBy': ['Recorded by', '登记人'],
  'fields.chargebacks': ['Chargebacks', '拒付'],
  'fields.chargeback': ['Chargeback', '拒付'],
  'enums.ChargebackStatus.EVIDENCE_DUE': ['Evidence is due', '待举证'],
  'enums.ChargebackStatus.ANSWERED': ['Gateway decides', '渠道审理中'],
  'enums.ChargebackStatus.WON': ['Won', '胜诉'],
  'enums.ChargebackStatus.LOST': ['Lost', '败诉'],
  'enums.RefundCause.CHARGEBACK': ['Chargeback', '拒付'],
  'enums.SettingKey.CHARGEBACK_EVIDENCE_DAYS': ['Days to send evidence', '拒付举证天数'],
  'enums.Permission.CHARGEBACKS_HANDLE': ['Handle chargebacks', '处理拒付'],
  'enums.EventKind.CHARGEBACK_RECORDED': ['Chargeback recorded', '发生拒付'],
  'enums.EventKind.CHARGEBACK_ANSWERED': ['Evidence sent', '拒付已举证'],
  'enums.EventKind.CHARGEBACK_WON': ['Chargeback won', '拒付胜诉'],
  'enums.EventKind.CHARGEBACK_LOST': ['Chargeback lost', '拒付败诉'],
  'enums.UserErrorCode.DISPUTE_NUMBER_USED': [
    'This dispute number is recorded with other facts.',
    '此争议单号已用于其他登记。',
  ],
  'enums.UserErrorCode.CHARGEBACK_TOO_HIGH': ['More than is left of this payment.', '超过该笔付款的可扣金额。'],
  'enums.UserErrorCode.CHARGEBACK_OPEN': ['A chargeback of this money is not decided.', '该笔款项的拒付尚未裁决。'],
} as const satisfies Labels;
