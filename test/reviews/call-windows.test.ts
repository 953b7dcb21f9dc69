import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRest, type RestHours } from '#api/calendars/index.js';
import { localMinute } from '#api/kernel/local-day.js';
import { type CallWindows, nextCallTime } from '#api/reviews/desk/call-windows.js';

const rest: RestHours = { noonFrom: 720, noonTo: 840, eveningFrom: 1230, morningTo: 510 };
const windows: CallWindows = { morningFrom: 600, morningTo: 660, afternoonFrom: 960 };
const at = (time: string): Date => new Date(`2026-03-${time}+08:00`);

it.each([
  ['02T09:12:30.000', '02T10:00:00.000'],
  ['02T10:59:59.999', '02T10:59:59.999'],
  ['02T11:00:00.000', '02T16:00:00.000'],
  ['02T12:30:00.000', '02T16:00:00.000'],
  ['02T16:00:00.000', '02T16:00:00.000'],
  ['02T20:29:59.999', '02T20:29:59.999'],
  ['02T20:30:00.000', '03T10:00:00.000'],
  ['02T23:59:00.000', '03T10:00:00.000'],
])('C7 a call that is due at %s is made at %s', (due, called) => {
  expect(nextCallTime(at(due), 'Asia/Shanghai', windows, rest)).toEqual(at(called));
});

const instants = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'UTC');
const noon = fc.integer({ min: 660, max: 780 });

it('C7 H6 whatever the zone and the change of its clocks, a call falls into a window and never into rest hours', () => {
  fc.assert(
    fc.property(instants, zones, noon, (instant, zone, noonFrom) => {
      const hours = { ...rest, noonFrom };
      const called = nextCallTime(instant, zone, windows, hours);
      const minute = localMinute(called, zone);
      expect(isRest(called, zone, hours)).toBe(false);
      expect((minute >= 600 && minute < 660) || minute >= 960).toBe(true);
      expect(called.getTime()).toBeGreaterThanOrEqual(instant.getTime());
      expect(called.getTime() - instant.getTime()).toBeLessThan(24 * 3_600_000);
    }),
    { numRuns: 300 },
  );
});
