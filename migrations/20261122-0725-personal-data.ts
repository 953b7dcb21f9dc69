import { Migration } from '@mikro-orm/migrations';

/** Where something new would have to reach, or name, somebody who has just gone. */
const keptFromTheClosed = ['customer_order', 'order_return', 'complaint', 'top_up', 'address'];

/** Accounts can be closed and leave nothing of their owner; people take along what the market knows of them (A7). */
export class PersonalData extends Migration {
  override up(): void {
    this.addSql('alter table account drop constraint account_reachable_check');
    this.addSql(`alter table account add constraint account_reachable_check
      check (status = 'CLOSED' or phone is not null or email is not null)`);
    this.addSql('alter table file drop constraint file_purpose_check');
    this.addSql(`alter table file add constraint file_purpose_check check (purpose in ('LICENCE', 'STOREFRONT_IMAGE',
      'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT', 'PERSONAL_EXPORT'))`);
    this.addSql('alter table file drop constraint file_status_check');
    this.addSql(`alter table file add constraint file_status_check check (status in ('PENDING', 'STORED', 'ERASED'))`);
    this.addSql('create index file_buyer on file (buyer_id) where buyer_id is not null');
    this.addSql(`create index file_erased on file (id) where status = 'ERASED' and storage_key is not null`);
    this.addSql(`
      create table data_export (
        id text primary key,
        buyer_id text not null constraint data_export_buyer_id_foreign references account (id),
        status text not null constraint data_export_status_check check (status in ('PENDING', 'READY', 'EXPIRED')),
        file_id text,
        created_at timestamptz(3) not null,
        ready_at timestamptz(3),
        expires_at timestamptz(3)
      )`);
    this.addSql('create index data_export_buyer on data_export (buyer_id, id)');
    this.addSql(`create index data_export_due on data_export (expires_at) where status = 'READY'`);
    // Whoever closes an account holds its row; who places an order meanwhile waits for it, then finds it closed.
    this.addSql(`
      create function refuse_closed_account() returns trigger language plpgsql as $$
      declare is_closed boolean;
      begin
        select status = 'CLOSED' into is_closed from account where id = new.buyer_id for key share;
        if is_closed then
          raise exception 'the account % is being closed', new.buyer_id using errcode = 'lock_not_available';
        end if;
        return new;
      end $$`);
    for (const table of keptFromTheClosed)
      this.addSql(`
        create trigger refuse_closed_account before insert on ${table} for each row
          when (new.buyer_id is not null) execute function refuse_closed_account()`);
  }

  override down(): void {
    for (const table of keptFromTheClosed) this.addSql(`drop trigger refuse_closed_account on ${table}`);
    this.addSql('drop function refuse_closed_account()');
    this.addSql('drop table data_export');
    this.addSql('drop index file_buyer, file_erased');
    this.addSql('alter table file drop constraint file_status_check');
    this.addSql(`alter table file add constraint file_status_check check (status in ('PENDING', 'STORED'))`);
    this.addSql('alter table file drop constraint file_purpose_check');
    this.addSql(`alter table file add constraint file_purpose_check check (purpose in ('LICENCE', 'STOREFRONT_IMAGE',
      'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT'))`);
    this.addSql('alter table account drop constraint account_reachable_check');
    this.addSql(`alter table account add constraint account_reachable_check
      check (phone is not null or email is not null)`);
  }
}
