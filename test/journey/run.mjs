import { journey } from './journey.mjs';
import { startScratchMarket } from './scratch-market.mjs';

/** `npm run journey`: tells the journey on a market of its own; exit code 0 and one closing line when all went well. */
const startedAt = performance.now();
const market = await startScratchMarket();
let step = 0;
try {
  await journey(market, (line) => {
    step += 1;
    console.log(`  ${String(step).padStart(2)}  ${line}`);
  });
  console.log(`The journey went well: ${step} steps in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error);
  console.log(`The journey broke off after step ${step}.`);
  process.exitCode = 1;
} finally {
  await market.stop();
}
