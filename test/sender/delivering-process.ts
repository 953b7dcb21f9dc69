import { readConfig } from '#api/config.js';
import { contextOf, internalArrival } from '#api/context.js';
import { systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { createOrm } from '#api/orm.js';
import { deliverMessage } from '#api/sender/index.js';

// Hands one message over to a gateway that never answers: what a process looks like that is killed in between.
const [, , url = '', messageId = '', now = ''] = process.argv;
const config = readConfig({
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_URL: url,
  APP_SECRET: 'only for tests, thirty-two characters or more',
});
const orm = await createOrm(url, { poolSize: 2 });
const market = { config, orm, clock: new MovableClock(new Date(now)) };
await deliverMessage.run(contextOf(market, internalArrival, systemActor), { messageId });
