import { Migration } from '@mikro-orm/migrations';

const causes = `'ORDER_CANCELLED', 'ORDER_CHANGED', 'RETURN', 'UNDELIVERED'`;
const states = `'EVIDENCE_DUE', 'ANSWERED', 'WON', 'LOST'`;

const allowCauses = (values: string): string[] => [
  'alter table refund drop constraint refund_cause_check',
  `alter table refund add constraint refund_cause_check check (cause in (${values}))`,
];

/** Chargebacks 拒付: gateways take money back for buyers who dispute a payment there (F5). */
export class Chargebacks extends Migration {
  override up(): void {
    for (const sql of allowCauses(`${causes}, 'CHARGEBACK'`)) this.addSql(sql);
    this.addSql(`
      alter table tender_allocation add column disputed_minor bigint not null default '0' check (disputed_minor >= 0),
        add constraint tender_allocation_open_check check (refunded_minor + disputed_minor <= amount_minor)`);
    this.addSql(`
      create table chargeback (
        id text primary key,
        gateway text not null check (gateway in ('ALIPAY', 'ONLINE_BANK')),
        dispute_number text not null,
        attempt_id text not null constraint chargeback_attempt_id_foreign references payment_attempt deferrable initially deferred,
        buyer_id text not null,
        status text not null default 'EVIDENCE_DUE' check (status in (${states})),
        amount_minor bigint not null check (amount_minor > 0),
        reason text not null,
        evidence text,
        due_at timestamptz(3),
        answered_at timestamptz(3),
        decided_at timestamptz(3),
        recorded_by_id text not null,
        decided_by_id text,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint chargeback_number_unique unique (gateway, dispute_number),
        unique (id, buyer_id),
        check ((due_at is not null) = (status = 'EVIDENCE_DUE')),
        check ((decided_at is not null) = (status in ('WON', 'LOST')))
      )`);
    this.addSql('create index chargeback_created_at on chargeback (created_at, id)');
    this.addSql('create index chargeback_status on chargeback (status, created_at, id)');
    this.addSql('create index chargeback_attempt_id on chargeback (attempt_id, created_at, id)');
    this.addSql('create index chargeback_due_at on chargeback (due_at) where due_at is not null');
    this.addSql(`
      create table chargeback_part (
        id text primary key,
        chargeback_id text not null,
        allocation_id text not null,
        order_id text not null constraint chargeback_part_order_id_foreign references customer_order,
        merchant_id text not null,
        buyer_id text not null,
        status text not null default 'EVIDENCE_DUE' check (status in (${states})),
        amount_minor bigint not null check (amount_minor > 0),
        sequence int not null default 0,
        created_at timestamptz(3) not null,
        unique (chargeback_id, allocation_id),
        foreign key (chargeback_id, buyer_id) references chargeback (id, buyer_id) deferrable initially deferred
      )`);
    this.addSql('create index chargeback_part_chargeback_id on chargeback_part (chargeback_id, id)');
    this.addSql('create index chargeback_part_order_id on chargeback_part (order_id, id)');
  }

  override down(): void {
    this.addSql('drop table chargeback_part, chargeback');
    this.addSql('alter table tender_allocation drop column disputed_minor');
    this.addSql(`delete from refund_part using refund where refund.id = refund_id and cause = 'CHARGEBACK'`);
    this.addSql(`delete from refund where cause = 'CHARGEBACK'`);
    for (const sql of allowCauses(causes)) this.addSql(sql);
  }
}
