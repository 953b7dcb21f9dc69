import { Migration } from '@mikro-orm/migrations';

const texts: readonly (readonly [kind: string, channel: string, ...texts: string[]])[] = [
  ...['EMAIL', 'IN_APP'].map(
    (channel) =>
      [
        'TASK_DUE',
        channel,
        '任务 {number} 待处理',
        'Task {number} waits',
        '{market}：任务 {number}“{title}”即将到期或已超时，请处理：{link}',
        '{market}: task {number} "{title}" is due soon or overdue: {link}',
      ] as const,
  ),
  ...['SMS', 'IN_APP'].map(
    (channel) =>
      [
        'VISIT_PLANNED',
        channel,
        '上门服务 {number}',
        'Visit {number}',
        '{market}：{from} 至 {until} 将上门为您处理（{number}），请保持电话畅通。',
        '{market}: somebody comes to you between {from} and {until} ({number}).',
      ] as const,
  ),
];

/** Tasks and dispatch orders 派工单 of the service desk (J5). */
export class Tasks extends Migration {
  override up(): void {
    this.addSql(`
      create table task (
        id text primary key,
        number text not null unique,
        kind text not null check (kind in ('TASK', 'DISPATCH', 'TECHNICAL', 'FEATURE_REQUEST')),
        status text not null default 'OPEN'
          check (status in ('OPEN', 'IN_HAND', 'ON_THE_WAY', 'ON_SITE', 'DONE', 'CLOSED', 'CANCELLED')),
        title text not null,
        details text not null default '',
        complaint_id text references complaint,
        order_id text references customer_order,
        buyer_id text references account,
        owner_id text references account,
        opened_by_id text references account,
        due_at timestamptz(3),
        remind_at timestamptz(3),
        runs_out_at timestamptz(3),
        visit_from timestamptz(3),
        visit_until timestamptz(3),
        left_at timestamptz(3),
        arrived_at timestamptz(3),
        finished_at timestamptz(3),
        result text,
        call_back_result text check (call_back_result in ('SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED')),
        called_back_at timestamptz(3),
        opened_at timestamptz(3) not null,
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((status in ('CLOSED', 'CANCELLED')) = (due_at is null)),
        check (due_at is not null or (remind_at is null and runs_out_at is null)),
        check ((visit_from is null) = (visit_until is null)),
        check (status in ('OPEN', 'CANCELLED') or owner_id is not null or status = 'DONE' or status = 'CLOSED')
      )`);
    this.addSql('create index task_opened_at on task (opened_at, id)');
    this.addSql('create index task_due_at on task (due_at, id)');
    this.addSql('create index task_remind_at on task (remind_at) where remind_at is not null');
    this.addSql('create index task_runs_out_at on task (runs_out_at) where runs_out_at is not null');
    for (const column of ['complaint_id', 'order_id', 'buyer_id', 'owner_id'])
      this.addSql(`create index task_${column} on task (${column}, opened_at, id)`);
    this.addSql(`
      create table task_entry (
        id text primary key,
        task_id text not null references task deferrable initially deferred,
        step text not null check (step in ('TAKE', 'ASSIGN', 'PLAN_VISIT', 'LEAVE', 'ARRIVE', 'FINISH', 'CALL_BACK', 'ADD_NOTE', 'CANCEL')),
        note text not null default '',
        account_id text,
        occurred_at timestamptz(3) not null
      )`);
    this.addSql('create index task_entry_task_id on task_entry (task_id, id)');
    for (const [index, text] of texts.entries()) this.addSql(template(index, text));
  }

  override down(): void {
    const kinds = `('TASK_DUE', 'VISIT_PLANNED')`;
    const gone = `select id from message_template where kind in ${kinds}`;
    this.addSql(`delete from message where kind in ${kinds}`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind in ${kinds}`);
    this.addSql('drop table task_entry, task');
  }
}

function template(index: number, [kind, channel, ...rest]: readonly string[]): string {
  const suffix = `000000000070000000000043${String(index).padStart(2, '0')}`;
  const values = rest.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${values}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
