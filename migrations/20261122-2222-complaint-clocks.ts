import { Migration } from '@mikro-orm/migrations';

const STANDARD = 'calendar_00000000000000000000000000';
const LONG_AGO = '2026-01-01T00:00:00Z';

/** First answer and resolution, in minutes of working time. */
const TARGETS = [
  ['URGENT', 15, 4 * 60],
  ['HIGH', 60, 12 * 60],
  ['NORMAL', 4 * 60, 24 * 60],
  ['LOW', 8 * 60, 48 * 60],
] as const;

/** Complaints are answered and resolved within working time, with pauses, warnings and levels of escalation (H4). */
export class ComplaintClocks extends Migration {
  override up(): void {
    this.addSql(`
      create table working_calendar (
        id text primary key,
        name_zh text not null,
        name_en text not null,
        weekly jsonb not null,
        days jsonb not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index working_calendar_created_at on working_calendar (created_at, id)');
    this.addSql(`
      insert into working_calendar (id, name_zh, name_en, weekly, days, created_at, updated_at)
      select '${STANDARD}', '客服台', 'Service desk', jsonb_agg(jsonb_build_object('weekday', weekday, 'from', shift[1], 'until', shift[2])
          order by place, shift), '[]', '${LONG_AGO}', '${LONG_AGO}'
      from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])
        with ordinality as days (weekday, place)
      cross join (values (array['08:30', '17:30']), (array['17:30', '23:00'])) as shifts (shift)`);
    this.addSql(`
      create table complaint_target (
        id text primary key,
        severity text not null check (severity in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
        category text check (category in ('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')),
        calendar_id text not null references working_calendar deferrable initially deferred,
        first_answer_minutes int not null check (first_answer_minutes > 0),
        resolution_minutes int not null check (resolution_minutes >= first_answer_minutes),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint complaint_target_of unique nulls not distinct (severity, category)
      )`);
    this.addSql('create index complaint_target_calendar on complaint_target (calendar_id)');
    this.addSql('create index complaint_target_created_at on complaint_target (created_at, id)');
    for (const [index, [severity, answer, resolution]] of TARGETS.entries())
      this.addSql(`
        insert into complaint_target (id, severity, calendar_id, first_answer_minutes, resolution_minutes, created_at, updated_at)
        values ('complainttarget_0000000000000000000000000${index}', '${severity}', '${STANDARD}', ${answer}, ${resolution}, '${LONG_AGO}', '${LONG_AGO}')`);
    this.addSql(`
      alter table complaint
        add column first_answer_due_at timestamptz(3),
        add column first_answered_at timestamptz(3),
        add column resolution_due_at timestamptz(3),
        add column half_time_at timestamptz(3),
        add column nearly_due_at timestamptz(3),
        add column paused_at timestamptz(3)`);
    this.addSql('alter table complaint set (fillfactor = 80)');
    this.addSql(`
      create table complaint_clock (
        complaint_id text primary key references complaint deferrable initially deferred,
        calendar_id text not null references working_calendar,
        started_at timestamptz(3) not null,
        first_answer_ms bigint not null,
        resolution_ms bigint not null,
        first_half_at timestamptz(3),
        first_nearly_at timestamptz(3),
        first_due_at timestamptz(3),
        half_at timestamptz(3),
        nearly_at timestamptz(3),
        due_at timestamptz(3),
        level_from_at timestamptz(3),
        level_at timestamptz(3),
        acted_at timestamptz(3),
        take_back_at timestamptz(3),
        paused_at timestamptz(3),
        silent_at timestamptz(3),
        wake_at timestamptz(3) generated always as (case when paused_at is not null then silent_at else
          least(first_half_at, first_nearly_at, first_due_at, half_at, nearly_at, due_at, level_at, take_back_at) end) stored
      ) with (fillfactor = 80)`);
    this.addSql(
      'create index complaint_clock_wake on complaint_clock (wake_at, complaint_id) where wake_at is not null',
    );
    this.addSql('create index complaint_clock_calendar on complaint_clock (calendar_id, complaint_id)');
    this.addSql(`
      create table complaint_pause (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        merchant_id text,
        buyer_id text not null,
        reason text not null check (reason in ('QUESTION', 'PROPOSAL', 'GOODS', 'APPOINTMENT')),
        account_id text,
        paused_at timestamptz(3) not null,
        resumed_at timestamptz(3) check (resumed_at >= paused_at)
      )`);
    this.addSql('create index complaint_pause_complaint on complaint_pause (complaint_id, id)');
    this.addSql('create unique index complaint_pause_open on complaint_pause (complaint_id) where resumed_at is null');
    this.addSql(`
      create table complaint_alert (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        merchant_id text,
        buyer_id text not null,
        kind text not null check (kind in ('HALF_TIME', 'NEARLY_DUE', 'BREACH', 'TAKEN_BACK', 'SILENCE')),
        clock text check (clock in ('FIRST_ANSWER', 'RESOLUTION', 'LEVEL')),
        level int not null check (level between 0 and 3),
        account_id text,
        occurred_at timestamptz(3) not null
      )`);
    this.addSql('create index complaint_alert_complaint on complaint_alert (complaint_id, id)');
    this.addSql("create index complaint_alert_breach on complaint_alert (occurred_at) where kind = 'BREACH'");
    this.addSql('update complaint set resolution_due_at = due_at where due_at is not null');
    this.addSql(`
      insert into complaint_clock (complaint_id, calendar_id, started_at, first_answer_ms, resolution_ms, due_at)
      select c.id, t.calendar_id, c.registered_at, t.first_answer_minutes * 60000, t.resolution_minutes * 60000, c.due_at
      from complaint c join complaint_target t on t.severity = c.severity and t.category is null
      where c.due_at is not null and c.escalation_level < 3`);
  }

  override down(): void {
    this.addSql('drop table complaint_alert, complaint_pause, complaint_clock, complaint_target');
    this.addSql('alter table complaint reset (fillfactor)');
    this.addSql(`
      alter table complaint drop column first_answer_due_at, drop column first_answered_at, drop column resolution_due_at,
        drop column half_time_at, drop column nearly_due_at, drop column paused_at`);
    this.addSql('drop table working_calendar');
  }
}
