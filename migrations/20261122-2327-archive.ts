import { Migration } from '@mikro-orm/migrations';

/** Parts of a case, each with the column of people’s own words that closing an account empties (A7). */
const parts = [
  ['complaint_entry', 'note'],
  ['complaint_message', 'text'],
  ['complaint_follow_up', 'comment'],
  ['follow_up_attempt', 'note'],
] as const;

/**
 * An archived case stays as it is (H3): the database refuses to change or delete it, its log, its messages, its follow-ups and
 * its evaluation sheet. Two ways lead past it: a reopening that was written down before, with who and why, and the erasure of
 * what a person wrote (A7).
 */
export class Archive extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_reopening (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null,
        merchant_id text,
        archived_at timestamptz(3),
        reason text not null,
        account_id text,
        created_at timestamptz(3) not null,
        unique (complaint_id, archived_at)
      )`);
    this.addSql('create index complaint_reopening_complaint_id on complaint_reopening (complaint_id, id)');
    this.addSql(`
      create table complaint_sheet (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null,
        merchant_id text,
        category text not null check (category in ('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')),
        severity text not null check (severity in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
        dimension text check (dimension in ('TANGIBLES', 'EMPATHY', 'ASSURANCE', 'RESPONSIVENESS', 'RELIABILITY')),
        root_cause_id text not null references complaint_cause deferrable initially deferred,
        responsible_party text not null check (responsible_party in ('MERCHANT', 'COURIER', 'WAREHOUSE', 'PLATFORM', 'AGENT', 'BUYER')),
        follow_up_outcome text not null check (follow_up_outcome in ('REACHED', 'ANSWERED', 'REFUSED', 'NOT_REACHED')),
        satisfaction int,
        escalation_level int not null,
        reopenings int not null,
        handled_by_id text references account,
        confirmed_by_id text references account,
        remark text not null default '',
        registered_at timestamptz(3) not null,
        resolved_at timestamptz(3) not null,
        archived_at timestamptz(3) not null
      )`);
    this.addSql('create index complaint_sheet_complaint_id on complaint_sheet (complaint_id, id)');
    this.addSql(`
      create function complaint_archived_guard() returns trigger language plpgsql as $$
      declare
        fixed text[] := array['id', 'number', 'channel', 'buyer_id', 'order_id', 'merchant_id', 'merchant_line_id', 'description',
          'registered_at'];
        words text[] := array['description', 'follow_up_comment', 'version'];
      begin
        if tg_op = 'UPDATE' then
          if new.status = 'REGISTERED'
            and exists (select from complaint_reopening r
              where r.complaint_id = old.id and r.archived_at = old.archived_at and r.reason <> '')
            and (select bool_and(to_jsonb(new) -> k = to_jsonb(old) -> k) from unnest(fixed) as k)
          then return new; end if;
          if to_jsonb(new) - words = to_jsonb(old) - words and new.description = '' and coalesce(new.follow_up_comment, '') = ''
          then return new; end if;
        end if;
        raise exception 'complaint % is archived: it changes only by a reopening', old.number using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger archived before update or delete on complaint for each row
      when (old.status = 'ARCHIVED') execute function complaint_archived_guard()`);
    this.addSql(`
      create function complaint_part_guard() returns trigger language plpgsql as $$
      declare words text[] := array[tg_argv[0], 'version'];
      begin
        if tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words and coalesce(to_jsonb(new) ->> tg_argv[0], '') = ''
        then return new; end if;
        if tg_argv[1] = 'kept' or exists (select from complaint c where c.id = old.complaint_id and c.status = 'ARCHIVED')
        then
          raise exception '% of complaint % is kept as it is', tg_table_name, old.complaint_id using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const [table, words] of parts)
      this.addSql(`create trigger archived before update or delete on ${table} for each row
        execute function complaint_part_guard('${words}', 'archived')`);
    for (const [table, words] of [
      ['complaint_reopening', 'reason'],
      ['complaint_sheet', 'remark'],
    ])
      this.addSql(`create trigger kept before update or delete on ${table} for each row
        execute function complaint_part_guard('${words}', 'kept')`);
    this.addSql(`
      create function complaint_part_late() returns trigger language plpgsql as $$
      begin
        if exists (select from complaint c where c.id = new.complaint_id and c.status = 'ARCHIVED' and new.created_at > c.archived_at)
        then
          raise exception 'complaint % is archived: nothing is added to it', new.complaint_id using errcode = 'restrict_violation';
        end if;
        return null;
      end $$`);
    for (const table of ['complaint_entry', 'complaint_message'])
      this.addSql(`create constraint trigger archived_before after insert on ${table} deferrable initially deferred for each row
        execute function complaint_part_late()`);
  }

  override down(): void {
    for (const table of ['complaint_entry', 'complaint_message'])
      this.addSql(`drop trigger archived_before on ${table}`);
    for (const table of ['complaint', ...parts.map(([name]) => name)]) this.addSql(`drop trigger archived on ${table}`);
    this.addSql('drop table complaint_sheet, complaint_reopening');
    this.addSql('drop function complaint_archived_guard(), complaint_part_guard(), complaint_part_late()');
  }
}
