import { Migration } from '@mikro-orm/migrations';

/** Monthly statements of merchants' accounts as they were issued (I2). */
export class Statements extends Migration {
  override up(): void {
    this.addSql(`
      create table statement (
        id text primary key,
        number text not null unique,
        merchant_id text not null references merchant,
        shop_zh text not null,
        shop_en text not null,
        from_on date not null,
        until_on date not null check (until_on > from_on),
        currency text not null,
        opening_minor bigint not null,
        credit_minor bigint not null check (credit_minor >= 0),
        debit_minor bigint not null check (debit_minor <= 0),
        closing_minor bigint not null,
        line_count int not null,
        sha256 text not null,
        issued_by_id text references account,
        issued_at timestamptz(3) not null,
        unique (merchant_id, from_on),
        constraint statement_adds_up check (opening_minor + credit_minor + debit_minor = closing_minor)
      )`);
    this.addSql('create index statement_from_on on statement (from_on, id)');
    this.addSql('create index statement_closing on statement (closing_minor, id)');
    this.addSql(
      'create trigger frozen before update or delete on statement for each row execute function ledger_append_only()',
    );
    this.addSql(
      'create trigger kept before truncate on statement for each statement execute function ledger_append_only()',
    );
  }

  override down(): void {
    this.addSql('drop table statement');
  }
}
