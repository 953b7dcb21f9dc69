import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import { GatewayName, type GatewayNews } from '../../kernel/payment-gateway.js';
import type { Db, RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { inTransaction } from '../../kernel/use-case.js';
import { arrive } from './arrive.js';
import { PaymentAttemptStatus } from './attempt-status.js';
import { GatewayNotification, NotificationVerdict } from './gateway-notification.entity.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What nobody signed is written down so often in an hour, and then no more: anybody can send it. */
const MOST_UNBELIEVED = 1_000;

/**
 * Takes one notification (F3): whatever is not signed by the gateway for this market, or tells another amount, changes nothing
 * and is written down all the same. One whose attempt is not committed here yet is parked. Null where no gateway is configured.
 */
export async function takeNotification(request: RequestContext, body: string): Promise<NotificationVerdict | null> {
  // One contract, one signature: what comes by online bank is told the same way.
  const gateway = request.services.gateways.ALIPAY;
  if (!gateway) return null;
  const { outcome, claims } = gateway.read(body);
  const claimed = { notifyId: claims.id, number: claims.number, tradeStatus: claims.status };
  if (typeof outcome === 'string') {
    const verdict = NotificationVerdict[outcome];
    await inTransaction(request, async (ctx) => {
      if (await mayWrite(ctx)) await write(ctx, { ...claimed, verdict });
    });
    return verdict;
  }
  return inTransaction(request, async (ctx) => {
    const row = await write(ctx, { ...claimed, ...factsOf(outcome), verdict: NotificationVerdict.NOTED });
    await judge(ctx, row);
    await ctx.em.flush();
    return row.verdict;
  });
}

/** Looks again at a notification that was parked, until its attempt is there or a day is over. */
export async function takeParked(request: RequestContext, id: string): Promise<void> {
  await inTransaction(request, async (ctx) => {
    const row = await ctx.em.findOneOrFail(GatewayNotification, id);
    if (row.verdict !== NotificationVerdict.PARKED) return;
    await judge(ctx, row);
    await ctx.em.flush();
  });
}

/** What follows from a notification that the gateway signed. */
async function judge(ctx: UseCaseContext, row: GatewayNotification): Promise<void> {
  const { number, tradeNumber, amountMinor, paidAt } = row;
  row.nextAt = null;
  const attempt = number ? await ctx.em.findOne(PaymentAttempt, { id: number }) : null;
  if (!attempt) {
    const isOver = ctx.now.getTime() - row.receivedAt.getTime() > 24 * HOUR_MS;
    row.verdict = isOver ? NotificationVerdict.UNKNOWN : NotificationVerdict.PARKED;
    if (!isOver) row.nextAt = new Date(ctx.now.getTime() + (row.receivedAt < ctx.now ? HOUR_MS : MINUTE_MS));
    return;
  }
  row.attemptId = attempt.id;
  if (tradeNumber && amountMinor !== null && paidAt) {
    row.verdict =
      NotificationVerdict[await arrive(ctx, attempt.id, { status: 'PAID', tradeNumber, amountMinor, paidAt })];
    // Asked itself, the gateway says what is true.
    if (row.verdict === NotificationVerdict.WRONG_AMOUNT) attempt.nextAt = ctx.now;
    return;
  }
  row.verdict = NotificationVerdict.NOTED;
  // Closed, it says: the gateway is asked itself.
  if (row.tradeStatus === 'TRADE_CLOSED' && attempt.status === PaymentAttemptStatus.OPEN) attempt.nextAt = ctx.now;
}

function factsOf({ state }: GatewayNews): Partial<GatewayNotification> {
  if (state.status !== 'PAID') return {};
  const { tradeNumber, amountMinor, paidAt } = state;
  return { tradeNumber, amountMinor, paidAt };
}

async function write(ctx: UseCaseContext, facts: Partial<GatewayNotification>): Promise<GatewayNotification> {
  const row = Object.assign(new GatewayNotification(), {
    ...facts,
    id: newId('notification', ctx.clock),
    gateway: GatewayName.ALIPAY,
    receivedAt: ctx.now,
  });
  await ctx.em.persist(row).flush();
  return row;
}

async function mayWrite(ctx: UseCaseContext): Promise<boolean> {
  const since = new Date(ctx.now.getTime() - HOUR_MS);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from gateway_notification
       where verdict in ('FORGED', 'OTHER_APP', 'MALFORMED') and received_at > ${since} limit ${MOST_UNBELIEVED}) recent`.execute(
    ctx.db,
  );
  return (rows[0]?.count ?? 0) < MOST_UNBELIEVED;
}

const KEPT_MS = 90 * 24 * HOUR_MS;

/** Forgets what was not believed and lies long back; what was believed is kept like every other record of money. */
export async function deleteOldNotifications(db: Db, now: Date): Promise<void> {
  await sql`
    delete from gateway_notification where verdict in ('FORGED', 'OTHER_APP', 'MALFORMED')
       and received_at < ${new Date(now.getTime() - KEPT_MS)}`.execute(db);
}
