import { Migration } from '@mikro-orm/migrations';

/** Entities know each other by id only, so a flush writes them in any order: the references are checked at commit. */
const atCommit = 'deferrable initially deferred';

/** Payments with their tenders, refunds, releases to merchants, and wallet top-ups by bank transfer (F2-F5). */
export class Payments extends Migration {
  override up(): void {
    this.addSql(`
      create table payment (
        id text primary key,
        checkout_id text not null unique,
        buyer_id text not null,
        status text not null default 'PENDING' check (status in ('PENDING', 'CAPTURED', 'CANCELLED')),
        total_minor bigint not null check (total_minor >= 0),
        created_at timestamptz(3) not null,
        captured_at timestamptz(3),
        check ((status = 'CAPTURED') = (captured_at is not null)),
        unique (id, buyer_id)
      )`);
    this.addSql('create index payment_buyer_id on payment (buyer_id, id)');
    this.addSql('create index payment_status on payment (status, id)');

    this.addSql(`
      create table tender (
        id text primary key,
        payment_id text not null,
        buyer_id text not null,
        method text not null check (method in ('WALLET')),
        status text not null default 'PENDING' check (status in ('PENDING', 'CAPTURED', 'CANCELLED')),
        amount_minor bigint not null check (amount_minor >= 0),
        created_at timestamptz(3) not null,
        captured_at timestamptz(3),
        check ((status = 'CAPTURED') = (captured_at is not null)),
        unique (id, payment_id, buyer_id),
        foreign key (payment_id, buyer_id) references payment (id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index tender_payment_id on tender (payment_id, id)');

    this.addSql(`
      create table tender_allocation (
        id text primary key,
        tender_id text not null,
        payment_id text not null,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        status text not null default 'PENDING' check (status in ('PENDING', 'CAPTURED', 'CANCELLED')),
        amount_minor bigint not null check (amount_minor >= 0),
        refunded_minor bigint not null,
        check (refunded_minor between 0 and amount_minor),
        check (refunded_minor = 0 or status = 'CAPTURED'),
        unique (tender_id, order_id),
        foreign key (tender_id, payment_id, buyer_id) references tender (id, payment_id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index tender_allocation_order_id on tender_allocation (order_id, id)');
    this.addSql('create index tender_allocation_payment_id on tender_allocation (payment_id, id)');
    this.addSql('create index tender_allocation_merchant_id on tender_allocation (merchant_id, id)');

    this.addSql(`
      create table order_release (
        id text primary key,
        order_id text not null unique,
        merchant_id text not null,
        gross_minor bigint not null check (gross_minor >= 0),
        commission_minor bigint not null check (commission_minor between 0 and gross_minor),
        refunded_minor bigint not null check (refunded_minor between 0 and gross_minor),
        commission_returned_minor bigint not null check (commission_returned_minor between 0 and commission_minor),
        created_at timestamptz(3) not null
      )`);

    this.addSql(`
      create table refund (
        id text primary key,
        payment_id text not null,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        cause text not null check (cause in ('ORDER_CANCELLED', 'ORDER_CHANGED', 'RETURN')),
        reference text not null,
        amount_minor bigint not null check (amount_minor > 0),
        from_merchant_minor bigint not null check (from_merchant_minor >= 0),
        from_commission_minor bigint not null check (from_commission_minor >= 0),
        created_at timestamptz(3) not null,
        check (from_merchant_minor + from_commission_minor in (0, amount_minor)),
        unique (cause, reference),
        unique (id, merchant_id, buyer_id),
        foreign key (payment_id, buyer_id) references payment (id, buyer_id) ${atCommit}
      )`);
    this.addSql('create index refund_order_id on refund (order_id, id)');
    this.addSql('create index refund_payment_id on refund (payment_id, id)');
    this.addSql('create index refund_merchant_id on refund (merchant_id, id)');
    this.addSql('create index refund_buyer_id on refund (buyer_id, id)');

    this.addSql(`
      create table refund_part (
        id text primary key,
        refund_id text not null,
        tender_id text not null references tender ${atCommit},
        merchant_id text not null,
        buyer_id text not null,
        destination text not null check (destination in ('WALLET')),
        amount_minor bigint not null check (amount_minor > 0),
        unique (refund_id, tender_id),
        foreign key (refund_id, merchant_id, buyer_id) references refund (id, merchant_id, buyer_id) ${atCommit}
      )`);

    this.addSql(`
      create table top_up (
        id text primary key,
        buyer_id text not null references account,
        status text not null default 'PENDING' check (status in ('PENDING', 'CONFIRMED', 'REJECTED')),
        code text not null unique,
        amount_minor bigint not null check (amount_minor > 0),
        bank_reference text unique,
        rejected_reason text,
        decided_by text references account,
        decided_at timestamptz(3),
        created_at timestamptz(3) not null,
        check ((status = 'PENDING') = (decided_at is null)),
        check ((status = 'CONFIRMED') = (bank_reference is not null)),
        check ((status = 'REJECTED') = (rejected_reason is not null))
      )`);
    this.addSql('create index top_up_buyer_id on top_up (buyer_id, id)');
    this.addSql('create index top_up_status on top_up (status, id)');
  }

  override down(): void {
    this.addSql('drop table top_up, refund_part, refund, order_release, tender_allocation, tender, payment');
  }
}
