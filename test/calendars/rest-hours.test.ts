import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRest, outsideRest, type RestHours } from '#api/calendars/index.js';

const standard: RestHours = { noonFrom: 720, noonTo: 840, eveningFrom: 1230, morningTo: 510 };
const at = (time: string): Date => new Date(`2026-03-02T${time}+08:00`);

it.each([
  ['11:59:59.999', '11:59:59.999'],
  ['12:00:00.000', '14:00:00.000'],
  ['13:37:12.345', '14:00:00.000'],
  ['14:00:00.000', '14:00:00.000'],
  ['20:29:59.999', '20:29:59.999'],
  ['03:10:00.000', '08:30:00.000'],
])('H6 customers are called at %s: at %s', (asked, called) => {
  expect(outsideRest(at(asked), 'Asia/Shanghai', standard)).toEqual(at(called));
});

it('H6 from half past eight in the evening on nobody is called until half past eight in the morning', () => {
  expect(outsideRest(at('20:30:00.000'), 'Asia/Shanghai', standard)).toEqual(new Date('2026-03-03T08:30:00+08:00'));
});

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const hours = fc.record({ noonFrom: minute, noonTo: minute, eveningFrom: minute, morningTo: minute });
const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
const instants = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
});

/** The obvious way: minute by minute, until nobody rests. */
function slowly(instant: Date, zone: string, rest: RestHours): Date {
  for (let at = Math.floor(instant.getTime() / 60_000) * 60_000; ; at += 60_000)
    if (!isRest(new Date(at), zone, rest)) return new Date(Math.max(at, instant.getTime()));
}

it('H6 whatever the rest hours, the zone and the change of its clocks: never in them, and never later than need be', () => {
  fc.assert(
    fc.property(instants, zones, hours, (instant, zone, rest) => {
      const free = Array.from({ length: 24 * 60 }, (_, each) => each);
      const rests = (each: number): boolean =>
        (each >= rest.noonFrom && each < rest.noonTo) ||
        each < rest.morningTo ||
        (each >= rest.eveningFrom && rest.eveningFrom > rest.morningTo);
      fc.pre(free.some((each) => !rests(each)));
      const called = outsideRest(instant, zone, rest);
      expect(isRest(called, zone, rest)).toBe(false);
      const late = called.getTime() - slowly(instant, zone, rest).getTime();
      // Where the clocks are put back or forward during the rest, its end may be an hour off by the clock face.
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(60 * 60_000);
    }),
    { numRuns: 300 },
  );
});
