import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createApp } from '#api/accounts/create-app.js';
import { Permission } from '#api/kernel/permission.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { startMarket } from '../launcher/market-process.js';
import { eventsOf, type Item, opened, overWebSocket } from './stream-clients.js';
import { tellAccessChange } from './streaming.js';

const market = await startTestMarket();
const ids = Array.from({ length: 120 }, (_, index) => `account_${index}`);

it('N1 E11 of two processes either may be killed by -9: events go on, and a client resumes with nothing missing or twice', async () => {
  const { token } = await createApp(market.context(), {
    name: 'ERP',
    merchantId: null,
    scopes: [Permission.EVENTS_READ],
  });
  const env = { DATABASE_URL: market.database.url, APP_SECRET: 'only for tests, thirty-two characters or more' };
  const [first, second] = [startMarket(env), startMarket(env)];
  const urls = [await first.ready(), await second.ready()];

  const received: Item[] = [];
  let stream = await opened(overWebSocket({ url: urls[0] ?? '', token }));
  const writing = (async () => {
    for (const id of ids) {
      await tellAccessChange(market.context(), [id]);
      await pause(Math.random() * 20);
    }
  })();
  await eventually(() => eventsOf(stream).length > 30);
  await first.stop('SIGKILL');
  received.push(...stream.items);
  stream = overWebSocket({ url: urls[1] ?? '', token, after: received.at(-1)?.cursor });
  await writing;
  await eventually(() => received.length + stream.items.length > ids.length, {
    what: 'the second process to lead',
  });

  const events = [...received, ...stream.items].filter(({ kind }) => kind !== 'CHECKPOINT');
  expect(events.map(({ recordId }) => recordId)).toEqual(ids);
  expect(events.map(({ position }) => position)).toEqual(ids.map((_, index) => index + (events[0]?.position ?? 0)));
  stream.drop();
});
