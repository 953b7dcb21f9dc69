import { Migration } from '@mikro-orm/migrations';

const statuses = `('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'CLOSED')`;
const actions = `('UPDATE_APPLICATION', 'SUBMIT', 'APPROVE', 'REJECT', 'SUSPEND', 'REINSTATE', 'CLOSE',
  'UPDATE_STOREFRONT', 'UPDATE_SETTLEMENT_ACCOUNT')`;

/** Merchants: application (B1), review (B2) and storefront (B3), and every decision about them. */
export class Merchants extends Migration {
  override up(): void {
    this.addSql(`
      create table merchant (
        id text primary key,
        status text not null default 'DRAFT' check (status in ${statuses}),
        slug text not null constraint merchant_slug unique,
        name_zh text not null,
        name_en text not null,
        company_name text,
        credit_code text,
        licence_id text references file (id),
        licence_expires_on date,
        contact_name text,
        contact_phone text,
        city_code text check (city_code ~ '^[0-9]{6}$'),
        category_wishes text[] not null,
        settlement_account_kind text check (settlement_account_kind in ('BANK', 'ALIPAY')),
        settlement_account_holder text,
        settlement_account_number text,
        settlement_bank_name text,
        settlement_schedule text not null default 'MONTHLY' check (settlement_schedule in ('INSTANT', 'TWICE_A_MONTH', 'MONTHLY')),
        commission_basis_points int not null default 500 check (commission_basis_points between 0 and 10000),
        rejection_reasons jsonb not null,
        logo_id text references file (id),
        banner_id text references file (id),
        notice_zh text not null default '',
        notice_en text not null default '',
        description_zh text not null default '',
        description_en text not null default '',
        hours text not null default '',
        delivery_fee_minor bigint not null check (delivery_fee_minor >= 0),
        free_delivery_from_minor bigint check (free_delivery_from_minor >= 0),
        delivery_area text not null default '',
        delivery_region_codes text[] not null,
        offers_pick_up boolean not null default false,
        submitted_at timestamptz(3),
        approved_at timestamptz(3),
        sequence int not null default 0,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(`
      create unique index merchant_credit_code_in_use on merchant (credit_code)
        where status in ('SUBMITTED', 'APPROVED', 'SUSPENDED')`);
    this.addSql('create index merchant_status on merchant (status, id)');
    this.addSql('create index merchant_city_code on merchant (city_code, id)');
    this.addSql('create index merchant_created_at on merchant (created_at, id)');
    this.addSql(`
      create table merchant_decision (
        id text primary key,
        merchant_id text not null references merchant (id),
        action text not null check (action in ${actions}),
        from_status text not null check (from_status in ${statuses}),
        to_status text not null check (to_status in ${statuses}),
        reason text,
        field_reasons jsonb not null,
        decided_by_id text,
        decided_at timestamptz(3) not null
      )`);
    this.addSql('create index merchant_decision_merchant_id on merchant_decision (merchant_id, id)');
  }

  override down(): void {
    this.addSql('drop table merchant_decision');
    this.addSql('drop table merchant');
  }
}
