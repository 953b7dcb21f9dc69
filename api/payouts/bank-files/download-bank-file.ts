import { FilePurpose, keepMade } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { PayoutBatch } from '../payout-batch.entity.js';
import { PayoutRun } from '../payout-run.entity.js';
import type { DownloadBankFileInput } from './bank-file.inputs.js';
import { bankLayouts } from './bank-layout.js';
import { frozenPayments } from './freeze-payments.js';
import { batchNumber } from './send-retried.js';
import { writeBankFile } from './write-bank-file.js';

/**
 * A batch of a sent run as a bank takes it (I4). Made of what was frozen when the run was sent, or when payouts that are tried
 * again were: the bank refuses a second file of a batch's number, and every file of it is the same.
 */
export const downloadBankFile = useCase(
  { name: 'downloadBankFile', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, { id, layout, batch }: DownloadBankFileInput) => {
    const run = await ctx.em.findOne(PayoutRun, { id });
    if (!run) throw notFound('payout run', 'id');
    if (run.bankFile === null) throw refuse('NOT_SENT', 'the run has not been sent', 'id');
    const frozen = batch === 1 ? run.bankFile : (await laterBatch(ctx, run.id, batch)).bankFile;
    const number = batchNumber(run.number, batch);
    const file = await keepMade(ctx, {
      purpose: FilePurpose.PRINTOUT,
      name: `${number}-${layout}.csv`,
      mimeType: `text/csv; charset=${bankLayouts[layout].encoding}`,
      uploadedBy: ctx.actor.accountId ?? ctx.actor.appId,
      bytes: writeBankFile(layout, number, frozenPayments(frozen)),
    });
    return { id: run.id, fileId: file.id };
  },
);

async function laterBatch(ctx: UseCaseContext, payoutRunId: string, place: number): Promise<PayoutBatch> {
  const batch = await ctx.em.findOne(PayoutBatch, { payoutRunId, place });
  if (!batch) throw notFound('batch', 'batch');
  return batch;
}
