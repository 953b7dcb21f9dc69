import { Migration } from '@mikro-orm/migrations';

const reasons = `array['NEW_BUYER_HIGH_VALUE', 'ADDRESS_INCOMPLETE', 'BUYER_NOTE', 'INVOICE_WANTED', 'MANY_UNITS']`;
const flags = `array['RED', 'BLUE', 'GREEN', 'YELLOW', 'PURPLE']`;
const kinds = `'PLACED', 'TRANSITION', 'SHIPMENT', 'DELIVERY', 'NOTE', 'FLAG', 'CORRECTION', 'REMINDER', 'REFUND', 'HOLD', 'RELEASE'`;

/** Settings of the market, and what the review desk works with: reasons, hold, flags, old values (E4, E7, E8). */
export class OrderReview extends Migration {
  override up(): void {
    this.addSql(`
      create table market_setting (
        id text primary key,
        value bigint not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(`
      alter table customer_order
        add review_reasons text[] not null default '{}' check (review_reasons <@ ${reasons}),
        add flags text[] not null default '{}' check (flags <@ ${flags}),
        add held_at timestamptz(3),
        add check (held_at is null or status in ('PAID', 'REVIEWED'))`);
    this.addSql(`
      update customer_order o set flags = (
        select array_agg(distinct flag order by flag) from order_entry e where e.order_id = o.id and e.flag is not null)
      where exists (select from order_entry e where e.order_id = o.id and e.flag is not null)`);
    // The desk's queue, oldest due first, and the counts by state of a shop and of a buyer.
    this.addSql('create index customer_order_status_due_at on customer_order (status, due_at, id)');
    this.addSql('create index customer_order_merchant_id_status on customer_order (merchant_id, status, due_at, id)');
    this.addSql('create index customer_order_buyer_id_status on customer_order (buyer_id, status, id)');
    this.addSql(
      'create index customer_order_held_at on customer_order (merchant_id, held_at, id) where held_at is not null',
    );
    this.addSql('alter table order_entry add old_value text');
    this.addSql('alter table order_entry drop constraint order_entry_kind_check');
    this.addSql(
      `alter table order_entry add constraint order_entry_kind_check check (kind in (${kinds}, 'FLAG_CLEARED'))`,
    );
  }

  override down(): void {
    this.addSql(`delete from order_entry where kind = 'FLAG_CLEARED'`);
    this.addSql('alter table order_entry drop constraint order_entry_kind_check, drop old_value');
    this.addSql(`alter table order_entry add constraint order_entry_kind_check check (kind in (${kinds}))`);
    this.addSql('drop index customer_order_merchant_id_status, customer_order_buyer_id_status');
    this.addSql('alter table customer_order drop review_reasons, drop flags, drop held_at');
    this.addSql('drop index customer_order_status_due_at');
    this.addSql('drop table market_setting');
  }
}
