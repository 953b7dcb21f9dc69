import { Migration } from '@mikro-orm/migrations';

/**
 * The double-entry ledger (F1). Everything that makes it one is enforced here, whoever connects: entries move the
 * balance they belong to, transfers sum to zero at commit, nothing is changed or deleted afterwards.
 */
export class Ledger extends Migration {
  override up(): void {
    this.addSql(`
      create table ledger_account (
        id text primary key,
        kind text not null,
        currency text not null,
        balance_minor bigint not null default 0,
        entry_count bigint not null default 0,
        may_be_negative boolean not null,
        buyer_id text,
        merchant_id text,
        opened_at timestamptz(3) not null,
        constraint ledger_account_kind_check check (kind in
          ('BANK_CLEARING', 'WALLET', 'ORDER_ESCROW', 'MERCHANT_PAYABLE', 'MERCHANT_PAYOUT', 'MERCHANT_DEBT', 'COMMISSION')),
        constraint ledger_account_currency_check check (currency ~ '^[A-Z]{3}$'),
        constraint ledger_account_not_negative check (may_be_negative or balance_minor >= 0),
        constraint ledger_account_debt_is_owed check (kind <> 'MERCHANT_DEBT' or balance_minor <= 0),
        constraint ledger_account_nothing_without_entries check (entry_count > 0 or balance_minor = 0),
        constraint ledger_account_owner_check check (case kind
          when 'WALLET' then id = 'wallet:' || buyer_id and merchant_id is null
          when 'ORDER_ESCROW' then id like 'order:%' and merchant_id is not null and buyer_id is null
          when 'MERCHANT_PAYABLE' then id = 'merchant:' || merchant_id || ':payable' and buyer_id is null
          when 'MERCHANT_PAYOUT' then id = 'merchant:' || merchant_id || ':payout' and buyer_id is null
          when 'MERCHANT_DEBT' then id = 'merchant:' || merchant_id || ':debt' and buyer_id is null
          else buyer_id is null and merchant_id is null end)
      )`);
    this.addSql('create index ledger_account_kind_id on ledger_account (kind, id)');
    this.addSql('create index ledger_account_merchant_id_id on ledger_account (merchant_id, id)');
    this.addSql('create index ledger_account_buyer_id_id on ledger_account (buyer_id, id)');

    this.addSql(`
      create table ledger_transfer (
        id text primary key,
        kind text not null,
        reference text not null,
        memo text not null,
        created_by text,
        created_at timestamptz(3) not null,
        constraint ledger_transfer_kind_check check (kind in
          ('TOP_UP', 'PAYMENT', 'REFUND', 'RELEASE', 'PAYOUT_RESERVED', 'PAYOUT_SETTLED', 'PAYOUT_FAILED')),
        constraint ledger_transfer_kind_reference unique (kind, reference)
      )`);
    this.addSql('create index ledger_transfer_created_at_id on ledger_transfer (created_at, id)');
    this.addSql('create index ledger_transfer_reference on ledger_transfer (reference)');

    this.addSql(`
      create table ledger_entry (
        id text primary key,
        transfer_id text not null,
        account_id text not null,
        sequence bigint not null,
        amount_minor bigint not null,
        balance_after_minor bigint not null,
        currency text not null,
        buyer_id text,
        merchant_id text,
        created_at timestamptz(3) not null,
        constraint ledger_entry_transfer_id_foreign foreign key (transfer_id) references ledger_transfer (id),
        constraint ledger_entry_account_id_foreign foreign key (account_id) references ledger_account (id),
        constraint ledger_entry_amount_check check (amount_minor <> 0),
        constraint ledger_entry_account_id_sequence unique (account_id, sequence),
        constraint ledger_entry_transfer_id_account_id unique (transfer_id, account_id)
      )`);
    this.addSql('create index ledger_entry_account_id_created_at on ledger_entry (account_id, created_at)');
    this.addSql('create index ledger_entry_created_at_id on ledger_entry (created_at, id)');

    this.addSql(applyEntry);
    this.addSql(
      'create trigger apply before insert on ledger_entry for each row execute function ledger_entry_apply()',
    );
    this.addSql(accountGuard);
    this.addSql(
      'create trigger guard before update or delete on ledger_account for each row execute function ledger_account_guard()',
    );
    this.addSql(transferBalanced);
    for (const table of ['ledger_transfer', 'ledger_entry']) {
      this.addSql(`create constraint trigger balanced after insert on ${table}
        deferrable initially deferred for each row execute function ledger_transfer_balanced()`);
    }
    this.addSql(appendOnly);
    for (const table of ['ledger_transfer', 'ledger_entry']) {
      this.addSql(
        `create trigger frozen before update or delete on ${table} for each row execute function ledger_append_only()`,
      );
    }
    for (const table of ['ledger_account', 'ledger_transfer', 'ledger_entry']) {
      this.addSql(
        `create trigger kept before truncate on ${table} for each statement execute function ledger_append_only()`,
      );
    }
  }

  override down(): void {
    this.addSql('drop table ledger_entry, ledger_transfer, ledger_account');
    this.addSql(
      'drop function ledger_entry_apply(), ledger_account_guard(), ledger_transfer_balanced(), ledger_append_only()',
    );
  }
}

/** The entry moves its account's balance and takes number, currency and owner from it. JL001 = the money is not there. */
const applyEntry = `
  create function ledger_entry_apply() returns trigger language plpgsql as $$
  declare available bigint;
  begin
    update ledger_account
       set balance_minor = balance_minor + new.amount_minor, entry_count = entry_count + 1
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

/** Depth 1 is a statement from outside; entries change their account from within their own trigger, at depth 2. */
const accountGuard = `
  create function ledger_account_guard() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return new; end if;
    raise exception 'a ledger account changes by its entries only' using errcode = 'insufficient_privilege';
  end $$`;

/** At commit: at least two entries, zero per currency. It also stands on the entries, so that none is added to an old transfer. */
const transferBalanced = `
  create function ledger_transfer_balanced() returns trigger language plpgsql as $$
  declare checked text; entries bigint;
  begin
    if tg_table_name = 'ledger_transfer' then checked := new.id; else checked := new.transfer_id; end if;
    select count(*) into entries from ledger_entry where transfer_id = checked;
    if entries < 2 or exists (
      select from ledger_entry where transfer_id = checked group by currency having sum(amount_minor) <> 0
    ) then
      raise exception 'ledger transfer % does not balance', checked using errcode = 'check_violation';
    end if;
    return null;
  end $$`;

const appendOnly = `
  create function ledger_append_only() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$`;
