import { parseArgs } from 'node:util';
import { breakdowns } from './breakdowns.mjs';
import { journey } from './journey.mjs';
import { startScratchMarket } from './scratch-market.mjs';

/**
 * `npm run journey -- [--kills N] [--seed N]`: tells the journey on a market of its own, whose server may be killed by -9 and
 * started again in the midst of it; exit code 0 and one closing line when all went well.
 */
const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const kills = Number(values.kills ?? 0);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const startedAt = performance.now();
const broken = breakdowns({ kills, seed, say: (line) => console.log(`   ⚡  ${line}`) });
if (kills > 0) console.log(`Seed ${seed}: the server is killed ${broken.plan}.`);

const market = await startScratchMarket(broken);
let step = 0;
try {
  await journey(market, (line) => {
    step += 1;
    console.log(`  ${String(step).padStart(2)}  ${line}`);
  });
  if (broken.left() > 0) throw new Error(`${broken.left()} kills lie behind the last of ${broken.sent()} operations`);
  const despite = kills > 0 ? `, and ${kills} kills by -9 (seed ${seed})` : '';
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`The journey went well: ${step} steps, ${broken.sent()} operations${despite} in ${seconds} s.`);
} catch (error) {
  console.error(error);
  console.error(market.words());
  const again = kills > 0 ? ` Again: npm run journey -- --kills ${kills} --seed ${seed}` : '';
  console.log(`The journey broke off after step ${step}.${again}`);
  process.exitCode = 1;
} finally {
  await market.stop();
}
