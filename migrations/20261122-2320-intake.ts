import { Migration } from '@mikro-orm/migrations';

/** E-mails that come in, and cases about the same matter (H1). */
export class Intake extends Migration {
  override up(): void {
    this.addSql(`
      create table inbound_mail (
        id text primary key,
        message_key text not null unique,
        status text not null check (status in ('REGISTERED', 'ANSWERED', 'WAITING', 'DISMISSED', 'IGNORED')),
        sender text not null,
        subject text not null,
        text text not null,
        file_ids text[] not null,
        dropped_files text[] not null,
        buyer_id text references account,
        complaint_id text references complaint deferrable initially deferred,
        handled_by_id text references account,
        dismissed_reason text,
        received_at timestamptz(3) not null,
        check ((status in ('REGISTERED', 'ANSWERED')) = (complaint_id is not null)),
        check (complaint_id is null or buyer_id is not null)
      )`);
    this.addSql('create index inbound_mail_received_at on inbound_mail (received_at, id)');
    this.addSql('create index inbound_mail_buyer_id on inbound_mail (buyer_id, id)');
    this.addSql('create index inbound_mail_complaint_id on inbound_mail (complaint_id, id)');
    this.addSql(`
      create table complaint_link (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        other_id text not null references complaint deferrable initially deferred,
        kind text not null check (kind in ('SUGGESTED', 'DUPLICATE', 'APART')),
        account_id text references account,
        created_at timestamptz(3) not null,
        unique (complaint_id, other_id),
        check (complaint_id <> other_id)
      )`);
    this.addSql('create index complaint_link_complaint_id on complaint_link (complaint_id, id)');
    this.addSql('create index complaint_link_other_id on complaint_link (other_id, id)');
  }

  override down(): void {
    this.addSql('drop table complaint_link, inbound_mail');
  }
}
