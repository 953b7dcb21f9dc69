import { Migration } from '@mikro-orm/migrations';

/** Problem orders 问题订单 of the tracking desk, with their log (E9). */
export class ProblemOrders extends Migration {
  override up(): void {
    this.addSql(`
      create table problem_order (
        id text primary key,
        number text not null unique,
        order_id text not null references customer_order,
        merchant_id text not null references merchant,
        buyer_id text,
        kind text not null check (kind in ('LATE_REVIEW', 'LATE_SHIPMENT', 'LATE_DELIVERY', 'STUCK_PARCEL', 'REFUSED_PARCEL', 'HELD_TOO_LONG', 'BUYER_ASKS', 'RAISED')),
        status text not null default 'OPEN' check (status in ('OPEN', 'IN_HAND', 'CLOSED', 'CLEARED')),
        fact_at timestamptz(3) not null,
        late_since timestamptz(3) not null,
        cause text check (cause in ('OUT_OF_STOCK', 'SLOW_REVIEW', 'SLOW_PICKING', 'WRONG_ADDRESS', 'BUYER_UNREACHABLE', 'CARRIER_DELAY', 'PARCEL_LOST', 'DAMAGE', 'DISRUPTION', 'SYSTEM_FAULT', 'OTHER')),
        responsible_party text check (responsible_party in ('MERCHANT', 'COURIER', 'WAREHOUSE', 'PLATFORM', 'AGENT', 'BUYER')),
        owner_id text references account,
        level text not null default 'OWNER' check (level in ('OWNER', 'SUPERVISOR', 'MANAGER')),
        due_at timestamptz(3),
        escalates_at timestamptz(3),
        breach_count int not null default 0 check (breach_count between 0 and 3),
        next_contact_at timestamptz(3),
        contacted_at timestamptz(3),
        contact_count int not null default 0,
        chaser_count int not null default 0,
        chased_at timestamptz(3),
        answered_at timestamptz(3),
        root_cause text,
        improvement text,
        found_at timestamptz(3) not null,
        closed_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((closed_at is null) = (status in ('OPEN', 'IN_HAND'))),
        check (closed_at is null or (due_at is null and escalates_at is null and next_contact_at is null)),
        check (status <> 'CLOSED' or (cause is not null and responsible_party is not null and root_cause is not null))
      )`);
    this.addSql('create unique index problem_order_open on problem_order (order_id, kind) where closed_at is null');
    this.addSql('create index problem_order_order_id on problem_order (order_id, found_at, id)');
    this.addSql('create index problem_order_merchant_id on problem_order (merchant_id, found_at, id)');
    this.addSql('create index problem_order_owner_id on problem_order (owner_id, id)');
    this.addSql('create index problem_order_found_at on problem_order (found_at, id)');
    this.addSql('create index problem_order_due_at on problem_order (due_at, id) where due_at is not null');
    this.addSql(
      'create index problem_order_escalates_at on problem_order (escalates_at) where escalates_at is not null',
    );
    this.addSql(
      'create index problem_order_next_contact_at on problem_order (next_contact_at, id) where next_contact_at is not null',
    );
    this.addSql(`
      create table problem_entry (
        id text primary key,
        problem_order_id text not null references problem_order deferrable initially deferred,
        merchant_id text not null,
        buyer_id text,
        step text not null check (step in ('FOUND', 'TAKE', 'ASSIGN', 'CLASSIFY', 'RECORD_CONTACT', 'RECORD_CHASER', 'ADD_NOTE', 'ANSWER', 'ESCALATE', 'BREACH', 'CLOSE', 'CLEAR')),
        note text not null default '',
        level text check (level in ('OWNER', 'SUPERVISOR', 'MANAGER')),
        event_kind text,
        is_internal boolean not null default false,
        account_id text,
        occurred_at timestamptz(3) not null
      )`);
    this.addSql('create index problem_entry_problem_order_id on problem_entry (problem_order_id, id)');
    this.addSql('create index problem_entry_occurred_at on problem_entry (occurred_at, step)');
  }

  override down(): void {
    this.addSql('drop table problem_entry, problem_order');
  }
}
