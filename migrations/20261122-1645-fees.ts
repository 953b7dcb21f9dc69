import { Migration } from '@mikro-orm/migrations';

/** What the platform earns (B6): rates of commission by merchant, category and date, frozen on each order line; fees and rebates. */
export class Fees extends Migration {
  override up(): void {
    this.addSql(`
      create table commission_rule (
        id text primary key,
        merchant_id text references merchant,
        category_id text references category,
        basis_points int not null check (basis_points between 0 and 5000),
        note text not null default '',
        from_on date not null,
        until_on date,
        created_at timestamptz(3) not null,
        version int not null default 1,
        check (until_on > from_on)
      )`);
    this.addSql('create index commission_rule_created_at on commission_rule (created_at, id)');
    this.addSql('alter table order_line add commission_basis_points int');
    this.addSql(`
      create table merchant_charge (
        id text primary key,
        number text not null unique,
        merchant_id text not null references merchant,
        kind text not null check (kind in ('JOINING_FEE', 'MEMBERSHIP', 'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN')),
        amount_minor bigint not null check (amount_minor > 0),
        vat_minor bigint not null check (vat_minor >= 0 and vat_minor < amount_minor),
        vat_basis_points int not null,
        rule_zh text not null,
        rule_en text not null,
        reference text not null,
        charged_by_id text references account,
        created_at timestamptz(3) not null,
        unique (kind, reference)
      )`);
    this.addSql('create index merchant_charge_created_at on merchant_charge (created_at, id)');
    this.addSql('create index merchant_charge_merchant_id on merchant_charge (merchant_id, created_at, id)');
    this.addSql(
      'create trigger frozen before update or delete on merchant_charge for each row execute function ledger_append_only()',
    );
  }

  override down(): void {
    this.addSql('drop table merchant_charge');
    this.addSql('alter table order_line drop commission_basis_points');
    this.addSql('drop table commission_rule');
  }
}
