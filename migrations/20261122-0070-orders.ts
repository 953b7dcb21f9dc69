import { Migration } from '@mikro-orm/migrations';

/**
 * Baskets, checkouts, orders with their lines, parcels, timeline and holds (E1-E8, E11). Keys within the domain are
 * checked at the commit, because one flush writes a whole checkout in an order of its own choosing.
 */
export class Orders extends Migration {
  override up(): void {
    this.addSql(`
      create table basket (
        id text primary key,
        buyer_id text not null unique references account,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(`
      create table basket_line (
        id text primary key,
        basket_id text not null references basket on delete cascade deferrable initially deferred,
        merchant_id text not null references merchant,
        variant_id text not null references variant,
        quantity int not null check (quantity between 1 and 9999),
        seen_price_minor bigint not null check (seen_price_minor >= 0),
        created_at timestamptz(3) not null,
        unique (basket_id, variant_id)
      )`);
    this.addSql('create index basket_line_basket_id on basket_line (basket_id, id)');

    this.addSql(`
      create table checkout (
        id text primary key,
        number text not null unique,
        buyer_id text not null references account,
        currency text not null,
        total_minor bigint not null check (total_minor >= 0),
        placed_at timestamptz(3) not null,
        unique (id, buyer_id)
      )`);
    this.addSql('create index checkout_buyer_id on checkout (buyer_id, id)');

    this.orders();
    this.shipments();
    this.timeline();
  }

  private orders(): void {
    this.addSql(`
      create table customer_order (
        id text primary key,
        number text not null unique,
        origin text not null check (origin in ('MARKET', 'IMPORTED')),
        checkout_id text,
        merchant_id text not null references merchant,
        buyer_id text references account,
        status text not null check (status in ('PENDING_PAYMENT', 'PAID', 'REVIEWED', 'PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED')),
        currency text not null,
        goods_minor bigint not null,
        discount_minor bigint not null default '0',
        delivery_fee_minor bigint not null default '0',
        total_minor bigint not null,
        refunded_minor bigint not null default '0' check (refunded_minor >= 0),
        commission_basis_points int not null check (commission_basis_points between 0 and 10000),
        unit_count int not null,
        shipped_unit_count int not null default 0,
        open_hold_count int not null default 0 check (open_hold_count >= 0),
        buyer_note text not null default '',
        agent_number text,
        cancel_reason text,
        sequence int not null default 0,
        due_at timestamptz(3),
        reminder_due_at timestamptz(3),
        reminded_at timestamptz(3),
        placed_at timestamptz(3) not null,
        paid_at timestamptz(3),
        reviewed_at timestamptz(3),
        shipped_at timestamptz(3),
        delivered_at timestamptz(3),
        completed_at timestamptz(3),
        cancelled_at timestamptz(3),
        source_reference text,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, merchant_id),
        unique (merchant_id, source_reference),
        foreign key (checkout_id, buyer_id) references checkout (id, buyer_id) deferrable initially deferred,
        check (total_minor = goods_minor - discount_minor + delivery_fee_minor),
        check (origin = 'IMPORTED' or (checkout_id is not null and buyer_id is not null and total_minor >= 0 and refunded_minor <= total_minor)),
        check (shipped_unit_count between 0 and greatest(unit_count, 0)),
        check (origin = 'MARKET' or status in ('COMPLETED', 'CANCELLED'))
      )`);
    this.addSql('create index customer_order_merchant_id on customer_order (merchant_id, id)');
    this.addSql('create index customer_order_buyer_id on customer_order (buyer_id, id)');
    this.addSql('create index customer_order_checkout_id on customer_order (checkout_id, id)');
    this.addSql('create index customer_order_status on customer_order (status, id)');
    this.addSql('create index customer_order_due_at on customer_order (due_at) where due_at is not null');
    this.addSql(`create index customer_order_reminder_due_at on customer_order (reminder_due_at)
      where status = 'PENDING_PAYMENT' and reminded_at is null`);
    this.addSql('create index customer_order_placed_at on customer_order (placed_at, id)');
    this.addSql('create index customer_order_total_minor on customer_order (total_minor, id)');

    // Who receives it and what the invoice says: the personal values of an order stand here and nowhere else (A7).
    this.addSql(`
      create table order_recipient (
        id text primary key references customer_order deferrable initially deferred,
        merchant_id text not null,
        buyer_id text,
        name text not null,
        phone text not null,
        region_code text not null,
        region text not null,
        street text not null,
        invoice_title text,
        invoice_tax_number text,
        version int not null default 1
      )`);
    this.addSql(`
      create table order_line (
        id text primary key,
        order_id text not null,
        merchant_id text not null,
        buyer_id text,
        position int not null,
        product_id text references product,
        variant_id text references variant,
        sku text not null,
        title_zh text not null,
        title_en text not null,
        options jsonb not null,
        image_file_id text,
        unit_price_minor bigint not null check (unit_price_minor >= 0),
        quantity int not null check (quantity <> 0),
        subtotal_minor bigint not null,
        discount_minor bigint not null default '0',
        delivery_fee_minor bigint not null default '0',
        total_minor bigint not null,
        shipped_quantity int not null default 0,
        returned_quantity int not null default 0,
        refunded_minor bigint not null default '0' check (refunded_minor >= 0),
        unique (id, order_id),
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id) deferrable initially deferred,
        check (subtotal_minor = unit_price_minor * quantity),
        check (total_minor = subtotal_minor - discount_minor + delivery_fee_minor),
        check (shipped_quantity between 0 and greatest(quantity, 0)),
        check (returned_quantity between 0 and greatest(quantity, 0)),
        check (refunded_minor <= greatest(total_minor, 0))
      )`);
    this.addSql('create index order_line_order_id on order_line (order_id, position, id)');
    this.addSql('create index order_line_variant_id on order_line (variant_id, id)');
  }

  /** A parcel belongs to its merchant and recipient and may carry lines of several orders. */
  private shipments(): void {
    this.addSql(`
      create table shipment (
        id text primary key,
        number text not null unique,
        merchant_id text not null references merchant,
        buyer_id text not null references account,
        status text not null check (status in ('SHIPPED', 'DELIVERED', 'RETURNED')),
        carrier text not null,
        tracking_number text,
        note text not null default '',
        shipped_at timestamptz(3) not null,
        delivered_at timestamptz(3),
        version int not null default 1,
        unique (id, merchant_id)
      )`);
    this.addSql('create index shipment_merchant_id on shipment (merchant_id, id)');
    this.addSql('create index shipment_buyer_id on shipment (buyer_id, id)');
    this.addSql(
      'create unique index shipment_tracking_number on shipment (carrier, tracking_number) where tracking_number is not null',
    );
    this.addSql(`
      create table shipment_line (
        id text primary key,
        shipment_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        order_id text not null,
        order_line_id text not null,
        quantity int not null check (quantity > 0),
        unique (shipment_id, order_line_id),
        foreign key (shipment_id, merchant_id) references shipment (id, merchant_id) deferrable initially deferred,
        foreign key (order_line_id, order_id) references order_line (id, order_id) deferrable initially deferred
      )`);
    this.addSql('create index shipment_line_shipment_id on shipment_line (shipment_id, id)');
    this.addSql('create index shipment_line_order_id on shipment_line (order_id, id)');
  }

  private timeline(): void {
    this.addSql(`
      create table order_entry (
        id text primary key,
        order_id text not null references customer_order deferrable initially deferred,
        merchant_id text not null,
        buyer_id text,
        kind text not null check (kind in ('PLACED', 'TRANSITION', 'SHIPMENT', 'DELIVERY', 'NOTE', 'FLAG', 'CORRECTION', 'REMINDER', 'REFUND', 'HOLD', 'RELEASE')),
        from_status text check (from_status in ('PENDING_PAYMENT', 'PAID', 'REVIEWED', 'PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED')),
        to_status text check (to_status in ('PENDING_PAYMENT', 'PAID', 'REVIEWED', 'PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED')),
        flag text check (flag in ('RED', 'BLUE', 'GREEN', 'YELLOW', 'PURPLE')),
        is_internal boolean not null default false,
        message text not null default '',
        reference_id text,
        actor_kind text not null,
        account_id text,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index order_entry_order_id on order_entry (order_id, id)');
    // A hold says "not yet" to completion and payout; whoever placed it lifts it (design: the reverse question).
    this.addSql(`
      create table order_hold (
        id text primary key,
        order_id text not null references customer_order deferrable initially deferred,
        merchant_id text not null,
        buyer_id text,
        cause_id text not null,
        reason text not null,
        amount_minor bigint,
        placed_at timestamptz(3) not null,
        lifted_at timestamptz(3)
      )`);
    this.addSql('create unique index order_hold_open_cause on order_hold (cause_id) where lifted_at is null');
    this.addSql('create index order_hold_order_id on order_hold (order_id, id)');
  }

  override down(): void {
    this.addSql(
      'drop table order_hold, order_entry, shipment_line, shipment, order_line, order_recipient, customer_order, checkout, basket_line, basket',
    );
  }
}
