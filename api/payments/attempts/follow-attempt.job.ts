import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Job } from '../../kernel/job.js';
import { GatewayRefused, type PaymentGateway, type TradeState } from '../../kernel/payment-gateway.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { transition } from '../../kernel/transition.js';
import { inTransaction } from '../../kernel/use-case.js';
import { Payment } from '../payment.entity.js';
import { PaymentStatus } from '../payment-status.js';
import { arrive } from './arrive.js';
import { attemptLifecycle, PaymentAttemptStatus } from './attempt-status.js';
import { GatewayNotification } from './gateway-notification.entity.js';
import { errorOf } from './open-attempt.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { takeParked } from './take-notification.js';

const MINUTE_MS = 60_000;
/** For how long a job has an attempt to itself; after a crash another takes it up then. */
const LEASE_MS = 5 * MINUTE_MS;
const LONGEST_GAP_MS = 5 * MINUTE_MS;
/** The gateway's clock and ours differ a little. */
const GRACE_MS = MINUTE_MS;
/** For how long an attempt that nobody closed is asked after, once it has expired. */
const GIVEN_UP_MS = 3 * 24 * 60 * MINUTE_MS;

/** Gives attempts to the job queue whose notification may be lost, and those a crash left half-done (F3). */
export const followAttempts: Sweep = {
  name: 'follow-payment-attempts',
  dueAt: () => sql`(select min(next_at) from payment_attempt)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        PaymentAttempt,
        { nextAt: { $lte: ctx.now } },
        { orderBy: { nextAt: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const attempt of due) {
        attempt.nextAt = new Date(ctx.now.getTime() + LEASE_MS);
        await ctx.services.enqueue(ctx, followAttempt, { attemptId: attempt.id });
      }
      await ctx.em.flush();
      return due.length;
    }),
};

/** Notifications that came before our own commit (F3). */
export const takeParkedNotifications: Sweep = {
  name: 'take-parked-notifications',
  dueAt: () => sql`(select min(next_at) from gateway_notification)`,
  run: async (request) => {
    const due = await request.orm
      .fork()
      .find(GatewayNotification, { nextAt: { $lte: request.clock.now() } }, { limit: SWEEP_BATCH });
    for (const { id } of due) await takeParked(request, id);
    return due.length;
  },
};

/** Asks the gateway what became of one attempt, and closes what nobody shall pay any more (F3). */
export const followAttempt: Job<{ attemptId: string }> = {
  name: 'follow-payment-attempt',
  atOnce: 4,
  run: async (request, { attemptId }) => {
    const attempt = await request.orm.fork().findOneOrFail(PaymentAttempt, attemptId);
    const gateway = request.services.gateways[attempt.gateway];
    if (attempt.nextAt === null || !gateway) return;
    try {
      const state = await gateway.query(attemptId);
      if (state.status === 'PAID') await take(request, attemptId, state);
      else await settleUnpaid(request, gateway, attempt, state);
    } catch (error) {
      await change(request, attemptId, (row, now) =>
        Object.assign(row, errorOf(error), { nextAt: nextLook(row, now) }),
      );
    }
  },
};

async function take(request: RequestContext, attemptId: string, trade: Extract<TradeState, { status: 'PAID' }>) {
  await inTransaction(request, async (ctx) => {
    const verdict = await arrive(ctx, attemptId, trade);
    // Asking again would tell the same: people look at it, and reconciliation finds it.
    if (verdict === 'WRONG_AMOUNT') (await ctx.em.findOneOrFail(PaymentAttempt, attemptId)).nextAt = null;
    await ctx.em.flush();
  });
}

async function settleUnpaid(
  request: RequestContext,
  gateway: PaymentGateway,
  { id, paymentId, expiresAt }: PaymentAttempt,
  state: TradeState,
): Promise<void> {
  const payment = paymentId === null ? null : await request.orm.fork().findOneOrFail(Payment, paymentId);
  const isOver = request.clock.now().getTime() > expiresAt.getTime() + GRACE_MS;
  const isWanted = (payment?.status ?? PaymentStatus.PENDING) === PaymentStatus.PENDING && !isOver;
  if (state.status === 'WAITING' && !isWanted && !(await closed(gateway, id))) {
    // Paid between our question and our wish: asked again at once.
    await change(request, id, (row, now) => (row.nextAt = now));
    return;
  }
  await change(request, id, (row, now) => {
    const isClosed = state.status === 'CLOSED' || (state.status === 'WAITING' && !isWanted);
    // What the gateway never saw cannot be closed there; its page works until it expires.
    if (!isClosed && !(state.status === 'ABSENT' && isOver)) {
      row.nextAt = nextLook(row, now);
      return;
    }
    if (row.status !== PaymentAttemptStatus.OPENING && row.status !== PaymentAttemptStatus.OPEN) return;
    transition(attemptLifecycle, 'CLOSE', row);
    row.nextAt = null;
  });
}

async function closed(gateway: PaymentGateway, id: string): Promise<boolean> {
  try {
    await gateway.close(id);
    return true;
  } catch (error) {
    if (error instanceof GatewayRefused && error.code === 'TRADE_PAID') return false;
    throw error;
  }
}

/** Later each time, once more when it expires, and then no more for good. */
function nextLook(row: PaymentAttempt, now: Date): Date | null {
  const expiredMs = row.expiresAt.getTime() + GRACE_MS + 1;
  row.lookCount += 1;
  if (now.getTime() > expiredMs + GIVEN_UP_MS) return null;
  const later = now.getTime() + Math.min(2 ** row.lookCount * MINUTE_MS, LONGEST_GAP_MS);
  return new Date(now.getTime() < expiredMs ? Math.min(later, expiredMs) : later);
}

/** What became of it meanwhile is not asked any more. */
async function change(
  request: RequestContext,
  id: string,
  body: (row: PaymentAttempt, now: Date) => unknown,
): Promise<void> {
  await inTransaction(request, async (ctx: UseCaseContext) => {
    const row = await ctx.em.findOneOrFail(PaymentAttempt, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row.nextAt !== null) body(row, ctx.now);
    await ctx.em.flush();
  });
}
