import { Migration } from '@mikro-orm/migrations';

const kinds = `'LATE_DELIVERY', 'REPEATED_CONTACT', 'LOW_SCORE', 'LOW_FOLLOW_UP', 'RETURN_REFUSED', 'RETURN_OVERDUE', 'ITEM_MISSING', 'REFUND_FAILED'`;

/** Latent complaints 潜在投诉: orders whose customers will likely complain, why, and how they were contacted (H7). */
export class LatentComplaints extends Migration {
  override up(): void {
    this.addSql('alter table inquiry add asked_again_at timestamptz(3)');
    this.addSql('update inquiry set asked_again_at = updated_at where asked_again_count > 0');
    this.addSql(`
      create table latent_complaint (
        id text primary key,
        number text not null unique,
        order_id text not null unique references customer_order,
        merchant_id text not null references merchant,
        buyer_id text not null references account,
        status text not null default 'WATCHED'
          check (status in ('WATCHED', 'LISTED', 'TAKEN', 'COMPLAINED', 'DISMISSED', 'FADED')),
        weight int not null default 0 check (weight >= 0),
        rank bigint not null,
        signal_kinds text[] not null default '{}' check (signal_kinds <@ array[${kinds}]),
        trouble_since timestamptz(3),
        looks_at timestamptz(3),
        first_listed_at timestamptz(3),
        listed_at timestamptz(3),
        owner_id text references account,
        taken_at timestamptz(3),
        contact_count int not null default 0,
        contacted_at timestamptz(3),
        dismissal text,
        left_at timestamptz(3),
        complaint_id text references complaint deferrable initially deferred,
        complained_at timestamptz(3),
        is_opened_by_desk boolean not null default false,
        sequence int not null default 0,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((complaint_id is null) = (complained_at is null)),
        check (status <> 'COMPLAINED' or complaint_id is not null),
        check (status not in ('LISTED', 'TAKEN') or (listed_at is not null and left_at is null and complaint_id is null)),
        check ((status = 'DISMISSED') = (dismissal is not null)),
        check (status <> 'TAKEN' or owner_id is not null)
      )`);
    for (const sorted of ['rank', 'created_at'])
      this.addSql(`create index latent_complaint_${sorted} on latent_complaint (${sorted}, id)`);
    this.addSql('create index latent_complaint_status on latent_complaint (status, rank, id)');
    this.addSql('create index latent_complaint_looks_at on latent_complaint (looks_at) where looks_at is not null');
    this.addSql('create index latent_complaint_complaint_id on latent_complaint (complaint_id, id)');
    this.addSql('create index latent_complaint_buyer_id on latent_complaint (buyer_id)');
    this.addSql(
      'create index latent_complaint_listed on latent_complaint (first_listed_at) where first_listed_at is not null',
    );
    this.addSql(`
      create table latent_signal (
        id text primary key,
        latent_complaint_id text not null references latent_complaint deferrable initially deferred,
        kind text not null check (kind in (${kinds})),
        weight int not null check (weight > 0),
        since timestamptz(3) not null,
        last_at timestamptz(3),
        figure int,
        unique (latent_complaint_id, kind)
      )`);
    this.addSql('create index latent_signal_latent_complaint_id on latent_signal (latent_complaint_id, id)');
    this.addSql(`
      create table latent_contact (
        id text primary key,
        latent_complaint_id text not null references latent_complaint deferrable initially deferred,
        buyer_id text not null references account,
        is_reached boolean not null,
        note text not null,
        account_id text references account,
        created_at timestamptz(3) not null,
        check (not is_reached or note <> '')
      )`);
    this.addSql('create index latent_contact_latent_complaint_id on latent_contact (latent_complaint_id, id)');
  }

  override down(): void {
    this.addSql('drop table latent_contact, latent_signal, latent_complaint');
    this.addSql('alter table inquiry drop asked_again_at');
  }
}
