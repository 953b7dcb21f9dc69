import { Migration } from '@mikro-orm/migrations';

/** Withdrawals from wallets, and what their buyers hear of them (F2). */
export class Withdrawals extends Migration {
  override up(): void {
    this.addSql(`
      create table withdrawal (
        id text primary key,
        number text not null constraint withdrawal_number_unique unique,
        buyer_id text not null,
        status text not null default 'REQUESTED' check (status in
          ('REQUESTED', 'CHECKED', 'APPROVED', 'PAID', 'REJECTED', 'FAILED', 'CANCELLED')),
        amount_minor bigint not null check (amount_minor > 0),
        way text not null check (way in ('BANK', 'ALIPAY')),
        account_holder text not null,
        account_number text not null,
        bank_name text,
        checked_by_id text,
        decided_by_id text,
        decided_at timestamptz(3),
        refused_reason text,
        bank_reference text constraint withdrawal_bank_reference_unique unique,
        paid_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (checked_by_id <> decided_by_id or status in ('REJECTED', 'FAILED')),
        check ((paid_at is null) = (bank_reference is null)),
        check (status <> 'PAID' or paid_at is not null)
      )`);
    this.addSql('create index withdrawal_buyer_id on withdrawal (buyer_id, created_at, id)');
    this.addSql('create index withdrawal_created_at on withdrawal (created_at, id)');
    this.addSql('create index withdrawal_status on withdrawal (status, created_at, id)');
    for (const [index, [kind, channel, texts]] of templates.entries())
      this.addSql(template(index, kind, channel, texts));
  }

  override down(): void {
    const kinds = `('WITHDRAWAL_PAID', 'WITHDRAWAL_REFUSED')`;
    const gone = `select id from message_template where kind in ${kinds}`;
    this.addSql(`delete from message where kind in ${kinds}`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind in ${kinds}`);
    this.addSql('drop table withdrawal');
  }
}

type Texts = readonly [string, string, string, string];
const paid: Texts = [
  '提现 {number} 已转出',
  'Withdrawal {number} was transferred',
  '{market}：您的提现 {number}（{amount}）已转出，到账时间以银行为准。',
  '{market}: your withdrawal {number} of {amount} was transferred; when it arrives is up to the bank.',
];
const refused: Texts = [
  '提现 {number} 未成功',
  'Withdrawal {number} was not made',
  '{market}：您的提现 {number}（{amount}）未成功，款项已退回预存款。原因：{reason}',
  '{market}: your withdrawal {number} of {amount} was not made; the money is in your wallet again. Reason: {reason}',
];
const templates: readonly (readonly [kind: string, channel: string, texts: Texts])[] = [
  ['WITHDRAWAL_PAID', 'SMS', paid],
  ['WITHDRAWAL_PAID', 'IN_APP', paid],
  ['WITHDRAWAL_REFUSED', 'SMS', refused],
  ['WITHDRAWAL_REFUSED', 'IN_APP', refused],
];

function template(index: number, kind: string, channel: string, texts: Texts): string {
  const suffix = `0000000000700000000000d1${String(index).padStart(2, '0')}`;
  const [subjectZh, subjectEn, bodyZh, bodyEn] = texts;
  const subjects = channel === 'SMS' ? ['', ''] : [subjectZh, subjectEn];
  const values = [...subjects, bodyZh, bodyEn].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${values}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
