import { LockMode } from '@mikro-orm/core';
import { GatewayRefused, type PaymentDoor } from '../../kernel/payment-gateway.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { inTransaction } from '../../kernel/use-case.js';
import { attemptLifecycle, PaymentAttemptStatus } from './attempt-status.js';
import { NOTIFY_PATH } from './notify-path.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

const MINUTE_MS = 60_000;
const underWay = new Map<string, Promise<void>>();

/**
 * Asks the gateway to open an attempt that is written down, and writes down its answer; does nothing when that is done. Twins
 * in this process ask once. In another they may ask again: the gateway knows the number, and the first answer stays.
 */
export function openAttempt(request: RequestContext, id: string): Promise<void> {
  const running = underWay.get(id) ?? open(request, id).finally(() => underWay.delete(id));
  underWay.set(id, running);
  return running;
}

async function open(request: RequestContext, id: string): Promise<void> {
  const attempt = await request.orm.fork().findOneOrFail(PaymentAttempt, id);
  if (attempt.status !== PaymentAttemptStatus.OPENING) return;
  const { gateway: name, way, amountMinor, expiresAt, returnUrl } = attempt;
  const { market, services } = request;
  const outcome = await answerOf(async () =>
    services.gateways[name]?.open({
      ...{ number: id, way, amountMinor, expiresAt, returnUrl },
      subject: `${market.name} ${id.slice(-8).toUpperCase()}`,
      notifyUrl: `${market.publicUrl}${NOTIFY_PATH}`,
    }),
  );
  await inTransaction(request, async (ctx) => {
    const locked = await ctx.em.findOneOrFail(PaymentAttempt, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (locked.status !== PaymentAttemptStatus.OPENING) return;
    transition(attemptLifecycle, 'door' in outcome ? 'OPEN' : 'FAIL', locked);
    if ('door' in outcome) Object.assign(locked, outcome.door, { nextAt: new Date(ctx.now.getTime() + MINUTE_MS) });
    // Nobody was shown what the gateway may have opened all the same.
    else Object.assign(locked, outcome, { nextAt: null });
    await ctx.em.flush();
  });
}

type Outcome = { readonly door: PaymentDoor } | { readonly errorCode: string; readonly errorMessage: string };

async function answerOf(ask: () => Promise<PaymentDoor | undefined>): Promise<Outcome> {
  try {
    const door = await ask();
    return door ? { door } : { errorCode: 'GATEWAY_UNAVAILABLE', errorMessage: 'it is not configured any more' };
  } catch (error) {
    return errorOf(error);
  }
}

/** What support reads about a failure. */
export const errorOf = (error: unknown): { errorCode: string; errorMessage: string } => ({
  errorCode: (error instanceof GatewayRefused ? error.code : 'GATEWAY_UNREACHABLE').slice(0, 100),
  errorMessage: (error instanceof Error ? error.message : 'it failed').slice(0, 300),
});
