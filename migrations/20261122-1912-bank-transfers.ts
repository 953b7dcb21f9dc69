import { Migration } from '@mikro-orm/migrations';

const atCommit = 'deferrable initially deferred';
const methods = `'WALLET', 'ALIPAY', 'ONLINE_BANK'`;

/** Bank transfers that pay orders, and lines of the bank's statement that are booked once for whatever they were (F3). */
export class BankTransfers extends Migration {
  override up(): void {
    this.addSql(`
      create table bank_transfer (
        id text primary key,
        code text not null constraint bank_transfer_code_unique unique,
        payment_id text not null,
        buyer_id text not null,
        status text not null default 'WAITING' check (status in ('WAITING', 'CAPTURED', 'TO_WALLET', 'REJECTED')),
        amount_minor bigint not null check (amount_minor > 0),
        wallet_minor bigint not null check (wallet_minor >= 0),
        received_minor bigint check (received_minor > 0),
        outcome text check (outcome in ('UNDERPAID', 'NOTHING_TO_PAY', 'WALLET_SHORT')),
        bank_reference text,
        rejected_reason text,
        decided_by_id text,
        decided_at timestamptz(3),
        expires_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        check ((status in ('CAPTURED', 'TO_WALLET')) = (received_minor is not null and bank_reference is not null)),
        check ((status = 'TO_WALLET') = (outcome is not null)),
        check ((status = 'REJECTED') = (rejected_reason is not null)),
        check ((status = 'WAITING') = (decided_at is null)),
        foreign key (payment_id, buyer_id) references payment (id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index bank_transfer_created_at on bank_transfer (created_at, id)');
    this.addSql('create index bank_transfer_status on bank_transfer (status, created_at, id)');
    this.addSql('create index bank_transfer_buyer_id on bank_transfer (buyer_id, created_at, id)');
    this.addSql('create index bank_transfer_payment_id on bank_transfer (payment_id, created_at, id)');
    this.addSql(`create unique index bank_transfer_waiting on bank_transfer (payment_id) where status = 'WAITING'`);

    this.addSql(`
      create table bank_receipt (
        reference text primary key,
        used_by text not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql(`
      insert into bank_receipt (reference, used_by, created_at)
      select upper(regexp_replace(bank_reference, '\\s+', '', 'g')), id, decided_at from top_up where bank_reference is not null
      on conflict do nothing`);
    this.allow(`${methods}, 'BANK_TRANSFER'`);
    for (const [index, channel] of ['SMS', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = '${KIND}'`;
    this.addSql(`delete from message where kind = '${KIND}'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = '${KIND}'`);
    this.allow(methods);
    this.addSql('drop table bank_receipt, bank_transfer');
  }

  private allow(values: string): void {
    this.addSql(`
      alter table tender drop constraint tender_method_check,
        add constraint tender_method_check check (method in (${values}))`);
    this.addSql(`
      alter table refund_part drop constraint refund_part_destination_check,
        add constraint refund_part_destination_check check (destination in (${values}))`);
  }
}

const KIND = 'BANK_TRANSFER_TO_WALLET';
const subject = ['转账款已存入预存款', 'Your bank transfer is in your wallet'];
const body = [
  '【{market}】您的银行转账（附言 {code}）有 {amount} 元未用于订单（多付、不足或逾期到账），已存入预存款，可随时使用或提现。未付清的订单请尽快付款。',
  '{market}: {amount} of your bank transfer {code} paid no order, as it was too much, too little or too late; it is in your wallet. Orders that are not paid still wait.',
];

function template(index: number, channel: string): string {
  const suffix = `0000000000700000000000c7${String(index).padStart(2, '0')}`;
  const texts = [...(channel === 'SMS' ? ['', ''] : subject), ...body].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${KIND}', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
