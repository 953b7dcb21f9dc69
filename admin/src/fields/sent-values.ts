import { formatDateTime, formatMoney } from './formats.js';

/** An amount of a hand-written document, whose scalars arrive untyped. */
export const moneyText = ({ amount, currency }: { amount: unknown; currency: unknown }, locale: string): string =>
  formatMoney({ amount: String(amount), currency: String(currency) }, locale);

/** An instant of a hand-written document. */
export const timeText = (instant: unknown, locale: string): string => formatDateTime(String(instant), locale);
