import { Migration } from '@mikro-orm/migrations';

const audiences = `check (audience in ('CUSTOMER', 'MERCHANT', 'INTERNAL'))`;

/** What is said on a complaint and to whom, drafts of it, and who has it open (H1, H4). */
export class Conversation extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_message (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null,
        merchant_id text,
        audience text not null ${audiences},
        side text not null check (side in ('CUSTOMER', 'STAFF', 'MERCHANT')),
        is_internal boolean not null default false,
        channel text not null check (channel in ('WEB', 'PHONE', 'CHAT', 'EMAIL', 'REVIEW')),
        text text not null,
        account_id text references account,
        created_at timestamptz(3) not null,
        check (is_internal = (audience <> 'CUSTOMER'))
      )`);
    this.addSql('create index complaint_message_complaint_id on complaint_message (complaint_id, id)');
    this.addSql('create index complaint_message_account_id on complaint_message (account_id, id)');
    this.addSql(`
      create table complaint_attachment (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        message_id text not null references complaint_message deferrable initially deferred,
        buyer_id text not null,
        merchant_id text,
        audience text not null ${audiences},
        is_internal boolean not null default false,
        file_id text not null references file,
        created_at timestamptz(3) not null,
        check (is_internal = (audience <> 'CUSTOMER'))
      )`);
    this.addSql('create index complaint_attachment_message_id on complaint_attachment (message_id, id)');
    this.addSql('create index complaint_attachment_complaint_id on complaint_attachment (complaint_id, id)');
    this.addSql('create index complaint_attachment_file_id on complaint_attachment (file_id)');
    this.addSql(`
      create table complaint_draft (
        id text primary key,
        complaint_id text not null references complaint,
        account_id text not null references account,
        audience text not null ${audiences},
        text text not null,
        version int not null default 1,
        saved_at timestamptz(3) not null,
        unique (complaint_id, account_id, audience)
      )`);
    this.addSql('create index complaint_draft_complaint_id on complaint_draft (complaint_id, id)');
    this.addSql('create index complaint_draft_saved_at on complaint_draft (saved_at)');
    this.addSql(`
      create table complaint_viewer (
        id text primary key,
        complaint_id text not null references complaint,
        account_id text not null references account,
        is_writing boolean not null,
        since timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        unique (complaint_id, account_id)
      )`);
    this.addSql('create index complaint_viewer_complaint_id on complaint_viewer (complaint_id, id)');
    this.addSql('create index complaint_viewer_expires_at on complaint_viewer (expires_at)');
    this.addSql(
      'create table complaint_presence (complaint_id text primary key references complaint, sequence int not null)',
    );
    this.addSql('alter table complaint add unanswered_since timestamptz(3)');
    this.addSql(`update complaint set unanswered_since = registered_at where status = 'REGISTERED'`);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql(
      `delete from message_template_version where template_id in (select id from message_template where kind = '${KIND}')`,
    );
    this.addSql(`delete from message_template where kind = '${KIND}'`);
    this.addSql('alter table complaint drop unanswered_since');
    this.addSql(
      'drop table complaint_presence, complaint_viewer, complaint_draft, complaint_attachment, complaint_message',
    );
  }
}

const KIND = 'COMPLAINT_REPLY';
const texts = [
  '【{market}】投诉 {number} 有新回复',
  '{market}: a reply to your complaint {number}',
  '{text}\n\n投诉编号 {number}。直接回复本邮件，或在此处查看与补充：{link}',
  '{text}\n\nComplaint {number}. Answer this e-mail, or read and write here: {link}',
];

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000cv${String(index).padStart(2, '0')}`;
  const values = texts.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${KIND}', '${channel}', ${values}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
