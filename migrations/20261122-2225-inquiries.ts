import { Migration } from '@mikro-orm/migrations';

/** Topics to begin with; the market words, adds and hides them. */
const topics = [
  ['商品与规格', 'Goods and variants'],
  ['下单与改单', 'Ordering and changes'],
  ['物流与配送', 'Shipping and delivery'],
  ['支付与发票', 'Payment and invoices'],
  ['退换与维修', 'Returns and repairs'],
  ['优惠与会员', 'Offers and membership'],
  ['网站与功能', 'Website and features'],
  ['商家与合作', 'Merchants and cooperation'],
  ['其他', 'Something else'],
] as const;

const SUBJECT = ['您的咨询 {number} 有答复了', 'Your inquiry {number} was answered'] as const;
const BODY = [
  '{market}：您的咨询或建议 {number} 已答复，请在网站查看；如未解决可继续追问。',
  '{market}: your inquiry {number} was answered. Read it on the site, and ask again if that is not enough.',
] as const;

/** The register of inquiries 咨询 and suggestions 建议, and what they are about (H8). */
export class Inquiries extends Migration {
  override up(): void {
    this.addSql(`
      create table inquiry_topic (
        id text primary key,
        name_zh text not null,
        name_en text not null,
        position int not null,
        is_active boolean not null default true,
        version int not null default 1
      )`);
    this.addSql('create index inquiry_topic_position on inquiry_topic (position, id)');
    this.addSql(`
      create table inquiry (
        id text primary key,
        number text not null unique,
        kind text not null check (kind in ('QUESTION', 'SUGGESTION')),
        status text not null default 'OPEN' check (status in ('OPEN', 'ANSWERED', 'CHANGED')),
        channel text not null check (channel in ('WEB', 'PHONE', 'CHAT', 'EMAIL', 'ON_SITE')),
        topic_id text not null references inquiry_topic deferrable initially deferred,
        buyer_id text references account,
        asker_name text,
        order_id text references customer_order,
        product_id text references product,
        text text not null,
        owner_id text references account,
        answer text,
        answered_by_id text references account,
        answered_at timestamptz(3),
        change text,
        changed_at timestamptz(3),
        asked_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        runs_out_at timestamptz(3),
        asked_again_count int not null default 0,
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((status = 'OPEN') = (answered_at is null)),
        check (status = 'OPEN' or (answer is not null and runs_out_at is null)),
        check (status <> 'CHANGED' or change is not null),
        check ((change is null) = (changed_at is null))
      )`);
    this.addSql('create index inquiry_asked_at on inquiry (asked_at, id)');
    this.addSql('create index inquiry_due_at on inquiry (due_at, id)');
    this.addSql('create index inquiry_open_due_at on inquiry (due_at, id) where answered_at is null');
    this.addSql('create index inquiry_runs_out_at on inquiry (runs_out_at) where runs_out_at is not null');
    for (const column of ['buyer_id', 'topic_id', 'owner_id', 'order_id', 'product_id'])
      this.addSql(`create index inquiry_${column} on inquiry (${column}, asked_at, id)`);
    for (const [index, [zh, en]] of topics.entries())
      this.addSql(`
        insert into inquiry_topic (id, name_zh, name_en, position)
        values ('inquirytopic_000000000070000000000001${String(index).padStart(2, '0')}', '${zh}', '${en}', ${(index + 1) * 10})`);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'INQUIRY_ANSWERED'`;
    this.addSql(`delete from message where kind = 'INQUIRY_ANSWERED'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'INQUIRY_ANSWERED'`);
    this.addSql('drop table inquiry, inquiry_topic');
  }
}

function template(index: number, channel: string): string {
  const suffix = `000000000070000000000041${String(index).padStart(2, '0')}`;
  const texts = [...SUBJECT, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'INQUIRY_ANSWERED', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
