import type { Book } from './book.ts';
import { gbk } from './gbk.ts';
import { alipayTime, yuan } from './trade.ts';
import { zip } from './zip.ts';

const columns =
  '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注';

/** One line of a bill; amounts in fen, below zero for a refund. */
export interface BillLine {
  readonly tradeNo: string;
  readonly outTradeNo: string;
  readonly kind: '交易' | '退款';
  readonly subject: string;
  readonly createdAt: number;
  readonly at: number;
  readonly amount: number;
  readonly refundNumber: string;
  readonly charge: number;
}

/** Everything of a day of Shanghai, with Alipay's usual charge of 0.6 %. */
export function billLines({ trades }: Book, day: string): BillLine[] {
  const lines = Object.values(trades).flatMap(
    ({ tradeNo, outTradeNo, subject, createdAt, paidAt, amount, refunds }) => {
      if (!paidAt) return [];
      const line = { tradeNo, outTradeNo, subject, createdAt };
      const paid = { ...line, kind: '交易', at: paidAt, amount, refundNumber: '', charge: chargeOf(amount) } as const;
      const back = Object.entries(refunds).map(
        ([refundNumber, refund]) =>
          ({
            ...line,
            kind: '退款',
            at: refund.at,
            amount: -refund.amount,
            refundNumber,
            charge: -chargeOf(refund.amount),
          }) as const,
      );
      return [paid, ...back];
    },
  );
  return lines.filter(({ at }) => alipayTime(at).startsWith(day)).toSorted((a, b) => a.at - b.at);
}

const chargeOf = (fen: number): number => Math.round((fen * 6) / 1_000);
export const signed = (fen: number): string => (fen < 0 ? `-${yuan(-fen)}` : yuan(fen));

/** The archive as Alipay gives it: GBK, two CSV files with remarks around the table, fields that end in a tab. */
export function billArchive(lines: readonly BillLine[], { sellerId, day }: { sellerId: string; day: string }): Buffer {
  const date = day.replaceAll('-', '');
  const head = (title: string): string[] => [
    `#支付宝业务${title}查询`,
    `#账号：[${sellerId}]`,
    `#起始日期：[${chinese(day)} 00:00:00]   终止日期：[${chinese(day)} 23:59:59]`,
  ];
  const sum = (kind: BillLine['kind']): number =>
    lines.filter((line) => line.kind === kind).reduce((total, { amount }) => total + amount, 0);
  const count = (kind: BillLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const details = [
    ...head('明细'),
    '#-----------------------------------------业务明细列表----------------------------------------',
    columns,
    ...lines.map(row),
    '#-----------------------------------------业务明细列表结束------------------------------------',
    `#交易合计：${count('交易')}笔，商家实收共${signed(sum('交易'))}元，商家优惠共0.00元`,
    `#退款合计：${count('退款')}笔，商家实收退款共${signed(sum('退款'))}元，商家优惠退款共0.00元`,
    `#导出时间：[${chinese(day)} 23:59:59]`,
  ];
  const totals = [
    ...head('汇总'),
    '#-----------------------------------------业务汇总列表----------------------------------------',
    '门店编号,门店名称,交易订单总笔数,退款订单总笔数,订单金额（元）,商家实收（元）,支付宝优惠（元）,商家优惠（元）,卡消费金额（元）,服务费（元）,分润（元）,实收净额（元）',
    `合计,,${count('交易')},${count('退款')},${signed(sum('交易') + sum('退款'))},${signed(sum('交易') + sum('退款'))},0.00,0.00,0.00,${signed(-lines.reduce((total, { charge }) => total + charge, 0))},0.00,${signed(lines.reduce((total, { amount, charge }) => total + amount - charge, 0))}`,
    '#----------------------------------------业务汇总列表结束-------------------------------------',
    `#导出时间：[${chinese(day)} 23:59:59]`,
  ];
  const csv = (rows: readonly string[]): Uint8Array => gbk(`${rows.join('\r\n')}\r\n`);
  return zip([
    { name: `${sellerId}0156_${date}_业务明细.csv`, bytes: csv(details) },
    { name: `${sellerId}0156_${date}_业务明细(汇总).csv`, bytes: csv(totals) },
  ]);
}

export const chinese = (day: string): string => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日');

const row = (line: BillLine): string =>
  [
    ...[line.tradeNo, line.outTradeNo, line.kind, line.subject.replaceAll(',', ' ')],
    ...[alipayTime(line.createdAt), alipayTime(line.at), '', '', '', '', '王*(159****5620)'],
    ...[signed(line.amount), signed(line.amount), '0.00', '0.00', '0.00', '0.00', '0.00', '', '0.00', '0.00'],
    ...[line.refundNumber, signed(-line.charge), '0.00', ''],
  ]
    .map((field) => `${field}\t`)
    .join(',');
