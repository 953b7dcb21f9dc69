import { parseDecimal, toDecimal } from '../../kernel/money.js';

/** Alipay counts in yuan, and its clock is that of Shanghai, whatever the market's is. */
const ZONE_OFFSET_MS = 8 * 3_600_000;
export const ALIPAY_ZONE = 'Asia/Shanghai';

export const yuan = (minor: number): string => toDecimal(minor, 'CNY');

/** Fen of an amount in yuan; null when it is none. */
export const yuanToMinor = (amount: string | undefined): number | null => {
  const minor = amount === undefined ? null : parseDecimal(amount, 'CNY');
  return minor === null || minor < 0 ? null : minor;
};

/** The same of an amount that may be below zero, as bills have them. */
export const signedYuanToMinor = (amount: string | undefined): number | null =>
  amount === undefined ? null : parseDecimal(amount.replace(/^\+/, ''), 'CNY');

/** `2026-11-22 16:00:00` as Alipay writes it. */
export const alipayTime = (at: Date): string =>
  new Date(at.getTime() + ZONE_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

export function parseAlipayTime(text: string | undefined): Date | null {
  if (!text || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/.test(text)) return null;
  const at = new Date(`${text.slice(0, 19).replace(' ', 'T')}+08:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
