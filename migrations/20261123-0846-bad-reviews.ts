import { Migration } from '@mikro-orm/migrations';

const texts = [
  ['REVIEW_HELP', 'IN_APP'],
  ['REVIEW_HELP_SMS', 'SMS'],
] as const;

const SUBJECT = ['关于您的评价', 'About your review'] as const;
const BODY = [
  '{market}：看到您对订单 {order} 的评价，很抱歉没有让您满意。我们想了解情况并帮您解决，请回复或等待客服来电（{number}）。您的评价由您决定。',
  '{market}: we read your review of order {order} and are sorry. We would like to know more and help; answer us, or we call you ({number}). Your review stays yours to decide.',
] as const;

/** The bad-review desk 中差评处理: cases, attempts to reach authors, compensation (C7). */
export class BadReviews extends Migration {
  override up(): void {
    this.addSql(`
      create table bad_review (
        id text primary key,
        number text not null unique,
        review_id text not null constraint bad_review_review_id_unique unique references product_review,
        order_id text not null references customer_order,
        merchant_id text not null references merchant,
        buyer_id text not null references account,
        status text not null default 'OPEN'
          check (status in ('OPEN', 'PROMISED', 'AWAITING_COMPENSATION', 'REFUSED', 'CHANGED', 'CLOSED')),
        severity text not null check (severity in ('MIDDLING', 'BAD', 'SEVERE')),
        lowest_score int not null check (lowest_score between 1 and 5),
        contact_status text not null default 'NONE' check (contact_status in ('NONE', 'MESSAGED', 'TEXTED', 'PHONED')),
        contact_count int not null default 0,
        owner_id text references account,
        next_step text check (next_step in ('CALL', 'DECISION', 'CHANGE', 'PAYMENT')),
        due_at timestamptz(3),
        told_late_at timestamptz(3),
        first_contact_at timestamptz(3),
        answered_at timestamptz(3),
        promised_on text check (promised_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        demanded_at timestamptz(3),
        is_repeat_demander boolean not null default false,
        result text,
        slip_id text references slip deferrable initially deferred,
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((status in ('REFUSED', 'CHANGED', 'CLOSED')) = (closed_at is not null)),
        check ((closed_at is null) = (next_step is not null)),
        check ((due_at is not null) = (next_step is not null and next_step <> 'PAYMENT')),
        check (status <> 'PROMISED' or promised_on is not null)
      )`);
    for (const sorted of ['lowest_score', 'due_at', 'opened_at'])
      this.addSql(`create index bad_review_${sorted} on bad_review (${sorted}, id)`);
    for (const owner of ['buyer_id', 'merchant_id', 'owner_id'])
      this.addSql(`create index bad_review_${owner} on bad_review (${owner}, opened_at, id)`);
    this.addSql('create index bad_review_slip_id on bad_review (slip_id)');
    this.addSql(
      'create index bad_review_untold on bad_review (due_at) where due_at is not null and told_late_at is null',
    );
    this.addSql(`
      create table bad_review_contact (
        id text primary key,
        bad_review_id text not null references bad_review deferrable initially deferred,
        buyer_id text not null references account,
        way text not null check (way in ('MESSAGE', 'SMS', 'PHONE')),
        result text not null check (result in ('SENT', 'NO_ANSWER', 'ANSWERED')),
        note text not null,
        asks_for_money boolean not null,
        account_id text references account,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index bad_review_contact_bad_review_id on bad_review_contact (bad_review_id, id)');
    this.addSql(`
      create table bad_review_compensation (
        id text primary key,
        bad_review_id text not null references bad_review deferrable initially deferred,
        buyer_id text not null references account,
        slip_id text not null unique references slip deferrable initially deferred,
        amount_minor bigint not null check (amount_minor > 0),
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index bad_review_compensation_bad_review_id on bad_review_compensation (bad_review_id, id)');
    this.addSql('create index bad_review_compensation_buyer_id on bad_review_compensation (buyer_id, created_at)');
    for (const [index, [kind, channel]] of texts.entries()) this.addSql(template(index, kind, channel));
  }

  override down(): void {
    const kinds = texts.map(([kind]) => `'${kind}'`).join(', ');
    this.addSql(`delete from message where kind in (${kinds})`);
    this.addSql(
      `delete from message_template_version where template_id in (select id from message_template where kind in (${kinds}))`,
    );
    this.addSql(`delete from message_template where kind in (${kinds})`);
    this.addSql('drop table bad_review_compensation, bad_review_contact, bad_review');
  }
}

function template(index: number, kind: string, channel: string): string {
  const suffix = `000000000070000000000073${String(index).padStart(2, '0')}`;
  const worded = [...SUBJECT, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${worded}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
