import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitRefund } from '#api/payments/refunds/split-refund.js';

it.each([
  ['the whole of one tender', 500, [500], [500]],
  ['the tender used last is filled first', 300, [500, 400], [0, 300]],
  ['what it did not pay goes to the one before', 600, [500, 400], [200, 400]],
  ['tenders that gave everything back are left out', 100, [500, 0], [100, 0]],
] as const)('F5 a refund is split over its tenders: %s', (_case, amount, open, parts) => {
  expect(splitRefund(amount, open)).toEqual(parts);
});

it('F5 the parts of a refund add up to it and never exceed a tender', () => {
  const tenders = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(tenders, fc.nat(), (open, pick) => {
      const amount = pick % (open.reduce((sum, each) => sum + each, 0) + 1);
      const parts = splitRefund(amount, open);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      for (const [index, part] of parts.entries()) expect(part).toBeLessThanOrEqual(open[index] ?? 0);
    }),
  );
});

it('F5 refuses to split more than was paid', () => {
  expect(() => splitRefund(901, [500, 400])).toThrow(/never paid/);
});
