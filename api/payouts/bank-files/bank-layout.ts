/** How a bank wants its batch of payments, and gives back the results (I4). */
export enum BankLayout {
  ICBC = 'ICBC',
  CMB = 'CMB',
}

/** One payment of a batch. */
export interface BankPayment {
  /** Number of the payout: the bank says it again in its results. */
  readonly number: string;
  readonly holder: string;
  readonly account: string;
  readonly bank: string;
  /** Exact decimal, e.g. `46.00`. */
  readonly amount: string;
  readonly currency: string;
}

export interface LayoutRule {
  readonly encoding: 'gbk' | 'utf-8';
  /** The head of the list of payments, and what stands under it. */
  readonly columns: readonly (readonly [name: string, value: (payment: BankPayment, index: number) => string])[];
  /** Where the results say number, amount, outcome and reason, and which outcomes mean paid or not. */
  readonly results: {
    readonly number: string;
    readonly amount: string;
    readonly outcome: string;
    readonly reason: string;
    readonly paid: readonly string[];
    readonly failed: readonly string[];
  };
}

const PURPOSE = '货款结算';

/** Two common ones: after the batch transfer of 工商银行 (GBK) and that of 招商银行 (UTF-8). */
export const bankLayouts: Readonly<Record<BankLayout, LayoutRule>> = {
  ICBC: {
    encoding: 'gbk',
    columns: [
      ['币种', ({ currency }) => (currency === 'CNY' ? '人民币' : currency)],
      ['顺序号', (_payment, index) => String(index + 1)],
      ['收款账号开户行', ({ bank }) => bank],
      ['收款账号', ({ account }) => account],
      ['收款账号名称', ({ holder }) => holder],
      ['金额', ({ amount }) => amount],
      ['汇款用途', () => PURPOSE],
      ['自定义序号', ({ number }) => number],
    ],
    results: {
      ...{ number: '自定义序号', amount: '金额', outcome: '处理结果', reason: '失败原因' },
      ...{ paid: ['成功', '交易成功'], failed: ['失败', '交易失败'] },
    },
  },
  CMB: {
    encoding: 'utf-8',
    columns: [
      ['业务参考号', ({ number }) => number],
      ['收款人账号', ({ account }) => account],
      ['收款人名称', ({ holder }) => holder],
      ['收方开户支行', ({ bank }) => bank],
      ['交易金额', ({ amount }) => amount],
      ['币种', ({ currency }) => currency],
      ['交易摘要', () => PURPOSE],
    ],
    results: {
      ...{ number: '业务参考号', amount: '交易金额', outcome: '业务状态', reason: '退票原因' },
      ...{ paid: ['完成', '付款成功'], failed: ['否决', '退票', '付款失败'] },
    },
  },
};
