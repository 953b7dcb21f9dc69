import { Migration } from '@mikro-orm/migrations';

const allowKinds = (values: string): string[] => [
  'alter table order_adjustment drop constraint order_adjustment_kind_check, drop constraint order_adjustment_declined_check',
  `alter table order_adjustment add constraint order_adjustment_kind_check check (kind in (${values})),
    add constraint order_adjustment_declined_check check (declined <@ array[${values}])`,
];
const given = `'GIFT', 'FREE_DELIVERY', 'PRICE_CUT'`;

/** Goodwill coupons 补偿券 (D2, F7): given by hand, used once, back when what they were used for is cancelled. */
export class GoodwillCoupons extends Migration {
  override up(): void {
    for (const sql of allowKinds(`${given}, 'COUPON'`)) this.addSql(sql);
    this.addSql(`create index order_adjustment_cause_id on order_adjustment (cause_id) where kind = 'COUPON'`);
    this.addSql(`
      create table coupon (
        id text primary key,
        code text not null constraint coupon_code_unique unique,
        status text not null check (status in ('TO_APPROVE', 'ISSUED', 'USED', 'EXPIRED', 'WITHDRAWN', 'REJECTED')),
        buyer_id text not null references account,
        merchant_id text references merchant,
        bearer text not null check (bearer in ('MERCHANT', 'PLATFORM')),
        amount_minor bigint not null check (amount_minor > 0),
        minimum_minor bigint not null check (minimum_minor >= 0),
        valid_days int not null check (valid_days > 0),
        reason text not null,
        cause_id text,
        complaint_id text references complaint deferrable initially deferred,
        return_id text references order_return deferrable initially deferred,
        issued_by_id text,
        decided_by_id text,
        refused_reason text,
        checkout_id text references checkout deferrable initially deferred,
        expires_at timestamptz(3),
        due_at timestamptz(3),
        reminder_due_at timestamptz(3),
        used_at timestamptz(3),
        sequence int not null default 0,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (bearer = 'PLATFORM' or merchant_id is not null),
        check ((due_at is not null) = (status in ('TO_APPROVE', 'ISSUED'))),
        check ((checkout_id is not null and used_at is not null) = (status = 'USED')),
        check (status not in ('ISSUED', 'USED') or expires_at is not null)
      )`);
    this.addSql('create index coupon_created_at on coupon (created_at, id)');
    this.addSql('create index coupon_status on coupon (status, created_at, id)');
    this.addSql('create index coupon_buyer_id on coupon (buyer_id, created_at, id)');
    this.addSql('create index coupon_merchant_id on coupon (merchant_id, created_at, id)');
    this.addSql('create index coupon_complaint_id on coupon (complaint_id, created_at, id)');
    this.addSql('create index coupon_return_id on coupon (return_id, created_at, id)');
    this.addSql('create index coupon_checkout_id on coupon (checkout_id, created_at, id)');
    this.addSql('create index coupon_amount on coupon (amount_minor, id)');
    this.addSql('create index coupon_due_at on coupon (due_at) where due_at is not null');
    this.addSql('create index coupon_reminder_due_at on coupon (reminder_due_at) where reminder_due_at is not null');
    for (const [index, [kind, channel, texts]] of templates.entries())
      this.addSql(template(index, kind, channel, texts));
  }

  override down(): void {
    const kinds = `('COUPON_ISSUED', 'COUPON_LAPSES')`;
    const gone = `select id from message_template where kind in ${kinds}`;
    this.addSql(`delete from message where kind in ${kinds}`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind in ${kinds}`);
    this.addSql('drop table coupon');
    this.addSql('drop index order_adjustment_cause_id');
    this.addSql(`update order_adjustment set kind = 'PRICE_CUT' where kind = 'COUPON'`);
    for (const sql of allowKinds(given)) this.addSql(sql);
  }
}

type Texts = readonly [string, string, string, string];
const issued: Texts = [
  '您收到一张补偿券',
  'A coupon for you',
  '{market}：送您一张 {amount} 元补偿券（{code}），{until} 前下单可用。',
  '{market}: a coupon of {amount} ({code}) is yours, to be used until {until}.',
];
const lapses: Texts = [
  '补偿券即将到期',
  'A coupon lapses soon',
  '您的 {amount} 元补偿券（{code}）将于 {until} 到期，下单时可抵扣商品金额。',
  'Your coupon of {amount} ({code}) lapses on {until}; use it at checkout.',
];
const templates: readonly (readonly [kind: string, channel: string, texts: Texts])[] = [
  ['COUPON_ISSUED', 'SMS', issued],
  ['COUPON_ISSUED', 'IN_APP', issued],
  ['COUPON_LAPSES', 'IN_APP', lapses],
];

function template(index: number, kind: string, channel: string, texts: Texts): string {
  const suffix = `0000000000700000000000ca${String(index).padStart(2, '0')}`;
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
