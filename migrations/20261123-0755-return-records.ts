import { Migration } from '@mikro-orm/migrations';

/** Our own records of parcels, kept with returns of missing and of late goods (G2). */
export class ReturnRecords extends Migration {
  override up(): void {
    this.addSql(`
      create table return_record (
        id text primary key,
        return_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        kind text not null check (kind in ('PARCEL', 'TRACKING')),
        shipment_id text not null references shipment deferrable initially deferred,
        status text not null
          check (status in ('SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'FAILED', 'DELIVERED', 'RETURNING', 'RETURNED')),
        carrier text not null,
        tracking_number text,
        shipped_at timestamptz(3) not null,
        delivered_at timestamptz(3),
        promised_on date,
        contents jsonb not null default '[]',
        events jsonb not null default '[]',
        bears_out boolean not null,
        taken_at timestamptz(3) not null,
        foreign key (return_id, merchant_id) references order_return (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create unique index return_record_return_id on return_record (return_id, shipment_id)');
    this.addSql('create index return_record_return_id_id on return_record (return_id, id)');
    this.addSql('create index return_record_shipment_id on return_record (shipment_id)');
  }

  override down(): void {
    this.addSql('drop table return_record');
  }
}
