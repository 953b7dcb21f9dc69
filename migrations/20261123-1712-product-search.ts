import { Migration } from '@mikro-orm/migrations';

/** Table, the columns products are found by, and the column that says whose products they are. */
const sources = [
  ['product', 'title_zh, title_en, description_zh, description_en, category_id', 'id'],
  ['variant', 'sku, barcode, options, is_active', 'product_id'],
  ['category', 'name_zh, name_en, path', 'id'],
  ['merchant', 'name_zh, name_en', 'id'],
] as const;
/** A new category or shop has no products yet. */
const beginsEmpty = new Set<string>(['category', 'merchant']);

const letters = `'[a-z0-9]+|[^\\x01-\\x7f，。、；：？！（）《》“”‘’【】·…—　]+'`;

/**
 * What products are found by is written by the market itself, with pinyin and stems (C4). What was indexed before stays
 * findable as it was until the market has indexed it again, in batches, by itself.
 */
export class ProductSearch extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql('drop trigger search on product');
    this.addSql('drop function product_search_keep, search_query, search_words');
    this.addSql(
      `alter table product_search add title_zh text not null default '', add title_en text not null default ''`,
    );
    this.addSql('create index product_sales_sold_count on product_sales (sold_count desc)');
    this.addSql('create table search_word (word text primary key)');
    this.addSql('create index search_word_similar on search_word using gin (word gin_trgm_ops)');
    // A product, a category, a shop, or '*' for all: what waits to be indexed, and how far it has come.
    this.addSql(`create table search_due (record_id text primary key, after_id text not null default '')`);
    this.addSql(`
      create function search_due_note() returns trigger language plpgsql as $$ begin
        insert into search_due (record_id) values (to_jsonb(new) ->> tg_argv[0])
        on conflict (record_id) do update set after_id = '';
        return null;
      end $$`);
    for (const [table, columns, id] of sources)
      this.addSql(`create trigger search_due after ${beginsEmpty.has(table) ? '' : 'insert or '}update of ${columns} on ${table}
        for each row execute function search_due_note('${id}')`);
    this.addSql(`insert into search_due (record_id) select '*' where exists (select 1 from product)`);
  }

  override down(): void {
    for (const [table] of sources) this.addSql(`drop trigger search_due on ${table}`);
    this.addSql('drop function search_due_note');
    this.addSql('drop table search_due, search_word');
    this.addSql('drop index product_sales_sold_count');
    this.addSql('alter table product_search drop title_zh, drop title_en');
    this.addSql(`
      create function search_words(phrase text) returns text[] immutable parallel safe language sql as $$
        select coalesce(array_agg(distinct word), '{}') from (
          select case when run ~ '^[a-z0-9]' then run else substr(run, i, 2) end as word
          from regexp_matches(lower(phrase), ${letters}, 'g') as m(found),
            lateral (select found[1] as run) r,
            lateral generate_series(1, case when run ~ '^[a-z0-9]' then 1 else length(run) end) as i
        ) words where word <> ''
      $$`);
    this.addSql(`
      create function search_query(phrase text) returns tsquery immutable parallel safe language sql as $$
        select coalesce(string_agg('''' || replace(word, '''', '''''') || ''':*', ' & '), '''''')::tsquery
        from (
          select case when run ~ '^[a-z0-9]' then run else substr(run, i, 2) end as word
          from regexp_matches(lower(phrase), ${letters}, 'g') as m(found),
            lateral (select found[1] as run) r,
            lateral generate_series(1, case when run ~ '^[a-z0-9]' then 1 else greatest(length(run) - 1, 1) end) as i
        ) words
      $$`);
    this.addSql(`
      create function product_search_keep() returns trigger language plpgsql as $$ begin
        insert into product_search (product_id, words)
        values (new.id, array_to_tsvector(search_words(new.title_zh || ' ' || new.title_en || ' ' || new.description_zh || ' ' || new.description_en)))
        on conflict (product_id) do update set words = excluded.words;
        return null;
      end $$`);
    this.addSql(`create trigger search after insert or update of title_zh, title_en, description_zh, description_en on product
      for each row execute function product_search_keep()`);
    this.addSql(`
      insert into product_search (product_id, words)
      select id, array_to_tsvector(search_words(title_zh || ' ' || title_en || ' ' || description_zh || ' ' || description_en)) from product
      on conflict (product_id) do update set words = excluded.words`);
  }
}
