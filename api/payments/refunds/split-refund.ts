/**
 * Splits a refund over what tenders paid for an order and have not given back yet (F5): the tender used last is filled
 * first, so that money which came from outside goes back before prepaid money. Parts are whole minor units and add up
 * to `amountMinor`, which must not be more than is open.
 */
export function splitRefund(amountMinor: number, openMinor: readonly number[]): number[] {
  const parts = openMinor.map(() => 0);
  let left = amountMinor;
  for (let index = openMinor.length - 1; index >= 0 && left > 0; index -= 1) {
    const part = Math.min(left, openMinor[index] ?? 0);
    parts[index] = part;
    left -= part;
  }
  if (left > 0) throw new Error(`${left} of ${amountMinor} minor units were never paid`);
  return parts;
}
