import { offeredVariants } from '../catalog/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import type { Basket } from './basket.entity.js';
import type { AddToBasketInput, BasketLineIdInput, SetBasketQuantityInput } from './basket.inputs.js';
import { BasketLine } from './basket-line.entity.js';
import { changed, guestBasket, MOST_LINES, MOST_UNITS, newGuestBasket, ownBasket } from './load-basket.js';

/**
 * Puts units of a variant into the buyer's basket, remembering the price they are shown (E1). A guest names their basket by
 * its token; without one a new basket is made and its token told.
 */
export const addToBasket = useCase(
  { name: 'addToBasket', permission: Permission.PUBLIC, audit: false },
  async (ctx, input: AddToBasketInput) => {
    const offered = (await offeredVariants(ctx.db, [input.variantId])).get(input.variantId);
    if (!offered?.isOffered) throw refuse('NOT_FOR_SALE', 'this variant is not on sale', 'variantId');
    const { basket, basketToken } = await basketToFill(ctx, input.basketToken ?? null);
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
    return { id: basket.id, basketToken };
  },
);

/** Sets how many units of a line are meant; 0 takes it out. Accepts the price of now. */
export const setBasketQuantity = useCase(
  { name: 'setBasketQuantity', permission: Permission.PUBLIC, audit: false },
  async (ctx, input: SetBasketQuantityInput) => {
    const { basket, line } = await lineOf(ctx, input);
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
  { name: 'removeFromBasket', permission: Permission.PUBLIC, audit: false },
  async (ctx, input: BasketLineIdInput) => {
    const { basket, line } = await lineOf(ctx, input);
    ctx.em.remove(line);
    changed(ctx, basket);
    return basket;
  },
);

/** The basket meant: that of the token, one's own, or a new one for a guest. */
async function basketToFill(
  ctx: UseCaseContext,
  token: string | null,
): Promise<{ basket: Basket; basketToken: string | null }> {
  if (token !== null) return { basket: await guestBasket(ctx, token), basketToken: null };
  return ctx.actor.buyerId ? { basket: await ownBasket(ctx), basketToken: null } : newGuestBasket(ctx);
}

async function lineOf(
  ctx: UseCaseContext,
  { id, basketToken }: { id: string; basketToken?: string | null },
): Promise<{ basket: Basket; line: BasketLine }> {
  if (!basketToken && !ctx.actor.buyerId) throw notFound('basket line', 'id');
  const basket = basketToken ? await guestBasket(ctx, basketToken) : await ownBasket(ctx);
  const line = await ctx.em.findOne(BasketLine, { id, basketId: basket.id });
  if (!line) throw notFound('basket line', 'id');
  return { basket, line };
}
