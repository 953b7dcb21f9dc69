import { Migration } from '@mikro-orm/migrations';

/** People, their sessions and rights, their address books, and apps (A1-A5). */
export class Accounts extends Migration {
  override up(): void {
    this.addSql(`
      create table account (
        id text primary key,
        phone text constraint account_phone_unique unique,
        email text constraint account_email_unique unique,
        name text not null,
        locale text not null constraint account_locale_check check (locale in ('ZH', 'EN')),
        status text not null constraint account_status_check check (status in ('ACTIVE', 'BLOCKED', 'CLOSED')),
        block_reason text,
        password_hash text not null,
        created_at timestamptz(3) not null,
        version integer not null default 1,
        constraint account_reachable_check check (phone is not null or email is not null)
      )`);
    this.addSql('create index account_status_id_index on account (status, id)');
    this.addSql(`
      create table session (
        id text primary key,
        account_id text not null references account (id),
        token_hash text not null unique,
        created_at timestamptz(3) not null,
        last_seen_at timestamptz(3) not null,
        idle_minutes integer not null,
        expires_at timestamptz(3) not null,
        stepped_up_at timestamptz(3),
        ip text,
        user_agent text
      )`);
    this.addSql('create index session_account_id on session (account_id, id)');
    this.addSql('create index session_expires_at on session (expires_at)');
    this.addSql(`
      create table second_factor (
        account_id text primary key references account (id),
        secret text not null,
        created_at timestamptz(3) not null,
        confirmed_at timestamptz(3),
        last_used_step integer
      )`);
    this.addSql(`
      create table attempt (
        key text primary key,
        failures integer not null,
        last_at timestamptz(3) not null,
        blocked_until timestamptz(3) not null
      )`);
    this.addSql('create index attempt_last_at on attempt (last_at)');
  }

  override down(): void {
    for (const table of ['attempt', 'second_factor', 'session', 'account']) this.addSql(`drop table ${table}`);
  }
}
