import { describe, expect, it } from 'vitest';
import { checkBeforePrinting } from '#api/picking/check-before-printing.js';
import { isPrintingOpen } from '#api/picking/printing-hours.js';
import { PrintHoldReason } from '#api/picking/waybill-status.js';

describe('the rules of printing', () => {
  const facts = {
    ...{ today: '2026-03-02', shipOn: null, wishedCarrierId: null, chosenCarrierId: null },
    rates: ['near', 'other'].map((carrierId) => ({ carrierId, zoneId: '', feeMinor: 1 })),
    answered: new Set<PrintHoldReason>(),
  };

  it.each([
    ['the cheapest goes without choice or wish', {}, 'near'],
    ['the wish is taken', { wishedCarrierId: 'other' }, 'other'],
    ['a choice against the wish is asked', { wishedCarrierId: 'other', chosenCarrierId: 'near' }, 'COURIER_WISH'],
    ['a wish that goes nowhere near is asked', { wishedCarrierId: 'far' }, 'COURIER_WISH'],
    [
      'answered, the choice stands',
      { wishedCarrierId: 'other', chosenCarrierId: 'near', answered: new Set([PrintHoldReason.COURIER_WISH]) },
      'near',
    ],
    ['a choice that does not go there is asked', { chosenCarrierId: 'far' }, 'NOT_SERVED'],
    ['nobody goes there', { rates: [] }, 'NOT_SERVED'],
    ['a later day is asked', { shipOn: '2026-03-03' }, 'SHIP_ON'],
    ['its own day is not', { shipOn: '2026-03-02' }, 'near'],
  ])('E5 %s', (_title, given, expected) => {
    const checked = checkBeforePrinting({ ...facts, ...given });
    expect('carrierId' in checked ? checked.carrierId : checked.reason).toBe(expected);
  });

  it.each([
    ['before the cut-off', 16, null, null, true],
    ['at the cut-off', 17, null, null, false],
    ['while the courier is here', 18, 19, null, true],
    ['when that time is over', 19, 19, null, false],
    ['once the courier has left', 16, null, 15, false],
  ])('E5 %s', (_title, now, here, left, expected) => {
    const at = (hour: number | null) => (hour === null ? null : new Date(Date.UTC(2026, 2, 2, hour)));
    const hours = { cutOffAt: new Date(Date.UTC(2026, 2, 2, 17)), hereUntil: at(here), leftAt: at(left) };
    expect(isPrintingOpen(new Date(Date.UTC(2026, 2, 2, now)), hours)).toBe(expected);
  });
});
