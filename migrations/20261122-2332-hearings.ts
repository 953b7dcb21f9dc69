import { Migration } from '@mikro-orm/migrations';

const states = `'ASKED', 'ANSWERED', 'SILENT', 'APPEALED', 'DISMISSED', 'GRANTED'`;
const KIND = 'COMPLAINT_HEARING';
const texts = [
  '【{market}】投诉 {number}：请查看',
  '{market}: complaint {number} needs you',
  '投诉 {number}：\n{text}\n\n请在此查看并答复：{link}',
  'Complaint {number}:\n{text}\n\nRead and answer here: {link}',
];

/** Merchants are heard on cases against them, and appeal. */
export class Hearings extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_hearing (
        id text primary key,
        complaint_id text not null unique references complaint deferrable initially deferred,
        merchant_id text not null references merchant,
        status text not null check (status in (${states})),
        asked_by_id text references account,
        asked_at timestamptz(3),
        due_at timestamptz(3),
        answered_at timestamptz(3),
        appealed_at timestamptz(3),
        decided_by_id text references account,
        decided_at timestamptz(3),
        check (due_at is null or status = 'ASKED')
      )`);
    this.addSql('create index complaint_hearing_complaint_id on complaint_hearing (complaint_id, id)');
    this.addSql('create index complaint_hearing_merchant_id on complaint_hearing (merchant_id, id)');
    this.addSql('create index complaint_hearing_due_at on complaint_hearing (due_at) where due_at is not null');
    this.addSql(`alter table complaint add hearing_state text check (hearing_state in (${states}))`);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql(
      `delete from message_template_version where template_id in (select id from message_template where kind = '${KIND}')`,
    );
    this.addSql(`delete from message_template where kind = '${KIND}'`);
    this.addSql('alter table complaint drop hearing_state');
    this.addSql('drop table complaint_hearing');
  }
}

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000cx${String(index).padStart(2, '0')}`;
  const values = texts.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${KIND}', '${channel}', ${values}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
