import { Migration } from '@mikro-orm/migrations';

/** Baskets of people who have not signed in: kept by a token of which the hash is known here (E1). */
export class GuestBaskets extends Migration {
  override up(): void {
    this.addSql(`
      alter table basket
        alter column buyer_id drop not null,
        add column token_hash text constraint basket_token_hash_unique unique,
        add constraint basket_keeper_check check (num_nonnulls(buyer_id, token_hash) = 1)`);
    this.addSql('create index basket_of_guest on basket (updated_at) where token_hash is not null');
  }

  override down(): void {
    this.addSql('delete from basket where buyer_id is null');
    this.addSql('drop index basket_of_guest');
    this.addSql('alter table basket drop constraint basket_keeper_check, drop column token_hash');
    this.addSql('alter table basket alter column buyer_id set not null');
  }
}
