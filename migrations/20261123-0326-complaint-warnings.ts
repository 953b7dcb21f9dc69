import { Migration } from '@mikro-orm/migrations';

const SUBJECT = ['投诉时限已过 {percent}%', 'Complaints: {percent} % of the time is over'] as const;
const BODY = [
  '{market}：{count} 件投诉的处理时限已过 {percent}%：{numbers}。{link}',
  '{market}: {percent} % of the working time is over for {count} complaints: {numbers}. {link}',
] as const;

/** Warnings of the clocks of complaints are written to people, once each (H4). */
export class ComplaintWarnings extends Migration {
  override up(): void {
    this.addSql('alter table complaint_alert add told_at timestamptz(3)');
    // What happened before anybody was written to is not told now.
    this.addSql('update complaint_alert set told_at = occurred_at');
    this.addSql(
      `create index complaint_alert_untold on complaint_alert (occurred_at, id)
        where told_at is null and kind in ('HALF_TIME', 'NEARLY_DUE', 'BREACH')`,
    );
    const texts = [...SUBJECT, ...BODY].map((text) => `'${text}'`).join(', ');
    const suffix = '00000000007000000000004400';
    this.addSql(`
      with template as (
        insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
        values ('template_${suffix}', 'COMPLAINTS_DUE', 'IN_APP', ${texts}, '2026-11-23T00:00:00Z') returning *)
      insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
      select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`);
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'COMPLAINTS_DUE'`;
    this.addSql(`delete from message where kind = 'COMPLAINTS_DUE'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'COMPLAINTS_DUE'`);
    this.addSql('drop index complaint_alert_untold');
    this.addSql('alter table complaint_alert drop told_at');
  }
}
