import { parse } from 'csv-parse/sync';
import { FilePurpose, keepMade } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import { PayoutRun } from '../payout-run.entity.js';
import type { DownloadBankFileInput } from './bank-file.inputs.js';
import { type BankPayment, bankLayouts } from './bank-layout.js';
import { writeBankFile } from './write-bank-file.js';

/**
 * The batch of a sent run as a bank takes it (I4). Made of what was frozen when the run was sent, under the run's number: the
 * bank refuses a second file of that number, and every file of it is the same.
 */
export const downloadBankFile = useCase(
  { name: 'downloadBankFile', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, { id, layout }: DownloadBankFileInput) => {
    const run = await ctx.em.findOne(PayoutRun, { id });
    if (!run) throw notFound('payout run', 'id');
    if (run.bankFile === null) throw refuse('NOT_SENT', 'the run has not been sent', 'id');
    const payments = paymentsIn(run.bankFile);
    const file = await keepMade(ctx, {
      purpose: FilePurpose.PRINTOUT,
      name: `${run.number}-${layout}.csv`,
      mimeType: `text/csv; charset=${bankLayouts[layout].encoding}`,
      uploadedBy: ctx.actor.accountId ?? ctx.actor.appId,
      bytes: writeBankFile(layout, run.number, payments),
    });
    return { id: run.id, fileId: file.id };
  },
);

/** What was frozen, without the quotes that keep a sheet from running a cell. */
function paymentsIn(frozen: string): BankPayment[] {
  const rows: Record<string, string>[] = parse(frozen, { columns: true });
  return rows.map((row) => ({
    number: row['payout'] ?? '',
    holder: plain(row['holder'] ?? ''),
    account: plain(row['account'] ?? ''),
    bank: plain(row['bank'] ?? ''),
    amount: row['amount'] ?? '',
    currency: row['currency'] ?? '',
  }));
}

const plain = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
