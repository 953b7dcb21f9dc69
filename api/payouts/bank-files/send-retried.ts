import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { Payout } from '../payout.entity.js';
import type { PayoutRunActionInput } from '../payout.inputs.js';
import { PayoutBatch } from '../payout-batch.entity.js';
import { PayoutRunAction, payoutRunLifecycle } from '../payout-status.js';
import { lockRun } from '../work-payout-run.js';
import { freezePayments } from './freeze-payments.js';

/**
 * Makes a bank file of its own of the payouts of a run that are tried again (I4): each of them is in exactly one file a try,
 * with the account it is tried with, under a batch number that no file had before.
 */
export const sendRetriedPayouts = useCase(
  { name: 'sendRetriedPayouts', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutRunActionInput) => {
    const run = await lockRun(ctx, input.id);
    transition(payoutRunLifecycle, PayoutRunAction.SEND_RETRIED, run);
    const payouts = await ctx.em.find(Payout, { payoutRunId: run.id, awaitsBatch: true }, { orderBy: { id: 'asc' } });
    const place = run.bankBatchCount + 1;
    const batch = Object.assign(new PayoutBatch(), {
      id: newId('payoutbatch', ctx.clock),
      payoutRunId: run.id,
      place,
      number: batchNumber(run.number, place),
      bankFile: freezePayments(payouts),
      payoutCount: payouts.length,
      totalMinor: payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      madeById: ctx.actor.accountId,
      createdAt: ctx.now,
    });
    ctx.em.persist(batch);
    for (const payout of payouts) Object.assign(payout, { awaitsBatch: false, updatedAt: ctx.now });
    Object.assign(run, { bankBatchCount: place, retriedPayoutCount: 0, updatedAt: ctx.now });
    return { id: run.id };
  },
);

/** The run's own number for its first file; the later ones count on. */
export const batchNumber = (runNumber: string, place: number): string =>
  place === 1 ? runNumber : `${runNumber}-${place}`;
