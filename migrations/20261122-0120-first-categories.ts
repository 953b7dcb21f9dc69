import { Migration } from '@mikro-orm/migrations';

/** The categories of the first level that people know the market by (C1): id, slug, names. */
const categories = [
  ['category_01km0000007000000000000000', 'flowers-gifts', '鲜花礼品', 'Flowers & gifts'],
  ['category_01km0000007000000000000001', 'menswear', '品牌男装', 'Menswear'],
  ['category_01km0000007000000000000002', 'womenswear', '精品女装', 'Womenswear'],
  ['category_01km0000007000000000000003', 'sportswear', '运动服', 'Sportswear'],
  ['category_01km0000007000000000000004', 'mens-shoes', '流行男鞋', 'Men’s shoes'],
  ['category_01km0000007000000000000005', 'womens-shoes', '时尚女鞋', 'Women’s shoes'],
  ['category_01km0000007000000000000006', 'bags', '潮流包包', 'Bags'],
  ['category_01km0000007000000000000007', 'jewellery', '潮流饰品', 'Jewellery'],
  ['category_01km0000007000000000000008', 'electronics', '数码电子', 'Electronics'],
  ['category_01km0000007000000000000009', 'stationery', '精品文具', 'Stationery'],
] as const;

/** Every market begins with the ten categories of the first level; what is below them is its own affair (C1). */
export class FirstCategories extends Migration {
  override up(): void {
    for (const [position, [id, slug, nameZh, nameEn]] of categories.entries()) {
      this.addSql(
        `insert into category (id, slug, name_zh, name_en, position, level, path, is_active, created_at, updated_at)
        values ('${id}', '${slug}', '${nameZh}', '${nameEn}', ${position}, 1, '${id}/', true, '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z')
        on conflict (slug) do nothing`,
      );
    }
  }

  /** Takes back those that nothing hangs on. */
  override down(): void {
    this.addSql(`delete from category c where c.id like 'category_01km000000700000000000000_'
      and not exists (select 1 from category below where below.parent_id = c.id)
      and not exists (select 1 from product p where p.category_id = c.id)`);
  }
}
