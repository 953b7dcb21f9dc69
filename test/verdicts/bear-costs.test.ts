import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bearCost, CostKind, CostPayer, lessBuyersShare, ResponsibleParty } from '#api/verdicts/index.js';

const parties = Object.values(ResponsibleParty);
/** Whole per cents of some parties that add up to 100: where a hundred points fall. */
const shares = fc.array(fc.constantFrom(...parties), { minLength: 100, maxLength: 100 }).map((points) =>
  parties.flatMap((party) => {
    const percent = points.filter((point) => point === party).length;
    return percent > 0 ? [{ party, percent }] : [];
  }),
);
/** Amounts of currencies with 0, 2 and 3 figures after the point: of one yen up to a million dinars. */
const minor = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 1_000_000_000 }));
const cost = fc.record({
  kind: fc.constantFrom(...Object.values(CostKind)),
  paidBy: fc.constantFrom(...Object.values(CostPayer)),
  amountMinor: fc.oneof(
    minor,
    minor.map((amount) => -amount),
  ),
  commissionMinor: fc.nat({ max: 1_000_000 }),
  subsidyMinor: fc.nat({ max: 1_000_000 }),
});

it('G4 whoever bears a cost bears exactly the cost, to the smallest coin of any currency, and the buyer none of it', () => {
  fc.assert(
    fc.property(cost, shares, (paid, judged) => {
      const bearings = bearCost(paid, judged);
      const sum = (of: 'amountMinor' | 'commissionMinor' | 'subsidyMinor'): number =>
        bearings.reduce((total, bearing) => total + bearing[of], 0);
      expect([sum('amountMinor'), sum('commissionMinor'), sum('subsidyMinor')]).toEqual([
        paid.amountMinor,
        paid.commissionMinor,
        paid.subsidyMinor,
      ]);
      expect(bearings.some(({ party }) => party === ResponsibleParty.BUYER)).toBe(false);
      const moved = bearings.filter(({ toMerchantMinor }) => toMerchantMinor !== 0).map(({ party }) => party);
      const isMerchants = (party: ResponsibleParty): boolean => party === ResponsibleParty.MERCHANT;
      expect(moved.some(isMerchants) && paid.paidBy === CostPayer.MERCHANT).toBe(false);
      expect(moved.some((party) => !isMerchants(party)) && paid.paidBy === CostPayer.MARKET).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('G4 what the buyer bears itself is not paid back: never more than a line, and together its share of the sum', () => {
  fc.assert(
    fc.property(fc.array(minor, { minLength: 1, maxLength: 6 }), fc.nat({ max: 100 }), (amounts, percent) => {
      const left = lessBuyersShare(amounts, percent);
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      expect(left.every((value, index) => value >= 0 && value <= (amounts[index] ?? 0))).toBe(true);
      const exact = (sum(amounts) * (100 - percent)) / 100;
      expect(Math.abs(sum(left) - exact)).toBeLessThan(1);
    }),
    { numRuns: 500 },
  );
});

it('G4 compensation is given by choice: the buyer’s part of it is the platform’s', () => {
  const judged = [
    { party: ResponsibleParty.MERCHANT, percent: 30 },
    { party: ResponsibleParty.BUYER, percent: 70 },
  ];
  const given = {
    kind: CostKind.COMPENSATION,
    paidBy: CostPayer.MARKET,
    amountMinor: 1_001,
    commissionMinor: 0,
    subsidyMinor: 0,
  };
  expect(
    bearCost(given, judged).map(({ party, amountMinor, toMerchantMinor }) => [party, amountMinor, toMerchantMinor]),
  ).toEqual([
    ['MERCHANT', 300, -300],
    ['PLATFORM', 701, 0],
  ]);
});
