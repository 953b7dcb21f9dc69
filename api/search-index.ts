import { indexEverything, indexWaitingProducts } from './catalog/index.js';
import { contextOf, internalArrival } from './context.js';
import { systemActor } from './kernel/actor.js';
import { systemClock } from './kernel/clock.js';
import { runOnMarket } from './launcher/run-command.js';

/**
 * `npm run search:index`: indexes every product again (C4), beside a running market or alone. Stopped half-way, the market goes on
 * with the rest by itself.
 */
await runOnMarket(async ({ config, orm }) => {
  const request = contextOf({ config, orm, clock: systemClock }, internalArrival, systemActor);
  await indexEverything(request.db);
  let indexed = 0;
  for (let batch = -1; batch !== 0; indexed += batch) batch = await indexWaitingProducts.run(request);
  console.log(`${indexed} products are indexed.`);
});
