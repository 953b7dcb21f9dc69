import { Migration } from '@mikro-orm/migrations';

/** Goods settled at their supply price (B6): its dates, and the price of the day, frozen on each order line. */
export class SupplyPrices extends Migration {
  override up(): void {
    this.addSql(`
      create table supply_price (
        id text primary key,
        variant_id text not null references variant,
        merchant_id text not null references merchant,
        amount_minor bigint not null check (amount_minor >= 0),
        from_on date not null,
        until_on date,
        created_at timestamptz(3) not null,
        version int not null default 1,
        check (until_on > from_on)
      )`);
    this.addSql('create index supply_price_created_at on supply_price (created_at, id)');
    this.addSql('create index supply_price_variant_id on supply_price (variant_id, created_at, id)');
    this.addSql('create index supply_price_merchant_id on supply_price (merchant_id, created_at, id)');
    this.addSql('alter table order_line add supply_price_minor bigint check (supply_price_minor >= 0)');
  }

  override down(): void {
    this.addSql('alter table order_line drop supply_price_minor');
    this.addSql('drop table supply_price');
  }
}
