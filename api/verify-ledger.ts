import { runOnMarket } from './launcher/run-command.js';
import { verifyLedger } from './ledger/index.js';
import { verifyMerchantLines } from './payments/index.js';

/** `npm run ledger:verify`: recomputes every balance from its entries and compares merchants’ accounts; one closing line, exit code 1 when one is wrong. */
await runOnMarket(async ({ orm }) => {
  const db = orm.em.getKysely<unknown>();
  const { accounts, transfers, entries, problems: inLedger } = await verifyLedger(db);
  const problems = [...inLedger, ...(await verifyMerchantLines(db))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  const verdict =
    problems.length === 0
      ? 'sums to zero, every balance equals its entries, every merchant’s account equals the ledger'
      : `is wrong in ${problems.length} places`;
  console.log(`The ledger of ${accounts} accounts, ${transfers} transfers and ${entries} entries ${verdict}.`);
});
