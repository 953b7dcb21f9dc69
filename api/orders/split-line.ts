import { allocate } from '../kernel/money.js';
import { AdjustmentTarget } from '../kernel/price-adjustment.js';
import { sum } from './price-order.js';

/** What of a line is divided when its units go to two orders. */
export interface DividedLine {
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly deliveryFeeMinor: number;
  /** What adjustments take off it, in their order. */
  readonly shares: readonly { readonly target: AdjustmentTarget; readonly amountMinor: number }[];
}

export interface LinePart {
  readonly quantity: number;
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
  /** What each adjustment takes off this part, in their order. */
  readonly shares: readonly number[];
}

/**
 * Divides a line into the units that stay and those that go (E4): delivery fee in proportion to the units, every adjustment in
 * proportion to what those before it left of each part, by largest remainder. Both parts add up to the line, to the
 * fen, and neither falls below zero.
 */
export function splitLine(line: DividedLine, goes: number): { stays: LinePart; goes: LinePart } {
  const units = [line.quantity - goes, goes];
  const left = {
    [AdjustmentTarget.GOODS]: units.map((quantity) => line.unitPriceMinor * quantity),
    [AdjustmentTarget.DELIVERY]: allocate(line.deliveryFeeMinor, units),
  };
  const fees = left[AdjustmentTarget.DELIVERY];
  const shares = line.shares.map(({ target, amountMinor }) => {
    const parts = allocate(amountMinor, left[target]);
    left[target] = left[target].map((each, index) => each - (parts[index] ?? 0));
    return parts;
  });
  const part = (index: 0 | 1): LinePart => {
    const [quantity = 0, deliveryFeeMinor = 0] = [units[index], fees[index]];
    const own = shares.map((parts) => parts[index] ?? 0);
    const [subtotalMinor, discountMinor] = [line.unitPriceMinor * quantity, sum(own)];
    const totalMinor = subtotalMinor - discountMinor + deliveryFeeMinor;
    return { quantity, subtotalMinor, discountMinor, deliveryFeeMinor, totalMinor, shares: own };
  };
  return { stays: part(0), goes: part(1) };
}
