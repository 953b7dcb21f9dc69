import { Migration } from '@mikro-orm/migrations';

/** Categories, products with variants, stock with its movements, and the words products are found by (C1-C4). */
export class Catalog extends Migration {
  override up(): void {
    this.addSql(`
      create table category (
        id text primary key,
        parent_id text references category,
        slug text not null unique,
        name_zh text not null,
        name_en text not null,
        position int not null,
        level int not null check (level between 1 and 5),
        path text not null,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index category_parent_id on category (parent_id, position, id)');
    this.addSql('create index category_path on category (path text_pattern_ops)');

    this.addSql(`
      create table product (
        id text primary key,
        merchant_id text not null references merchant,
        category_id text not null references category,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'UNLISTED', 'REMOVED')),
        is_shop_open boolean not null,
        title_zh text not null,
        title_en text not null,
        description_zh text not null default '',
        description_en text not null default '',
        lowest_price_minor bigint check (lowest_price_minor >= 0),
        cover_file_id text references file,
        removed_reason text,
        published_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, merchant_id)
      )`);
    this.addSql('create index product_merchant_id on product (merchant_id, id)');
    this.addSql('create index product_category_id on product (category_id, id)');
    this.addSql(`create index product_on_sale on product (id) where status = 'PUBLISHED' and is_shop_open`);
    this.addSql('create index product_lowest_price on product (lowest_price_minor, id)');

    this.addSql(`
      create table product_image (
        id text primary key,
        product_id text not null,
        merchant_id text not null,
        file_id text not null references file,
        position int not null,
        foreign key (product_id, merchant_id) references product (id, merchant_id)
      )`);
    this.addSql('create index product_image_product_id on product_image (product_id, position, id)');

    this.addSql(`
      create table variant (
        id text primary key,
        product_id text not null,
        merchant_id text not null,
        sku text not null,
        barcode text,
        options jsonb not null,
        price_minor bigint not null check (price_minor >= 0),
        list_price_minor bigint check (list_price_minor >= price_minor),
        position int not null,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (merchant_id, sku),
        unique (id, merchant_id),
        foreign key (product_id, merchant_id) references product (id, merchant_id)
      )`);
    this.addSql('create index variant_product_id on variant (product_id, position, id)');

    // No foreign key points at stock, and none leaves it: a hot row is touched by its counter alone (design §5).
    this.addSql(`
      create table stock (
        variant_id text primary key,
        merchant_id text not null,
        on_hand int not null,
        reserved int not null,
        low_at int not null check (low_at >= 0),
        check (reserved >= 0),
        check (on_hand >= reserved)
      )`);
    this.addSql(`
      create table stock_movement (
        id text primary key,
        variant_id text not null,
        merchant_id text not null,
        kind text not null check (kind in ('RECEIVED', 'CORRECTED', 'RESERVED', 'RELEASED', 'CONSUMED', 'PUT_BACK')),
        on_hand_change int not null,
        reserved_change int not null,
        on_hand_after int not null,
        reserved_after int not null,
        cause_id text,
        note text,
        account_id text,
        created_at timestamptz(3) not null,
        check (on_hand_change <> 0 or reserved_change <> 0)
      )`);
    this.addSql('create index stock_movement_variant_id on stock_movement (variant_id, id)');
    this.addSql('create index stock_movement_merchant_id on stock_movement (merchant_id, id)');
    // One cause moves one variant once in one way: whatever repeats, stock is released exactly once.
    this.addSql(
      'create unique index stock_movement_once on stock_movement (cause_id, variant_id, kind) where cause_id is not null',
    );
    this.addSql(`
      create function stock_movement_is_kept() returns trigger language plpgsql as $$ begin
        raise exception 'stock movements are append-only' using errcode = '42501';
      end $$`);
    this.addSql(`create trigger kept before update or delete or truncate on stock_movement
      for each statement execute function stock_movement_is_kept()`);

    this.searchWords();
  }

  /**
   * Chinese has no spaces, so its words are found by pairs of neighbouring characters; Latin words as they are. The last
   * character of a run stands alone too, so that one character finds it wherever it is.
   */
  private searchWords(): void {
    this.addSql(`
      create function search_words(phrase text) returns text[] immutable parallel safe language sql as $$
        select coalesce(array_agg(distinct word), '{}') from (
          select case when run ~ '^[a-z0-9]' then run else substr(run, i, 2) end as word
          from regexp_matches(lower(phrase), '[a-z0-9]+|[^\\x01-\\x7f，。、；：？！（）《》“”‘’【】·…—　]+', 'g') as m(found),
            lateral (select found[1] as run) r,
            lateral generate_series(1, case when run ~ '^[a-z0-9]' then 1 else length(run) end) as i
        ) words where word <> ''
      $$`);
    this.addSql(`
      create function search_query(phrase text) returns tsquery immutable parallel safe language sql as $$
        select coalesce(string_agg('''' || replace(word, '''', '''''') || ''':*', ' & '), '''''')::tsquery
        from (
          select case when run ~ '^[a-z0-9]' then run else substr(run, i, 2) end as word
          from regexp_matches(lower(phrase), '[a-z0-9]+|[^\\x01-\\x7f，。、；：？！（）《》“”‘’【】·…—　]+', 'g') as m(found),
            lateral (select found[1] as run) r,
            lateral generate_series(1, case when run ~ '^[a-z0-9]' then 1 else greatest(length(run) - 1, 1) end) as i
        ) words
      $$`);
    // Counted apart from the product, so that a sale never waits for an editor.
    this.addSql(
      'create table product_sales (product_id text primary key, sold_count bigint not null check (sold_count >= 0))',
    );
    this.addSql('create table product_search (product_id text primary key, words tsvector not null)');
    this.addSql('create index product_search_words on product_search using gin (words)');
    this.addSql(`
      create function product_search_keep() returns trigger language plpgsql as $$ begin
        insert into product_search (product_id, words)
        values (new.id, array_to_tsvector(search_words(new.title_zh || ' ' || new.title_en || ' ' || new.description_zh || ' ' || new.description_en)))
        on conflict (product_id) do update set words = excluded.words;
        return null;
      end $$`);
    this.addSql(`create trigger search after insert or update of title_zh, title_en, description_zh, description_en on product
      for each row execute function product_search_keep()`);
  }

  override down(): void {
    this.addSql(
      'drop table product_sales, product_search, stock_movement, stock, variant, product_image, product, category cascade',
    );
    this.addSql('drop function product_search_keep, stock_movement_is_kept, search_query, search_words');
  }
}
