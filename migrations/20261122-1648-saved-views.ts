import { Migration } from '@mikro-orm/migrations';

/** Views of lists that people keep on the server (E4). */
export class SavedViews extends Migration {
  override up(): void {
    this.addSql(`
      create table saved_view (
        id text primary key,
        account_id text not null references account deferrable initially deferred,
        merchant_id text,
        is_shared boolean not null,
        list text not null,
        title text not null,
        filter text not null,
        sort_field text,
        is_descending boolean not null,
        created_at timestamptz(3) not null,
        unique (account_id, list, title, is_shared),
        check (is_shared or merchant_id is null)
      )`);
    this.addSql('create index saved_view_shared on saved_view (merchant_id, list) where is_shared');
  }

  override down(): void {
    this.addSql('drop table saved_view');
  }
}
