import type { Book } from './book.ts';
import type { Fields } from './signing.ts';
import { alipayTime, fen, instantOf, refundedOf, type Trade, yuan } from './trade.ts';

export interface Call {
  readonly book: Book;
  readonly fields: Fields;
  readonly biz: Readonly<Record<string, unknown>>;
  readonly now: number;
  readonly url: string;
}

export type Answer = Readonly<Record<string, unknown>>;

const success = { code: '10000', msg: 'Success' };
export const refused = (subCode: string, subMsg = subCode): Answer => ({
  ...{ code: '40004', msg: 'Business Failed', sub_code: subCode, sub_msg: subMsg },
});

/** What Alipay answers to each method of its interface, as far as a market needs them. */
export const methods: Readonly<Record<string, (call: Call) => Answer>> = {
  'alipay.trade.precreate': (call) => {
    const { outTradeNo } = openTrade(call);
    return { ...success, out_trade_no: outTradeNo, qr_code: `${call.url}/qr/${outTradeNo}` };
  },
  'alipay.trade.query': (call) => {
    const trade = tradeOf(call);
    if (!trade) return refused('ACQ.TRADE_NOT_EXIST', '交易不存在');
    return {
      ...success,
      ...{ trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo, trade_status: trade.status },
      total_amount: yuan(trade.amount),
      ...(trade.paidAt && { send_pay_date: alipayTime(trade.paidAt), buyer_logon_id: '159****5620' }),
    };
  },
  'alipay.trade.close': (call) => {
    const trade = tradeOf(call);
    if (!trade) return refused('ACQ.TRADE_NOT_EXIST', '交易不存在');
    if (trade.paidAt) return refused('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
    trade.status = 'TRADE_CLOSED';
    return { ...success, trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo };
  },
  'alipay.trade.refund': refund,
  'alipay.trade.fastpay.refund.query': (call) => {
    const trade = tradeOf(call);
    if (!trade) return refused('ACQ.TRADE_NOT_EXIST', '交易不存在');
    const done = trade.refunds[String(call.biz['out_request_no'])];
    const told = { trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo };
    return done
      ? { ...success, ...told, refund_amount: yuan(done.amount), refund_status: 'REFUND_SUCCESS' }
      : { ...success, ...told };
  },
  'alipay.fund.trans.uni.transfer': transfer,
  'alipay.fund.trans.common.query': ({ book, biz }) => {
    const found = book.transfers[String(biz['out_biz_no'])];
    if (!found) return refused('ORDER_NOT_EXIST', '转账订单不存在');
    const { orderId, outBizNo, status, amount, reason } = found;
    const told = { order_id: orderId, out_biz_no: outBizNo, status, trans_amount: yuan(amount) };
    return { ...success, ...told, ...(reason && { fail_reason: reason }) };
  },
  'alipay.data.dataservice.bill.downloadurl.query': ({ url, biz }) => ({
    ...{
      ...success,
      bill_download_url: `${url}/bill?day=${String(biz['bill_date'])}&type=${String(biz['bill_type'])}`,
    },
  }),
};

/** The trade a page, an app or a code is opened for; made at the first look, and the same at every later one. */
export function openTrade({ book, fields, biz, now }: Call): Trade {
  const outTradeNo = String(biz['out_trade_no']);
  const expires = biz['time_expire'];
  const trade = book.trades[outTradeNo] ?? {
    tradeNo: book.newNumber(now),
    outTradeNo,
    amount: fen(biz['total_amount']),
    subject: String(biz['subject']),
    notifyUrl: fields['notify_url'] ?? '',
    returnUrl: fields['return_url'] ?? '',
    createdAt: now,
    expiresAt: typeof expires === 'string' ? instantOf(expires) : now + 15 * 86_400_000,
    status: 'WAIT_BUYER_PAY',
    paidAt: null,
    refunds: {},
  };
  book.trades[outTradeNo] = trade;
  return trade;
}

const tradeOf = ({ book, biz }: Call): Trade | undefined => book.trades[String(biz['out_trade_no'])];

function refund(call: Call): Answer {
  const trade = tradeOf(call);
  if (!trade) return refused('ACQ.TRADE_NOT_EXIST', '交易不存在');
  if (!trade.paidAt) return refused('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
  const number = String(call.biz['out_request_no']);
  const amount = fen(call.biz['refund_amount']);
  const before = trade.refunds[number];
  if (before && before.amount !== amount) return refused('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', '退款金额不一致');
  if (!before && refundedOf(trade) + amount > trade.amount)
    return refused('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', '退款金额超限');
  trade.refunds[number] = before ?? { amount, at: call.now };
  if (refundedOf(trade) === trade.amount) trade.status = 'TRADE_CLOSED';
  const told = { trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo, refund_fee: yuan(refundedOf(trade)) };
  return { ...success, ...told, fund_change: before ? 'N' : 'Y' };
}

function transfer({ book, biz, now }: Call): Answer {
  const outBizNo = String(biz['out_biz_no']);
  const payee = (biz['payee_info'] ?? {}) as Readonly<Record<string, string>>;
  const account = payee['identity'] ?? '';
  if (account.startsWith('nobody')) return refused('PAYEE_NOT_EXIST', '收款账号不存在');
  const done = book.transfers[outBizNo] ?? {
    orderId: book.newNumber(now),
    outBizNo,
    amount: fen(biz['trans_amount']),
    account,
    at: now,
    status: 'SUCCESS',
    reason: '',
  };
  book.transfers[outBizNo] = done;
  const told = { out_biz_no: outBizNo, order_id: done.orderId, status: done.status, trans_date: alipayTime(done.at) };
  return { ...success, ...told };
}
