import { Migration } from '@mikro-orm/migrations';

/** Payout runs with one payout a merchant; every due line is in exactly one payout (I1-I3). */
export class Payouts extends Migration {
  override up(): void {
    this.addSql(`
      create table payout_run (
        id text primary key,
        number text not null unique,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'APPROVED', 'SENT', 'FINISHED', 'DISCARDED')),
        currency text not null,
        total_minor bigint not null check (total_minor >= 0),
        payout_count int not null,
        open_payout_count int not null check (open_payout_count >= 0),
        bank_file text,
        drafted_by_id text references account,
        approved_by_id text references account,
        drafted_at timestamptz(3) not null,
        approved_at timestamptz(3),
        sent_at timestamptz(3),
        finished_at timestamptz(3),
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (approved_by_id is null or approved_by_id <> drafted_by_id)
      )`);
    this.addSql('create index payout_run_drafted_at on payout_run (drafted_at, id)');
    this.addSql(`
      create table payout (
        id text primary key,
        number text not null unique,
        payout_run_id text not null references payout_run deferrable initially deferred,
        merchant_id text not null references merchant,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'APPROVED', 'SENT', 'PAID', 'FAILED', 'DISCARDED')),
        currency text not null,
        lines_minor bigint not null,
        adjustment_minor bigint not null check (adjustment_minor <= 0),
        amount_minor bigint not null check (amount_minor > 0),
        attempt int not null default 1 check (attempt >= 1),
        account_holder text not null,
        account_number text not null,
        bank_name text,
        failure_reason text,
        created_at timestamptz(3) not null,
        paid_at timestamptz(3),
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, merchant_id),
        check (amount_minor = lines_minor + adjustment_minor)
      )`);
    this.addSql('create index payout_payout_run_id on payout (payout_run_id, id)');
    this.addSql('create index payout_merchant_id on payout (merchant_id, id)');
    this.addSql('create index payout_created_at on payout (created_at, id)');
    this.addSql(`
      create table payout_line (
        id text primary key,
        payout_id text not null,
        merchant_id text not null,
        order_id text not null references customer_order,
        release_id text not null,
        gross_minor bigint not null,
        commission_minor bigint not null,
        refunded_minor bigint not null,
        net_minor bigint not null check (net_minor = gross_minor - commission_minor - refunded_minor),
        is_discarded boolean not null default false,
        foreign key (payout_id, merchant_id) references payout (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index payout_line_payout_id on payout_line (payout_id, id)');
    // The claim: whatever two people do at once, a due line is in one payout.
    this.addSql('create unique index payout_line_release_id on payout_line (release_id) where not is_discarded');
  }

  override down(): void {
    this.addSql('drop table payout_line, payout, payout_run');
  }
}
