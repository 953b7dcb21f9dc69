import { optionsIn, type VariantOption } from '../catalog/index.js';
import { type Draft, type Problem, Reading, type SourceDocument, type SourceRow } from '../kernel/import/index.js';
import { allocate, isCurrencyCode, shareOf, toDecimal } from '../kernel/money.js';
import type { MarketFacts } from '../kernel/request-context.js';
import type { OrderStatus } from './order-status.js';

/** How an order of the other system ended, by its own word for it: the first pattern that fits; no status: not over yet. */
export type PastOrderStates = readonly {
  readonly is: RegExp;
  readonly status: OrderStatus.COMPLETED | OrderStatus.CANCELLED | null;
}[];

export interface PastLine {
  readonly sku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: VariantOption[];
  readonly unitPriceMinor: number;
  /** Negative on a cancellation. */
  readonly quantity: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
}

/** One merchant's lines of a past order. */
export interface PastPart {
  /** Address of the merchant; empty: the one the import was started for. */
  readonly merchantSlug: string;
  readonly lines: readonly PastLine[];
  readonly totalMinor: number;
}

export interface PastOrder extends Draft {
  readonly reference: string;
  readonly status: OrderStatus.COMPLETED | OrderStatus.CANCELLED;
  readonly currency: string;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly shippedAt: Date | null;
  /** When it was completed or cancelled; the day it was placed when the file does not say. */
  readonly endedAt: Date;
  readonly recipient: {
    readonly name: string;
    readonly phone: string;
    readonly region: string;
    readonly street: string;
  } | null;
  readonly parts: readonly PastPart[];
}

/**
 * Reads one order of another system. Its amounts must be exact in its own currency, and where it states its total the parts must
 * give it to the unit. Zero prices and missing customers are allowed; so are negative quantities, in a document of their own.
 */
export function readPastOrder(
  document: SourceDocument,
  market: MarketFacts,
  states: PastOrderStates,
): PastOrder | readonly Problem[] {
  const { head } = document;
  const reading = new Reading();
  const currency = head.text('currency') || market.currency;
  if (!isCurrencyCode(currency)) reading.refuse(head, `currency "${currency}" is no code such as CNY`);
  const timeZone = head.text('timeZone') || market.timeZone;
  const status = statusOf(reading, head, states);
  const lines = withinRounding(readLines(reading, document, currency), reading, head, currency);
  const placedAt = reading.instant(head, 'placedAt', timeZone);
  const at = (field: string): Date | null => (head.text(field) ? reading.instant(head, field, timeZone) : null);
  const draft = {
    document,
    reference: reading.optional(head, 'reference', 120) || document.reference,
    currency,
    placedAt,
    paidAt: at('paidAt'),
    shippedAt: at('shippedAt'),
    endedAt: at('completedAt') ?? at('shippedAt') ?? placedAt,
    recipient: recipientOf(reading, head),
    parts: byMerchant(lines),
  };
  checkTotal(reading, head, draft.parts, currency);
  return reading.problems.length > 0 || status === null ? reading.problems : { ...draft, status };
}

function statusOf(reading: Reading, head: SourceRow, states: PastOrderStates): PastOrder['status'] | null {
  const word = head.text('status');
  const found = states.find(({ is }) => is.test(word));
  if (!found) reading.refuse(head, `status "${word}" is neither completed nor cancelled`);
  else if (found.status === null)
    reading.refuse(
      head,
      word === '' ? 'it is not over: it was never shipped' : `it is not over: its status is ${word}`,
    );
  return found?.status ?? null;
}

type OwnedLine = PastLine & { readonly merchantSlug: string; readonly isDiscountedByUnit: boolean };

function readLines(reading: Reading, { head, rows }: SourceDocument, currency: string): OwnedLine[] {
  const isRounded = head.text('amounts') === 'ROUNDED';
  const read = rows.map((row) => {
    const quantity = reading.whole(row, 'quantity', { least: -1_000_000, most: 1_000_000 });
    if (row.text('quantity') === '0') reading.refuse(row, 'quantity is 0');
    const unitPriceMinor = reading.amount(row, 'unitPrice', currency, { isRounded });
    const sku = reading.required(row, 'sku', 60);
    const titleZh = reading.optional(row, 'titleZh', 200) || sku;
    const unitDiscounts = ['unitPromotionDiscount', 'unitCouponDiscount', 'unitPointsDiscount'];
    const perUnit = unitDiscounts.reduce((sum, field) => sum + reading.amount(row, field, currency, { absent: 0 }), 0);
    const subtotal = unitPriceMinor * quantity;
    if (!Number.isSafeInteger(subtotal)) reading.refuse(row, 'price times quantity is more than can be counted');
    return {
      merchantSlug: row.text('merchant'),
      sku,
      titleZh,
      titleEn: reading.optional(row, 'titleEn', 200) || titleZh,
      options: optionsIn(reading, row),
      unitPriceMinor,
      quantity,
      isDiscountedByUnit: perUnit > 0,
      discountMinor: perUnit * quantity + shareOf(subtotal, reading.share(row, 'discountShare')),
    };
  });
  const isNegative = read.map(({ quantity }) => quantity < 0);
  if (new Set(isNegative).size > 1)
    reading.refuse(head, 'it mixes goods sold and goods taken back: a cancellation is a document of its own');
  const weights = read.map(({ unitPriceMinor, quantity }) => Math.abs(unitPriceMinor * quantity));
  const fees = allocate(reading.amount(head, 'deliveryFee', currency, { isRounded, absent: 0 }), weights);
  const discounts = allocate(reading.amount(head, 'orderDiscount', currency, { isRounded, absent: 0 }), weights);
  return read.map((line, index) => ({
    ...line,
    discountMinor: line.discountMinor + (discounts[index] ?? 0),
    deliveryFeeMinor: fees[index] ?? 0,
  }));
}

/**
 * Discounts stated per unit were rounded there, so that their sum may miss the stated total by up to half a minor unit a unit: such a
 * remainder goes to the first line. Anything larger is left, and refused.
 */
function withinRounding(lines: OwnedLine[], reading: Reading, head: SourceRow, currency: string): OwnedLine[] {
  const [first, ...rest] = lines;
  if (!first || head.text('total') === '' || !lines.some(({ isDiscountedByUnit }) => isDiscountedByUnit)) return lines;
  const stated = reading.amount(head, 'total', currency, { mayBeNegative: true });
  const remainder = lines.reduce((sum, line) => sum + totalOf(line), 0) - stated;
  const units = lines.reduce((sum, { quantity }) => sum + Math.abs(quantity), 0);
  if (Math.abs(remainder) * 2 > units) return lines;
  return [{ ...first, discountMinor: first.discountMinor + remainder }, ...rest];
}

function byMerchant(lines: readonly OwnedLine[]): PastPart[] {
  return [...Map.groupBy(lines, ({ merchantSlug }) => merchantSlug)].map(([merchantSlug, own]) => ({
    merchantSlug,
    lines: own,
    totalMinor: own.reduce((sum, line) => sum + totalOf(line), 0),
  }));
}

/** What a line comes to. */
export const totalOf = (line: PastLine): number =>
  line.unitPriceMinor * line.quantity - line.discountMinor + line.deliveryFeeMinor;

function checkTotal(reading: Reading, head: SourceRow, parts: readonly PastPart[], currency: string): void {
  if (head.text('total') === '') return;
  const stated = reading.amount(head, 'total', currency, { mayBeNegative: true });
  const sum = parts.reduce((total, part) => total + part.totalMinor, 0);
  if (stated !== sum && reading.problems.length === 0)
    reading.refuse(
      head,
      `it states a total of ${toDecimal(stated, currency)}, its parts give ${toDecimal(sum, currency)}`,
    );
}

function recipientOf(reading: Reading, head: SourceRow): PastOrder['recipient'] {
  const name = reading.optional(head, 'recipientName', 120);
  if (name === '') return null;
  return {
    name,
    phone: reading.optional(head, 'recipientPhone', 40),
    region: reading.optional(head, 'recipientRegion', 200),
    street: reading.optional(head, 'recipientStreet', 300),
  };
}
