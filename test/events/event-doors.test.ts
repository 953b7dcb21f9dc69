import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredEvent } from '#api/events/event.js';
import { accepts, doorOf, doorsOf, type EventFilter } from '#api/events/event-filter.js';
import { EventHub } from '#api/events/index.js';

const few = fc.constantFrom('a', 'b', 'c');
const event: fc.Arbitrary<StoredEvent> = fc.record({
  position: fc.constant(1),
  kind: fc.constantFrom('ORDER_PLACED', 'ORDER_PAID'),
  recordId: few,
  sequence: fc.constant(1),
  merchantId: fc.option(few),
  buyerId: fc.option(few),
  hiddenFrom: fc.option(few),
  occurredAt: fc.constant(new Date(0)),
  facts: fc.constant({}),
  cause: fc.constant('test'),
});
const filter: fc.Arbitrary<EventFilter> = fc.record({
  kinds: fc.option(fc.constant(['ORDER_PAID'])),
  scope: fc.record({ all: fc.boolean(), merchantIds: fc.uniqueArray(few), buyerId: fc.option(few) }),
  accountId: fc.option(few),
  recordId: fc.option(few),
  merchantId: fc.option(few),
});

it('lets everything that a filter accepts through the door of that filter (E11)', () => {
  fc.assert(
    fc.property(filter, event, (wanted, happened) => {
      const door = doorOf(wanted);
      if (accepts(wanted, happened) && door !== null) expect(doorsOf(happened)).toContain(door);
    }),
    { numRuns: 2_000 },
  );
});

it('brings listeners exactly what they accept, in order, and forgets those who left (E11)', () => {
  fc.assert(
    fc.property(fc.array(filter, { maxLength: 8 }), fc.array(event, { maxLength: 12 }), (filters, happened) => {
      const events = happened.map((each, index) => ({ ...each, position: index + 1 }));
      const hub = new EventHub();
      const heard = filters.map((): StoredEvent[] => []);
      const stops = filters.map((each, index) =>
        hub.listen((news) => heard[index]?.push(...news.filter((one) => accepts(each, one))), doorOf(each)),
      );
      expect(hub.listenerCount).toBe(filters.length);
      hub.publish(events.slice(0, 5));
      hub.publish(events.slice(5));
      expect(heard).toEqual(filters.map((each) => events.filter((one) => accepts(each, one))));
      for (const stop of stops) stop();
      expect(hub.listenerCount).toBe(0);
    }),
  );
});
