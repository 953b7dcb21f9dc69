import { type OfferedVariant, offeredVariants, Variant } from '../../catalog/index.js';
import { Refusals } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { LineRoom } from '../line-room.js';
import type { ReturnLineInput } from '../return.inputs.js';
import { ReturnKind } from '../return-status.js';

/**
 * Refuses variants that goods are not exchanged for (G1): others than of the same product, what is not on sale, and what costs more
 * than a unit did when it was bought. Whether there are units is found out when the replacement is made.
 */
export async function requireVariants(
  ctx: UseCaseContext,
  kind: ReturnKind,
  wanted: readonly ReturnLineInput[],
  rooms: readonly LineRoom[],
): Promise<void> {
  const ids = wanted.flatMap(({ variantId }) => variantId ?? []);
  if (ids.length === 0) return;
  const offers = await offeredVariants(ctx.db, ids);
  const refusals = new Refusals();
  for (const [index, { orderLineId, variantId }] of wanted.entries()) {
    if (!variantId) continue;
    const at = ['lines', String(index), 'variantId'];
    const room = rooms.find(({ line }) => line.id === orderLineId);
    const offer = offers.get(variantId);
    if (kind !== ReturnKind.EXCHANGE) refusals.add('INVALID', 'a variant goes with EXCHANGE', ...at);
    else if (!room || offer?.productId !== room.line.productId)
      refusals.add('NOT_FOUND', 'the product has no such variant', ...at);
    else if (!offer.isOffered) refusals.add('NOT_FOR_SALE', 'this variant is not on sale', ...at);
    else if (offer.priceMinor > room.unitPriceMinor)
      refusals.add('VARIANT_DEARER', `a unit cost ${room.unitPriceMinor} minor units, this one is dearer`, ...at);
  }
  refusals.throwIfAny();
}

/** Variants the units of each of these lines can be exchanged for now, by order line; the cheapest first. */
export async function exchangeableFor(
  ctx: UseCaseContext,
  rooms: readonly LineRoom[],
): Promise<ReadonlyMap<string, readonly OfferedVariant[]>> {
  const productIds = [...new Set(rooms.flatMap(({ line }) => line.productId ?? []))];
  const variants = await ctx.em.find(Variant, { productId: { $in: productIds } });
  const offers = await offeredVariants(
    ctx.db,
    variants.map(({ id }) => id),
  );
  const fits = ({ line, unitPriceMinor }: LineRoom, offer: OfferedVariant): boolean =>
    offer.productId === line.productId && offer.isOffered && offer.available > 0 && offer.priceMinor <= unitPriceMinor;
  return new Map(
    rooms.map((room) => [
      room.line.id,
      [...offers.values()]
        .filter((offer) => fits(room, offer))
        .toSorted((one, other) => one.priceMinor - other.priceMinor || (one.variantId < other.variantId ? -1 : 1)),
    ]),
  );
}
