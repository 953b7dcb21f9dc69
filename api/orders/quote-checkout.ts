import { sql } from 'kysely';
import type { UserErrorFacts } from '../kernel/refusal.js';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { findCoupons } from '../promotions/index.js';
import { settingsOf } from '../settings/index.js';
import type { CheckoutQuoteInput } from './order.inputs.js';
import { type CheckoutPart, linesOf, planCheckout, type WantedLine, wantedOfBasket } from './plan-checkout.js';

export interface CheckoutQuote {
  readonly parts: readonly CheckoutPart[];
  readonly problems: readonly UserErrorFacts[];
}

/** What `placeOrder` with this input would come to now, and everything it would be refused for (E1, E2). Changes nothing. */
export const quoteCheckout = (request: RequestContext, input: CheckoutQuoteInput): Promise<CheckoutQuote> =>
  inTransaction(request, async (ctx) => {
    const { buyerId } = ctx.actor;
    const wanted = input.lines ? linesOf(input.lines) : await basketOf(ctx.db, buyerId);
    const { parts, refusals } = await planCheckout(ctx, {
      wanted,
      regionCode: input.regionCode ?? (await defaultRegionOf(ctx, buyerId)),
      deliveries: input.deliveries ?? [],
      coupons: await findCoupons(ctx, buyerId, input.couponIds ?? []),
      settings: await settingsOf(ctx),
    });
    if (wanted.length === 0) refusals.add('BASKET_EMPTY', 'there is nothing in the basket');
    return { parts, problems: refusals.found };
  });

async function basketOf(db: Db, buyerId: string | null): Promise<WantedLine[]> {
  const { rows } = await sql<{ variantId: string; quantity: number; seen: string }>`
    select l.variant_id as "variantId", l.quantity, l.seen_price_minor as seen
    from basket_line l join basket b on b.id = l.basket_id where b.buyer_id = ${buyerId} order by l.id`.execute(db);
  return rows.map(({ seen, ...line }) => wantedOfBasket({ ...line, seenPriceMinor: Number(seen) }));
}

async function defaultRegionOf({ db }: UseCaseContext, buyerId: string | null): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`
    select region_code as code from address where buyer_id = ${buyerId} and is_default`.execute(db);
  return rows[0]?.code ?? null;
}
