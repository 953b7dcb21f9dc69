import { sql } from 'kysely';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { Db } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { BasketLine } from './basket-line.entity.js';
import { changed, guestBasket, MOST_LINES, MOST_UNITS, ownBasket } from './load-basket.js';

const KEPT_DAYS = 30;
const BATCH = 1_000;

/**
 * Puts what was in a guest's basket into one's own, after signing in (E1): units of a variant add up, the price last shown
 * counts, and the guest's basket is gone. Twice at once, one of them merges.
 */
export const mergeBasket = useCase(
  { name: 'mergeBasket', permission: Permission.ORDERS_PLACE, audit: false },
  async (ctx, { basketToken }: { basketToken: string }) => {
    const basket = await ownBasket(ctx);
    const guests = await guestBasket(ctx, basketToken);
    const [lines, brought] = await Promise.all(
      [basket, guests].map(({ id }) => ctx.em.find(BasketLine, { basketId: id }, { orderBy: { id: 'asc' } })),
    );
    const own = new Map((lines ?? []).map((line) => [line.variantId, line]));
    for (const line of brought ?? []) {
      const same = own.get(line.variantId);
      if (same) {
        same.quantity = Math.min(same.quantity + line.quantity, MOST_UNITS);
        same.seenPriceMinor = line.seenPriceMinor;
        ctx.em.remove(line);
      } else {
        line.basketId = basket.id;
        own.set(line.variantId, line);
      }
    }
    if (own.size > MOST_LINES) throw refuse('INVALID', `a basket holds at most ${MOST_LINES} lines`, 'basketToken');
    changed(ctx, basket);
    await ctx.em.flush();
    ctx.em.remove(guests);
    return { id: basket.id };
  },
);

/** Deletes guests' baskets that nobody touched for 30 days, a thousand at a time. */
export async function deleteOldBaskets(db: Db, now: Date): Promise<void> {
  for (let deleted = BATCH; deleted === BATCH; ) {
    const { rows } = await sql`
      delete from basket where id in (
        select id from basket where token_hash is not null
          and updated_at < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS}) limit ${BATCH})
      returning id`.execute(db);
    deleted = rows.length;
  }
}
