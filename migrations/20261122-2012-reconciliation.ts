import { Migration } from '@mikro-orm/migrations';

/** Bills of gateways and statements of the bank against the ledger (F6). */
export class Reconciliation extends Migration {
  override up(): void {
    this.addSql(`
      create table reconciliation_source (
        id text primary key,
        starts_at timestamptz(3) not null,
        opening_minor bigint not null,
        covered_until date,
        created_at timestamptz(3) not null
      )`);
    this.addSql(`
      create table bank_profile (
        id text primary key,
        name text not null constraint bank_profile_name_unique unique,
        encoding text not null check (encoding in ('UTF_8', 'GB18030')),
        delimiter text not null check (length(delimiter) = 1),
        header_row int check (header_row between 1 and 100),
        date_column text not null,
        date_format text not null,
        amount_column text,
        credit_column text,
        debit_column text,
        reference_column text,
        memo_column text,
        counterparty_column text,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint bank_profile_amount_check check (
          case when amount_column is null then credit_column is not null and debit_column is not null
               else credit_column is null and debit_column is null end)
      )`);
    this.addSql('create index bank_profile_created_at on bank_profile (created_at, id)');
    this.addSql(`
      create table reconciliation_run (
        id text primary key,
        source text not null,
        from_day date not null,
        day date not null,
        status text not null default 'WAITING' check (status in ('WAITING', 'IMPORTED', 'MATCHED')),
        file_hash text,
        profile_id text constraint reconciliation_run_profile_id_foreign references bank_profile deferrable initially deferred,
        file_id text constraint reconciliation_run_file_id_foreign references file,
        imported_by_id text,
        line_count int not null default 0,
        matched_count int not null default 0,
        missing_here_count int not null default 0,
        missing_there_count int not null default 0,
        amount_count int not null default 0,
        date_count int not null default 0,
        opening_minor bigint,
        lines_minor bigint,
        closing_minor bigint,
        on_the_way_minor bigint,
        differences_minor bigint,
        unexplained_minor bigint,
        ledger_minor bigint,
        error_message text,
        created_at timestamptz(3) not null,
        tried_at timestamptz(3),
        finished_at timestamptz(3),
        check (from_day <= day),
        check (status <> 'MATCHED' or unexplained_minor is not null)
      )`);
    this.addSql(
      `create unique index reconciliation_run_gateway_day on reconciliation_run (source, day) where source <> 'bank'`,
    );
    this.addSql(
      `create unique index reconciliation_run_bank_file on reconciliation_run (file_hash) where source = 'bank'`,
    );
    this.addSql('create index reconciliation_run_day on reconciliation_run (day, id)');
    this.addSql('create index reconciliation_run_status on reconciliation_run (status, day, id)');
    this.addSql('create index reconciliation_run_source on reconciliation_run (source, day, id)');

    this.addSql(`
      create table bill_line (
        id text primary key,
        run_id text not null constraint bill_line_run_id_foreign references reconciliation_run deferrable initially deferred,
        source text not null,
        key text not null,
        line_number int not null,
        kind text not null check (kind in ('PAYMENT', 'REFUND', 'TRANSFER', 'CHARGE', 'SETTLEMENT', 'OTHER', 'BANK')),
        number text not null,
        tokens text[] not null,
        amount_minor bigint not null check (amount_minor <> 0),
        memo text not null,
        counterparty text,
        occurred_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        constraint bill_line_source_key unique (source, key)
      )`);
    this.addSql('create index bill_line_run_id on bill_line (run_id, line_number, id)');
    this.addSql('create index bill_line_source_occurred_at on bill_line (source, occurred_at)');

    this.addSql(`
      create table reconciliation_match (
        line_id text primary key constraint reconciliation_match_line_id_foreign references bill_line deferrable initially deferred,
        entry_id text not null constraint reconciliation_match_entry_id_unique unique
          constraint reconciliation_match_entry_id_foreign references ledger_entry,
        way text not null check (way in ('NUMBER', 'AMOUNT_AND_DAY', 'POSTED')),
        created_at timestamptz(3) not null
      )`);

    this.addSql(`
      create table reconciliation_difference (
        id text primary key,
        run_id text not null constraint reconciliation_difference_run_id_foreign references reconciliation_run deferrable initially deferred,
        source text not null,
        kind text not null check (kind in ('MISSING_HERE', 'MISSING_THERE', 'AMOUNT', 'DATE')),
        status text not null default 'OPEN' check (status in ('OPEN', 'ASSIGNED', 'TO_APPROVE', 'IN_SUSPENSE', 'RESOLVED', 'CLOSED_ITSELF')),
        line_id text constraint reconciliation_difference_line_id_foreign references bill_line deferrable initially deferred,
        entry_id text constraint reconciliation_difference_entry_id_foreign references ledger_entry,
        day date not null,
        bill_minor bigint,
        ours_minor bigint,
        amount_minor bigint not null,
        assignee_id text,
        notes jsonb not null,
        target text check (target in ('SUSPENSE', 'GATEWAY_CHARGE', 'DIFFERENCE', 'WALLET', 'MERCHANT', 'EXPLAINED')),
        reason text,
        wallet_of_id text constraint reconciliation_difference_wallet_of_id_foreign references account,
        account_of_id text constraint reconciliation_difference_account_of_id_foreign references merchant,
        proposed_by_id text,
        proposed_at timestamptz(3),
        approved_by_id text,
        is_in_suspense boolean not null default false,
        closed_by text,
        closed_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint reconciliation_difference_line_once unique (line_id, kind),
        constraint reconciliation_difference_entry_once unique (entry_id, kind),
        check (case kind when 'MISSING_HERE' then line_id is not null and entry_id is null
                         when 'MISSING_THERE' then line_id is null and entry_id is not null
                         else line_id is not null and entry_id is not null end),
        check (approved_by_id <> proposed_by_id),
        check (status not in ('RESOLVED', 'IN_SUSPENSE', 'TO_APPROVE') or (target is not null and reason is not null)),
        check (status not in ('RESOLVED', 'CLOSED_ITSELF') or closed_at is not null)
      )`);
    this.addSql('create index reconciliation_difference_day on reconciliation_difference (day, id)');
    this.addSql('create index reconciliation_difference_status on reconciliation_difference (status, day, id)');
    this.addSql('create index reconciliation_difference_assignee on reconciliation_difference (assignee_id, day, id)');
    this.addSql('create index reconciliation_difference_run_id on reconciliation_difference (run_id, day, id)');

    this.addSql(profiles);
  }

  override down(): void {
    this.addSql(
      'drop table reconciliation_difference, reconciliation_match, bill_line, reconciliation_run, bank_profile, reconciliation_source',
    );
  }
}

/** Two common layouts: 网上银行 of 工商银行 (GBK, debit and credit) and of 招商银行 (UTF-8, one signed amount). */
const profiles = `
  insert into bank_profile (id, name, encoding, delimiter, header_row, date_column, date_format, amount_column, credit_column,
    debit_column, reference_column, memo_column, counterparty_column, created_at, updated_at)
  values
    ('bankprofile_01jh000000e008000000000001', '中国工商银行网银明细', 'GB18030', ',', null, '交易日期', 'yyyy-MM-dd', null,
     '贷方发生额', '借方发生额', '交易流水号', '摘要', '对方户名', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'),
    ('bankprofile_01jh000000e008000000000002', '招商银行企业银行流水', 'UTF_8', ',', null, '交易日', 'yyyyMMdd', '交易金额',
     null, null, '流水号', '摘要', '收/付方名称', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z')`;
