import { runOnMarket } from './launcher/run-command.js';
import { verifyLedger } from './ledger/index.js';

/** `npm run ledger:verify`: recomputes every balance from its entries; one closing line, exit code 1 when one is wrong. */
await runOnMarket(async ({ orm }) => {
  const { accounts, transfers, entries, problems } = await verifyLedger(orm.em.getKysely<unknown>());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  const verdict =
    problems.length === 0 ? 'sums to zero, every balance equals its entries' : `is wrong in ${problems.length} places`;
  console.log(`The ledger of ${accounts} accounts, ${transfers} transfers and ${entries} entries ${verdict}.`);
});
