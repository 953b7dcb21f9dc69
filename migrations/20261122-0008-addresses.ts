import { Migration } from '@mikro-orm/migrations';

/** The address books of buyers (A1). */
export class Addresses extends Migration {
  override up(): void {
    this.addSql(`
      create table address (
        id text primary key,
        buyer_id text not null constraint address_buyer_id_foreign references account (id),
        recipient text not null,
        phone text not null,
        region_code text not null,
        province text not null,
        city text not null,
        district text not null,
        street text not null,
        is_default boolean not null,
        created_at timestamptz(3) not null,
        version integer not null default 1
      )`);
    this.addSql('create index address_buyer_id on address (buyer_id, id)');
    this.addSql('create unique index address_one_default on address (buyer_id) where is_default');
  }

  override down(): void {
    this.addSql('drop table address');
  }
}
