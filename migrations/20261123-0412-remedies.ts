import { Migration } from '@mikro-orm/migrations';

const lineKinds = `'SALE', 'SUBSIDY', 'COMMISSION', 'REFUND', 'COMMISSION_RETURN', 'SUBSIDY_RETURN', 'JOINING_FEE', 'MEMBERSHIP',
  'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN', 'ADJUSTMENT', 'COMPENSATION', 'RESERVE_HELD', 'RESERVE_FREED',
  'PAYOUT', 'PAYOUT_FAILED', 'BANK_RETURN', 'AFTER_SALE_BORNE', 'AFTER_SALE_CHARGED', 'AFTER_SALE_COMMISSION',
  'AFTER_SALE_SUBSIDY'`;
const chargeKinds = `'JOINING_FEE', 'MEMBERSHIP', 'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN', 'ADJUSTMENT'`;

const allow = (table: string, values: string): string => `
  alter table ${table} drop constraint ${table}_kind_check, add constraint ${table}_kind_check check (kind in (${values}))`;

/** What a record means for the list of remedies: its table, its kind there, and where it says how much and who. */
const records = [
  ['coupon', 'COUPON', 'coupon_id', 'amount_minor', 'issued_by_id', 'created_at'],
  ['slip', 'CASH', 'slip_id', 'amount_minor', 'opened_by_id', 'created_at'],
  ['order_return', 'RETURN', 'return_id', 'refund_minor', null, 'requested_at'],
  ['merchant_fine', 'FINE', 'fine_id', 'amount_minor', 'opened_by_id', 'created_at'],
] as const;

/** Remedies of complaints in one list, whoever gives them and from wherever, and fines on merchants (H5). */
export class Remedies extends Migration {
  override up(): void {
    this.addSql(allow('merchant_line', `${lineKinds}, 'FINE'`));
    this.addSql(allow('merchant_charge', `${chargeKinds}, 'FINE'`));
    this.addSql(allow('fee_plan', `${chargeKinds}, 'FINE'`));
    this.addSql(`
      create table merchant_fine (
        id text primary key,
        number text not null unique,
        complaint_id text not null references complaint,
        merchant_id text not null references merchant,
        status text not null check (status in ('TO_APPROVE', 'CHARGED', 'APPEALED', 'UPHELD', 'REVERSED', 'REJECTED')),
        amount_minor bigint not null check (amount_minor > 0),
        reason text not null,
        charge_id text unique references merchant_charge deferrable initially deferred,
        opened_by_id text references account,
        approved_by_id text references account check (approved_by_id <> opened_by_id),
        refused_reason text,
        appeal text,
        decision text,
        decided_by_id text references account,
        charged_at timestamptz(3),
        appealed_at timestamptz(3),
        decided_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint merchant_fine_charged check (charge_id is null or status not in ('TO_APPROVE', 'REJECTED'))
      )`);
    this.addSql('create index merchant_fine_created_at on merchant_fine (created_at, id)');
    this.addSql('create index merchant_fine_merchant_id on merchant_fine (merchant_id, created_at, id)');
    this.addSql('create index merchant_fine_complaint_id on merchant_fine (complaint_id, id)');
    this.addSql('create index merchant_fine_charge_id on merchant_fine (charge_id, created_at, id)');
    for (const column of ['opened_by_id', 'approved_by_id', 'decided_by_id'])
      this.addSql(`create index merchant_fine_${column} on merchant_fine (${column}) where ${column} is not null`);
    this.addSql(`
      create table complaint_remedy (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null references account,
        merchant_id text references merchant,
        kind text not null check (kind in ('APOLOGY', 'COUPON', 'CASH', 'RETURN', 'FINE')),
        amount_minor bigint,
        coupon_id text unique references coupon deferrable initially deferred,
        slip_id text unique references slip deferrable initially deferred,
        return_id text unique references order_return deferrable initially deferred,
        fine_id text unique references merchant_fine deferrable initially deferred,
        message_id text unique references complaint_message deferrable initially deferred,
        account_id text references account,
        created_at timestamptz(3) not null,
        check (num_nonnulls(coupon_id, slip_id, return_id, fine_id, message_id) = 1)
      )`);
    this.addSql('create index complaint_remedy_complaint_id on complaint_remedy (complaint_id, id)');
    this.addSql('create index complaint_remedy_buyer_id on complaint_remedy (buyer_id)');
    this.addSql(
      'create index complaint_remedy_merchant_id on complaint_remedy (merchant_id) where merchant_id is not null',
    );
    this.addSql(
      'create index complaint_remedy_account_id on complaint_remedy (account_id) where account_id is not null',
    );
    for (const [table, kind, column, amount, account, at] of records) {
      const values = (
        row: string,
      ) => `'complaintremedy_' || split_part(${row}.id, '_', 2), c.id, c.buyer_id, c.merchant_id,
        '${kind}', ${row}.${amount}, ${row}.id, ${account ? `${row}.${account}` : 'null'}, ${row}.${at}`;
      const into = `insert into complaint_remedy (id, complaint_id, buyer_id, merchant_id, kind, amount_minor, ${column}, account_id,
        created_at)`;
      this.addSql(`${into} select ${values('r')} from ${table} r join complaint c on c.id = r.complaint_id`);
      this.addSql(`
        create function ${table}_is_remedy() returns trigger language plpgsql as $$ begin
          ${into} select ${values('new')} from complaint c where c.id = new.complaint_id;
          return null;
        end $$`);
      this.addSql(`
        create trigger ${table}_is_remedy after insert on ${table}
        for each row when (new.complaint_id is not null) execute function ${table}_is_remedy()`);
    }
  }

  override down(): void {
    for (const [table] of records) {
      this.addSql(`drop trigger ${table}_is_remedy on ${table}`);
      this.addSql(`drop function ${table}_is_remedy`);
    }
    this.addSql('drop table complaint_remedy, merchant_fine');
    this.addSql(allow('fee_plan', chargeKinds));
    this.addSql(allow('merchant_charge', chargeKinds));
    this.addSql(allow('merchant_line', lineKinds));
  }
}
