import { Migration } from '@mikro-orm/migrations';

const kinds = (more: string): string =>
  `'JOINING_FEE', 'MEMBERSHIP', 'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN'${more}`;

/** What the platform earns by plans with dates (B6): recurring fees, sales rebates by tiers, fees given back, corrections. */
export class FeePlans extends Migration {
  override up(): void {
    this.addSql(`
      create table fee_plan (
        id text primary key,
        merchant_id text references merchant,
        kind text not null check (kind in (${kinds(", 'ADJUSTMENT'")})),
        cycle text not null check (cycle in ('ONCE', 'MONTHLY', 'YEARLY', 'PER_ORDER')),
        amount_minor bigint not null check (amount_minor >= 0),
        rule_zh text not null,
        rule_en text not null,
        from_on date not null,
        until_on date,
        next_on date,
        created_at timestamptz(3) not null,
        version int not null default 1,
        check (until_on > from_on),
        constraint fee_plan_of_fee check (kind in ('JOINING_FEE', 'MEMBERSHIP', 'DELIVERY_SERVICE'))
      )`);
    this.addSql('create index fee_plan_created_at on fee_plan (created_at, id)');
    this.addSql('create index fee_plan_kind on fee_plan (kind, merchant_id)');
    this.addSql('create index fee_plan_next_on on fee_plan (next_on, id) where next_on is not null');
    this.addSql(`
      create table rebate_tier (
        id text primary key,
        merchant_id text references merchant,
        from_sales_minor bigint not null check (from_sales_minor >= 0),
        basis_points int not null check (basis_points between 0 and 5000),
        from_on date not null,
        until_on date,
        created_at timestamptz(3) not null,
        version int not null default 1,
        check (until_on > from_on)
      )`);
    this.addSql('create index rebate_tier_created_at on rebate_tier (created_at, id)');
    this.addSql('create index rebate_tier_merchant_id on rebate_tier (merchant_id)');
    this.addSql(`
      create table rebate (
        id text primary key,
        merchant_id text not null references merchant,
        month_on date not null,
        sales_minor bigint not null,
        basis_points int not null,
        amount_minor bigint not null check (amount_minor >= 0),
        charge_id text references merchant_charge,
        returned_minor bigint not null default 0 check (returned_minor between 0 and amount_minor),
        given_sequence bigint not null,
        checked_sequence bigint not null,
        unique (merchant_id, month_on),
        check ((charge_id is null) = (amount_minor = 0))
      )`);
    this.addSql(`
      create table charge_return (
        id text primary key,
        charge_id text not null references merchant_charge,
        merchant_id text not null references merchant,
        amount_minor bigint not null check (amount_minor > 0),
        vat_minor bigint not null check (vat_minor >= 0 and vat_minor < amount_minor),
        reason text not null,
        returned_by_id text references account,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index charge_return_charge_id on charge_return (charge_id, id)');
    this.addSql(
      'create trigger frozen before update or delete on charge_return for each row execute function ledger_append_only()',
    );
    this.addSql(`
      alter table merchant_charge drop constraint merchant_charge_kind_check,
        add constraint merchant_charge_kind_check check (kind in (${kinds(", 'ADJUSTMENT'")}))`);
  }

  override down(): void {
    this.addSql(`
      alter table merchant_charge drop constraint merchant_charge_kind_check,
        add constraint merchant_charge_kind_check check (kind in (${kinds('')}))`);
    this.addSql('drop table charge_return, rebate, rebate_tier, fee_plan');
  }
}
