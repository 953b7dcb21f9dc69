import { Migration } from '@mikro-orm/migrations';

const atCommit = 'deferrable initially deferred';
const gateways = `'ALIPAY', 'ONLINE_BANK'`;

/** Payments through gateways: attempts, what gateways tell, and what goes back through them (F3, F5). */
export class PaymentAttempts extends Migration {
  override up(): void {
    this.methods(`'WALLET', ${gateways}`);
    this.addSql(`
      create table payment_attempt (
        id text primary key,
        payment_id text not null,
        buyer_id text not null,
        gateway text not null check (gateway in (${gateways})),
        way text not null check (way in ('PAGE', 'WAP', 'APP', 'QR')),
        status text not null default 'OPENING'
          check (status in ('OPENING', 'OPEN', 'CAPTURED', 'RETURNED', 'CLOSED', 'FAILED')),
        amount_minor bigint not null check (amount_minor > 0),
        wallet_minor bigint not null check (wallet_minor >= 0),
        return_url text,
        page_url text,
        order_string text,
        qr_code text,
        trade_number text,
        paid_at timestamptz(3),
        error_code text,
        error_message text,
        look_count integer not null default 0,
        next_at timestamptz(3),
        expires_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        check (status not in ('CAPTURED', 'RETURNED') or (paid_at is not null and next_at is null)),
        unique (id, buyer_id),
        foreign key (payment_id, buyer_id) references payment (id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index payment_attempt_created_at on payment_attempt (created_at, id)');
    this.addSql('create index payment_attempt_payment_id on payment_attempt (payment_id, created_at, id)');
    this.addSql('create index payment_attempt_payment_id_id on payment_attempt (payment_id, id)');
    this.addSql('create index payment_attempt_buyer_id on payment_attempt (buyer_id, created_at, id)');
    this.addSql('create index payment_attempt_status on payment_attempt (status, created_at, id)');
    this.addSql('create index payment_attempt_trade_number on payment_attempt (trade_number)');
    this.addSql('create index payment_attempt_next_at on payment_attempt (next_at) where next_at is not null');

    this.addSql(`
      create table gateway_notification (
        id text primary key,
        gateway text not null check (gateway in (${gateways})),
        verdict text not null check (verdict in ('TAKEN', 'REPEATED', 'NOTED', 'RETURNED', 'PARKED', 'UNKNOWN',
          'WRONG_AMOUNT', 'OTHER_APP', 'FORGED', 'MALFORMED')),
        notify_id text,
        number text,
        trade_status text,
        trade_number text,
        amount_minor bigint,
        paid_at timestamptz(3),
        attempt_id text references payment_attempt ${atCommit},
        received_at timestamptz(3) not null,
        next_at timestamptz(3),
        check (verdict = 'PARKED' or next_at is null)
      )`);
    this.addSql('create index gateway_notification_received_at on gateway_notification (received_at, id)');
    this.addSql('create index gateway_notification_verdict on gateway_notification (verdict, received_at, id)');
    this.addSql('create index gateway_notification_attempt_id on gateway_notification (attempt_id, id)');
    this.addSql('create index gateway_notification_number on gateway_notification (number)');
    this.addSql(
      'create index gateway_notification_next_at on gateway_notification (next_at) where next_at is not null',
    );

    this.addSql(`
      create table gateway_refund (
        id text primary key,
        attempt_id text not null,
        buyer_id text not null,
        refund_id text references refund ${atCommit},
        gateway text not null check (gateway in (${gateways})),
        status text not null default 'ON_THE_WAY' check (status in ('ON_THE_WAY', 'SENT', 'REFUSED', 'REDIRECTED')),
        amount_minor bigint not null check (amount_minor > 0),
        error_code text,
        error_message text,
        failure_count integer not null default 0,
        next_at timestamptz(3),
        created_at timestamptz(3) not null,
        settled_at timestamptz(3),
        check ((status = 'ON_THE_WAY') = (next_at is not null)),
        check ((status in ('SENT', 'REDIRECTED')) = (settled_at is not null)),
        foreign key (attempt_id, buyer_id) references payment_attempt (id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index gateway_refund_created_at on gateway_refund (created_at, id)');
    this.addSql('create index gateway_refund_attempt_id on gateway_refund (attempt_id, id)');
    this.addSql('create index gateway_refund_buyer_id on gateway_refund (buyer_id, created_at, id)');
    this.addSql('create index gateway_refund_status on gateway_refund (status, created_at, id)');
    this.addSql('create index gateway_refund_next_at on gateway_refund (next_at) where next_at is not null');
    // Money of one attempt that came too late goes back once.
    this.addSql('create unique index gateway_refund_whole on gateway_refund (attempt_id) where refund_id is null');

    this.addSql(`alter table tender add attempt_id text references payment_attempt ${atCommit}`);
    this.addSql(
      `alter table tender add constraint tender_attempt_check check ((method in (${gateways})) = (attempt_id is not null))`,
    );
    this.addSql(`alter table refund_part add gateway_refund_id text unique references gateway_refund ${atCommit}`);
    for (const [index, [kind, channel]] of messages.entries()) this.addSql(template(index, kind, channel));
  }

  override down(): void {
    for (const kind of Object.keys(wordings)) {
      const gone = `select id from message_template where kind = '${kind}'`;
      this.addSql(`delete from message where kind = '${kind}'`);
      this.addSql(`delete from message_template_version where template_id in (${gone})`);
      this.addSql(`delete from message_template where kind = '${kind}'`);
    }
    this.addSql('alter table refund_part drop gateway_refund_id');
    this.addSql('alter table tender drop constraint tender_attempt_check, drop attempt_id');
    this.addSql('drop table gateway_refund, gateway_notification, payment_attempt');
    this.methods(`'WALLET'`);
  }

  private methods(values: string): void {
    this.addSql(`
      alter table tender drop constraint tender_method_check,
        add constraint tender_method_check check (method in (${values}))`);
    this.addSql(`
      alter table refund_part drop constraint refund_part_destination_check,
        add constraint refund_part_destination_check check (destination in (${values}))`);
  }
}

const wordings: Readonly<Record<string, readonly string[]>> = {
  PAYMENT_RETURNED: [
    '付款已原路退回',
    'Your payment goes back',
    '【{market}】您的付款 {amount} 元到账时订单已取消、已付或金额有变，将全额原路退回。',
    '{market}: your payment of {amount} came when there was nothing left to pay for it; it goes back whole to where it came from.',
  ],
  REFUND_REDIRECTED: [
    '退款已转入预存款',
    'Your refund is in your wallet',
    '【{market}】支付渠道无法原路退款 {amount} 元，已退入您的预存款，可随时使用或提现。',
    '{market}: {amount} could not be refunded to where it came from and is in your wallet now.',
  ],
};

const messages = Object.keys(wordings).flatMap((kind) => ['SMS', 'IN_APP'].map((channel) => [kind, channel] as const));

function template(index: number, kind: string, channel: string): string {
  const suffix = `0000000000700000000000b0${String(index).padStart(2, '0')}`;
  const [subjectZh = '', subjectEn = '', bodyZh = '', bodyEn = ''] = wordings[kind] ?? [];
  const subject = channel === 'SMS' ? ['', ''] : [subjectZh, subjectEn];
  const texts = [...subject, bodyZh, bodyEn].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
