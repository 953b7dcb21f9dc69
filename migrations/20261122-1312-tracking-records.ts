import { Migration } from '@mikro-orm/migrations';

const kinds = `'LATE_REVIEW', 'LATE_SHIPMENT', 'LATE_DELIVERY', 'STUCK_PARCEL', 'REFUSED_PARCEL', 'HELD_TOO_LONG', 'BUYER_ASKS', 'RAISED'`;
const kindsAllowed = (allowed: string): string[] => [
  'alter table problem_order drop constraint problem_order_kind_check',
  `alter table problem_order add constraint problem_order_kind_check check (kind in (${allowed}))`,
];

/** Disruption notices, spot checks, the trackers' logs and yesterday's digest (E9). */
export class TrackingRecords extends Migration {
  override up(): void {
    this.addSql(`
      create table disruption_notice (
        id text primary key,
        carrier_id text references carrier,
        region_codes text[] not null,
        text_zh text not null,
        text_en text not null,
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3),
        created_at timestamptz(3) not null,
        version int not null default 1,
        check (carrier_id is not null or region_codes <> '{}'),
        check (ends_at > starts_at)
      )`);
    this.addSql('create index disruption_notice_starts_at on disruption_notice (starts_at, id)');
    this.addSql('create index disruption_notice_carrier_id on disruption_notice (carrier_id, id)');
    this.addSql(`
      create table order_disruption (
        id text primary key,
        order_id text not null references customer_order,
        merchant_id text not null,
        buyer_id text,
        notice_id text not null references disruption_notice deferrable initially deferred,
        unique (order_id, notice_id)
      )`);
    this.addSql('create index order_disruption_order_id on order_disruption (order_id, id)');
    this.addSql(
      'alter table problem_order add disruption_id text references disruption_notice deferrable initially deferred',
    );
    this.addSql(`
      create table spot_check (
        id text primary key,
        order_id text not null references customer_order,
        merchant_id text not null,
        buyer_id text,
        day date not null,
        status text not null default 'WAITING' check (status in ('WAITING', 'FINE', 'WRONG')),
        finding text not null default '',
        checked_by_id text references account,
        checked_at timestamptz(3),
        version int not null default 1,
        unique (order_id),
        check ((status = 'WAITING') = (checked_at is null))
      )`);
    this.addSql('create index spot_check_day on spot_check (day, id)');
    this.addSql('create index spot_check_merchant_id on spot_check (merchant_id, day, id)');
    this.addSql(`
      create table tracker_note (
        id text primary key,
        account_id text not null references account,
        day date not null,
        problem_order_id text references problem_order deferrable initially deferred,
        told text not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index tracker_note_created_at on tracker_note (created_at, id)');
    this.addSql('create index tracker_note_account_id on tracker_note (account_id, day, id)');
    this.addSql(`
      create table tracking_digest (
        id text primary key,
        day date not null unique,
        found_count int not null,
        closed_count int not null,
        cleared_count int not null,
        escalated_count int not null,
        breach_count int not null,
        chaser_count int not null,
        open_count int not null,
        short_log_count int not null,
        figures jsonb not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index problem_entry_account_id on problem_entry (account_id, occurred_at)');
    for (const sql of kindsAllowed(kinds.replace(`'REFUSED`, `'FAILED_DELIVERY', 'REFUSED`))) this.addSql(sql);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'TRACKING_DIGEST'`;
    this.addSql(`delete from message where kind = 'TRACKING_DIGEST'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'TRACKING_DIGEST'`);
    this.addSql(
      `update problem_order set kind = 'STUCK_PARCEL' where kind = 'FAILED_DELIVERY' and closed_at is not null`,
    );
    this.addSql(
      `delete from problem_entry where problem_order_id in (select id from problem_order where kind = 'FAILED_DELIVERY')`,
    );
    this.addSql(`delete from problem_order where kind = 'FAILED_DELIVERY'`);
    for (const sql of kindsAllowed(kinds)) this.addSql(sql);
    this.addSql('drop index problem_entry_account_id');
    this.addSql('alter table problem_order drop disruption_id');
    this.addSql('drop table tracking_digest, tracker_note, spot_check, order_disruption, disruption_notice');
  }
}

const SUBJECT = ['{day} 跟单日报', 'Tracking digest of {day}'] as const;
const BODY = [
  '{market} {day}：新增问题订单 {found}，结束 {ended}，未结 {open}，违时 {breaches}，买家催单 {chasers}。详情：{link}',
  '{market}, {day}: {found} problem orders found, {ended} ended, {open} open, {breaches} out of time; buyers asked {chasers} times. More: {link}',
] as const;

function template(index: number, channel: string): string {
  const suffix = `000000000070000000000009${String(index).padStart(2, '0')}`;
  const texts = [...SUBJECT, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'TRACKING_DIGEST', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
