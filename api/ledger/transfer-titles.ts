import type { TransferKind } from './transfer-kind.js';

const titles: Readonly<Record<TransferKind, readonly [zh: string, en: string]>> = {
  TOP_UP: ['充值', 'Top-up'],
  PAYMENT: ['支付订单', 'Payment of orders'],
  LATE_PAYMENT: ['逾期付款退回', 'Late payment given back'],
  CASH_COLLECTED: ['货到付款收款', 'Cash on delivery'],
  CASH_HANDED_IN: ['现金上交', 'Cash handed in'],
  ORDER_SPLIT: ['拆单结转', 'Split of an order'],
  REFUND: ['退款', 'Refund'],
  REFUND_SENT: ['退款已到账', 'Refund carried out'],
  REFUND_REDIRECTED: ['退款改退', 'Refund by another way'],
  CHARGEBACK: ['拒付扣回', 'Chargeback'],
  RELEASE: ['订单完成结转', 'Order completed'],
  FEE: ['平台费用', 'Fee'],
  FEE_RETURNED: ['费用退还', 'Fee given back'],
  REBATE: ['销售返利', 'Sales rebate'],
  RESERVE_HELD: ['扣留保证金', 'Reserve kept back'],
  RESERVE_FREED: ['释放保证金', 'Reserve freed'],
  PAYOUT_RESERVED: ['打款预留', 'Set aside for a payout'],
  PAYOUT_SETTLED: ['打款成功', 'Paid out'],
  PAYOUT_FAILED: ['打款失败退回', 'Payout failed'],
  PAYOUT_RETURNED: ['打款退汇', 'Payout came back'],
  WITHDRAWAL_FROZEN: ['申请提现', 'Withdrawal requested'],
  WITHDRAWAL_SENT: ['提现成功', 'Withdrawn'],
  WITHDRAWAL_RETURNED: ['提现退回', 'Withdrawal given back'],
  SLIP_PAID: ['赔付', 'Compensation'],
  SLIP_RETURNED: ['赔付退回', 'Compensation came back'],
  VERDICT: ['售后责任承担', 'Borne by verdict'],
  VERDICT_REVERSED: ['改判冲回', 'Verdict reversed'],
  REPAIR_PAID: ['维修费', 'Repair'],
  REPAIR_PAID_BACK: ['维修费退回', 'Repair paid back'],
  GATEWAY_SETTLED: ['渠道结算', 'Passed on by a gateway'],
  GATEWAY_CHARGED: ['渠道手续费', 'Charge of a gateway'],
  DIFFERENCE_RESOLVED: ['对账调整', 'Correction by reconciliation'],
};

/** What a line of a statement is called, in both languages (F2). */
export function titleOf(kind: TransferKind): { readonly zh: string; readonly en: string } {
  const [zh, en] = titles[kind];
  return { zh, en };
}
