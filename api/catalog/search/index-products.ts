import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';
import { vectorOf, vocabularyOf } from './document.js';
import { titleKey } from './fold.js';

interface SourceRow {
  readonly id: string;
  readonly titles: string[];
  readonly descriptions: string[];
  readonly shop: string[];
  readonly categories: string[] | null;
  readonly options: string[] | null;
  readonly numbers: string[] | null;
}

/**
 * Writes what these products are found by (C4), in the transaction of whoever changed them; nothing waits for them afterwards.
 * Locks the products, so that an older text never replaces a newer one.
 */
export async function indexProducts(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await sql<SourceRow>`
    with locked as (select id from product where id = any(${[...ids]}::text[]) order by id for no key update)
    select p.id, array[p.title_zh, p.title_en] as titles, array[p.description_zh, p.description_en] as descriptions,
      array[m.name_zh, m.name_en] as shop,
      (select array_agg(name order by above.level) from category own
        join category above on own.path like above.path || '%', unnest(array[above.name_zh, above.name_en]) as name
        where own.id = p.category_id) as categories,
      (select array_agg(distinct option ->> 'value') from variant v, jsonb_array_elements(v.options) as option
        where v.product_id = p.id and v.is_active) as options,
      (select array_agg(distinct number) from variant v, unnest(array[v.sku, v.barcode]) as number
        where v.product_id = p.id and number is not null) as numbers
    from product p join merchant m on m.id = p.merchant_id
    where (select count(*) from locked) > 0 and p.id = any(${[...ids]}::text[]) order by p.id`.execute(db);
  const remembered = rows.map(({ titles, descriptions, shop, categories, options, numbers }) => ({
    titles,
    descriptions,
    categories: categories ?? [],
    optionsAndShop: [...shop, ...(options ?? [])],
    numbers: numbers ?? [],
  }));
  await sql`
    insert into product_search (product_id, words, title_zh, title_en)
    select id, vector::tsvector || setweight(to_tsvector('english', english_title), 'A')
      || setweight(to_tsvector('english', left(english_description, 1000)), 'D'), title_zh, title_en
    from unnest(${rows.map(({ id }) => id)}::text[], ${remembered.map(vectorOf)}::text[],
      ${rows.map(({ titles }) => titles[1] ?? '')}::text[], ${rows.map(({ descriptions }) => descriptions[1] ?? '')}::text[],
      ${rows.map(({ titles }) => titleKey(titles[0] ?? ''))}::text[], ${rows.map(({ titles }) => titleKey(titles[1] ?? ''))}::text[])
      as made (id, vector, english_title, english_description, title_zh, title_en)
    order by id
    on conflict (product_id) do update
      set words = excluded.words, title_zh = excluded.title_zh, title_en = excluded.title_en`.execute(db);
  const vocabulary = [...new Set(remembered.flatMap(vocabularyOf))].sort();
  await sql`
    with told as (delete from search_due where record_id = any(${[...ids]}::text[]))
    insert into search_word (word) select word from unnest(${vocabulary}::text[]) as word
    where not exists (select 1 from search_word known where known.word = word.word) order by word
    on conflict do nothing`.execute(db);
}
