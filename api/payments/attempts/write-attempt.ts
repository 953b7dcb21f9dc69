import { newId } from '../../kernel/ids.js';
import type { GatewayName, PaymentGateway, PayWay } from '../../kernel/payment-gateway.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { settingsOf } from '../../settings/index.js';
import { paymentSettings } from '../payment-settings.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

const MINUTE_MS = 60_000;
/** For how long whoever writes an attempt down has it to themselves to open it. */
const OPENING_MS = 2 * MINUTE_MS;

interface Wish {
  readonly gateway: GatewayName;
  readonly way: PayWay;
  readonly returnUrl?: string | null;
}

/** The gateway somebody wishes for, if it is there and offers this way. */
export function requireGateway({ services }: UseCaseContext, { gateway: name, way }: Wish): PaymentGateway {
  const gateway = services.gateways[name];
  if (!gateway) throw refuse('GATEWAY_UNAVAILABLE', `${name} is not configured here`, 'gateway');
  if (!gateway.ways.includes(way)) throw refuse('WAY_UNAVAILABLE', `${name} offers ${gateway.ways.join(', ')}`, 'way');
  return gateway;
}

/** Writes an attempt down before the gateway is asked; `openAttempt` does that after the commit. */
export async function writeAttempt(
  ctx: UseCaseContext,
  wish: Wish,
  facts: Pick<PaymentAttempt, 'paymentId' | 'buyerId' | 'amountMinor' | 'walletMinor'>,
): Promise<PaymentAttempt> {
  const { name: gateway } = requireGateway(ctx, wish);
  const minutes = (await settingsOf(ctx))(paymentSettings.attemptMinutes);
  const attempt = Object.assign(new PaymentAttempt(), {
    id: newId('payattempt', ctx.clock),
    ...facts,
    ...{ gateway, way: wish.way, returnUrl: returnUrlOf(wish) },
    nextAt: new Date(ctx.now.getTime() + OPENING_MS),
    expiresAt: new Date(ctx.now.getTime() + minutes * MINUTE_MS),
    createdAt: ctx.now,
  });
  await ctx.em.persist(attempt).flush();
  return attempt;
}

function returnUrlOf({ returnUrl }: Wish): string | null {
  if (!returnUrl) return null;
  if (!URL.canParse(returnUrl) || !/^https?:$/.test(new URL(returnUrl).protocol))
    throw refuse('INVALID', 'an http:// or https:// address', 'returnUrl');
  return returnUrl;
}
