import { Migration } from '@mikro-orm/migrations';

/** Bank files of payouts that are tried again (I4): each batch is frozen under a number of its own. */
export class PayoutBatches extends Migration {
  override up(): void {
    this.addSql(`
      create table payout_batch (
        id text primary key,
        payout_run_id text not null references payout_run deferrable initially deferred,
        place int not null check (place >= 2),
        number text not null unique,
        bank_file text not null,
        payout_count int not null check (payout_count > 0),
        total_minor bigint not null check (total_minor > 0),
        made_by_id text references account,
        created_at timestamptz(3) not null,
        unique (payout_run_id, place)
      )`);
    this.addSql(
      'create trigger frozen before update or delete on payout_batch for each row execute function ledger_append_only()',
    );
    this.addSql(`
      alter table payout_run
        add bank_batch_count int not null default 0 check (bank_batch_count >= 0),
        add retried_payout_count int not null default 0 check (retried_payout_count >= 0)`);
    this.addSql('update payout_run set bank_batch_count = 1 where bank_file is not null');
    this.addSql('alter table payout add awaits_batch boolean not null default false');
    // What was tried again before this goes into the next file, unless the bank has answered for it.
    this.addSql(`update payout set awaits_batch = true where status = 'SENT' and attempt > 1 and next_try_at is null`);
    this.addSql(`
      update payout_run r set retried_payout_count =
        (select count(*) from payout p where p.payout_run_id = r.id and p.awaits_batch)`);
    this.addSql('create index payout_awaits_batch on payout (payout_run_id, id) where awaits_batch');
  }

  override down(): void {
    this.addSql('alter table payout drop awaits_batch');
    this.addSql('alter table payout_run drop bank_batch_count, drop retried_payout_count');
    this.addSql('drop table payout_batch');
  }
}
