import { Migration } from '@mikro-orm/migrations';

const statuses = (values: string): string =>
  `alter table message add constraint message_status_check check (status in (${values}))`;

/** Invitations of members go out by the message service, and are taken back while they wait (A2, M1). */
export class InvitationsGoOut extends Migration {
  override up(): void {
    this.addSql('alter table message drop constraint message_status_check');
    this.addSql(statuses(`'WAITING', 'SENDING', 'SENT', 'WITHHELD', 'RECALLED', 'FAILED'`));
    for (const [index, channel] of ['SMS', 'EMAIL', 'IN_APP'].entries()) this.addSql(inserted(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'MEMBER_INVITED'`;
    this.addSql(`delete from message where kind = 'MEMBER_INVITED'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'MEMBER_INVITED'`);
    this.addSql('alter table message drop constraint message_status_check');
    this.addSql(statuses(`'WAITING', 'SENDING', 'SENT', 'WITHHELD', 'FAILED'`));
  }
}

const SUBJECT = ['{merchant} 邀请您加入', '{merchant} invites you'] as const;
const BODY = [
  '【{market}】{merchant} 邀请您成为店铺成员，{days} 天内有效，请打开链接答复：{link} 若不认识对方，请忽略。',
  '{market}: {merchant} invites you to work in its shop. Answer within {days} days: {link} If you do not know them, ignore this.',
] as const;

function inserted(index: number, channel: string): string {
  const suffix = `000000000070000000000001${String(index).padStart(2, '0')}`;
  const subject = channel === 'SMS' ? ['', ''] : SUBJECT;
  const texts = [...subject, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'MEMBER_INVITED', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
