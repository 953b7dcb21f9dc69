import { Migration } from '@mikro-orm/migrations';

const statuses = `'REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'RESOLVED', 'FOLLOWED_UP', 'ARCHIVED'`;
const columns = [
  ['complaint', 'status'],
  ['complaint_entry', 'from_status'],
  ['complaint_entry', 'to_status'],
] as const;
const allow = (values: string): string[] =>
  columns.map(
    ([table, column]) => `alter table ${table} drop constraint ${table}_${column}_check,
      add constraint ${table}_${column}_check check (${column} in (${values}))`,
  );

const KIND = 'COMPLAINT_MERGED';
const texts = [
  '【{market}】投诉 {merged} 已并入 {number}',
  '{market}: your complaint {merged} goes on as {number}',
  '您的投诉 {merged} 与 {number} 反映的是同一件事，现已合并，我们会一并处理，您无需重复说明。后续进展请以 {number} 为准，可回复邮件，或在此处查看与补充：{link}',
  'Your complaint {merged} is about the same matter as {number}, so both go on as one: you need not tell us anything twice. News comes under {number}. Answer the e-mail, or read and write here: {link}',
];

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000d3${String(index).padStart(2, '0')}`;
  const values = texts.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${KIND}', '${channel}', ${values}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}

/** Cases about one matter go on as one (H1), and the customer is told under which number. */
export class MergedComplaints extends Migration {
  override up(): void {
    for (const statement of allow(`${statuses}, 'MERGED'`)) this.addSql(statement);
    this.addSql(`
      alter table complaint
        add merged_into_id text references complaint deferrable initially deferred,
        add merged_at timestamptz(3),
        add constraint complaint_merged check ((status = 'MERGED') = (merged_into_id is not null)
          and (merged_into_id is null) = (merged_at is null)),
        add constraint complaint_not_into_itself check (merged_into_id <> id)`);
    this.addSql(
      'create index complaint_merged_into_id on complaint (merged_into_id, registered_at, id) where merged_into_id is not null',
    );
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql(`delete from message where kind = '${KIND}'`);
    this.addSql(
      `delete from message_template_version where template_id in (select id from message_template where kind = '${KIND}')`,
    );
    this.addSql(`delete from message_template where kind = '${KIND}'`);
    this.addSql(
      'alter table complaint drop constraint complaint_merged, drop constraint complaint_not_into_itself, drop merged_into_id, drop merged_at',
    );
    this.addSql("update complaint set status = 'REGISTERED' where status = 'MERGED'");
    for (const column of ['from_status', 'to_status'])
      this.addSql(`update complaint_entry set ${column} = 'REGISTERED' where ${column} = 'MERGED'`);
    for (const statement of allow(statuses)) this.addSql(statement);
  }
}
