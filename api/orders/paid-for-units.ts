/** What a line paid, and for how many units. */
interface PaidLine {
  readonly quantity: number;
  readonly totalMinor: number;
}

/**
 * What so many more units of a line paid, adjustments and delivery fee included, after `gone` of its units were given back
 * (F5, G6): counted from the first unit on, so that all units together are exactly the line, whatever the steps.
 */
export function paidForUnits({ quantity, totalMinor }: PaidLine, gone: number, units: number): number {
  const paidBy = (count: number): number => Number((BigInt(totalMinor) * BigInt(count)) / BigInt(quantity));
  return paidBy(gone + units) - paidBy(gone);
}
