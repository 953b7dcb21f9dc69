import { Migration } from '@mikro-orm/migrations';

/** 打单: waybills with their prints, what keeps orders from being printed, and how long the courier is there (E5). */
export class Waybills extends Migration {
  override up(): void {
    this.addSql('alter table customer_order add wished_carrier_id text');
    this.addSql('alter table printout drop constraint printout_kind_check');
    this.addSql(`alter table printout add constraint printout_kind_check check (kind in ('PICKING_LIST', 'WAYBILLS'))`);
    this.addSql(`
      create table waybill (
        id text primary key,
        number text not null,
        carrier_id text not null references carrier,
        merchant_id text not null references merchant,
        order_id text not null,
        status text not null default 'ISSUED' check (status in ('ISSUED', 'SENT', 'VOID')),
        is_manual boolean not null default false,
        print_count int not null default 0 check (print_count >= 0),
        shipment_id text,
        created_at timestamptz(3) not null,
        printed_at timestamptz(3),
        version int not null default 1,
        constraint waybill_carrier_id_number unique (carrier_id, number),
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id) deferrable initially deferred,
        check ((status = 'SENT') = (shipment_id is not null)),
        check ((print_count = 0) = (printed_at is null))
      )`);
    this.addSql(`create unique index waybill_open on waybill (order_id) where status = 'ISSUED'`);
    this.addSql('create index waybill_order_id on waybill (order_id, id)');
    this.addSql('create index waybill_created_at on waybill (created_at, id)');
    this.addSql('create index waybill_merchant_id on waybill (merchant_id, created_at, id)');
    this.addSql(`
      create table waybill_print (
        id text primary key,
        waybill_id text not null references waybill deferrable initially deferred,
        merchant_id text not null,
        printout_id text not null references printout deferrable initially deferred,
        copy int not null check (copy > 0),
        account_id text,
        created_at timestamptz(3) not null,
        unique (waybill_id, copy)
      )`);
    this.addSql('create index waybill_print_waybill_id on waybill_print (waybill_id, id)');
    this.addSql('create index waybill_print_printout_id on waybill_print (printout_id, id)');
    this.addSql(`
      create table print_hold (
        id text primary key,
        order_id text not null,
        merchant_id text not null,
        buyer_id text,
        reason text not null check (reason in ('SHIP_ON', 'COURIER_WISH', 'NOT_SERVED')),
        status text not null default 'OPEN' check (status in ('OPEN', 'RELEASED')),
        question text not null,
        owner_id text,
        answer text not null default '',
        answered_by_id text,
        created_at timestamptz(3) not null,
        answered_at timestamptz(3),
        version int not null default 1,
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id) deferrable initially deferred,
        check ((status = 'RELEASED') = (answered_at is not null))
      )`);
    this.addSql(`create unique index print_hold_open on print_hold (order_id, reason) where status = 'OPEN'`);
    this.addSql('create index print_hold_order_id on print_hold (order_id, id)');
    this.addSql('create index print_hold_created_at on print_hold (created_at, id)');
    this.addSql('create index print_hold_merchant_id on print_hold (merchant_id, created_at, id)');
    this.addSql(`
      create table courier_day (
        id text primary key,
        merchant_id text not null references merchant,
        day date not null,
        here_until timestamptz(3),
        left_at timestamptz(3),
        account_id text,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint courier_day_merchant_id_day unique (merchant_id, day),
        check ((here_until is null) <> (left_at is null))
      )`);
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql(`delete from message where kind = 'WAYBILLS_LOW'`);
    this.addSql(`delete from message_template_version where template_id like 'template_${SERIES}%'`);
    this.addSql(`delete from message_template where id like 'template_${SERIES}%'`);
    this.addSql('drop table courier_day, print_hold, waybill_print, waybill');
    this.addSql(`delete from printout where kind = 'WAYBILLS'`);
    this.addSql('alter table printout drop constraint printout_kind_check');
    this.addSql(`alter table printout add constraint printout_kind_check check (kind in ('PICKING_LIST'))`);
    this.addSql('alter table customer_order drop wished_carrier_id');
  }
}

const SERIES = '0000000000700000000000050';

const template = (index: number, channel: string): string => `
  with template as (
    insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
    values ('template_${SERIES}${index}', 'WAYBILLS_LOW', '${channel}', '{carrier}单号即将用完', 'Waybill numbers of {carrier} run low',
      '【{market}】{carrier}的运单号还剩 {left} 个，按平均用量两天内将用完，请尽快登记新号段。',
      '{market}: {left} waybill numbers of {carrier} are left, which last two days at the usual rate. Please enter a new range.',
      '2026-11-22T00:00:00Z') returning *)
  insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
  select 'wording_${SERIES}${index}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
