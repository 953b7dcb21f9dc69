import { Migration } from '@mikro-orm/migrations';

const kinds = `'PLACED', 'TRANSITION', 'SHIPMENT', 'DELIVERY', 'NOTE', 'FLAG', 'CORRECTION', 'REMINDER', 'REFUND', 'HOLD', 'RELEASE', 'FLAG_CLEARED'`;
const added = `'READ', 'CHANGE_PROPOSED', 'CHANGE', 'CHANGE_DROPPED'`;

/** Other goods for a paid order until the order clerk has marked it as read; the version before is kept (E4). */
export class OrderChanges extends Migration {
  override up(): void {
    this.addSql('alter table customer_order add read_at timestamptz(3), add open_change_id text');
    this.addSql(
      `alter table customer_order add check (open_change_id is null or (read_at is null and status in ('PAID', 'REVIEWED')))`,
    );
    // Whatever was picked so far was in the clerk's hands.
    this.addSql(`update customer_order set read_at = coalesce(reviewed_at, placed_at)
      where origin = 'MARKET' and status in ('PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED')`);
    this.addSql(`
      create table order_change (
        id text primary key,
        order_id text not null references customer_order deferrable initially deferred,
        merchant_id text not null,
        buyer_id text not null,
        status text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
        reason text not null,
        currency text not null,
        before jsonb not null,
        after jsonb not null,
        difference_minor bigint not null,
        account_id text,
        created_at timestamptz(3) not null,
        due_at timestamptz(3),
        answered_at timestamptz(3),
        version int not null default 1,
        check ((status = 'PROPOSED') = (due_at is not null)),
        check ((status = 'PROPOSED') = (answered_at is null))
      )`);
    this.addSql('create index order_change_order_id on order_change (order_id, id)');
    this.addSql(`create unique index order_change_open on order_change (order_id) where status = 'PROPOSED'`);
    this.addSql('create index order_change_due_at on order_change (due_at) where due_at is not null');
    this.addSql('alter table order_entry drop constraint order_entry_kind_check');
    this.addSql(`alter table order_entry add constraint order_entry_kind_check check (kind in (${kinds}, ${added}))`);
    for (const [index, channel] of ['SMS', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'ORDER_CHANGE_PROPOSED'`;
    this.addSql(`delete from message where kind = 'ORDER_CHANGE_PROPOSED'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'ORDER_CHANGE_PROPOSED'`);
    this.addSql(`delete from order_entry where kind in (${added})`);
    this.addSql('alter table order_entry drop constraint order_entry_kind_check');
    this.addSql(`alter table order_entry add constraint order_entry_kind_check check (kind in (${kinds}))`);
    this.addSql('drop table order_change');
    this.addSql('alter table customer_order drop read_at, drop open_change_id');
  }
}

const SUBJECT = ['订单 {order} 待您确认修改', 'A change of order {order} waits for you'] as const;
const BODY = [
  '【{market}】您的订单 {order} 有修改建议，请尽快确认；逾期未确认则按原单发货。',
  '{market}: other goods are proposed for your order {order}. Please say yes or no; without an answer it stays as it is.',
] as const;

function template(index: number, channel: string): string {
  const suffix = `000000000070000000000002${String(index).padStart(2, '0')}`;
  const subject = channel === 'SMS' ? ['', ''] : SUBJECT;
  const texts = [...subject, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'ORDER_CHANGE_PROPOSED', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
