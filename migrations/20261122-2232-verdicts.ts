import { Migration } from '@mikro-orm/migrations';

const lineKinds = `'SALE', 'SUBSIDY', 'COMMISSION', 'REFUND', 'COMMISSION_RETURN', 'SUBSIDY_RETURN', 'JOINING_FEE', 'MEMBERSHIP',
  'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN', 'ADJUSTMENT', 'COMPENSATION', 'RESERVE_HELD', 'RESERVE_FREED',
  'PAYOUT', 'PAYOUT_FAILED', 'BANK_RETURN'`;
const moreLineKinds = `'AFTER_SALE_BORNE', 'AFTER_SALE_CHARGED', 'AFTER_SALE_COMMISSION', 'AFTER_SALE_SUBSIDY'`;
const transfers = `'TOP_UP', 'PAYMENT', 'LATE_PAYMENT', 'CASH_COLLECTED', 'CASH_HANDED_IN', 'ORDER_SPLIT', 'REFUND', 'REFUND_SENT',
  'REFUND_REDIRECTED', 'CHARGEBACK', 'RELEASE', 'FEE', 'FEE_RETURNED', 'REBATE', 'RESERVE_HELD', 'RESERVE_FREED', 'PAYOUT_RESERVED',
  'PAYOUT_SETTLED', 'PAYOUT_FAILED', 'PAYOUT_RETURNED', 'WITHDRAWAL_FROZEN', 'WITHDRAWAL_SENT', 'WITHDRAWAL_RETURNED',
  'SLIP_PAID', 'SLIP_RETURNED', 'GATEWAY_SETTLED', 'GATEWAY_CHARGED', 'DIFFERENCE_RESOLVED'`;
const moreTransfers = `'VERDICT', 'VERDICT_REVERSED'`;
const parties = `'MERCHANT', 'COURIER', 'WAREHOUSE', 'PLATFORM', 'AGENT', 'BUYER'`;
const costs = `'GOODS', 'OUTBOUND_FREIGHT', 'RETURN_FREIGHT', 'COMPENSATION'`;

const allow = (table: string, values: string): string => `
  alter table ${table} drop constraint ${table}_kind_check, add constraint ${table}_kind_check check (kind in (${values}))`;

/** Verdicts: who is responsible for returns and complaints, what they cost, and who bears it (G4, H3). */
export class Verdicts extends Migration {
  override up(): void {
    this.addSql(allow('merchant_line', `${lineKinds}, ${moreLineKinds}`));
    this.addSql(allow('ledger_transfer', `${transfers}, ${moreTransfers}`));
    this.addSql(`
      create table verdict (
        id text primary key,
        cause_id text not null,
        kind text not null check (kind in ('RETURN', 'COMPLAINT')),
        number text not null,
        revision int not null check (revision > 0),
        order_id text constraint verdict_order_id_foreign references customer_order,
        merchant_id text,
        buyer_id text not null,
        reason text not null,
        given_by_id text,
        given_at timestamptz(3) not null,
        superseded_at timestamptz(3),
        version int not null default 1,
        unique (cause_id, revision)
      )`);
    this.addSql('create unique index verdict_standing on verdict (cause_id) where superseded_at is null');
    this.addSql('create index verdict_given_at on verdict (given_at, id)');
    this.addSql('create index verdict_cause_id on verdict (cause_id, given_at, id)');
    this.addSql('create index verdict_order_id on verdict (order_id, given_at, id)');
    this.addSql('create index verdict_merchant_id on verdict (merchant_id, given_at, id)');
    this.addSql(`
      create table verdict_share (
        id text primary key,
        verdict_id text not null constraint verdict_share_verdict_id_foreign references verdict deferrable initially deferred,
        merchant_id text,
        party text not null check (party in (${parties})),
        percent int not null check (percent between 1 and 100),
        unique (verdict_id, party)
      )`);
    this.addSql('create index verdict_share_verdict_id on verdict_share (verdict_id, id)');
    this.addSql(`
      create table after_sale_cost (
        id text primary key,
        cause_id text not null,
        cause_kind text not null check (cause_kind in ('RETURN', 'COMPLAINT')),
        reference text not null,
        kind text not null check (kind in (${costs})),
        paid_by text not null check (paid_by in ('MERCHANT', 'MARKET')),
        amount_minor bigint not null check (amount_minor <> 0),
        commission_minor bigint not null default '0',
        commission_vat_basis_points int not null default 0,
        subsidy_minor bigint not null default '0',
        order_id text,
        merchant_id text,
        buyer_id text not null,
        created_at timestamptz(3) not null,
        unique (reference, kind)
      )`);
    this.addSql('create index after_sale_cost_cause_id on after_sale_cost (cause_id, id)');
    this.addSql('create index after_sale_cost_merchant_id on after_sale_cost (merchant_id, created_at, id)');
    this.addSql(`
      create table verdict_posting (
        id text primary key,
        verdict_id text not null constraint verdict_posting_verdict_id_foreign references verdict deferrable initially deferred,
        cost_id text not null constraint verdict_posting_cost_id_foreign references after_sale_cost deferrable initially deferred,
        cost text not null check (cost in (${costs})),
        order_id text,
        merchant_id text,
        party text not null check (party in (${parties})),
        amount_minor bigint not null,
        commission_minor bigint not null,
        subsidy_minor bigint not null,
        to_merchant_minor bigint not null,
        is_reversal boolean not null default false,
        transfer_id text references ledger_transfer,
        created_at timestamptz(3) not null,
        unique (verdict_id, cost_id, party, is_reversal),
        check ((transfer_id is null) = (to_merchant_minor = 0))
      )`);
    this.addSql('create index verdict_posting_verdict_id on verdict_posting (verdict_id, id)');
    this.addSql('create index verdict_posting_cost_id on verdict_posting (cost_id, id)');
    for (const table of ['verdict_share', 'after_sale_cost', 'verdict_posting'])
      this.addSql(
        `create trigger frozen before update or delete on ${table} for each row execute function ledger_append_only()`,
      );
  }

  override down(): void {
    this.addSql('drop table verdict_posting, after_sale_cost, verdict_share, verdict');
    this.addSql(allow('ledger_transfer', transfers));
    this.addSql(allow('merchant_line', lineKinds));
  }
}
