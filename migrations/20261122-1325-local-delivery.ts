import { Migration } from '@mikro-orm/migrations';

const roles = `'SERVICE_AGENT', 'AFTER_SALES_AGENT', 'TECHNICAL_SUPPORT', 'SUPERVISOR', 'SERVICE_MANAGER', 'TRAINER', 'DATA_ANALYST', 'ORDER_TRACKER', 'COMPLAINT_HANDLER', 'MERCHANT_MANAGER', 'FINANCE', 'OPERATIONS', 'ADMINISTRATOR'`;
const failures = `'NOBODY_HOME', 'UNREACHABLE', 'WRONG_ADDRESS', 'REFUSED', 'DAMAGED', 'OTHER'`;

const purposes = `'LICENCE', 'STOREFRONT_IMAGE', 'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT', 'PERSONAL_EXPORT', 'PRINTOUT'`;

const purposesAre = (values: string): string[] => [
  'alter table file drop constraint file_purpose_check',
  `alter table file add constraint file_purpose_check check (purpose in (${values}))`,
];

const rolesAre = (values: string): string[] => [
  'alter table staff_role drop constraint staff_role_role_check',
  `alter table staff_role add constraint staff_role_role_check check (role in (${values}))`,
];

/** Parcels that couriers of shops or of the platform bring: tasks, attempts and their proof (E6). */
export class LocalDelivery extends Migration {
  override up(): void {
    for (const sql of rolesAre(`${roles}, 'COURIER'`)) this.addSql(sql);
    for (const sql of purposesAre(`${purposes}, 'DELIVERY_PROOF'`)) this.addSql(sql);
    this.addSql(`
      create table delivery_task (
        id text primary key,
        number text not null,
        shipment_id text not null constraint delivery_task_shipment_id unique,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        status text not null default 'OPEN'
          check (status in ('OPEN', 'ACCEPTED', 'PICKED_UP', 'DELIVERED', 'FAILED', 'RETURNING', 'RETURNED')),
        courier_id text,
        failure_count integer not null default 0,
        last_failure text check (last_failure in (${failures})),
        redeliver_at timestamptz(3),
        accepted_at timestamptz(3),
        picked_up_at timestamptz(3),
        ended_at timestamptz(3),
        created_at timestamptz(3) not null,
        sequence integer not null default 0,
        version integer not null default 1,
        unique (id, merchant_id),
        foreign key (shipment_id, merchant_id) references shipment (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index delivery_task_created_at on delivery_task (created_at, id)');
    this.addSql('create index delivery_task_merchant_id on delivery_task (merchant_id, created_at, id)');
    this.addSql('create index delivery_task_courier_id on delivery_task (courier_id, created_at, id)');
    this.addSql('create index delivery_task_order_id on delivery_task (order_id, created_at, id)');
    this.addSql('create index delivery_task_buyer_id on delivery_task (buyer_id, id)');
    this.addSql('create index delivery_task_status on delivery_task (status, created_at, id)');
    this.addSql(`
      create table delivery_attempt (
        id text primary key,
        task_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        courier_id text not null,
        failure text check (failure in (${failures})),
        note text not null,
        is_by_code boolean not null,
        photo_id text,
        created_at timestamptz(3) not null,
        foreign key (task_id, merchant_id) references delivery_task (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index delivery_attempt_task_id on delivery_attempt (task_id, id)');
    this.addSql('create index delivery_attempt_buyer_id on delivery_attempt (buyer_id, id)');
  }

  override down(): void {
    this.addSql('drop table delivery_attempt, delivery_task');
    this.addSql(`delete from staff_role where role = 'COURIER'`);
    for (const sql of rolesAre(roles)) this.addSql(sql);
    this.addSql(`delete from file where purpose = 'DELIVERY_PROOF'`);
    for (const sql of purposesAre(purposes)) this.addSql(sql);
  }
}
