import { Migration } from '@mikro-orm/migrations';

/** Balances at any past instant in constant time, and the record of every night's check of the ledger (F1). */
export class LedgerInstants extends Migration {
  override up(): void {
    this.addSql(
      `alter table ledger_account add latest_entry_at timestamptz(3),
        add late_ms bigint not null default 0 constraint ledger_account_late_check check (late_ms >= 0)`,
    );
    this.addSql('alter table ledger_account disable trigger guard');
    this.addSql(`
      update ledger_account a set latest_entry_at = e.latest, late_ms = e.late
        from (select account_id, max(created_at) as latest,
                     (extract(epoch from max(seen - created_at)) * 1000)::bigint as late
                from (select account_id, created_at,
                             max(created_at) over (partition by account_id order by sequence) as seen
                        from ledger_entry) ordered
               group by account_id) e
       where e.account_id = a.id`);
    this.addSql('alter table ledger_account enable trigger guard');
    this.addSql(applyEntry(true));
    this.addSql(balanceAt);
    this.addSql(`
      create table ledger_check (
        id text primary key,
        is_sound boolean not null,
        account_count int not null,
        transfer_count int not null,
        entry_count int not null,
        problems text[] not null,
        started_at timestamptz(3) not null,
        finished_at timestamptz(3) not null,
        check (is_sound = (cardinality(problems) = 0))
      )`);
    this.addSql('create index ledger_check_started_at on ledger_check (started_at, id)');
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'LEDGER_WRONG'`;
    this.addSql(`delete from message where kind = 'LEDGER_WRONG'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'LEDGER_WRONG'`);
    this.addSql('drop table ledger_check');
    this.addSql('drop function ledger_balance_at(text, timestamptz)');
    this.addSql(applyEntry(false));
    this.addSql('alter table ledger_account drop latest_entry_at, drop late_ms');
  }
}

/**
 * As before; an account also keeps the latest instant of its entries, and by how much an entry was ever booked behind one
 * that is later: two transactions that begin one after the other may reach an account the other way round.
 */
const applyEntry = (withInstants: boolean): string => `
  create or replace function ledger_entry_apply() returns trigger language plpgsql as $$
  declare available bigint;
  begin
    update ledger_account
       set balance_minor = balance_minor + new.amount_minor, entry_count = entry_count + 1${withInstants ? instants : ''}
     where id = new.account_id and (may_be_negative or balance_minor + new.amount_minor >= 0)
    returning balance_minor, entry_count, currency, buyer_id, merchant_id
      into new.balance_after_minor, new.sequence, new.currency, new.buyer_id, new.merchant_id;
    if not found then
      select balance_minor into available from ledger_account where id = new.account_id;
      if not found then
        raise exception 'there is no ledger account %', new.account_id using errcode = 'foreign_key_violation';
      end if;
      raise exception 'ledger account % would fall below zero', new.account_id using errcode = 'JL001',
        detail = jsonb_build_object('account', new.account_id, 'available', available, 'required', -new.amount_minor);
    end if;
    return new;
  end $$`;

const instants = `,
           latest_entry_at = greatest(latest_entry_at, new.created_at),
           late_ms = greatest(late_ms, (extract(epoch from latest_entry_at - new.created_at) * 1000)::bigint)`;

/**
 * The sum of an account's entries until an instant, that included. The first entry in the account's order that is later
 * has everything before it in its balance; what was booked behind it although it is not later lies at most late_ms back.
 */
const balanceAt = `
  create function ledger_balance_at(account text, instant timestamptz) returns bigint language plpgsql stable as $$
  declare
    held record;
    later timestamptz;
    first record;
    behind bigint;
  begin
    select balance_minor, latest_entry_at, late_ms * interval '1 millisecond' as late into held
      from ledger_account where id = account;
    if held.latest_entry_at is null then return 0; end if;
    if held.latest_entry_at <= instant then return held.balance_minor; end if;
    select created_at into later from ledger_entry
     where account_id = account and created_at > instant order by created_at limit 1;
    with near as materialized (
      select sequence, created_at, balance_after_minor - amount_minor as before from ledger_entry
       where account_id = account and created_at > instant and created_at <= later + held.late)
    select * into first from near order by sequence limit 1;
    select coalesce(sum(amount_minor), 0) into behind from ledger_entry
     where account_id = account and created_at > first.created_at - held.late - interval '1 millisecond'
       and created_at <= instant and sequence > first.sequence;
    return first.before + behind;
  end $$`;

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000d0${String(index).padStart(2, '0')}`;
  const texts = [
    '账目不平：{count} 处',
    'The ledger is wrong in {count} places',
    '{market} 夜间对总账时发现 {count} 处不符，第一处：{first}。请立即核查：{link}',
    '{market}: the nightly check found the ledger wrong in {count} places. The first: {first}. Look at once: {link}',
  ]
    .map((text) => `'${text}'`)
    .join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'LEDGER_WRONG', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
