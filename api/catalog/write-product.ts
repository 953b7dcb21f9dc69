import type { EntityManager } from '@mikro-orm/postgresql';
import { reaches } from '../kernel/actor.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant, MerchantStatus, requireTradingMerchant } from '../merchants/index.js';
import type { CreateProductInput, ProductIdInput, RemoveProductInput, UpdateProductInput } from './catalog.inputs.js';
import { Category } from './category.entity.js';
import { ownProduct } from './own-product.js';
import { Product } from './product.entity.js';
import { ProductAction, ProductStatus, productLifecycle } from './product-status.js';
import { indexProducts } from './search/index-products.js';
import { makeVariants } from './write-variant.js';

const MAX_TITLE = 120;
const MAX_DESCRIPTION = 5_000;

/** Writes a product with its variants as a draft (C2). The merchant may still be waiting for approval. */
export const createProduct = useCase(
  { name: 'createProduct', permission: Permission.CATALOG_WRITE },
  async (ctx, input: CreateProductInput) => {
    if (!reaches(ctx.scope, input)) throw notFound('merchant', 'merchantId');
    const merchant = await ctx.em.findOne(Merchant, { id: input.merchantId });
    if (!merchant) throw notFound('merchant', 'merchantId');
    await requireCategory(ctx.em, input.categoryId);
    checkTexts(input.title, input.description ?? null);
    const product = ctx.em.create(Product, {
      id: newId('product', ctx.clock),
      merchantId: merchant.id,
      categoryId: input.categoryId,
      status: ProductStatus.DRAFT,
      isShopOpen: merchant.status === MerchantStatus.APPROVED,
      titleZh: input.title.zh,
      titleEn: input.title.en,
      descriptionZh: input.description?.zh ?? '',
      descriptionEn: input.description?.en ?? '',
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await ctx.em.flush();
    await makeVariants(ctx, product, input.variants, 0);
    await indexProducts(ctx.db, [product.id]);
    return product;
  },
);

/** Changes texts and category of a product. */
export const updateProduct = useCase(
  { name: 'updateProduct', permission: Permission.CATALOG_WRITE },
  async (ctx, input: UpdateProductInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.EDIT, product);
    assertVersion(product, input.version, {
      titleZh: input.title?.zh,
      titleEn: input.title?.en,
      descriptionZh: input.description?.zh,
      descriptionEn: input.description?.en,
      categoryId: input.categoryId ?? undefined,
    });
    checkTexts(input.title ?? null, input.description ?? null);
    if (input.categoryId) {
      await requireCategory(ctx.em, input.categoryId);
      product.categoryId = input.categoryId;
    }
    if (input.title) Object.assign(product, { titleZh: input.title.zh, titleEn: input.title.en });
    if (input.description)
      Object.assign(product, { descriptionZh: input.description.zh, descriptionEn: input.description.en });
    product.updatedAt = ctx.now;
    await ctx.em.flush();
    await indexProducts(ctx.db, [product.id]);
    return product;
  },
);

/** Puts a product on sale; refused until its merchant is approved (B2). */
export const publishProduct = useCase(
  { name: 'publishProduct', permission: Permission.CATALOG_WRITE },
  async (ctx, input: ProductIdInput) => {
    const product = await ownProduct(ctx, input.id);
    await requireTradingMerchant(ctx, product.merchantId);
    transition(productLifecycle, ProductAction.PUBLISH, product);
    product.publishedAt = ctx.now;
    product.isShopOpen = true;
    product.updatedAt = ctx.now;
    return product;
  },
);

/** Takes a product off sale; it can come back. */
export const unlistProduct = useCase(
  { name: 'unlistProduct', permission: Permission.CATALOG_WRITE },
  async (ctx, input: ProductIdInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.UNLIST, product);
    product.updatedAt = ctx.now;
    return product;
  },
);

/** Staff take a product off the market; the merchant reads why (C2). */
export const removeProduct = useCase(
  { name: 'removeProduct', permission: Permission.PRODUCTS_REMOVE },
  async (ctx, input: RemoveProductInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.REMOVE, product);
    product.removedReason = input.reason;
    product.updatedAt = ctx.now;
    return product;
  },
);

/** Staff let a removed product come back, unlisted. */
export const restoreProduct = useCase(
  { name: 'restoreProduct', permission: Permission.PRODUCTS_REMOVE },
  async (ctx, input: ProductIdInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.RESTORE, product);
    product.removedReason = null;
    product.updatedAt = ctx.now;
    return product;
  },
);

async function requireCategory(em: EntityManager, id: string): Promise<void> {
  if (!(await em.count(Category, { id }))) throw notFound('category', 'categoryId');
}

function checkTexts(title: LocalizedTextInput | null, description: LocalizedTextInput | null): void {
  for (const language of ['zh', 'en'] as const) {
    const text = title?.[language];
    if (text !== undefined && text.trim() === '')
      throw refuse('REQUIRED', 'a product has a title in both languages', 'title', language);
    if (text && text.length > MAX_TITLE)
      throw refuse('TOO_LONG', `a title has at most ${MAX_TITLE} characters`, 'title', language);
    if ((description?.[language].length ?? 0) > MAX_DESCRIPTION)
      throw refuse('TOO_LONG', `a description has at most ${MAX_DESCRIPTION} characters`, 'description', language);
  }
}
