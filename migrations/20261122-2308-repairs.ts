import { Migration } from '@mikro-orm/migrations';

const transfers = `'TOP_UP', 'PAYMENT', 'LATE_PAYMENT', 'CASH_COLLECTED', 'CASH_HANDED_IN', 'ORDER_SPLIT', 'REFUND', 'REFUND_SENT',
  'REFUND_REDIRECTED', 'CHARGEBACK', 'RELEASE', 'FEE', 'FEE_RETURNED', 'REBATE', 'RESERVE_HELD', 'RESERVE_FREED', 'PAYOUT_RESERVED',
  'PAYOUT_SETTLED', 'PAYOUT_FAILED', 'PAYOUT_RETURNED', 'WITHDRAWAL_FROZEN', 'WITHDRAWAL_SENT', 'WITHDRAWAL_RETURNED',
  'SLIP_PAID', 'SLIP_RETURNED', 'VERDICT', 'VERDICT_REVERSED', 'GATEWAY_SETTLED', 'GATEWAY_CHARGED', 'DIFFERENCE_RESOLVED'`;
const costs = `'GOODS', 'OUTBOUND_FREIGHT', 'RETURN_FREIGHT', 'COMPENSATION'`;
const reasons = `'COMPENSATION', 'GOODWILL', 'CORRECTION'`;
const states = `'AWAITING_GOODS', 'ON_THE_WAY', 'RECEIVED', 'QUOTED', 'REPAIRING', 'TO_SEND_BACK', 'SENT_BACK', 'CALL_BACK_DUE',
  'CLOSED', 'CANCELLED'`;

const allow = (table: string, column: string, values: string): string => `
  alter table ${table} drop constraint ${table}_${column}_check,
    add constraint ${table}_${column}_check check (${column} in (${values}))`;

/** Repair orders: outlets, parts, quotes, fees of outlets (G8). */
export class Repairs extends Migration {
  override up(): void {
    this.addSql(allow('ledger_transfer', 'kind', `${transfers}, 'REPAIR_PAID', 'REPAIR_PAID_BACK'`));
    this.addSql(allow('after_sale_cost', 'kind', `${costs}, 'REPAIR'`));
    this.addSql(allow('verdict_posting', 'cost', `${costs}, 'REPAIR'`));
    this.addSql(allow('slip', 'reason', `${reasons}, 'OUTLET_FEE'`));
    this.addSql(`
      create table repair_outlet (
        id text primary key,
        name text not null,
        address text not null,
        contact text not null,
        phone text not null,
        account_holder text not null,
        account_number text not null,
        bank_name text not null,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index repair_outlet_created_at on repair_outlet (created_at, id)');
    this.addSql(`
      create table repair_part (
        id text primary key,
        sku text not null,
        name_zh text not null,
        name_en text not null,
        price_minor bigint not null check (price_minor >= 0),
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create unique index repair_part_sku on repair_part (sku)');
    this.addSql('create index repair_part_created_at on repair_part (created_at, id)');
    this.addSql(`
      create table part_stock (
        id text primary key,
        outlet_id text not null references repair_outlet,
        part_id text not null references repair_part,
        on_hand int not null check (on_hand >= 0),
        unique (outlet_id, part_id)
      )`);
    this.addSql('create index part_stock_outlet_id on part_stock (outlet_id, id)');
    this.addSql('create index part_stock_part_id on part_stock (part_id, id)');
    this.addSql(`
      create table part_movement (
        id text primary key,
        outlet_id text not null references repair_outlet,
        part_id text not null references repair_part,
        kind text not null check (kind in ('RECEIVED', 'CORRECTED', 'USED', 'PUT_BACK')),
        quantity int not null check (quantity <> 0),
        on_hand_after int not null check (on_hand_after >= 0),
        cause_id text,
        booked_by_id text,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index part_movement_part_id on part_movement (part_id, id)');
    this.addSql(`
      create table repair (
        id text primary key,
        number text not null,
        status text not null default 'AWAITING_GOODS' check (status in (${states})),
        outcome text check (outcome in ('REPAIRED', 'NOT_REPAIRED', 'DECLINED')),
        outlet_id text not null constraint repair_outlet_id_foreign references repair_outlet deferrable initially deferred,
        order_id text not null constraint repair_order_id_foreign references customer_order,
        order_line_id text not null constraint repair_order_line_id_foreign references order_line,
        merchant_id text not null,
        buyer_id text not null,
        return_id text,
        follows_id text,
        quantity int not null check (quantity > 0),
        is_warranty boolean not null,
        fault text not null,
        diagnosis text,
        parts_minor bigint not null default '0' check (parts_minor >= 0),
        labor_minor bigint not null default '0' check (labor_minor >= 0),
        fee_minor bigint not null default '0' check (fee_minor >= 0),
        paid_at timestamptz(3),
        paid_back_at timestamptz(3),
        carrier_in text,
        tracking_in text,
        carrier_back text,
        tracking_back text,
        call_back_result text check (call_back_result in ('SOLVED', 'NOT_SOLVED', 'NOT_REACHED')),
        call_back_note text,
        outlet_fee_minor bigint check (outlet_fee_minor >= 0),
        fee_checked_by_id text,
        fee_confirmed_by_id text,
        slip_id text,
        due_at timestamptz(3),
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint repair_number_unique unique (number),
        check (paid_back_at is null or paid_at is not null),
        constraint repair_two_people check (fee_confirmed_by_id is null or fee_confirmed_by_id <> fee_checked_by_id),
        check ((closed_at is not null) = (status in ('CLOSED', 'CANCELLED'))),
        check ((due_at is null) = (status in ('CLOSED', 'CANCELLED')))
      )`);
    this.addSql('create index repair_opened_at on repair (opened_at, id)');
    this.addSql('create index repair_status on repair (status, opened_at, id)');
    this.addSql('create index repair_due_at on repair (due_at, id)');
    this.addSql('create index repair_merchant_id on repair (merchant_id, opened_at, id)');
    this.addSql('create index repair_buyer_id on repair (buyer_id, opened_at, id)');
    this.addSql('create index repair_order_id on repair (order_id, opened_at, id)');
    this.addSql('create index repair_outlet_id on repair (outlet_id, opened_at, id)');
    this.addSql('create index repair_order_line_id on repair (order_line_id)');
    this.addSql('create index repair_return_id on repair (return_id, opened_at, id)');
    this.addSql(`
      create table repair_part_use (
        id text primary key,
        repair_id text not null constraint repair_part_use_repair_id_foreign references repair deferrable initially deferred,
        merchant_id text not null,
        buyer_id text not null,
        part_id text not null constraint repair_part_use_part_id_foreign references repair_part deferrable initially deferred,
        quantity int not null check (quantity > 0),
        unit_price_minor bigint not null,
        amount_minor bigint not null,
        unique (repair_id, part_id)
      )`);
    this.addSql('create index repair_part_use_repair_id on repair_part_use (repair_id, id)');
    for (const table of ['part_movement', 'repair_part_use'])
      this.addSql(
        `create trigger frozen before update or delete on ${table} for each row execute function ledger_append_only()`,
      );
  }

  override down(): void {
    this.addSql('drop table repair_part_use, repair, part_movement, part_stock, repair_part, repair_outlet');
    this.addSql(allow('slip', 'reason', reasons));
    this.addSql(allow('verdict_posting', 'cost', costs));
    this.addSql(allow('after_sale_cost', 'kind', costs));
    this.addSql(allow('ledger_transfer', 'kind', transfers));
  }
}
