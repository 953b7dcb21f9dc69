import type { GatewayNews, NotificationRead } from '../../kernel/payment-gateway.js';
import { parseAlipayTime, yuanToMinor } from './alipay-formats.js';

const MOST_CHARACTERS = 100;

interface Verifying {
  readonly appId: string;
  /** Whether Alipay signed these fields. */
  readonly isSigned: (fields: Readonly<Record<string, string>>) => boolean;
}

/**
 * Reads an asynchronous notification of Alipay. Believed is only what Alipay signed with RSA2, for this app. Whatever is
 * signed and about no payment (a refund that was done) is told as MALFORMED: nothing follows from it.
 */
export function readNotification(body: string, { appId, isSigned }: Verifying): NotificationRead {
  const fields: Record<string, string> = Object.fromEntries(new URLSearchParams(body));
  const claims = {
    id: claimed(fields['notify_id']),
    number: claimed(fields['out_trade_no']),
    status: claimed(fields['trade_status']),
  };
  // Alipay once signed with SHA-1, too; whoever could forge that would only have to say so.
  if (fields['sign_type'] !== 'RSA2' || !isSigned(fields)) return { outcome: 'FORGED', claims };
  if (fields['app_id'] !== appId) return { outcome: 'OTHER_APP', claims };
  return { outcome: newsOf(fields) ?? 'MALFORMED', claims };
}

function newsOf(fields: Readonly<Record<string, string>>): GatewayNews | null {
  const { notify_id: id, out_trade_no: number, trade_no: tradeNumber, trade_status: status } = fields;
  if (!id || !number || !tradeNumber) return null;
  // Told after a refund with the trade's own status, which would otherwise look like money arriving.
  if (fields['out_biz_no'] || fields['refund_fee']) return null;
  if (status === 'WAIT_BUYER_PAY') return { id, number, state: { status: 'WAITING' } };
  if (status === 'TRADE_CLOSED') return { id, number, state: { status: 'CLOSED' } };
  if (status !== 'TRADE_SUCCESS' && status !== 'TRADE_FINISHED') return null;
  const amountMinor = yuanToMinor(fields['total_amount']);
  const paidAt = parseAlipayTime(fields['gmt_payment']);
  return amountMinor === null || paidAt === null
    ? null
    : { id, number, state: { status: 'PAID', tradeNumber, amountMinor, paidAt } };
}

/** PostgreSQL keeps no NUL. */
const claimed = (value: string | undefined): string | null =>
  value ? value.slice(0, MOST_CHARACTERS).toWellFormed().replaceAll('\0', '') : null;
