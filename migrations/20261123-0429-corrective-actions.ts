import { Migration } from '@mikro-orm/migrations';

type Words = readonly [subjectZh: string, subjectEn: string, bodyZh: string, bodyEn: string];

const DUE: Words = [
  '纠正措施 {number} 待完成',
  'Corrective action {number} is due',
  '{market}：纠正措施 {number} 即将到期或已逾期：{measure} {link}',
  '{market}: corrective action {number} is due or late: {measure} {link}',
];
const FAILED: Words = [
  '纠正措施 {number} 未见效',
  'Corrective action {number} did not help',
  '{market}：纠正措施 {number} 未见效，每千单投诉 {before} → {after}，已重新打开：{measure} {link}',
  '{market}: corrective action {number} did not help: {before} complaints per 1,000 orders before, {after} after. It is open again: {measure} {link}',
];

/** Corrective actions against causes of complaints, and what was measured of them (H3). */
export class CorrectiveActions extends Migration {
  override up(): void {
    this.addSql(`
      create table corrective_action (
        id text primary key,
        number text not null unique,
        status text not null default 'OPEN' check (status in ('OPEN', 'DONE', 'EFFECTIVE', 'REPLACED', 'CANCELLED')),
        measure text not null,
        complaint_id text references complaint,
        incident_id text references incident,
        quality_alert_id text references quality_alert,
        root_cause_id text references complaint_cause,
        product_id text references product,
        follows_id text references corrective_action,
        owner_id text not null references account,
        planned_by_id text references account,
        planned_at timestamptz(3) not null,
        due_at timestamptz(3),
        remind_at timestamptz(3),
        runs_out_at timestamptz(3),
        escalation_level int not null default 0 check (escalation_level between 0 and 2),
        evidence text,
        evidence_file_id text references file,
        done_at timestamptz(3),
        window_days int,
        measure_at timestamptz(3),
        verdict text check (verdict in ('EFFECTIVE', 'NOT_EFFECTIVE')),
        reopenings int not null default 0,
        end_reason text,
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (num_nonnulls(complaint_id, incident_id, quality_alert_id) <= 1),
        check (num_nonnulls(root_cause_id, product_id) >= 1),
        check ((status = 'OPEN') = (due_at is not null)),
        check ((status = 'DONE') = (measure_at is not null)),
        check (due_at is not null or (remind_at is null and runs_out_at is null)),
        check (status not in ('DONE', 'EFFECTIVE') or (done_at is not null and evidence is not null and window_days is not null)),
        check ((status in ('REPLACED', 'CANCELLED')) = (end_reason is not null))
      )`);
    this.addSql('create index corrective_action_planned_at on corrective_action (planned_at, id)');
    this.addSql('create index corrective_action_due_at on corrective_action (due_at, id)');
    for (const column of ['remind_at', 'runs_out_at', 'measure_at'])
      this.addSql(
        `create index corrective_action_${column} on corrective_action (${column}) where ${column} is not null`,
      );
    for (const column of ['complaint_id', 'incident_id', 'quality_alert_id', 'root_cause_id', 'owner_id'])
      this.addSql(`create index corrective_action_${column} on corrective_action (${column}, planned_at, id)`);
    this.addSql(`
      create table corrective_measurement (
        id text primary key,
        corrective_action_id text not null references corrective_action deferrable initially deferred,
        done_at timestamptz(3) not null,
        window_days int not null check (window_days > 0),
        complaints_before int not null,
        orders_before int not null,
        complaints_after int not null,
        orders_after int not null,
        least_drop_percent int not null,
        verdict text not null check (verdict in ('EFFECTIVE', 'NOT_EFFECTIVE')),
        measured_at timestamptz(3) not null,
        unique (corrective_action_id, done_at)
      )`);
    this.addSql('create index corrective_measurement_action on corrective_measurement (corrective_action_id, id)');
    let index = 0;
    for (const [kind, words] of [
      ['CORRECTIVE_ACTION_DUE', DUE],
      ['CORRECTIVE_ACTION_FAILED', FAILED],
    ] as const)
      for (const channel of ['EMAIL', 'IN_APP']) {
        this.addSql(template(index, { kind, channel, words }));
        index += 1;
      }
  }

  override down(): void {
    const kinds = `('CORRECTIVE_ACTION_DUE', 'CORRECTIVE_ACTION_FAILED')`;
    const gone = `select id from message_template where kind in ${kinds}`;
    this.addSql(`delete from message where kind in ${kinds}`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind in ${kinds}`);
    this.addSql('drop table corrective_measurement, corrective_action');
  }
}

function template(index: number, { kind, channel, words }: { kind: string; channel: string; words: Words }): string {
  const suffix = `000000000070000000000046${String(index).padStart(2, '0')}`;
  const texts = words.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
