import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { parseDecimal, toDecimal } from '../../kernel/money.js';
import { type BankLayout, type BankPayment, bankLayouts } from './bank-layout.js';

/** A cell that a sheet would run as a formula is made text. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * A batch of payments as its bank takes it (I4): the payments under their head, then one row with batch number, count, total
 * and the first 16 figures of the SHA-256 of the payments' rows. The same batch gives the same bytes; a sign that GBK lacks
 * becomes a question mark, for which the bank asks.
 */
export function writeBankFile(layout: BankLayout, batchNumber: string, payments: readonly BankPayment[]): Buffer {
  const { encoding, columns } = bankLayouts[layout];
  const rows = payments.map((payment, index) => columns.map(([, value]) => asText(value(payment, index))));
  const detail = stringify(rows, { record_delimiter: '\r\n' });
  const currency = payments[0]?.currency ?? 'CNY';
  const total = payments.reduce((sum, { amount }) => sum + (parseDecimal(amount, currency) ?? 0), 0);
  const checksum = createHash('sha256').update(detail, 'utf8').digest('hex').slice(0, 16);
  const text = [
    stringify([columns.map(([name]) => name)], { record_delimiter: '\r\n' }),
    detail,
    stringify([['合计', batchNumber, String(payments.length), toDecimal(total, currency), checksum]], {
      record_delimiter: '\r\n',
    }),
  ].join('');
  return encoding === 'gbk' ? iconv.encode(text, 'gbk') : Buffer.from(`\uFEFF${text}`);
}
