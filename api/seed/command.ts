import { systemClock } from '../kernel/clock.js';
import { runOnMarket } from '../launcher/run-command.js';
import { StartRefusal } from '../launcher/start-refusal.js';
import { demoLogins } from './demo-logins.js';
import { demoStateOf } from './demo-state.js';
import { seedMarket } from './seed-market.js';

/** `npm run seed`: tells the demo market's history into an empty database, or to its end where that was interrupted. */
await runOnMarket(async ({ config, orm }) => {
  if (config.environment === 'production')
    throw new StartRefusal('`npm run seed` is refused in production: demo logins have published passwords.');
  const state = await demoStateOf(orm.em.getKysely<unknown>());
  if (state === 'OTHERS')
    throw new StartRefusal('This database has accounts of its own: the demo market wants an empty one.');
  const startedAt = performance.now();
  if (state !== 'WHOLE') await seedMarket({ config, orm, say: (line) => console.log(`  ${line}`) });
  const verdict =
    state === 'WHOLE'
      ? 'The demo market is here already.'
      : `The demo market is ready after ${Math.round((performance.now() - startedAt) / 1000)} s.`;
  console.log(['', `  ${verdict}`, '', ...demoLogins(config, systemClock), ''].join('\n'));
});
