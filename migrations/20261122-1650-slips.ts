import { Migration } from '@mikro-orm/migrations';

/** Slips 清单 of money paid out by hand (F7). */
export class Slips extends Migration {
  override up(): void {
    this.addSql(`
      create table slip (
        id text primary key,
        number text not null constraint slip_number_unique unique,
        status text not null check (status in ('TO_APPROVE', 'TO_PAY', 'PAID', 'REJECTED', 'WITHDRAWN', 'RETURNED')),
        reason text not null check (reason in ('COMPENSATION', 'GOODWILL', 'CORRECTION')),
        content text not null,
        amount_minor bigint not null check (amount_minor > 0),
        payee text not null check (payee in ('WALLET', 'MERCHANT', 'OUTSIDE')),
        buyer_id text constraint slip_buyer_id_foreign references account,
        merchant_id text constraint slip_merchant_id_foreign references merchant,
        account_holder text,
        account_number text,
        bank_name text,
        order_id text constraint slip_order_id_foreign references customer_order,
        complaint_id text constraint slip_complaint_id_foreign references complaint,
        opened_by_id text not null,
        approved_by_id text,
        paid_by_id text,
        refused_reason text,
        bank_reference text constraint slip_bank_reference_unique unique,
        approved_at timestamptz(3),
        paid_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (case payee when 'WALLET' then buyer_id is not null when 'MERCHANT' then merchant_id is not null
               else account_number is not null end),
        check (approved_by_id <> opened_by_id),
        check (paid_by_id <> opened_by_id),
        check (status not in ('PAID', 'RETURNED') or paid_by_id is not null)
      )`);
    this.addSql('create index slip_created_at on slip (created_at, id)');
    this.addSql('create index slip_status on slip (status, created_at, id)');
    this.addSql('create index slip_order_id on slip (order_id, created_at, id)');
    this.addSql('create index slip_complaint_id on slip (complaint_id, created_at, id)');
  }

  override down(): void {
    this.addSql('drop table slip');
  }
}
