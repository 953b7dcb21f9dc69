import { Migration } from '@mikro-orm/migrations';

/** Events of the market sent to programs of integrators (E11): where to, how far, and what came of each. */
export class Webhooks extends Migration {
  override up(): void {
    this.addSql(`
      create table webhook_endpoint (
        id text primary key,
        app_id text not null constraint webhook_endpoint_app_id_foreign references app (id),
        merchant_id text,
        name text not null,
        url text not null,
        kinds text[] not null default '{}',
        status text not null default 'ENABLED' constraint webhook_endpoint_status_check
          check (status in ('ENABLED', 'DISABLED')),
        disabled_because text constraint webhook_endpoint_disabled_because_check
          check (disabled_because in ('BY_HAND', 'FAILING', 'GONE')),
        disabled_at timestamptz(3),
        sealed_secret text not null,
        sealed_previous_secret text,
        previous_until timestamptz(3),
        created_at timestamptz(3) not null,
        version integer not null default 1
      )`);
    this.addSql('create index webhook_endpoint_app_id on webhook_endpoint (app_id, created_at, id)');
    this.addSql('create index webhook_endpoint_merchant_id on webhook_endpoint (merchant_id, created_at, id)');
    this.addSql('create index webhook_endpoint_created_at on webhook_endpoint (created_at, id)');
    this.addSql(`
      create table webhook_progress (
        endpoint_id text primary key references webhook_endpoint (id) on delete cascade,
        position bigint not null,
        replay_position bigint,
        replay_through bigint,
        missed_through bigint,
        failures integer not null default 0,
        failing_since timestamptz(3),
        paused_until timestamptz(3)
      )`);
    this.addSql(`
      create table webhook_delivery (
        id text primary key,
        endpoint_id text not null references webhook_endpoint (id) on delete cascade,
        merchant_id text,
        position bigint,
        kind text not null,
        record_id text not null,
        status text not null constraint webhook_delivery_status_check
          check (status in ('WAITING', 'SENDING', 'DELIVERED', 'DEAD')),
        attempts integer not null,
        next_at timestamptz(3),
        answered_status integer,
        failure text,
        created_at timestamptz(3) not null,
        delivered_at timestamptz(3),
        constraint webhook_delivery_endpoint_id_position unique (endpoint_id, position),
        constraint webhook_delivery_next_at_check check ((status in ('WAITING', 'SENDING')) = (next_at is not null))
      )`);
    this.addSql(
      'create index webhook_delivery_open on webhook_delivery (endpoint_id, position, id) where next_at is not null',
    );
    this.addSql(
      'create index webhook_delivery_open_record on webhook_delivery (endpoint_id, record_id, position) where next_at is not null',
    );
    this.addSql('create index webhook_delivery_created_at on webhook_delivery (created_at, id)');
    this.addSql(
      'create index webhook_delivery_endpoint_id_created_at on webhook_delivery (endpoint_id, created_at, id)',
    );
    this.addSql('create index webhook_delivery_status_created_at on webhook_delivery (status, created_at, id)');
    this.addSql(`
      create table webhook_attempt (
        id text primary key,
        delivery_id text not null references webhook_delivery (id) on delete cascade,
        merchant_id text,
        started_at timestamptz(3) not null,
        duration_ms integer not null,
        answered_status integer,
        failure text,
        response text not null
      )`);
    this.addSql('create index webhook_attempt_delivery_id on webhook_attempt (delivery_id, started_at, id)');
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(disabledNotice(index, channel));
  }

  override down(): void {
    this.addSql(`delete from message_template_version where template_id like 'template_${SERIES}%'`);
    this.addSql(`delete from message_template where id like 'template_${SERIES}%'`);
    this.addSql('drop table webhook_attempt');
    this.addSql('drop table webhook_delivery');
    this.addSql('drop table webhook_progress');
    this.addSql('drop table webhook_endpoint');
  }
}

const SERIES = '0000000000700000000000009';

/** How the notice is worded until staff word it otherwise (M1). */
const disabledNotice = (index: number, channel: string): string => `
  with template as (
    insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
    values ('template_${SERIES}${index}', 'WEBHOOK_DISABLED', '${channel}', 'Webhook 已停用', 'A webhook was disabled',
      '【{market}】应用“{app}”的 Webhook“{name}”连续失败或已关闭，现已停用。修复后请在后台重新启用，期间的事件会补发。',
      '{market}: the webhook “{name}” of the app “{app}” kept failing or is gone, and was disabled. Enable it in the panel once it is mended; the events of the meantime follow.',
      '2026-11-22T00:00:00Z') returning *)
  insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
  select 'wording_${SERIES}${index}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
