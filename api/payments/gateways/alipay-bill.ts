import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { GatewayBill, GatewayBillKind, GatewayBillLine } from '../../kernel/payment-gateway.js';
import { parseAlipayTime, signedYuanToMinor } from './alipay-formats.js';

const PATIENCE_MS = 60_000;
const MOST_BYTES = 200_000_000;

type Row = Readonly<Record<string, string | undefined>>;

/**
 * Alipay's bill of a day (F6), of its two archives: `trade` knows payments and refunds by our numbers, each with its charge;
 * `signcustomer`, the statement of the account, knows transfers, what went to the bank and whatever else moved. Null while
 * one of them is missing.
 */
export async function downloadBill(
  urlOf: (billType: 'trade' | 'signcustomer') => Promise<string | null>,
): Promise<GatewayBill | null> {
  const tradeUrl = await urlOf('trade');
  const accountUrl = tradeUrl === null ? null : await urlOf('signcustomer');
  if (tradeUrl === null || accountUrl === null) return null;
  const [trade, account] = [await download(tradeUrl), await download(accountUrl)];
  const sha256 = createHash('sha256').update(trade).update(account).digest('hex');
  const trades = tableIn(trade, '支付宝交易号');
  const known = new Set(trades.map((row) => row['商户订单号']));
  return {
    sha256,
    lines: [...trades.flatMap(tradeLines), ...tableIn(account, '账务流水号').flatMap((row) => accountLine(row, known))],
  };
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`Alipay's bill cannot be downloaded (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error('Alipay’s bill is too large');
  return bytes;
}

/** The rows of that file of an archive whose head begins so: the others sum up. GBK, remarks begin with `#`. */
function tableIn(archive: Uint8Array, firstColumn: string): Row[] {
  const files = unzipSync(archive, { filter: ({ originalSize }) => originalSize <= MOST_BYTES });
  for (const bytes of Object.values(files)) {
    const text = new TextDecoder('gb18030').decode(bytes);
    const rows: string[][] = parse(text, {
      ...{ bom: true, comment: '#', comment_no_infix: true, relax_column_count: true, relax_quotes: true },
      ...{ skip_empty_lines: true, trim: true },
    });
    const [head, ...rest] = rows;
    if (head?.[0] === firstColumn)
      return rest.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]?.trim()])));
  }
  throw new Error(`Alipay's bill has no table that begins with ${firstColumn}`);
}

/** A payment or a refund, and the charge for it as a line of its own. */
function tradeLines(row: Row): GatewayBillLine[] {
  const isRefund = row['业务类型'] === '退款';
  const ours = (isRefund ? row['退款批次号/请求号'] : row['商户订单号']) || null;
  const line = {
    ours,
    number: row['支付宝交易号'] ?? '',
    occurredAt: instantOf(row['完成时间']),
    title: row['商品名称'] ?? '',
  };
  const paid = {
    ...line,
    kind: isRefund ? 'REFUND' : 'PAYMENT',
    amountMinor: amountOf(row['商家实收（元）']),
  } as const;
  const charge = {
    ...line,
    kind: 'CHARGE',
    amountMinor: amountOf(row['服务费（元）'] || '0'),
    title: '服务费',
  } as const;
  return charge.amountMinor === 0 ? [paid] : [paid, charge];
}

const kindOfAccount: Readonly<Record<string, GatewayBillKind>> = {
  转账: 'TRANSFER',
  提现: 'SETTLEMENT',
  收费: 'CHARGE',
};
const TOLD_BY_TRADES = new Set(['在线支付', '交易付款', '交易退款']);

/** What moved on the account beside trades; their payments, refunds and charges are in the other table. */
function accountLine(row: Row, trades: ReadonlySet<string | undefined>): GatewayBillLine[] {
  const called = row['业务类型'] ?? '';
  const ours = row['商户订单号'] || null;
  if (TOLD_BY_TRADES.has(called) || (called === '收费' && ours !== null && trades.has(ours))) return [];
  const amountMinor = amountOf(row['收入金额（+元）'] || '0') - Math.abs(amountOf(row['支出金额（-元）'] || '0'));
  if (amountMinor === 0) return [];
  return [
    {
      ...{ kind: kindOfAccount[called] ?? 'OTHER', number: row['账务流水号'] ?? '', ours, amountMinor },
      occurredAt: instantOf(row['发生时间']),
      title: [called, row['备注']].filter(Boolean).join(' '),
    },
  ];
}

function amountOf(text: string | undefined): number {
  const minor = signedYuanToMinor(text);
  if (minor === null) throw new Error(`Alipay's bill has an amount that is none: ${text}`);
  return minor;
}

function instantOf(text: string | undefined): Date {
  const at = parseAlipayTime(text);
  if (at === null) throw new Error(`Alipay's bill has a time that is none: ${text}`);
  return at;
}
