import type { MerchantLineKind } from '../payments/index.js';

export interface StatementWords {
  readonly title: string;
  readonly shop: string;
  readonly number: string;
  readonly period: string;
  readonly opening: string;
  readonly credit: string;
  readonly debit: string;
  readonly closing: string;
  readonly date: string;
  readonly kind: string;
  readonly order: string;
  readonly rule: string;
  readonly amount: string;
  readonly vat: string;
  readonly balance: string;
  readonly kinds: Readonly<Record<MerchantLineKind, string>>;
}

/** The words on statements, in the language of whoever asks for one. */
export const statementWords: Readonly<Record<'zh' | 'en', StatementWords>> = {
  zh: {
    title: '结算单',
    shop: '商家',
    number: '编号',
    period: '期间',
    opening: '期初余额',
    credit: '本期增加',
    debit: '本期减少',
    closing: '期末余额',
    date: '时间',
    kind: '类型',
    order: '订单号',
    rule: '计费规则',
    amount: '金额',
    vat: '含增值税',
    balance: '余额',
    kinds: {
      SALE: '销售',
      SUBSIDY: '平台补贴',
      COMMISSION: '佣金',
      REFUND: '退款',
      COMMISSION_RETURN: '退还佣金',
      SUBSIDY_RETURN: '收回补贴',
      JOINING_FEE: '入驻费',
      MEMBERSHIP: '会员卡',
      DELIVERY_SERVICE: '配送服务费',
      ADVERTISING: '广告费',
      REBATE: '销售返利',
      PRICE_MARGIN: '差价',
      FINE: '罚款',
      ADJUSTMENT: '调整',
      COMPENSATION: '补偿',
      AFTER_SALE_BORNE: '售后他方承担',
      AFTER_SALE_CHARGED: '售后责任扣款',
      AFTER_SALE_COMMISSION: '售后承担部分佣金',
      AFTER_SALE_SUBSIDY: '售后承担部分补贴',
      RESERVE_HELD: '预留保证金',
      RESERVE_FREED: '退还保证金',
      PAYOUT: '付款',
      PAYOUT_FAILED: '付款未成',
      BANK_RETURN: '银行退票',
    },
  },
  en: {
    title: 'Statement',
    shop: 'Shop',
    number: 'No.',
    period: 'Period',
    opening: 'Opening balance',
    credit: 'Added',
    debit: 'Taken',
    closing: 'Closing balance',
    date: 'Time',
    kind: 'Kind',
    order: 'Order',
    rule: 'Rule',
    amount: 'Amount',
    vat: 'VAT in it',
    balance: 'Balance',
    kinds: {
      SALE: 'Sale',
      SUBSIDY: 'Subsidy',
      COMMISSION: 'Commission',
      REFUND: 'Refund',
      COMMISSION_RETURN: 'Commission given back',
      SUBSIDY_RETURN: 'Subsidy taken back',
      JOINING_FEE: 'Joining fee',
      MEMBERSHIP: 'Membership card',
      DELIVERY_SERVICE: 'Delivery service',
      ADVERTISING: 'Advertising',
      REBATE: 'Sales rebate',
      PRICE_MARGIN: 'Price margin',
      FINE: 'Fine',
      ADJUSTMENT: 'Adjustment',
      COMPENSATION: 'Compensation',
      AFTER_SALE_BORNE: 'After-sale borne by others',
      AFTER_SALE_CHARGED: 'After-sale charged',
      AFTER_SALE_COMMISSION: 'Commission on what others bear',
      AFTER_SALE_SUBSIDY: 'Subsidy of what others bear',
      RESERVE_HELD: 'Reserve kept back',
      RESERVE_FREED: 'Reserve paid back',
      PAYOUT: 'Payout',
      PAYOUT_FAILED: 'Payout not sent',
      BANK_RETURN: 'Sent back by the bank',
    },
  },
};
