import { Migration } from '@mikro-orm/migrations';

const KIND = 'COMPLAINT_PARTED';
const texts = [
  '【{market}】投诉 {number} 已与 {other} 分开处理',
  '{market}: your complaint {number} goes on by itself again, apart from {other}',
  '您的投诉 {number} 与 {other} 反映的是两件事，现已分开处理，两件都会继续跟进，您无需重新提交。{number} 的进展请以此编号为准，可回复邮件，或在此处查看与补充：{link}',
  'Your complaints {number} and {other} are about two matters, so each goes on by itself again: you need not register anything anew. News of {number} comes under that number. Answer the e-mail, or read and write here: {link}',
];

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000d4${String(index).padStart(2, '0')}`;
  const values = texts.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${KIND}', '${channel}', ${values}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}

/**
 * What an archived case went on for is fixed with it (H1, H3): nothing is merged into it any more, and nothing is parted from it
 * before it is opened again. Archiving at the same time waits for the merging, since the row is locked. Whoever complains is told
 * when their cases are parted.
 */
export class PartedComplaints extends Migration {
  override up(): void {
    this.addSql(`
      create function complaint_merge_guard() returns trigger language plpgsql as $$
      declare
        other record;
        before text := case when tg_op = 'UPDATE' then old.merged_into_id end;
      begin
        for other in select c.number, c.status from complaint c where c.id in (before, new.merged_into_id) order by c.id for share loop
          if other.status = 'ARCHIVED' then
            raise exception 'complaint % is archived: nothing is merged into it or parted from it', other.number
              using errcode = 'restrict_violation';
          end if;
        end loop;
        return new;
      end $$`);
    this.addSql(`create trigger merged_insert before insert on complaint for each row
      when (new.merged_into_id is not null) execute function complaint_merge_guard()`);
    this.addSql(`create trigger merged before update of merged_into_id on complaint for each row
      when (old.merged_into_id is distinct from new.merged_into_id) execute function complaint_merge_guard()`);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql('drop trigger merged on complaint');
    this.addSql('drop trigger merged_insert on complaint');
    this.addSql('drop function complaint_merge_guard()');
    this.addSql(`delete from message where kind = '${KIND}'`);
    this.addSql(
      `delete from message_template_version where template_id in (select id from message_template where kind = '${KIND}')`,
    );
    this.addSql(`delete from message_template where kind = '${KIND}'`);
  }
}
