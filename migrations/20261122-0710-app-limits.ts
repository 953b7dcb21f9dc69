import { Migration } from '@mikro-orm/migrations';

/** What keeps a lost token from being a lost market (A4): an end, addresses, a limit of its own, and what it was used for. */
export class AppLimits extends Migration {
  override up(): void {
    this.addSql(`
      alter table app
        add column previous_secret_hash text,
        add column previous_until timestamptz(3),
        add column expires_at timestamptz(3),
        add column ip_ranges text[] not null default '{}',
        add column points_per_minute integer,
        add column version integer not null default 1`);
    this.addSql(`
      create table app_usage (
        id text primary key,
        app_id text not null constraint app_usage_app_id_foreign references app (id) deferrable initially deferred,
        merchant_id text,
        used_on date not null,
        requests integer not null,
        refused integer not null,
        points integer not null,
        last_at timestamptz(3) not null,
        constraint app_usage_app_id_used_on_unique unique (app_id, used_on)
      )`);
    this.addSql('create index app_usage_app_id_used_on_id on app_usage (app_id, used_on, id)');
  }

  override down(): void {
    this.addSql('drop table app_usage');
    this.addSql(`
      alter table app
        drop column previous_secret_hash, drop column previous_until, drop column expires_at,
        drop column ip_ranges, drop column points_per_minute, drop column version`);
  }
}
