import { Migration } from '@mikro-orm/migrations';

const channels = `check (channel in ('SMS', 'EMAIL', 'IN_APP'))`;

/** What the market writes to people: templates, send log, mailbox, in-app messages, consent (M1). */
export class Messages extends Migration {
  override up(): void {
    this.addSql(`
      create table message_template (
        id text primary key,
        kind text not null,
        channel text not null constraint message_template_channel_check ${channels},
        subject_zh text not null,
        subject_en text not null,
        body_zh text not null,
        body_en text not null,
        updated_at timestamptz(3) not null,
        version integer not null default 1,
        constraint message_template_kind_channel unique (kind, channel)
      )`);
    this.addSql(`
      create table message_template_version (
        id text primary key,
        template_id text not null constraint message_template_version_template_id_foreign
          references message_template (id) deferrable initially deferred,
        number integer not null,
        subject_zh text not null,
        subject_en text not null,
        body_zh text not null,
        body_en text not null,
        account_id text references account (id),
        created_at timestamptz(3) not null,
        constraint message_template_version_number unique (template_id, number)
      )`);
    this.addSql('create index message_template_version_template_id on message_template_version (template_id, id)');
    this.addSql(`
      create table message (
        id text primary key,
        kind text not null,
        channel text not null constraint message_channel_check ${channels},
        account_id text references account (id),
        recipient text not null,
        locale text not null constraint message_locale_check check (locale in ('ZH', 'EN')),
        status text not null constraint message_status_check
          check (status in ('WAITING', 'SENDING', 'SENT', 'WITHHELD', 'FAILED')),
        dedupe_key text not null constraint message_dedupe_key unique,
        attempts integer not null,
        created_at timestamptz(3) not null,
        due_at timestamptz(3),
        wake_at timestamptz(3),
        expires_at timestamptz(3),
        sent_at timestamptz(3),
        failure text,
        template_id text references message_template (id),
        template_version integer,
        constraint message_wake_check check ((status in ('WAITING', 'SENDING')) = (wake_at is not null))
      )`);
    this.addSql('create index message_wake_at on message (wake_at) where wake_at is not null');
    this.addSql('create index message_created_at on message (created_at, id)');
    this.addSql('create index message_status_created_at on message (status, created_at, id)');
    this.addSql('create index message_account_id on message (account_id, id)');
    this.addSql(`
      create table message_content (
        message_id text primary key references message (id) on delete cascade,
        sealed text not null
      )`);
    this.addSql(`
      create table mailbox_message (
        id text primary key,
        message_id text not null,
        account_id text references account (id),
        channel text not null constraint mailbox_message_channel_check ${channels},
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index mailbox_message_created_at on mailbox_message (created_at, id)');
    this.addSql('create index mailbox_message_recipient on mailbox_message (recipient, id)');
    this.addSql(`
      create table in_app_message (
        id text primary key,
        message_id text not null unique,
        account_id text not null references account (id),
        kind text not null,
        subject_zh text not null,
        subject_en text not null,
        body_zh text not null,
        body_en text not null,
        created_at timestamptz(3) not null,
        read_at timestamptz(3)
      )`);
    this.addSql('create index in_app_message_account_id on in_app_message (account_id, created_at, id)');
    this.addSql('create index in_app_message_unread on in_app_message (account_id) where read_at is null');
    this.addSql(`
      create table message_consent (
        account_id text not null references account (id),
        channel text not null constraint message_consent_channel_check ${channels},
        purpose text not null constraint message_consent_purpose_check check (purpose in ('SERVICE', 'MARKETING')),
        is_granted boolean not null,
        decided_at timestamptz(3) not null,
        primary key (account_id, channel, purpose)
      )`);
    for (const [index, template] of templates.entries()) this.addSql(inserted(index, template));
  }

  override down(): void {
    const tables = ['message_consent', 'in_app_message', 'mailbox_message', 'message_content', 'message'];
    for (const table of [...tables, 'message_template_version', 'message_template']) this.addSql(`drop table ${table}`);
  }
}

type Template = readonly [
  kind: string,
  channels: string,
  subject: readonly [string, string],
  body: readonly [string, string],
];

const CODE_ADVICE = ['切勿告诉他人。', 'Tell it to nobody.'] as const;

/** What every market begins with; staff word it as they like. */
const templates = (
  [
    [
      'REGISTER_CODE',
      'SMS EMAIL',
      ['注册验证码', 'Your registration code'],
      [
        `【{market}】注册验证码 {code}，{minutes} 分钟内有效。${CODE_ADVICE[0]}`,
        `{market}: your registration code is {code}, good for {minutes} minutes. ${CODE_ADVICE[1]}`,
      ],
    ],
    [
      'ACCOUNT_EXISTS',
      'SMS EMAIL',
      ['您已有账号', 'You have an account'],
      [
        '【{market}】您已有账号，请直接登录；忘记密码可以重置。若非本人操作，请忽略。',
        '{market}: you have an account already. Sign in, or reset your password. If this was not you, ignore it.',
      ],
    ],
    [
      'RESET_CODE',
      'SMS EMAIL',
      ['重置密码验证码', 'Your password reset code'],
      [
        `【{market}】重置密码验证码 {code}，{minutes} 分钟内有效。${CODE_ADVICE[0]}若非本人操作，请忽略。`,
        `{market}: your code for a new password is {code}, good for {minutes} minutes. ${CODE_ADVICE[1]}`,
      ],
    ],
    [
      'ACCOUNT_ABSENT',
      'SMS EMAIL',
      ['没有此账号', 'There is no account'],
      [
        '【{market}】有人要重置密码，但此处没有您的账号。您可以注册；若非本人操作，请忽略。',
        '{market}: somebody asked for a new password, but you have no account here. Register, or ignore this.',
      ],
    ],
    [
      'CONTACT_CODE',
      'SMS EMAIL',
      ['验证码', 'Your confirmation code'],
      [
        `【{market}】验证码 {code}，用于更换联系方式，{minutes} 分钟内有效。${CODE_ADVICE[0]}`,
        `{market}: your code to confirm this contact is {code}, good for {minutes} minutes. ${CODE_ADVICE[1]}`,
      ],
    ],
    [
      'CONTACT_TAKEN',
      'SMS EMAIL',
      ['联系方式已被使用', 'This contact is in use'],
      [
        '【{market}】有人想把另一账号改绑到此联系方式，而它已属于您的账号。无需处理。',
        '{market}: somebody wanted to use this contact for another account. It stays with yours; nothing to do.',
      ],
    ],
    [
      'PASSWORD_CHANGED',
      'SMS EMAIL IN_APP',
      ['密码已修改', 'Your password was changed'],
      [
        '【{market}】您的密码已修改，其他设备已退出登录。若非本人操作，请立即重置密码。',
        '{market}: your password was changed and other devices were signed out. If this was not you, reset it now.',
      ],
    ],
    [
      'CONTACT_CHANGED',
      'SMS EMAIL IN_APP',
      ['联系方式已更换', 'Your contact was changed'],
      [
        '【{market}】您账号的手机号或邮箱已更换。若非本人操作，请立即联系客服。',
        '{market}: the phone number or e-mail of your account was changed. If this was not you, tell us at once.',
      ],
    ],
    [
      'PAYMENT_DUE',
      'SMS IN_APP',
      ['订单待付款', 'An order waits for payment'],
      [
        '【{market}】您的订单 {order} 尚未付款，超时将自动取消。',
        '{market}: your order {order} is not paid yet and will be cancelled when its time is over.',
      ],
    ],
    [
      'NEWS',
      'SMS EMAIL IN_APP',
      ['{title}', '{title}'],
      ['【{market}】{text}（退订请在“消息设置”中关闭）', '{market}: {text} (to stop, turn it off in message settings)'],
    ],
  ] satisfies readonly Template[]
).flatMap(([kind, ways, subject, body]) =>
  ways.split(' ').map((channel) => ({ kind, channel, subject: channel === 'SMS' ? ['', ''] : subject, body })),
);

function inserted(index: number, { kind, channel, subject, body }: (typeof templates)[number]): string {
  const suffix = `000000000070000000000000${String(index).padStart(2, '0')}`;
  const texts = [...subject, ...body].map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
