import { Migration } from '@mikro-orm/migrations';

/** Duties of staff and of merchants' members, and apps with their scopes (A2-A4). */
export class Roles extends Migration {
  override up(): void {
    this.addSql(`
      create table staff_role (
        id text primary key,
        account_id text not null constraint staff_role_account_id_foreign references account (id),
        role text not null constraint staff_role_role_check check (role in ('SERVICE_AGENT', 'AFTER_SALES_AGENT',
          'TECHNICAL_SUPPORT', 'SUPERVISOR', 'SERVICE_MANAGER', 'TRAINER', 'DATA_ANALYST', 'ORDER_TRACKER',
          'COMPLAINT_HANDLER', 'MERCHANT_MANAGER', 'FINANCE', 'OPERATIONS', 'ADMINISTRATOR')),
        granted_by_id text,
        created_at timestamptz(3) not null,
        constraint staff_role_account_id_role_unique unique (account_id, role)
      )`);
    this.addSql(`
      create table merchant_member (
        id text primary key,
        merchant_id text not null,
        account_id text not null constraint merchant_member_account_id_foreign references account (id),
        role text not null constraint merchant_member_role_check check (role in ('OWNER', 'MANAGER', 'SERVICE',
          'ORDER_CLERK', 'PICKER', 'COURIER', 'FINANCE', 'DESIGNER')),
        created_at timestamptz(3) not null,
        constraint merchant_member_account_id_merchant_id_role_unique unique (account_id, merchant_id, role)
      )`);
    this.addSql('create index merchant_member_merchant_id on merchant_member (merchant_id, id)');
    this.addSql('create index merchant_member_account_id on merchant_member (account_id, id)');
    this.addSql(`
      create table app (
        id text primary key,
        name text not null,
        merchant_id text,
        scopes text[] not null,
        secret_hash text not null,
        created_by_id text,
        created_at timestamptz(3) not null,
        revoked_at timestamptz(3)
      )`);
    this.addSql('create index app_merchant_id_index on app (merchant_id)');
    this.addSql(`
      create table app_use (
        app_id text primary key references app (id),
        last_used_at timestamptz(3) not null
      )`);
  }

  override down(): void {
    for (const table of ['app_use', 'app', 'merchant_member', 'staff_role']) this.addSql(`drop table ${table}`);
  }
}
