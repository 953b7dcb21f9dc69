import { Migration } from '@mikro-orm/migrations';

const accountKinds = `'BANK_CLEARING', 'WALLET', 'ORDER_ESCROW', 'MERCHANT_PAYABLE', 'MERCHANT_PAYOUT', 'MERCHANT_DEBT', 'COMMISSION'`;
const atCommit = 'deferrable initially deferred';

/** What is taken off orders as a list, split over their lines, and what the market pays of it to merchants (E2). */
export class OrderAdjustments extends Migration {
  override up(): void {
    this.addSql('alter table order_line add is_gift boolean not null default false');
    this.addSql(`
      create table order_adjustment (
        id text primary key,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        kind text not null check (kind in ('GIFT', 'FREE_DELIVERY', 'PRICE_CUT')),
        target text not null check (target in ('GOODS', 'DELIVERY')),
        label_zh text not null,
        label_en text not null,
        cause_id text,
        position int not null,
        amount_minor bigint not null check (amount_minor >= 0),
        bearer text not null check (bearer in ('MERCHANT', 'PLATFORM')),
        account_id text,
        created_at timestamptz(3) not null,
        version int not null default 1,
        unique (id, order_id),
        foreign key (order_id, merchant_id) references customer_order (id, merchant_id) ${atCommit}
      )`);
    this.addSql('create index order_adjustment_order_id on order_adjustment (order_id, id)');
    this.addSql(`
      create table order_adjustment_share (
        id text primary key,
        adjustment_id text not null,
        order_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        order_line_id text not null,
        amount_minor bigint not null check (amount_minor > 0),
        unique (adjustment_id, order_line_id) ${atCommit},
        foreign key (adjustment_id, order_id) references order_adjustment (id, order_id) ${atCommit},
        foreign key (order_line_id, order_id) references order_line (id, order_id) ${atCommit}
      )`);
    this.addSql('create index order_adjustment_share_order_id on order_adjustment_share (order_id, id)');
    this.addSql(`
      update order_change set before = before || '{"adjustments": []}', after = after || '{"adjustments": []}'`);
    this.subsidies();
  }

  /** The market pays merchants what it bears itself, when an order completes. */
  private subsidies(): void {
    this.addSql('alter table ledger_account drop constraint ledger_account_kind_check');
    this.addSql(
      `alter table ledger_account add constraint ledger_account_kind_check check (kind in (${accountKinds}, 'SUBSIDY'))`,
    );
    this.addSql(`
      alter table order_release
        add subsidy_minor bigint not null default '0' check (subsidy_minor >= 0),
        add subsidy_returned_minor bigint not null default '0',
        add constraint order_release_subsidy_returned check (subsidy_returned_minor between 0 and subsidy_minor),
        drop constraint order_release_check,
        add constraint order_release_commission check (commission_minor between 0 and gross_minor + subsidy_minor)`);
    this.addSql(`
      alter table refund
        add to_subsidy_minor bigint not null default '0' check (to_subsidy_minor >= 0),
        drop constraint refund_check,
        add constraint refund_check check (from_merchant_minor + from_commission_minor - to_subsidy_minor in (0, amount_minor))`);
    this.addSql(`
      alter table payout_line
        add subsidy_minor bigint not null default '0',
        drop constraint payout_line_check,
        add constraint payout_line_check check (net_minor = gross_minor + subsidy_minor - commission_minor - refunded_minor)`);
  }

  override down(): void {
    this.addSql('alter table payout_line drop subsidy_minor');
    this.addSql(
      'alter table payout_line add constraint payout_line_check check (net_minor = gross_minor - commission_minor - refunded_minor)',
    );
    this.addSql('alter table refund drop to_subsidy_minor');
    this.addSql(
      'alter table refund add constraint refund_check check (from_merchant_minor + from_commission_minor in (0, amount_minor))',
    );
    this.addSql('alter table order_release drop subsidy_minor, drop subsidy_returned_minor');
    this.addSql(
      'alter table order_release add constraint order_release_check check (commission_minor between 0 and gross_minor)',
    );
    this.addSql('alter table ledger_account drop constraint ledger_account_kind_check');
    this.addSql(
      `alter table ledger_account add constraint ledger_account_kind_check check (kind in (${accountKinds}))`,
    );
    this.addSql(`update order_change set before = before - 'adjustments', after = after - 'adjustments'`);
    this.addSql('drop table order_adjustment_share, order_adjustment');
    this.addSql('alter table order_line drop is_gift');
  }
}
