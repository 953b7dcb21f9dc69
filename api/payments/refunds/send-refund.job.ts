import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Job } from '../../kernel/job.js';
import { GatewayRefused } from '../../kernel/payment-gateway.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { transition } from '../../kernel/transition.js';
import { inTransaction } from '../../kernel/use-case.js';
import { postTransfer, refundsThrough, TransferKind } from '../../ledger/index.js';
import { errorOf } from '../attempts/open-attempt.js';
import { clearingOf, HOLDER } from '../gateways/clearing.js';
import { GatewayRefund } from './gateway-refund.entity.js';
import { GatewayRefundStatus, gatewayRefundLifecycle } from './gateway-refund-status.js';

const MINUTE_MS = 60_000;
/** For how long a job has a refund to itself; after a crash another takes it up then. */
const LEASE_MS = 5 * MINUTE_MS;
const LONGEST_GAP_MS = 60 * MINUTE_MS;

/** Gives refunds to the job queue that are on their way, and those a crash left half-done (F5). */
export const sendRefunds: Sweep = {
  name: 'send-gateway-refunds',
  dueAt: () => sql`(select min(next_at) from gateway_refund)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        GatewayRefund,
        { nextAt: { $lte: ctx.now } },
        { orderBy: { nextAt: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const refund of due) {
        refund.nextAt = new Date(ctx.now.getTime() + LEASE_MS);
        await ctx.services.enqueue(ctx, sendRefund, { gatewayRefundId: refund.id });
      }
      await ctx.em.flush();
      return due.length;
    }),
};

/**
 * Asks the gateway for one refund under its own number, outside any transaction; whether it was done before is asked first when
 * an answer was lost (F5). Its last word is kept; anything else is tried again for as long as it takes.
 */
export const sendRefund: Job<{ gatewayRefundId: string }> = {
  name: 'send-gateway-refund',
  atOnce: 4,
  run: async (request, { gatewayRefundId: id }) => {
    const {
      attemptId: number,
      amountMinor,
      gateway: name,
      ...refund
    } = await request.orm.fork().findOneOrFail(GatewayRefund, id);
    const gateway = request.services.gateways[name];
    if (refund.status !== GatewayRefundStatus.ON_THE_WAY || !gateway) return;
    const order = { number, refundNumber: id, amountMinor, reason: request.market.name };
    try {
      await gateway.refund(order);
    } catch (error) {
      // A refusal may be the answer to a repetition of what was done.
      const isDone = await gateway.hasRefunded(order).catch(() => false);
      if (!isDone) return failed(request, id, error);
    }
    await sent(request, id);
  },
};

async function sent(request: RequestContext, id: string): Promise<void> {
  await inTransaction(request, async (ctx) => {
    const refund = await ctx.em.findOneOrFail(GatewayRefund, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (refund.status !== GatewayRefundStatus.ON_THE_WAY) return;
    transition(gatewayRefundLifecycle, 'SEND', refund);
    Object.assign(refund, { nextAt: null, errorCode: null, errorMessage: null, settledAt: ctx.now });
    await ctx.em.flush();
    const { gateway, attemptId, amountMinor } = refund;
    await postTransfer(ctx, {
      kind: TransferKind.REFUND_SENT,
      reference: id,
      memo: attemptId,
      lines: [
        { account: refundsThrough(HOLDER[gateway], id), amountMinor: -amountMinor },
        { account: clearingOf(gateway, attemptId), amountMinor },
      ],
    });
  });
}

async function failed(request: RequestContext, id: string, error: unknown): Promise<void> {
  await inTransaction(request, async (ctx) => {
    const refund = await ctx.em.findOneOrFail(GatewayRefund, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (refund.status !== GatewayRefundStatus.ON_THE_WAY) return;
    refund.failureCount += 1;
    const waitMs = Math.min(2 ** refund.failureCount * MINUTE_MS, LONGEST_GAP_MS);
    Object.assign(refund, errorOf(error), { nextAt: new Date(ctx.now.getTime() + waitMs) });
    if (error instanceof GatewayRefused) {
      transition(gatewayRefundLifecycle, 'REFUSE', refund);
      refund.nextAt = null;
    }
    await ctx.em.flush();
  });
}
