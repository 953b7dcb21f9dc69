import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reaches } from '../kernel/actor.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import type { AddVariantInput, BookStockInput, UpdateVariantInput, VariantInput } from './catalog.inputs.js';
import { ownProduct } from './own-product.js';
import { Product } from './product.entity.js';
import { ProductAction, productLifecycle } from './product-status.js';
import { indexProducts } from './search/index-products.js';
import { bookStock as book, openStock } from './stock.js';
import { Variant } from './variant.entity.js';

const LOW_STOCK_MARK = 10;

/** Adds a variant to a product (C2). */
export const addVariant = useCase(
  { name: 'addVariant', permission: Permission.CATALOG_WRITE },
  async (ctx, input: AddVariantInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.ADD_VARIANT, product);
    const position = await ctx.em.count(Variant, { productId: product.id });
    const [variant] = await makeVariants(ctx, product, [input], position, []);
    if (!variant) throw new Error('a variant was to be made');
    await indexProducts(ctx.db, [product.id]);
    return variant;
  },
);

/** Changes price, barcode or whether a variant is sold. Orders keep the price they were placed at (C2). */
export const updateVariant = useCase(
  { name: 'updateVariant', permission: Permission.CATALOG_WRITE },
  async (ctx, input: UpdateVariantInput) => {
    const variant = await ctx.em.findOne(Variant, { id: input.id });
    if (!variant || !reaches(ctx.scope, variant)) throw notFound('variant', 'id');
    const product = await ctx.em.findOneOrFail(
      Product,
      { id: variant.productId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    transition(productLifecycle, ProductAction.EDIT, product);
    const priceMinor = input.price ? toMinor(input.price, ctx.market.currency, 'price') : variant.priceMinor;
    const listPriceMinor = input.listPrice
      ? toMinor(input.listPrice, ctx.market.currency, 'listPrice')
      : input.listPrice === null
        ? null
        : variant.listPriceMinor;
    assertVersion(variant, input.version, {
      priceMinor,
      listPriceMinor,
      barcode: input.barcode,
      isActive: input.isActive ?? undefined,
    });
    if (listPriceMinor !== null && listPriceMinor < priceMinor)
      throw refuse('INVALID_AMOUNT', 'the former price is not below the price', 'listPrice');
    Object.assign(variant, { priceMinor, listPriceMinor, updatedAt: ctx.now });
    if (input.barcode !== undefined) variant.barcode = input.barcode;
    variant.isActive = input.isActive ?? variant.isActive;
    await ctx.em.flush();
    await refreshLowestPrice(ctx, product);
    await indexProducts(ctx.db, [product.id]);
    return variant;
  },
);

/** Books units in or out by hand, with a note; what is reserved cannot be booked out (C3). */
export const bookStock = useCase(
  { name: 'bookStock', permission: Permission.STOCK_WRITE, idempotent: true },
  async (ctx, input: BookStockInput) => {
    const variant = await ctx.em.findOne(Variant, { id: input.id });
    if (!variant || !reaches(ctx.scope, variant)) throw notFound('variant', 'id');
    if (input.change === 0) throw refuse('INVALID', 'nothing would change', 'change');
    await book(ctx, { variantId: variant.id, change: input.change, note: input.note, causeId: null });
    return { id: variant.id };
  },
);

/** Makes the variants of a product, with their stock, and keeps its lowest price. */
export async function makeVariants(
  ctx: UseCaseContext,
  product: Product,
  inputs: readonly VariantInput[],
  firstPosition: number,
  path: readonly string[] = ['variants'],
): Promise<Variant[]> {
  await refuseTakenSkus(
    ctx,
    product.merchantId,
    inputs.map((input) => input.sku),
  );
  const made = inputs.map((input, index) => {
    const at = path.length > 0 ? [...path, String(index)] : [];
    const priceMinor = toMinor(input.price, ctx.market.currency, ...at, 'price');
    const listPriceMinor = input.listPrice ? toMinor(input.listPrice, ctx.market.currency, ...at, 'listPrice') : null;
    if (listPriceMinor !== null && listPriceMinor < priceMinor)
      throw refuse('INVALID_AMOUNT', 'the former price is not below the price', ...at, 'listPrice');
    return ctx.em.create(Variant, {
      id: newId('variant', ctx.clock),
      productId: product.id,
      merchantId: product.merchantId,
      sku: input.sku,
      barcode: input.barcode ?? null,
      options: input.options.map(({ name, value }) => ({ name, value })),
      priceMinor,
      listPriceMinor,
      position: firstPosition + index,
      isActive: true,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
  });
  await ctx.em.flush();
  for (const [index, variant] of made.entries()) {
    await openStock(ctx, variant.id, variant.merchantId, LOW_STOCK_MARK);
    const onHand = inputs[index]?.onHand ?? 0;
    if (onHand > 0)
      await book(ctx, { variantId: variant.id, change: onHand, note: 'opening stock', causeId: product.id });
  }
  await refreshLowestPrice(ctx, product);
  return made;
}

async function refuseTakenSkus(ctx: UseCaseContext, merchantId: string, skus: readonly string[]): Promise<void> {
  const twice = skus.find((sku, index) => skus.indexOf(sku) !== index);
  const taken = twice ?? (await ctx.em.findOne(Variant, { merchantId, sku: { $in: [...skus] } }))?.sku;
  if (taken !== undefined) throw refuse('SKU_TAKEN', `this merchant has the SKU ${taken} already`, 'sku');
}

async function refreshLowestPrice(ctx: UseCaseContext, product: Product): Promise<void> {
  const { rows } = await sql<{
    lowest: string | null;
  }>`select min(price_minor) as lowest from variant where product_id = ${product.id} and is_active`.execute(ctx.db);
  const lowest = rows[0]?.lowest ?? null;
  product.lowestPriceMinor = lowest === null ? null : Number(lowest);
}
