import { chinese, signed } from './bill.ts';
import type { Book } from './book.ts';
import { gbk } from './gbk.ts';
import { alipayTime } from './trade.ts';
import { zip } from './zip.ts';

const columns =
  '账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,交易渠道,业务类型,备注';

/** One line of the statement of the account; fen, below zero for what left. */
export interface AccountLine {
  readonly number: string;
  readonly outBizNo: string;
  readonly kind: '转账' | '提现' | '其它';
  readonly at: number;
  readonly amount: number;
}

/** What moved on the account on a day of Shanghai beside trades; a transfer or a dispute that came back is there twice. */
export function accountLines({ trades, transfers, settlements }: Book, day: string): AccountLine[] {
  const sent = Object.values(transfers)
    .filter(({ status }) => status === 'SUCCESS' || status === 'REFUND')
    .flatMap(({ orderId: number, outBizNo, at, amount, status }) => {
      const line = { number, outBizNo, kind: '转账', at } as const;
      const back = { ...line, number: `${number}R`, amount };
      return status === 'REFUND' ? [{ ...line, amount: -amount }, back] : [{ ...line, amount: -amount }];
    });
  const settled = settlements.map(
    ({ number, amount, at }) => ({ number, outBizNo: '', kind: '提现', at, amount: -amount }) as const,
  );
  const disputed = Object.values(trades).flatMap(({ outTradeNo: outBizNo, disputes = {} }) =>
    Object.entries(disputes).flatMap(([number, { amount, at, backAt }]) => {
      const line = { number, outBizNo, kind: '其它', at, amount: -amount } as const;
      return backAt === undefined ? [line] : [line, { ...line, number: `${number}R`, at: backAt, amount }];
    }),
  );
  return [...sent, ...settled, ...disputed]
    .filter(({ at }) => alipayTime(at).startsWith(day))
    .toSorted((first, second) => first.at - second.at);
}

/** The archive as Alipay gives it: GBK, one CSV file with remarks around the table, fields that end in a tab. */
export function accountArchive(
  lines: readonly AccountLine[],
  { sellerId, day }: { sellerId: string; day: string },
): Buffer {
  const rows = [
    '#支付宝账务明细查询',
    `#账号：[${sellerId}]`,
    `#起始日期：[${chinese(day)} 00:00:00]   终止日期：[${chinese(day)} 23:59:59]`,
    '#-----------------------------------------账务明细列表----------------------------------------',
    columns,
    ...lines.map(row),
    '#-----------------------------------------账务明细列表结束------------------------------------',
    `#导出时间：[${chinese(day)} 23:59:59]`,
  ];
  const name = `${sellerId}0156_${day.replaceAll('-', '')}_账务明细.csv`;
  return zip([{ name, bytes: gbk(`${rows.join('\r\n')}\r\n`) }]);
}

const row = ({ number, outBizNo, kind, at, amount }: AccountLine): string =>
  [
    ...[number, number, outBizNo, '', alipayTime(at), ''],
    ...[amount > 0 ? signed(amount) : '', amount < 0 ? signed(amount) : '', '0.00', '支付宝', kind, ''],
  ]
    .map((field) => `${field}\t`)
    .join(',');
