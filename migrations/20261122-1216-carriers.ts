import { Migration } from '@mikro-orm/migrations';

/** Courier companies with zones, rates and waybill numbers; parcels name the company that brings them (E5, E6). */
export class Carriers extends Migration {
  override up(): void {
    this.addSql(`
      create table carrier (
        id text primary key,
        code text not null constraint carrier_code unique,
        name_zh text not null,
        name_en text not null,
        phone text,
        tracking_url text,
        number_pattern text,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        version integer not null default 1
      )`);
    this.addSql('create index carrier_created_at on carrier (created_at, id)');
    this.addSql(`
      create table carrier_zone (
        id text primary key,
        carrier_id text not null references carrier (id) deferrable initially deferred,
        name text not null,
        region_codes text[] not null,
        is_served boolean not null default true,
        fee_minor bigint not null check (fee_minor >= 0),
        first_weight_grams integer check (first_weight_grams > 0),
        further_weight_grams integer check (further_weight_grams > 0),
        further_fee_minor bigint check (further_fee_minor >= 0),
        created_at timestamptz(3) not null,
        version integer not null default 1,
        check (num_nulls(first_weight_grams, further_weight_grams, further_fee_minor) in (0, 3))
      )`);
    this.addSql('create index carrier_zone_carrier_id on carrier_zone (carrier_id, created_at, id)');
    this.addSql('create index carrier_zone_created_at on carrier_zone (created_at, id)');
    this.addSql(`
      create table waybill_range (
        id text primary key,
        carrier_id text not null references carrier (id) deferrable initially deferred,
        merchant_id text references merchant (id) deferrable initially deferred,
        first_number text not null,
        last_number text not null,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        version integer not null default 1
      )`);
    this.addSql('create index waybill_range_carrier_id on waybill_range (carrier_id, created_at, id)');
    this.addSql('create index waybill_range_merchant_id on waybill_range (merchant_id, created_at, id)');
    this.addSql('create index waybill_range_created_at on waybill_range (created_at, id)');
    this.addSql(`
      create table waybill_counter (
        range_id text primary key references waybill_range (id),
        prefix text not null,
        suffix text not null,
        digits integer not null,
        first_number bigint not null,
        last_number bigint not null,
        next_number bigint not null,
        check (next_number between first_number and last_number + 1)
      )`);
    this.addSql(`
      create table waybill_use (
        range_id text not null references waybill_range (id),
        day date not null,
        count integer not null,
        primary key (range_id, day)
      )`);
    this.addSql('alter table shipment add carrier_id text references carrier (id) deferrable initially deferred');
    this.addSql('create index shipment_carrier_id on shipment (carrier_id, id) where carrier_id is not null');
  }

  override down(): void {
    this.addSql('alter table shipment drop carrier_id');
    this.addSql('drop table waybill_use, waybill_counter, waybill_range, carrier_zone, carrier');
  }
}
