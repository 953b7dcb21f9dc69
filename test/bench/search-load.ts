import type { Pool } from 'pg';
import { vectorOf, vocabularyOf } from '#api/catalog/search/document.js';
import { titleKey } from '#api/catalog/search/fold.js';

const makes = ['华为', '小米', '苹果', '联想', '索尼', '飞利浦', '美的', '海尔', '安踏', '李宁'] as const;
const looks = ['无线', '透明', '折叠', '便携', '复古', '儿童', '商务', '加厚', '轻薄', '防水'] as const;
const things = [
  ['耳机', 'wireless headphones'],
  ['手机壳', 'phone case'],
  ['洗衣机', 'washing machine'],
  ['运动鞋', 'running shoes'],
  ['充电宝', 'power bank'],
  ['台灯', 'desk lamp'],
  ['雨伞', 'umbrella'],
  ['双肩包', 'backpack'],
  ['保温杯', 'vacuum flask'],
  ['键盘', 'keyboard'],
] as const;

/**
 * Gives the products of the load set names of a thousand kinds, each with a number of its own, and indexes them by the market's own
 * words: a row of each kind is made by it and copied to the others of the kind.
 */
export async function indexLoadSet(database: Pool): Promise<void> {
  const kinds = makes.flatMap((make) =>
    looks.flatMap((look) => things.map(([thing, english]) => ({ zh: `${make}${look}${thing}`, en: english }))),
  );
  const remembered = kinds.map(({ zh, en }) => ({
    titles: [zh, en],
    categories: [],
    optionsAndShop: [],
    numbers: [],
    descriptions: ['同城当日送达'],
  }));
  await database.query('create table kind (kind int primary key, words tsvector, zh text, en text)');
  await database.query(
    `insert into kind select ordinality, vector::tsvector || setweight(to_tsvector('english', en), 'A'), zh, en
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as made (vector, zh, en, ordinality)`,
    [remembered.map(vectorOf), kinds.map(({ zh }) => zh), kinds.map(({ en }) => titleKey(en))],
  );
  await database.query(`insert into search_word (word) select distinct unnest($1::text[]) on conflict do nothing`, [
    remembered.flatMap(vocabularyOf),
  ]);
  await database.query(`
    insert into product_search (product_id, words, title_zh, title_en)
    select v.product_id, k.words || (quote_literal('#' || lower(v.sku)) || ':1A')::tsvector, k.zh || n, k.en || n
    from (select product_id, sku, substr(sku, 4)::int as n from variant where sku like 'SKU%') v
    join kind k on k.kind = v.n % ${kinds.length} + 1`);
  await database.query('vacuum analyze product_search');
  await database.query('analyze');
}
