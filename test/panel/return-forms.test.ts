import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  FINDINGS,
  type InspectedUnits,
  splitOff,
  toInspect,
  told,
} from '../../admin/src/desks/returns/inspected-units.js';
import {
  beginWith,
  PARTIES,
  restTo,
  stepped,
  sumOf,
  wholeShares,
} from '../../admin/src/desks/returns/verdict-shares.js';

const rows = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  .map((quantities) => toInspect(quantities.map((quantity, index) => ({ id: `line${index}`, quantity }))))
  .chain((made) =>
    fc
      .tuple(
        fc.array(fc.constantFrom(...FINDINGS), { minLength: made.length, maxLength: made.length }),
        fc.array(fc.constantFrom('', ' ', 'torn'), { minLength: made.length, maxLength: made.length }),
      )
      .map(([verdicts, notes]) =>
        made.map(
          (row, index): InspectedUnits => ({
            ...row,
            verdict: verdicts[index] ?? 'RESALEABLE',
            note: notes[index] ?? '',
          }),
        ),
      ),
  );
function unitsOf(found: readonly { readonly returnLineId: string; readonly quantity: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { returnLineId, quantity } of found) sums.set(returnLineId, (sums.get(returnLineId) ?? 0) + quantity);
  return sums;
}

describe('the form of an inspection (G5)', () => {
  it('tells every unit of every line once, whatever was split off, plain ones counted together', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (made, at) => {
        const split = splitOff(made, made[at % made.length]?.key ?? '');
        for (const each of [made, split]) {
          const found = told(each);
          expect(unitsOf(found)).toEqual(unitsOf(made));
          const plain = found
            .filter(({ note }) => note === '')
            .map(({ returnLineId, verdict }) => returnLineId + verdict);
          expect(new Set(plain).size).toBe(plain.length);
          expect(new Set(each.map(({ key }) => key)).size).toBe(each.length);
        }
        const { back, scrapped, leftOut } = countsOf(made);
        expect(back + scrapped + leftOut).toBe(made.reduce((sum, { quantity }) => sum + quantity, 0));
      }),
    );
  });

  it('shows a return of many units line by line', () => {
    expect(toInspect([{ id: 'a', quantity: 3 }])).toHaveLength(3);
    expect(toInspect([{ id: 'a', quantity: 500 }])).toHaveLength(1);
  });
});

describe('the shares of a verdict (G4)', () => {
  const typed = fc.dictionary(
    fc.constantFrom<string>(...PARTIES),
    fc.constantFrom('', '0', '5', '33', '50', '100', '-1', '1.5', 'x', '101'),
  );

  it('are whole per cents that add up to 100, or nothing', () => {
    fc.assert(
      fc.property(typed, (fields) => {
        const shares = wholeShares(fields);
        if (!shares) return;
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { percent } of shares) expect(Number.isInteger(percent) && percent > 0).toBe(true);
      }),
    );
    expect(wholeShares({ MERCHANT: '40', COURIER: '60' })).toEqual([
      { party: 'MERCHANT', percent: 40 },
      { party: 'COURIER', percent: 60 },
    ]);
    expect(wholeShares({ MERCHANT: '50.5', COURIER: '49.5' })).toBeNull();
  });

  it('give a party the rest, or a step more and less within 0 and 100', () => {
    expect(sumOf(restTo({ COURIER: '35', BUYER: '20' }, 'MERCHANT'))).toBe(100);
    expect(restTo({ COURIER: '100', MERCHANT: '7' }, 'MERCHANT')).toMatchObject({ MERCHANT: '0' });
    expect(stepped({}, 'AGENT', 5)).toEqual({ AGENT: '5' });
    expect(stepped({ AGENT: '98' }, 'AGENT', 5)).toEqual({ AGENT: '100' });
    expect(stepped({ AGENT: '3' }, 'AGENT', -5)).toEqual({ AGENT: '0' });
  });

  it('begin with the verdict that stands, else with whom the reason points at', () => {
    expect(beginWith([{ party: 'BUYER', percent: 100 }], 'QUALITY')).toEqual({ BUYER: '100' });
    expect(beginWith([], 'LATE_DELIVERY')).toEqual({ COURIER: '100' });
    expect(beginWith([], 'QUALITY')).toEqual({ MERCHANT: '100' });
  });
});
