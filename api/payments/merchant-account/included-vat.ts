/**
 * The VAT that a price with VAT contains, in whole minor units, half away from zero: 106 at 6 % contains 6. Below zero for
 * an amount below zero.
 */
export function includedVat(grossMinor: number, basisPoints: number): number {
  const whole = 10_000n + BigInt(basisPoints);
  const product = BigInt(Math.abs(grossMinor)) * BigInt(basisPoints);
  const vat = Number((product * 2n + whole) / (whole * 2n));
  return grossMinor < 0 && vat !== 0 ? -vat : vat;
}
