import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { anonymous } from '#api/kernel/actor.js';
import { newId } from '#api/kernel/ids.js';
import { Permission } from '#api/kernel/permission.js';
import { eventually } from '../kit/eventually.js';
import { eventsOf, type Item, type Open, opened, overSse, overWebSocket } from './stream-clients.js';
import { integrator, startStreams, tellAccessChange } from './streaming.js';

const market = await startStreams();
const [here, there] = market.urls;
market.tokens.set('reads-all', integrator('app_all'));
market.tokens.set('reads-one', integrator('app_one', ['merchant_one']));
market.tokens.set('reads-nothing', { ...integrator('app_nothing'), platformPermissions: new Set() });

const counter = (function* () {
  for (let number = 1; ; number += 1) yield `account_${number}`;
})();
const newIds = (count: number): string[] => Array.from({ length: count }, () => counter.next().value);

const aliased = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: kind`).join(' ');
const nested = (levels: number): string => `${'parent { '.repeat(levels - 1)} id ${'} '.repeat(levels - 1)}`;
const dear = `... on Product { ${['a', 'b', 'c']
  .map((alias) => `${alias}: variants(first: 100) { nodes { movements(first: 100) { nodes { id } } } }`)
  .join(' ')} }`;

describe.each<[string, Open]>([
  ['WebSocket', overWebSocket],
  ['SSE', overSse],
])('over %s', (transport, open) => {
  it('E11 a client cut off at random moments and resuming from its last cursor misses and repeats nothing', async () => {
    const first = await opened(open({ url: here, token: 'reads-all' }));
    const beginning = first.items[0] as Item;
    first.drop();
    const ids = newIds(400);
    const writing = (async () => {
      for (let at = 0; at < ids.length; ) {
        const count = 1 + Math.floor(Math.random() * 5);
        await tellAccessChange(market.request, ids.slice(at, at + count));
        at += count;
        await pause(Math.random() * 8);
      }
    })();

    const got: Item[] = [];
    let cursor = beginning.cursor;
    let drops = 0;
    while (got.length < ids.length) {
      const stream = open({ url: drops % 2 === 0 ? there : here, token: 'reads-all', after: cursor });
      await pause(Math.random() * 120);
      stream.drop();
      drops += 1;
      expect(stream.errors).toEqual([]);
      got.push(...eventsOf(stream));
      cursor = stream.items.at(-1)?.cursor ?? cursor;
    }
    await writing;

    expect(drops).toBeGreaterThan(5);
    expect(got.map(({ recordId }) => recordId)).toEqual(ids);
    expect(got.map(({ position }) => position)).toEqual(ids.map((_, index) => beginning.position + 1 + index));
  });

  it('A5 a merchant’s app gets the events of its merchant and no others', async () => {
    const stream = await opened(open({ url: here, token: 'reads-one' }));
    const [theirs, ours] = newIds(2);
    await tellAccessChange(market.request, [theirs ?? ''], { merchantId: 'merchant_two' });
    await tellAccessChange(market.request, [ours ?? ''], { merchantId: 'merchant_one' });
    await eventually(() => eventsOf(stream).length > 0);
    const resumed = open({ url: here, token: 'reads-one', after: stream.items[0]?.cursor });
    await eventually(() => eventsOf(resumed).length > 0);
    for (const each of [stream, resumed]) {
      expect(eventsOf(each).map(({ recordId }) => recordId)).toEqual([ours]);
      each.drop();
    }
  });

  it('A5 refuses whoever has no valid token, and a cookie that a foreign page sends', async () => {
    market.tokens.set('panel', integrator('app_panel'));
    const cookie = 'jishi_session=panel';
    const unauthorized = transport === 'SSE' ? 401 : 4401;
    const refused = [{ token: 'forged' }, {}, { headers: { cookie, origin: 'https://evil.example' } }].map((asked) =>
      open({ url: here, ...asked }),
    );
    for (const each of refused) await eventually(() => each.ended === unauthorized);
    // The panel's own page is somebody, and asks for what only others may ask for.
    const own = open({ url: here, headers: { cookie, origin: here } });
    await eventually(() => own.errors[0]?.extensions.code === 'DOCUMENT_NOT_TRUSTED');
    own.drop();
  });

  it.each([
    ['a query', '{ market { name } }', 'BAD_REQUEST'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what the schema does not know', 'subscription { nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      'subscription ($after: String) { marketEvents(after: "x") { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['31 aliases', `subscription { marketEvents { ${aliased(31)} } }`, 'TOO_COMPLEX'],
    ['13 levels', `subscription { marketEvents { record { ... on Category { ${nested(11)} } } } }`, 'TOO_COMPLEX'],
    ['4,001 tokens', `subscription { marketEvents { ${'kind '.repeat(3_997)} } }`, 'TOO_COMPLEX'],
    ['more than one operation may cost', `subscription { marketEvents { record { ${dear} } } }`, 'TOO_COMPLEX'],
    ['a control character', 'subscription { marketEvents(after: "a\\u0000") { cursor } }', 'BAD_USER_INPUT'],
  ])('refuses %s with the code it has over HTTP', async (_what, query, code) => {
    const stream = open({ url: here, token: 'reads-all', query });
    await eventually(() => stream.errors.length > 0);
    expect(stream.errors[0]?.extensions.code).toBe(code);
    stream.drop();
  });

  it('A5 refuses a stream the viewer lacks the permission for', async () => {
    const stream = open({ url: here, token: 'reads-nothing' });
    await eventually(() => stream.errors.length > 0);
    expect(stream.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'EVENTS_READ' });
    stream.drop();
  });

  it('E11 a cursor of another market is refused, and one whose events are deleted is CURSOR_EXPIRED', async () => {
    const forged = open({ url: here, token: 'reads-all', after: 'nonsense' });
    await eventually(() => forged.errors.length > 0);
    expect(forged.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const start = await opened(open({ url: here, token: 'reads-all' }));
    await tellAccessChange(market.request, newIds(1));
    await eventually(() => eventsOf(start).length > 0);
    await market.query('update event_cursor set expired_through = position');
    const expired = open({ url: here, token: 'reads-all', after: start.items[0]?.cursor });
    await eventually(() => expired.errors.length > 0);
    expect(expired.errors[0]?.extensions.code).toBe('CURSOR_EXPIRED');
    for (const each of [forged, start, expired]) each.drop();
  });

  it('A5 the stream of somebody who is blocked ends within 5 s, others go on', async () => {
    market.tokens.set('blocked', integrator(`app_blocked_${transport}`));
    market.tokens.set('demoted', integrator(`app_demoted_${transport}`));
    const blocked = await opened(open({ url: here, token: 'blocked' }));
    const demoted = await opened(open({ url: there, token: 'demoted' }));
    const other = await opened(open({ url: here, token: 'reads-all' }));

    market.tokens.set('blocked', anonymous());
    market.tokens.set('demoted', integrator(`app_demoted_${transport}`, ['merchant_one']));
    await tellAccessChange(market.request, [`app_blocked_${transport}`, `app_demoted_${transport}`]);

    const codes = transport === 'SSE' ? [0, 0] : [4401, 4403];
    await eventually(() => blocked.ended === codes[0] && demoted.ended === codes[1]);
    if (transport === 'SSE') {
      expect(blocked.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', closeCode: 4401 } }]);
      expect(demoted.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', closeCode: 4403 } }]);
    }
    await tellAccessChange(market.request, newIds(1));
    await eventually(() => eventsOf(other).length === 3);
    expect(other.ended).toBeUndefined();
    other.drop();
  });

  it('E11 an event that a mistake of ours keeps from being told ends the stream, and whoever resumes is told it', async () => {
    market.tokens.set('reads-accounts', {
      ...integrator(`app_accounts_${transport}`),
      platformPermissions: new Set([Permission.EVENTS_READ, Permission.ACCOUNTS_READ]),
    });
    const stream = await opened(open({ url: here, token: 'reads-accounts' }));
    const after = stream.items[0]?.cursor;
    const id = newId('account', market.clock);
    await market.query('alter table account rename to misnamed');
    await tellAccessChange(market.request, [id]);
    const end = transport === 'SSE' ? 0 : 4500;
    await eventually(() => stream.ended === end, { what: 'the live stream to end' });
    const late = open({ url: there, token: 'reads-accounts', after });
    await eventually(() => late.ended === end, { what: 'the stream that catches up to end' });
    await market.query('alter table misnamed rename to account');
    expect([...stream.items.slice(1), ...late.items, ...stream.errors, ...late.errors]).toEqual([]);
    const resumed = open({ url: here, token: 'reads-accounts', after });
    await eventually(() => eventsOf(resumed).some(({ recordId }) => recordId === id));
    resumed.drop();
    expect(market.errors.splice(0).map(String)).toEqual(Array(2).fill(expect.stringContaining('"account"')));
  });

  it('E11 a client that does not read is closed, loses nothing by resuming, and slows nobody', async () => {
    // About 80 KB an event, so that the buffers between the two ends fill.
    const wide = `subscription Wide($after: String) { marketEvents(after: $after) { cursor kind position recordId
      ${Array.from({ length: 28 }, (_, index) => `f${index}: facts { value }`).join(' ')} } }`;
    const slow = await opened(open({ url: here, token: 'reads-all', query: wide }));
    const quick = await opened(open({ url: here, token: 'reads-all', query: wide }));
    slow.stopReading();
    const ids = newIds(600);
    for (let at = 0; at < ids.length; at += 100) {
      await tellAccessChange(market.request, ids.slice(at, at + 100), { facts: { padding: 'x'.repeat(2_000) } });
    }
    await eventually(() => eventsOf(quick).length === ids.length, {
      what: 'the quick one to have all',
    });
    slow.readOn();
    await eventually(() => slow.ended !== undefined, { what: 'the slow one to be closed' });
    expect(slow.ended).toBe(transport === 'SSE' ? 0 : 4290);
    expect(quick.ended).toBeUndefined();
    const got = eventsOf(slow);
    expect(got.length).toBeLessThan(ids.length);
    const resumed = open({ url: here, token: 'reads-all', after: slow.items.at(-1)?.cursor });
    await eventually(() => got.length + eventsOf(resumed).length >= ids.length);
    expect([...got, ...eventsOf(resumed)].map(({ recordId }) => recordId)).toEqual(ids);
    quick.drop();
    resumed.drop();
  });
});

it('N2 a server that stops says goodbye to its sockets and ends without waiting for them; its clients resume elsewhere', async () => {
  const socket = await opened(overWebSocket({ url: there, token: 'reads-all' }));
  const sse = await opened(overSse({ url: there, token: 'reads-all' }));
  await market.stopSecond();
  await eventually(() => socket.ended === 1001 && sse.ended === 0);
  const [id] = newIds(1);
  await tellAccessChange(market.request, [id ?? '']);
  const resumed = overSse({ url: here, token: 'reads-all', after: socket.items.at(-1)?.cursor });
  await eventually(() => eventsOf(resumed).some(({ recordId }) => recordId === id));
  resumed.drop();
});

it('no mistake of ours was reported meanwhile', () => {
  expect(market.errors).toEqual([]);
});
