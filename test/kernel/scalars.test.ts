import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LocalDate } from '#api/kernel/schema/scalars.js';

it.each([
  '2026-02-30',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '0000-01-01',
  '2026-1-1',
  '2026-02-28T00:00',
  '',
])('A day that is none, %o, is refused before anybody counts with it (design §4)', (day) => {
  expect(() => LocalDate.parseValue(day)).toThrow('Date cannot represent');
});

it('Every day of the calendar is taken as it is (design §4)', () => {
  const first = new Date('0001-01-01');
  const last = new Date('9999-12-31');
  fc.assert(
    fc.property(fc.date({ min: first, max: last, noInvalidDate: true }), (at) => {
      const day = at.toISOString().slice(0, 10);
      expect(LocalDate.parseValue(day)).toBe(day);
    }),
  );
  expect(LocalDate.parseValue('2028-02-29')).toBe('2028-02-29');
});
