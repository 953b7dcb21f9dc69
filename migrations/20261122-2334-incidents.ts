import { Migration } from '@mikro-orm/migrations';

/** Stops of sale, and major incidents with what they group, their checklist and their stops (H9). */
export class Incidents extends Migration {
  override up(): void {
    // Counts the stops that hold: whoever reserves takes the row's lock, so no order slips past one.
    this.addSql('alter table stock add sale_stops int not null default 0 check (sale_stops >= 0)');
    this.addSql(`
      create table sale_stop (
        id text primary key,
        merchant_id text not null references merchant,
        variant_id text references variant,
        cause_id text not null,
        reason text not null,
        placed_by_id text references account,
        placed_at timestamptz(3) not null,
        lifted_by_id text references account,
        lifted_at timestamptz(3)
      )`);
    this.addSql('create index sale_stop_cause_id on sale_stop (cause_id, id)');
    this.addSql('create index sale_stop_merchant_id on sale_stop (merchant_id) where lifted_at is null');
    this.addSql(`
      create table incident (
        id text primary key,
        number text not null unique,
        title text not null,
        severity text not null check (severity in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
        status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED')),
        owner_id text not null references account,
        report text,
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3),
        sequence int not null default 0,
        version int not null default 1,
        check (status <> 'CLOSED' or (report is not null and closed_at is not null))
      )`);
    this.addSql('create index incident_opened_at on incident (opened_at, id)');
    this.addSql(`
      create table incident_record (
        id text primary key,
        incident_id text not null references incident deferrable initially deferred,
        complaint_id text references complaint,
        return_id text references order_return,
        order_id text references customer_order,
        added_by_id text references account,
        added_at timestamptz(3) not null,
        check (num_nonnulls(complaint_id, return_id, order_id) = 1)
      )`);
    this.addSql('create index incident_record_incident_id on incident_record (incident_id, id)');
    for (const column of ['complaint_id', 'return_id', 'order_id'])
      this.addSql(
        `create unique index incident_record_${column} on incident_record (${column}, incident_id) where ${column} is not null`,
      );
    this.addSql(`
      create table incident_step (
        id text primary key,
        incident_id text not null references incident deferrable initially deferred,
        position int not null,
        text text not null,
        done_by_id text references account,
        done_at timestamptz(3),
        version int not null default 1,
        unique (incident_id, position)
      )`);
    this.addSql('create index incident_step_incident_id on incident_step (incident_id, id)');
  }

  override down(): void {
    this.addSql('drop table incident_step, incident_record, incident, sale_stop');
    this.addSql('alter table stock drop sale_stops');
  }
}
