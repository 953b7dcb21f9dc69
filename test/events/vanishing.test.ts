import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { toCursor } from '#api/events/index.js';
import { eventually } from '../kit/eventually.js';
import { overSse, overWebSocket, type RawStream } from './stream-clients.js';
import { integrator, startStreams, tellAccessChange } from './streaming.js';

/** `VANISHING_CLIENTS=200` is the long version. */
const CLIENTS = Number(process.env['VANISHING_CLIENTS'] ?? 30);
const ROUNDS = 20;

const market = await startStreams();
market.tokens.set('reads-all', integrator('app_all'));
/** Each round's clients are of several apps: one may have so many open, and the last round's are hardly gone. */
const APPS = 4;
for (let app = 0; app < APPS; app += 1) market.tokens.set(`app-${app}`, integrator(`app_${app}`));
const [url] = market.urls;

setFlagsFromString('--expose_gc');
const collectGarbage: unknown = runInNewContext('gc');

/** What would grow if something of a vanished client stayed. */
async function held() {
  const text = await market.figures();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    sockets: figure('jishi_sockets_open'),
    sse: figure('jishi_sse_open'),
    subscriptions: figure('jishi_subscriptions_open'),
    listeners: figure('jishi_event_listeners'),
    executions: figure('jishi_shared_streams'),
  };
}

async function connections(): Promise<number> {
  const [row] = await market.query<{ count: number }>(
    'select count(*)::int from pg_stat_activity where datname = current_database()',
  );
  return row?.count ?? Number.NaN;
}

function heapMegabytes(): number {
  if (typeof collectGarbage === 'function') collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Clients of both kinds, half of them with a past to read, that are gone at different moments without a word. */
async function round(index: number): Promise<void> {
  const open: RawStream[] = [];
  for (let client = 0; client < CLIENTS; client += 1) {
    const over = client % 2 === 0 ? overWebSocket : overSse;
    const stream = over({ url, token: `app-${client % APPS}`, after: client % 8 < 4 ? null : toCursor(0) });
    if (client % 3 === 0) setTimeout(() => stream.drop(), client % 13);
    open.push(stream);
  }
  await tellAccessChange(market.request, [`account_${index}_a`, `account_${index}_b`]);
  const staying = open.filter((_, client) => client % 3 !== 0);
  await eventually(() => staying.every(({ items }) => items.length > 0), { what: 'first items' });
  for (const stream of staying) stream.drop();
}

it(`nothing is left of ${ROUNDS} rounds of ${CLIENTS} clients that vanish without a word`, async () => {
  await round(-1);
  const start = await eventually(async () => {
    const now = await held();
    return now.sockets + now.sse === 0 ? now : undefined;
  });
  expect(start).toEqual({ sockets: 0, sse: 0, subscriptions: 0, listeners: 1, executions: 0 });
  const [connectionsBefore, heapBefore] = [await connections(), heapMegabytes()];
  for (let index = 0; index < ROUNDS; index += 1) await round(index);
  const isAsBefore = async () => JSON.stringify(await held()) === JSON.stringify(start);
  await eventually(isAsBefore, { what: 'everything to be as it was' }).catch(() => undefined);
  expect(await held()).toEqual(start);
  expect(await connections()).toBeLessThanOrEqual(Math.max(connectionsBefore, market.poolSize));
  expect(heapMegabytes() - heapBefore).toBeLessThan(12);
  expect(market.errors).toEqual([]);
});

it('one principal has so many streams open and no more, and the places of those that ended are free again', async () => {
  const most = market.streamsPerPrincipal;
  const open = Array.from({ length: most }, () => overWebSocket({ url, token: 'reads-all' }));
  await eventually(() => open.every(({ items }) => items.length > 0));
  const further = [overWebSocket, overSse].map((over) => over({ url, token: 'reads-all' }));
  await eventually(() => further[0]?.ended === 4291 && further[1]?.ended === 503);
  const told = await fetch(
    `${url}/graphql/stream?query=${encodeURIComponent('subscription { marketEvents { cursor } }')}`,
    {
      headers: { authorization: 'Bearer reads-all' },
    },
  );
  expect([told.status, told.headers.get('retry-after')]).toEqual([503, '5']);
  for (const stream of open) stream.drop();
  await eventually(async () => (await held()).sockets === 0);
  const again = overWebSocket({ url, token: 'reads-all' });
  await eventually(() => again.items.length > 0);
  again.drop();
});
