import { Migration } from '@mikro-orm/migrations';

const atCommit = 'deferrable initially deferred';
const methods = `'WALLET', 'ALIPAY', 'ONLINE_BANK', 'BANK_TRANSFER'`;
const states = (more: string): string => `'PENDING', ${more}'CAPTURED', 'CANCELLED'`;

/** Cash on delivery (F3), and the cash of couriers, counted when it is handed in (F6). */
export class CashOnDelivery extends Migration {
  override up(): void {
    this.addSql('alter table merchant add allows_cash_on_delivery boolean not null default false');
    this.addSql('alter table customer_order add is_cash_on_delivery boolean not null default false');
    this.addSql(`
      create index customer_order_forgone_cash on customer_order (buyer_id, cancelled_at)
       where is_cash_on_delivery and paid_at is null and status = 'CANCELLED'`);
    this.addSql(`
      alter table delivery_task add collect_minor bigint not null default '0'
        constraint delivery_task_collect_minor_check check (collect_minor >= 0)`);
    this.allow(`${methods}, 'CASH_ON_DELIVERY'`, states(`'TO_COLLECT', `));
    this.addSql(kinds(`replace(pg_get_constraintdef(oid), ']', ', ''CASH_COLLECTED''::text]')`));

    this.addSql(`
      create table courier_purse (
        id text primary key,
        courier_id text not null constraint courier_purse_courier_id_unique unique,
        uncounted_minor bigint not null default '0' check (uncounted_minor >= 0),
        owed_minor bigint not null default '0' check (owed_minor >= 0),
        last_counted_at timestamptz(3),
        last_counted_by_id text,
        written_off_minor bigint not null default '0' check (written_off_minor >= 0),
        created_at timestamptz(3) not null,
        version int not null default 1,
        check ((last_counted_at is null) = (last_counted_by_id is null)),
        check (last_counted_by_id <> courier_id),
        unique (id, courier_id)
      )`);
    this.addSql('create index courier_purse_created_at on courier_purse (created_at, id)');

    this.addSql(`
      create table cash_count (
        id text primary key,
        number text not null constraint cash_count_number_unique unique,
        courier_purse_id text not null,
        courier_id text not null,
        expected_minor bigint not null check (expected_minor >= 0),
        owed_before_minor bigint not null check (owed_before_minor >= 0),
        counted_minor bigint not null check (counted_minor >= 0),
        variance_minor bigint not null check (variance_minor = counted_minor - expected_minor),
        owed_after_minor bigint not null
          check (owed_after_minor = greatest(0, owed_before_minor + expected_minor - counted_minor)),
        surplus_minor bigint not null
          check (surplus_minor = greatest(0, counted_minor - expected_minor - owed_before_minor)),
        counted_by_id text not null check (counted_by_id <> courier_id),
        note text not null,
        created_at timestamptz(3) not null,
        foreign key (courier_purse_id, courier_id) references courier_purse (id, courier_id) ${atCommit}
      )`);
    this.addSql('create index cash_count_created_at on cash_count (created_at, id)');
    this.addSql('create index cash_count_courier_purse_id on cash_count (courier_purse_id, created_at, id)');
    this.addSql('create index cash_count_courier_id on cash_count (courier_id, created_at, id)');

    this.addSql(`
      create table cash_collection (
        id text primary key,
        courier_purse_id text not null,
        courier_id text not null,
        task_id text not null constraint cash_collection_task_id_unique unique,
        order_id text not null constraint cash_collection_order_id_unique unique,
        amount_minor bigint not null check (amount_minor >= 0),
        count_id text references cash_count ${atCommit},
        created_at timestamptz(3) not null,
        foreign key (courier_purse_id, courier_id) references courier_purse (id, courier_id) ${atCommit},
        foreign key (task_id) references delivery_task ${atCommit}
      )`);
    this.addSql('create index cash_collection_courier_purse_id on cash_collection (courier_purse_id, id)');
    this.addSql('create index cash_collection_count_id on cash_collection (count_id, id)');
    this.addSql('create index cash_collection_uncounted on cash_collection (courier_purse_id) where count_id is null');

    this.addSql(`
      create table cash_write_off (
        id text primary key,
        courier_purse_id text not null,
        courier_id text not null,
        amount_minor bigint not null check (amount_minor > 0),
        reason text not null check (reason <> ''),
        written_off_by_id text not null check (written_off_by_id <> courier_id),
        created_at timestamptz(3) not null,
        foreign key (courier_purse_id, courier_id) references courier_purse (id, courier_id) ${atCommit}
      )`);
    this.addSql('create index cash_write_off_courier_purse_id on cash_write_off (courier_purse_id, id)');
    this.addSql('create index cash_write_off_created_at on cash_write_off (created_at)');
  }

  override down(): void {
    this.addSql('drop table cash_write_off, cash_collection, cash_count, courier_purse');
    this.addSql(`delete from order_entry where kind = 'CASH_COLLECTED'`);
    this.addSql(kinds(`replace(pg_get_constraintdef(oid), ', ''CASH_COLLECTED''::text', '')`));
    this.allow(methods, states(''));
    this.addSql('alter table delivery_task drop collect_minor');
    this.addSql('drop index customer_order_forgone_cash');
    this.addSql('alter table customer_order drop is_cash_on_delivery');
    this.addSql('alter table merchant drop allows_cash_on_delivery');
  }

  private allow(tenderMethods: string, paymentStates: string): void {
    const checks = [
      ['tender', 'method', tenderMethods],
      ['refund_part', 'destination', tenderMethods],
      ['payment', 'status', paymentStates],
      ['tender', 'status', paymentStates],
      ['tender_allocation', 'status', paymentStates],
    ] as const;
    for (const [table, column, values] of checks)
      this.addSql(`
        alter table ${table} drop constraint ${table}_${column}_check,
          add constraint ${table}_${column}_check check (${column} in (${values}))`);
  }
}

/** Whatever values there are, and one more or less. */
const kinds = (definition: string): string => `
  do $$ declare present text; begin
    select ${definition} into present from pg_constraint where conname = 'order_entry_kind_check';
    alter table order_entry drop constraint order_entry_kind_check;
    execute 'alter table order_entry add constraint order_entry_kind_check ' || present;
  end $$`;
