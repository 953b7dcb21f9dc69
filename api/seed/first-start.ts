import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { systemClock } from '../kernel/clock.js';
import type { Progress } from '../launcher/progress.js';
import { StartRefusal } from '../launcher/start-refusal.js';
import { demoLogins } from './demo-logins.js';
import { demoStateOf } from './demo-state.js';
import { seedMarket } from './seed-market.js';

interface Start {
  readonly config: Config;
  readonly orm: MikroORM;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * What a start does about demo data: refuses them in production, tells the history into a new market where that is
 * wished, or on to its end where it was interrupted. Answers the lines that tell how to get in; none without demo data.
 */
export async function prepareDemo({ config, orm, progress, signal }: Start): Promise<string[]> {
  const state = await demoStateOf(orm.em.getKysely<unknown>());
  const isDemo = state === 'BEGUN' || state === 'WHOLE';
  if (isDemo && config.environment === 'production')
    throw new StartRefusal(
      'This database holds the demo market, whose logins have published passwords: production needs a database of its own.',
    );
  if (config.demo && (state === 'EMPTY' || state === 'BEGUN')) {
    await progress.step(
      'Telling the history of the demo market (this once)',
      () => seedMarket({ config, orm, signal, say: (line) => progress.say(`    ${line}`) }),
      () => 'Demo market ready',
    );
    return demoLogins(config, systemClock);
  }
  return isDemo ? demoLogins(config, systemClock) : [];
}
