import { allocate } from '../kernel/money.js';

/** What of a line is divided when its units go to two orders. */
export interface DividedLine {
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
}

export interface LinePart {
  readonly quantity: number;
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
}

/**
 * Divides a line into the units that stay and those that go (E4): discount and delivery fee in proportion to the units by
 * largest remainder, so that both parts add up to the line, to the fen.
 */
export function splitLine(line: DividedLine, goes: number): { stays: LinePart; goes: LinePart } {
  const units = [line.quantity - goes, goes];
  const discounts = allocate(line.discountMinor, units);
  const fees = allocate(line.deliveryFeeMinor, units);
  const part = (index: 0 | 1): LinePart => {
    const [quantity = 0, discountMinor = 0, deliveryFeeMinor = 0] = [units[index], discounts[index], fees[index]];
    const subtotalMinor = line.unitPriceMinor * quantity;
    const totalMinor = subtotalMinor - discountMinor + deliveryFeeMinor;
    return { quantity, subtotalMinor, discountMinor, deliveryFeeMinor, totalMinor };
  };
  return { stays: part(0), goes: part(1) };
}
