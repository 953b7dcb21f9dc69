import { Migration } from '@mikro-orm/migrations';

/** Returns of order lines with their reasons, evidence, answers and clocks (G1-G3, G6). */
export class Returns extends Migration {
  override up(): void {
    this.addSql(`
      create table order_return (
        id text primary key,
        number text not null unique,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null references account,
        kind text not null check (kind in ('REFUND_ONLY', 'RETURN_REFUND')),
        reason text not null check (reason in ('NOT_AS_DESCRIBED', 'POOR_SERVICE', 'MISSING_OR_SHORT', 'LATE_DELIVERY', 'DAMAGED_IN_TRANSIT', 'QUALITY')),
        status text not null default 'REQUESTED' check (status in ('REQUESTED', 'AWAITING_GOODS', 'SENT_BACK', 'REJECTED', 'APPEALED', 'REFUNDED', 'CLOSED')),
        description text not null,
        currency text not null,
        refund_minor bigint not null check (refund_minor > 0),
        answer text,
        decision text,
        carrier text,
        tracking_number text,
        due_at timestamptz(3),
        requested_at timestamptz(3) not null,
        answered_at timestamptz(3),
        sent_back_at timestamptz(3),
        closed_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, merchant_id),
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id)
      )`);
    this.addSql('create index order_return_order_id on order_return (order_id, id)');
    this.addSql('create index order_return_merchant_id on order_return (merchant_id, id)');
    this.addSql('create index order_return_buyer_id on order_return (buyer_id, id)');
    this.addSql('create index order_return_due_at on order_return (due_at, id) where due_at is not null');
    this.addSql('create index order_return_requested_at on order_return (requested_at, id)');
    this.addSql(`
      create table return_line (
        id text primary key,
        return_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        order_line_id text not null references order_line,
        quantity int not null check (quantity > 0),
        amount_minor bigint not null check (amount_minor >= 0),
        resaleable_quantity int not null default 0 check (resaleable_quantity between 0 and quantity),
        unique (return_id, order_line_id),
        foreign key (return_id, merchant_id) references order_return (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index return_line_return_id on return_line (return_id, id)');
    this.addSql('create index return_line_order_line_id on return_line (order_line_id, id)');
    this.addSql(`
      create table return_evidence (
        id text primary key,
        return_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        file_id text not null references file,
        created_at timestamptz(3) not null,
        foreign key (return_id, merchant_id) references order_return (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index return_evidence_return_id on return_evidence (return_id, id)');
  }

  override down(): void {
    this.addSql('drop table return_evidence, return_line, order_return');
  }
}
