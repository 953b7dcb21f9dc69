import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTransaction } from '#api/kernel/use-case.js';
import { bankFor, postTransfer, TransferKind, walletOf } from '#api/ledger/index.js';
import { startTestMarket } from '../kit/market.js';
import { project } from '../kit/project.js';

const market = await startTestMarket();

/** What `npm run ledger:verify` says about this market. */
async function verify(): Promise<{ code: number | null; lastLine: string; problems: string }> {
  const script = join(project, '.build/api/verify-ledger.js');
  const child = spawn(process.execPath, [script], { env: { NODE_ENV: 'test', DATABASE_URL: market.database.url } });
  let lines = '';
  let problems = '';
  child.stdout.on('data', (chunk) => (lines += chunk));
  child.stderr.on('data', (chunk) => (problems += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, lastLine: lines.trim().split('\n').at(-1) ?? '', problems };
}

it('F1 npm run ledger:verify passes a sound ledger and names what was forged past every guard', async () => {
  await inTransaction(market.context(), (ctx) =>
    postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference: 'one',
      memo: '',
      lines: [
        { account: bankFor('one'), amountMinor: -500 },
        { account: walletOf('ann'), amountMinor: 500 },
      ],
    }),
  );
  expect(await verify()).toEqual({
    code: 0,
    lastLine:
      'The ledger of 2 accounts, 1 transfers and 2 entries sums to zero, every balance equals its entries, every merchant’s account equals the ledger.',
    problems: '',
  });
  await market.database.query('alter table ledger_entry disable trigger all');
  await market.database.query("update ledger_entry set amount_minor = 600 where account_id = 'wallet:ann'");
  const forged = await verify();
  expect(forged).toMatchObject({
    code: 1,
    lastLine: 'The ledger of 2 accounts, 1 transfers and 2 entries is wrong in 4 places.',
  });
  expect(forged.problems).toContain('account wallet:ann: balance 500 of 1 entries, but its 1 entries add up to 600');
});
