import { sql } from 'kysely';
import { createCategory, createProduct, publishProduct } from '#api/catalog/index.js';
import { newId } from '#api/kernel/ids.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { Merchant, MerchantStatus } from '#api/merchants/index.js';
import { categoryTree, type DemoCategory } from '#api/seed/categories.js';
import { demoShops } from '#api/seed/shops/index.js';
import type { DemoShop } from '#api/seed/shops/shop.js';

/** Puts every product of the demo market on sale, without its pictures and its history: the same every time. */
export async function fillDemoCatalogue(context: RequestContext): Promise<void> {
  const categories = await growTree(context);
  for (const shop of demoShops) {
    const merchantId = await openShop(context, shop);
    for (const [index, { category, title, story, variants }] of shop.products.entries()) {
      const { id } = await createProduct(context, {
        merchantId,
        categoryId: categories.get(category) ?? '',
        title: { zh: title[0], en: title[1] },
        description: { zh: story[0], en: story[1] },
        variants: variants.map(({ options, yuan }, variant) => ({
          sku: `${shop.code}-${String(index + 1).padStart(2, '0')}-${variant + 1}`,
          options,
          price: { amount: String(yuan) },
          onHand: 20,
        })),
      });
      await publishProduct(context, { id });
    }
  }
}

async function growTree(context: RequestContext): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; slug: string }>`select id, slug from category`.execute(context.db);
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  const grow = async (branches: readonly DemoCategory[], categoryId: string | null): Promise<void> => {
    for (const [position, { slug, name, below }] of branches.entries()) {
      const known = ids.get(slug);
      const named = { zh: name[0], en: name[1] };
      const id = known ?? (await createCategory(context, { categoryId, slug, position, name: named })).id;
      ids.set(slug, id);
      await grow(below, id);
    }
  };
  await grow(categoryTree, null);
  return ids;
}

const openShop = (context: RequestContext, { slug, name }: DemoShop): Promise<string> =>
  inTransaction(context, async (ctx) => {
    const merchant = ctx.em.create(Merchant, {
      id: newId('merchant', ctx.clock),
      status: MerchantStatus.APPROVED,
      slug,
      nameZh: name[0],
      nameEn: name[1],
      approvedAt: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      deliveryFeeMinor: 0,
    });
    await ctx.em.flush();
    return merchant.id;
  });
