import { Migration } from '@mikro-orm/migrations';

/** Replies to begin with (J2); staff word, add and hide them. */
const replies = [
  [
    'hi',
    '{customer}您好，我是{market}客服{agent}，您反映的问题（编号 {caseNumber}）由我负责，请您放心。',
    'Hello {customer}, this is {agent} of {market}. I look after your case {caseNumber}.',
  ],
  [
    'sorry',
    '非常抱歉给您带来不便，我马上为您核实订单 {orderNumber}，请您稍等。',
    'I am sorry for the trouble. I am looking into order {orderNumber} right now.',
  ],
  [
    'photo',
    '为了尽快帮您处理，请您补充商品外包装和问题部位的照片。',
    'So that we can help you quickly, please send pictures of the parcel and of what is wrong.',
  ],
  ['shop', '我们已联系{shop}核实，最迟 24 小时内回复您。', 'We have asked {shop} and answer you within 24 hours.'],
  ['bye', '感谢您的理解与支持，祝您生活愉快。', 'Thank you for your understanding. Have a good day.'],
] as const;

/** Phrases to begin with: as they are compared, and what is said instead. */
const phrases = [
  ['不知道', '不知道', '我马上为您核实'],
  ['不归我管', '不归我管', '我为您转接负责的同事'],
  ['没办法', '没办法', '我来为您想办法'],
  ['你听不懂吗', '你听不懂吗', '我再为您说明一次'],
  ['随便你', '随便你', '请您选择方便的方案'],
  ['自己看', '自己看', '我为您说明'],
  ['投诉也没用', '投诉也没用', '您的意见我们会认真处理'],
  ['not my problem', 'notmyproblem', 'I will find out who can help you'],
  ['calm down', 'calmdown', 'I understand that this is annoying'],
  ['that is impossible', 'thatisimpossible', 'let me see what we can do'],
] as const;

const AT = `'2026-11-22T00:00:00Z'`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const idOf = (prefix: string, index: number): string =>
  `'${prefix}_0000000000700000000000cw${String(index).padStart(2, '0')}'`;

/** Quick replies with their versions, and phrases that must not be said (J2). */
export class Phrases extends Migration {
  override up(): void {
    this.addSql(`
      create table quick_reply (
        id text primary key,
        shortcut text not null unique,
        words_zh text not null,
        words_en text not null,
        is_active boolean not null default true,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index quick_reply_shortcut on quick_reply (shortcut, id)');
    this.addSql(`
      create table quick_reply_version (
        id text primary key,
        quick_reply_id text not null references quick_reply deferrable initially deferred,
        number int not null,
        shortcut text not null,
        words_zh text not null,
        words_en text not null,
        account_id text references account,
        created_at timestamptz(3) not null,
        unique (quick_reply_id, number)
      )`);
    this.addSql('create index quick_reply_version_quick_reply_id on quick_reply_version (quick_reply_id, id)');
    this.addSql(`
      create table forbidden_phrase (
        id text primary key,
        phrase text not null,
        normalised text not null unique,
        replacement text not null,
        is_active boolean not null default true,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index forbidden_phrase_phrase on forbidden_phrase (phrase, id)');
    this.addSql('alter table complaint_message add quick_reply_version_id text references quick_reply_version');
    for (const [index, [shortcut, zh, en]] of replies.entries()) {
      const words = [shortcut, zh, en].map(quoted).join(', ');
      this.addSql(`
        insert into quick_reply (id, shortcut, words_zh, words_en, updated_at)
        values (${idOf('quickreply', index)}, ${words}, ${AT})`);
      this.addSql(`
        insert into quick_reply_version (id, quick_reply_id, number, shortcut, words_zh, words_en, created_at)
        values (${idOf('quickreplyversion', index)}, ${idOf('quickreply', index)}, 1, ${words}, ${AT})`);
    }
    for (const [index, phrase] of phrases.entries())
      this.addSql(`
        insert into forbidden_phrase (id, phrase, normalised, replacement, updated_at)
        values (${idOf('forbiddenphrase', index)}, ${phrase.map(quoted).join(', ')}, ${AT})`);
  }

  override down(): void {
    this.addSql('alter table complaint_message drop quick_reply_version_id');
    this.addSql('drop table forbidden_phrase, quick_reply_version, quick_reply');
  }
}
