import { sql } from 'kysely';
import { addProductImage, createCategory, createProduct, publishProduct } from '../catalog/index.js';
import { FilePurpose, storeFile } from '../files/index.js';
import { as, type Person, type Stage } from './cast.js';
import { categoryTree, type DemoCategory } from './categories.js';
import type { OpenShop } from './open-shops.js';
import { productPicture } from './pictures.js';
import { Random } from './random.js';
import type { DemoProduct } from './shops/shop.js';

/** A variant on the shelf. */
export interface Ware {
  readonly merchantId: string;
  readonly variantId: string;
  readonly yuan: number;
}

/** Grows the category tree (C1); answers the ids by slug. */
export async function growTree(stage: Stage, operations: Person): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; slug: string }>`select id, slug from category`.execute(as(stage).db);
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  const grow = async (branches: readonly DemoCategory[], categoryId: string | null): Promise<void> => {
    for (const [position, { slug, name, below }] of branches.entries()) {
      const id =
        ids.get(slug) ??
        (
          await createCategory(as(stage, operations), {
            categoryId,
            slug,
            position,
            name: { zh: name[0], en: name[1] },
          })
        ).id;
      ids.set(slug, id);
      await grow(below, id);
    }
  };
  await grow(categoryTree, null);
  return ids;
}

/** Puts the goods of a shop on sale with their pictures (C2); a few are left as drafts or nearly sold out, as in life. */
export async function fillShelves(
  stage: Stage,
  { merchantId, owner, shop }: OpenShop,
  categories: ReadonlyMap<string, string>,
): Promise<void> {
  const { rows } = await sql<{ id: string; sku: string; status: string; cover: string | null }>`
    select p.id, v.sku, p.status, p.cover_file_id as cover from product p join variant v on v.product_id = p.id
    where p.merchant_id = ${merchantId} and v.position = 0`.execute(as(stage).db);
  const known = new Map(rows.map((row) => [row.sku, row]));
  const random = new Random(shop.hue);
  for (const [index, product] of shop.products.entries()) {
    const skuOf = (variant: number): string => `${shop.code}-${String(index + 1).padStart(2, '0')}-${variant + 1}`;
    const kept = known.get(skuOf(0));
    const stock = product.variants.map(() => (random.happens(0.06) ? random.between(2, 9) : random.between(60, 160)));
    const id =
      kept?.id ??
      (
        await createProduct(as(stage, owner), {
          merchantId,
          categoryId: categoryId(categories, product),
          title: { zh: product.title[0], en: product.title[1] },
          description: { zh: product.story[0], en: product.story[1] },
          variants: product.variants.map(({ options, yuan }, variant) => ({
            sku: skuOf(variant),
            options,
            price: { amount: String(yuan) },
            listPrice: index % 4 === 1 ? { amount: String(Math.ceil(yuan * 1.2)) } : null,
            onHand: stock[variant] ?? 0,
          })),
        })
      ).id;
    if (!kept?.cover) await photograph(stage, owner, id, { motif: product.motif, hue: shop.hue, variety: index });
    const isDraft = index === shop.products.length - 1 && shop.hue % 3 === 0;
    if (!isDraft && (kept?.status ?? 'DRAFT') === 'DRAFT') await publishProduct(as(stage, owner), { id });
    stage.clock.advance(60_000);
  }
}

/** Everything on sale, in an order that is the same every time. */
export async function waresOnSale(stage: Stage): Promise<Ware[]> {
  const { rows } = await sql<{ merchant_id: string; variant_id: string; yuan: number }>`
    select v.merchant_id, v.id as variant_id, (v.price_minor / 100.0)::float8 as yuan
    from variant v join product p on p.id = v.product_id where p.status = 'PUBLISHED' order by v.sku collate "C"`.execute(
    as(stage).db,
  );
  return rows.map(({ merchant_id: merchantId, variant_id: variantId, yuan }) => ({ merchantId, variantId, yuan }));
}

async function photograph(
  stage: Stage,
  owner: Person,
  id: string,
  { motif, hue, variety }: { motif: string; hue: number; variety: number },
): Promise<void> {
  const file = await storeFile(as(stage, owner), {
    purpose: FilePurpose.PRODUCT_IMAGE,
    name: `${motif}-${variety + 1}.png`,
    bytes: await productPicture(motif, hue, variety),
  });
  await addProductImage(as(stage, owner), { id, fileId: file.id });
}

function categoryId(categories: ReadonlyMap<string, string>, { category, title }: DemoProduct): string {
  const id = categories.get(category);
  if (!id) throw new Error(`${title[0]} is filed under ${category}, which is no branch of the tree`);
  return id;
}
