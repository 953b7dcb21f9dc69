import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { offeredVariants } from '../catalog/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Basket } from './basket.entity.js';
import { BasketLine } from './basket-line.entity.js';
import type { AddToBasketInput, BasketLineIdInput, SetBasketQuantityInput } from './order.inputs.js';

const MOST_LINES = 200;
const MOST_UNITS = 9_999;

/** Puts units of a variant into the buyer's basket, remembering the price they are shown (E1). */
export const addToBasket = useCase(
  { name: 'addToBasket', permission: Permission.ORDERS_PLACE, audit: false },
  async (ctx, input: AddToBasketInput) => {
    const offered = (await offeredVariants(ctx.db, [input.variantId])).get(input.variantId);
    if (!offered?.isOffered) throw refuse('NOT_FOR_SALE', 'this variant is not on sale', 'variantId');
    const basket = await ownBasket(ctx);
    const lines = await ctx.em.find(BasketLine, { basketId: basket.id });
    const line = lines.find(({ variantId }) => variantId === input.variantId);
    if (!line && lines.length >= MOST_LINES)
      throw refuse('INVALID', `a basket holds at most ${MOST_LINES} lines`, 'variantId');
    const quantity = (line?.quantity ?? 0) + input.quantity;
    if (quantity > MOST_UNITS) throw refuse('QUANTITY_TOO_HIGH', `at most ${MOST_UNITS} units a line`, 'quantity');
    if (line) Object.assign(line, { quantity, seenPriceMinor: offered.priceMinor });
    else
      ctx.em.persist(
        Object.assign(new BasketLine(), {
          id: newId('item', ctx.clock),
          basketId: basket.id,
          merchantId: offered.merchantId,
          variantId: offered.variantId,
          quantity,
          seenPriceMinor: offered.priceMinor,
          createdAt: ctx.now,
        }),
      );
    changed(ctx, basket);
    return basket;
  },
);

/** Sets how many units of a line are meant; 0 takes it out. Accepts the price of now. */
export const setBasketQuantity = useCase(
  { name: 'setBasketQuantity', permission: Permission.ORDERS_PLACE, audit: false },
  async (ctx, input: SetBasketQuantityInput) => {
    const { basket, line } = await ownLine(ctx, input.id);
    if (input.quantity === 0) ctx.em.remove(line);
    else {
      const offered = (await offeredVariants(ctx.db, [line.variantId])).get(line.variantId);
      if (!offered?.isOffered) throw refuse('NOT_FOR_SALE', 'this variant is not on sale any more', 'id');
      Object.assign(line, { quantity: input.quantity, seenPriceMinor: offered.priceMinor });
    }
    changed(ctx, basket);
    return basket;
  },
);

/** Takes a line out of the basket. */
export const removeFromBasket = useCase(
  { name: 'removeFromBasket', permission: Permission.ORDERS_PLACE, audit: false },
  async (ctx, input: BasketLineIdInput) => {
    const { basket, line } = await ownLine(ctx, input.id);
    ctx.em.remove(line);
    changed(ctx, basket);
    return basket;
  },
);

/** Notes that the lines of a locked basket changed. */
export function changed(ctx: UseCaseContext, basket: Basket): void {
  basket.version += 1;
  basket.updatedAt = ctx.now;
}

/** The buyer's basket, locked; made when they have none. Two tabs at once share one. */
async function ownBasket(ctx: UseCaseContext): Promise<Basket> {
  const buyerId = ctx.actor.buyerId;
  if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people have baskets');
  const found = await ctx.em.findOne(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found) return found;
  await ctx.em.upsert(
    Basket,
    { id: newId('basket', ctx.clock), buyerId, createdAt: ctx.now, updatedAt: ctx.now, version: 1 },
    { onConflictFields: ['buyerId'], onConflictAction: 'ignore' },
  );
  return ctx.em.findOneOrFail(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

async function ownLine(ctx: UseCaseContext, id: string): Promise<{ basket: Basket; line: BasketLine }> {
  const basket = await ownBasket(ctx);
  const line = await ctx.em.findOne(BasketLine, { id, basketId: basket.id });
  if (!line) throw notFound('basket line', 'id');
  return { basket, line };
}

/** Id of a buyer's basket, or null while there is none. */
export async function basketIdOf(db: Db, buyerId: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from basket where buyer_id = ${buyerId}`.execute(db);
  return rows[0]?.id ?? null;
}
