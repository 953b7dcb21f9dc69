import { Migration } from '@mikro-orm/migrations';

const purposes = `'LICENCE', 'STOREFRONT_IMAGE', 'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT', 'PERSONAL_EXPORT'`;
const purposeCheck = (list: string): string[] => [
  'alter table file drop constraint file_purpose_check',
  `alter table file add constraint file_purpose_check check (purpose in (${list}))`,
];

/** 配货单: batches of orders that one picker gathers, with their lines, and what was printed (E5). */
export class PickingBatches extends Migration {
  override up(): void {
    this.addSql('alter table customer_order add ship_on date, add batch_id text');
    // What waits to be picked or to leave, of one shop and of all.
    this.addSql(`create index customer_order_waits on customer_order (merchant_id, promised_on, id)
      where status in ('REVIEWED', 'PICKING')`);
    for (const sql of purposeCheck(`${purposes}, 'PRINTOUT'`)) this.addSql(sql);
    this.addSql(`
      create table picking_batch (
        id text primary key,
        number text not null unique,
        merchant_id text not null references merchant,
        status text not null default 'OPEN'
          check (status in ('OPEN', 'ASSIGNED', 'PICKING', 'PICKED', 'CLOSED', 'CANCELLED')),
        picker_id text,
        made_by_id text,
        order_count int not null default 0 check (order_count >= 0),
        open_line_count int not null default 0 check (open_line_count >= 0),
        unconfirmed_count int not null default 0 check (unconfirmed_count between 0 and order_count),
        created_at timestamptz(3) not null,
        assigned_at timestamptz(3),
        started_at timestamptz(3),
        picked_at timestamptz(3),
        closed_at timestamptz(3),
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, merchant_id),
        check ((picker_id is null) = (assigned_at is null)),
        check (status in ('OPEN', 'CLOSED', 'CANCELLED') or picker_id is not null),
        check ((status in ('CLOSED', 'CANCELLED')) = (closed_at is not null))
      )`);
    this.addSql('create index picking_batch_created_at on picking_batch (created_at, id)');
    this.addSql('create index picking_batch_merchant_id on picking_batch (merchant_id, created_at, id)');
    this.addSql('create index picking_batch_picker_id on picking_batch (picker_id, created_at, id)');
    this.addSql(`
      create table picking_order (
        id text primary key,
        batch_id text not null,
        order_id text not null,
        merchant_id text not null,
        position int not null,
        status text not null default 'TO_PICK' check (status in ('TO_PICK', 'PICKED', 'SENT', 'OUT')),
        out_reason text check (out_reason in ('TAKEN_OUT', 'HELD', 'CANCELLED', 'BATCH_CANCELLED')),
        is_special boolean not null,
        notes_confirmed_at timestamptz(3),
        notes_confirmed_by_id text,
        foreign key (batch_id, merchant_id) references picking_batch (id, merchant_id) deferrable initially deferred,
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id) deferrable initially deferred,
        check ((status = 'OUT') = (out_reason is not null))
      )`);
    // An order is in one open batch at most, whoever asks at the same moment.
    this.addSql(
      `create unique index picking_order_open on picking_order (order_id) where status in ('TO_PICK', 'PICKED')`,
    );
    this.addSql('create index picking_order_order_id on picking_order (order_id, id)');
    this.addSql('create index picking_order_batch_id on picking_order (batch_id, position, id)');
    this.addSql(`
      create table picking_line (
        id text primary key,
        picking_order_id text not null references picking_order deferrable initially deferred,
        batch_id text not null,
        merchant_id text not null,
        order_line_id text not null,
        position int not null,
        sku text not null,
        title_zh text not null,
        title_en text not null,
        options jsonb not null,
        quantity int not null check (quantity > 0),
        picked_quantity int not null default 0 check (picked_quantity >= 0),
        short_quantity int not null default 0 check (short_quantity >= 0),
        foreign key (batch_id, merchant_id) references picking_batch (id, merchant_id) deferrable initially deferred,
        check (picked_quantity + short_quantity <= quantity)
      )`);
    this.addSql('create index picking_line_picking_order_id on picking_line (picking_order_id, position, id)');
    this.addSql('create index picking_line_batch_id on picking_line (batch_id, id)');
    this.addSql(`
      create table printout (
        id text primary key,
        kind text not null constraint printout_kind_check check (kind in ('PICKING_LIST')),
        format text not null check (format in ('PDF', 'HTML')),
        merchant_id text not null references merchant,
        batch_id text references picking_batch,
        order_id text,
        printed_by text not null,
        file_id text,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index printout_printed_by on printout (printed_by, id)');
  }

  override down(): void {
    this.addSql('drop table printout, picking_line, picking_order, picking_batch');
    this.addSql(`delete from file where purpose = 'PRINTOUT'`);
    for (const sql of purposeCheck(purposes)) this.addSql(sql);
    this.addSql('drop index customer_order_waits');
    this.addSql('alter table customer_order drop ship_on, drop batch_id');
  }
}
