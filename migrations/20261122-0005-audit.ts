import { Migration } from '@mikro-orm/migrations';

/**
 * The audit log (A6): who did what to which record, when and from where. Written by statements in the transaction of
 * what it tells; the database itself refuses to change or remove a row.
 */
export class Audit extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_record (
        id text primary key,
        created_at timestamptz(3) not null,
        action text not null,
        subject_id text,
        subject_kind text,
        actor_kind text not null check (actor_kind in ('ANONYMOUS', 'PERSON', 'APP', 'SYSTEM')),
        account_id text,
        app_id text,
        session_id text,
        merchant_id text,
        buyer_id text,
        is_on_behalf boolean not null,
        ip text,
        user_agent text,
        request_id text not null,
        changes jsonb not null
      )`);
    this.addSql('create index audit_record_created_at on audit_record (created_at, id)');
    this.addSql('create index audit_record_subject_id on audit_record (subject_id, created_at, id)');
    this.addSql('create index audit_record_account_id on audit_record (account_id, created_at, id)');
    this.addSql('create index audit_record_action on audit_record (action, created_at, id)');
    this.addSql('create index audit_record_merchant_id on audit_record (merchant_id, created_at, id)');
    this.addSql(`
      create function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is append-only: % is refused', tg_op using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger audit_record_append_only before update or delete or truncate on audit_record
        for each statement execute function refuse_audit_change()`);
  }

  override down(): void {
    this.addSql('drop table audit_record');
    this.addSql('drop function refuse_audit_change');
  }
}
