import { describe, expect, it } from 'vitest';
import { isCreditCode } from '#api/merchants/index.js';

describe('B1 the unified social credit code (GB 32100-2015)', () => {
  // Codes that large companies publish on their own pages.
  it.each([
    '91330100716105852F',
    '9144030071526726XG',
    '914403001922038216',
    '91110000802100433B',
    '91440300708461136T',
  ])('%s is one', (code) => expect(isCreditCode(code)).toBe(true));

  it.each([
    ['a wrong check character', '91330100716105852E'],
    ['two neighbours swapped', '91330100716105825F'],
    ['one figure changed', '91330100716105853F'],
    ['the letter O, which the alphabet leaves out', '9133010071610585OF'],
    ['a letter in the region', '91330A00716105852F'],
    ['small letters', '91330100716105852f'],
    ['17 characters', '91330100716105852'],
    ['19 characters', '91330100716105852FF'],
    ['nothing', ''],
  ])('%s is refused', (_what, code) => expect(isCreditCode(code)).toBe(false));

  it('every change of one character is noticed', () => {
    const code = '91330100716105852F';
    for (let place = 0; place < 17; place += 1) {
      for (const other of '0123456789') {
        if (other === code[place]) continue;
        expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }
    }
  });
});
