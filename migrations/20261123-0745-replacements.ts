import { Migration } from '@mikro-orm/migrations';

/** Replacement orders at no price 换货补发 (G1, G5): linked to the return they come from and to the line that was paid at first. */
export class Replacements extends Migration {
  override up(): void {
    this.addSql(`
      alter table customer_order
        add replacement_for_id text references order_return deferrable initially deferred,
        add first_order_id text references customer_order deferrable initially deferred,
        drop constraint customer_order_channel_check,
        add constraint customer_order_channel_check check (channel in ('ONLINE', 'PHONE', 'REPLACEMENT')),
        add constraint customer_order_replacement_check check (
          (replacement_for_id is not null) = (channel is not distinct from 'REPLACEMENT')
          and (replacement_for_id is null or (first_order_id is not null and total_minor = 0)))`);
    this.addSql(
      'create index customer_order_replacement_for_id on customer_order (replacement_for_id, id) where replacement_for_id is not null',
    );
    this.addSql(`
      alter table order_line
        add replaces_line_id text references order_line deferrable initially deferred,
        add first_paid_minor bigint not null default '0' check (first_paid_minor >= 0),
        add replaced_quantity int not null default 0 check (replaced_quantity >= 0),
        add constraint order_line_gone_check check (returned_quantity + replaced_quantity <= greatest(quantity, 0))`);
    this.addSql(
      'create index order_line_replaces_line_id on order_line (replaces_line_id, id) where replaces_line_id is not null',
    );
    this.addSql(`
      alter table order_return
        add replacement_order_id text references customer_order deferrable initially deferred,
        add repair_id text references repair deferrable initially deferred,
        add coupon_id text references coupon deferrable initially deferred,
        add shortages jsonb not null default '[]'`);
    this.addSql(
      'create index order_return_replacement_order_id on order_return (replacement_order_id) where replacement_order_id is not null',
    );
    for (const column of ['repair_id', 'coupon_id'])
      this.addSql(`create index order_return_${column} on order_return (${column}) where ${column} is not null`);
    this.addSql(
      'create index order_return_tracking_number on order_return (tracking_number) where tracking_number is not null',
    );
    this.addSql(
      `create index order_return_replacing on order_return (id) where status in ('REPLACING', 'REPLACEMENT_SENT')`,
    );
    this.addSql(`
      alter table return_line
        add variant_id text references variant,
        add granted_quantity int check (granted_quantity between 0 and quantity)`);
    // A return of replaced goods holds both the order they came with and the one that was paid.
    this.addSql('drop index order_hold_open_cause');
    this.addSql('create unique index order_hold_open_cause on order_hold (cause_id, order_id) where lifted_at is null');
  }

  override down(): void {
    this.addSql('drop index order_hold_open_cause');
    this.addSql('create unique index order_hold_open_cause on order_hold (cause_id) where lifted_at is null');
    this.addSql('alter table return_line drop granted_quantity, drop variant_id');
    this.addSql('drop index order_return_replacing');
    this.addSql('drop index order_return_tracking_number');
    this.addSql('alter table order_return drop shortages, drop coupon_id, drop repair_id, drop replacement_order_id');
    this.addSql('alter table order_line drop replaced_quantity, drop first_paid_minor, drop replaces_line_id');
    this.addSql(`
      alter table customer_order
        drop constraint customer_order_replacement_check,
        drop constraint customer_order_channel_check`);
    this.addSql(`update customer_order set channel = 'ONLINE' where channel = 'REPLACEMENT'`);
    this.addSql(`
      alter table customer_order
        add constraint customer_order_channel_check check (channel in ('ONLINE', 'PHONE')),
        drop first_order_id, drop replacement_for_id`);
  }
}
