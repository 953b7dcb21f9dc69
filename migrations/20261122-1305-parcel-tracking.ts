import { Migration } from '@mikro-orm/migrations';

const entryKinds = `'PLACED', 'TRANSITION', 'SHIPMENT', 'DELIVERY', 'NOTE', 'FLAG', 'CORRECTION', 'REMINDER', 'REFUND', 'HOLD', 'RELEASE', 'FLAG_CLEARED', 'READ', 'CHANGE_PROPOSED', 'CHANGE', 'CHANGE_DROPPED', 'SPLIT', 'CONCESSION'`;
const parcelStates = `'SHIPPED', 'DELIVERED', 'RETURNED'`;
const refundCauses = `'ORDER_CANCELLED', 'ORDER_CHANGED', 'RETURN'`;

const allows = (table: string, column: string, values: string): string[] => [
  `alter table ${table} drop constraint ${table}_${column}_check`,
  `alter table ${table} add constraint ${table}_${column}_check check (${column} in (${values}))`,
];

/** Parcels are followed at a tracking provider; those that come back undelivered are put back and refunded (E6, C3). */
export class ParcelTracking extends Migration {
  override up(): void {
    this.addSql(`
      create table tracking_event (
        id text primary key,
        shipment_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        provider_event_id text not null,
        status text not null check (status in ('PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED', 'RETURNING')),
        place text not null,
        description text not null,
        happened_at timestamptz(3) not null,
        received_at timestamptz(3) not null,
        unique (shipment_id, provider_event_id),
        foreign key (shipment_id, merchant_id) references shipment (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index tracking_event_shipment_id on tracking_event (shipment_id, happened_at, id)');
    this.addSql('create index tracking_event_buyer_id on tracking_event (buyer_id, id)');
    this.addSql(`
      create table parcel_following (
        shipment_id text primary key references shipment (id) deferrable initially deferred,
        begun_at timestamptz(3) not null,
        subscribed_at timestamptz(3),
        next_at timestamptz(3),
        failures integer not null,
        failure text
      )`);
    this.addSql('create index parcel_following_next_at on parcel_following (next_at) where next_at is not null');
    const states = `'SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'FAILED', 'DELIVERED', 'RETURNING', 'RETURNED'`;
    for (const sql of allows('shipment', 'status', states)) this.addSql(sql);
    for (const sql of allows('order_entry', 'kind', `${entryKinds}, 'TRACKING', 'PARCEL_RETURNED'`)) this.addSql(sql);
    for (const sql of allows('refund', 'cause', `${refundCauses}, 'UNDELIVERED'`)) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`delete from order_entry where kind in ('TRACKING', 'PARCEL_RETURNED')`);
    this.addSql(`update shipment set status = 'SHIPPED' where status not in (${parcelStates})`);
    this.addSql(`update refund set cause = 'ORDER_CANCELLED' where cause = 'UNDELIVERED'`);
    for (const sql of allows('shipment', 'status', parcelStates)) this.addSql(sql);
    for (const sql of allows('order_entry', 'kind', entryKinds)) this.addSql(sql);
    for (const sql of allows('refund', 'cause', refundCauses)) this.addSql(sql);
    this.addSql('drop table parcel_following, tracking_event');
  }
}
