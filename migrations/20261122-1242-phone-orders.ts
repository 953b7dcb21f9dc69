import { Migration } from '@mikro-orm/migrations';

const kinds = `array['GIFT', 'FREE_DELIVERY', 'PRICE_CUT']`;

/** Orders that agents take by phone, and what they give away on unpaid ones (E10). */
export class PhoneOrders extends Migration {
  override up(): void {
    this.addSql(`
      alter table customer_order add channel text constraint customer_order_channel_check check (channel in ('ONLINE', 'PHONE'))`);
    this.addSql(`update customer_order set channel = 'ONLINE' where origin = 'MARKET'`);
    this.addSql(`
      alter table order_adjustment
        add declined text[] not null default '{}' constraint order_adjustment_declined_check check (declined <@ ${kinds})`);
    this.addSql(entryKinds(`replace(pg_get_constraintdef(oid), ']', ', ''CONCESSION''::text]')`));
    for (const [index, channel] of ['SMS', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'PHONE_ORDER_PLACED'`;
    this.addSql(`delete from message where kind = 'PHONE_ORDER_PLACED'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'PHONE_ORDER_PLACED'`);
    this.addSql(`delete from order_entry where kind = 'CONCESSION'`);
    this.addSql(entryKinds(`replace(pg_get_constraintdef(oid), ', ''CONCESSION''::text', '')`));
    this.addSql('alter table order_adjustment drop declined');
    this.addSql('alter table customer_order drop channel');
  }
}

/** Whatever kinds there are, and one more or less. */
const entryKinds = (definition: string): string => `
  do $$ declare present text; begin
    select ${definition} into present from pg_constraint where conname = 'order_entry_kind_check';
    alter table order_entry drop constraint order_entry_kind_check;
    execute 'alter table order_entry add constraint order_entry_kind_check ' || present;
  end $$`;

const SUBJECT = ['客服已为您下单', 'Ordered for you'] as const;
const BODY = [
  '【{market}】客服已为您下单 {orders}，应付 {total} 元，请在 {hours} 小时内登录付款。首次登录请用本手机号和验证码设置密码。',
  '{market}: ordered for you: {orders}, {total} to pay. Please sign in and pay within {hours} hours; at first, set a password with a code sent to this number.',
] as const;

function template(index: number, channel: string): string {
  const suffix = `000000000070000000000003${String(index).padStart(2, '0')}`;
  const subject = channel === 'SMS' ? ['', ''] : SUBJECT;
  const texts = [...subject, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'PHONE_ORDER_PLACED', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
