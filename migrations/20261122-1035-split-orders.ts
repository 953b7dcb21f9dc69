import { Migration } from '@mikro-orm/migrations';

const entryKinds = `'PLACED', 'TRANSITION', 'SHIPMENT', 'DELIVERY', 'NOTE', 'FLAG', 'CORRECTION', 'REMINDER', 'REFUND', 'HOLD', 'RELEASE', 'FLAG_CLEARED', 'READ', 'CHANGE_PROPOSED', 'CHANGE', 'CHANGE_DROPPED'`;
const transferKinds = `'TOP_UP', 'PAYMENT', 'REFUND', 'RELEASE', 'PAYOUT_RESERVED', 'PAYOUT_SETTLED', 'PAYOUT_FAILED'`;

const entries = (kinds: string): string[] => [
  'alter table order_entry drop constraint order_entry_kind_check',
  `alter table order_entry add constraint order_entry_kind_check check (kind in (${kinds}))`,
];
const transfers = (kinds: string): string[] => [
  'alter table ledger_transfer drop constraint ledger_transfer_kind_check',
  `alter table ledger_transfer add constraint ledger_transfer_kind_check check (kind in (${kinds}))`,
];

/** Part of an order becomes an order of its own under the same checkout (E4). */
export class SplitOrders extends Migration {
  override up(): void {
    this.addSql('alter table customer_order add split_from_id text');
    for (const sql of entries(`${entryKinds}, 'SPLIT'`)) this.addSql(sql);
    for (const sql of transfers(`${transferKinds}, 'ORDER_SPLIT'`)) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`delete from order_entry where kind = 'SPLIT'`);
    for (const sql of entries(entryKinds)) this.addSql(sql);
    for (const sql of transfers(transferKinds)) this.addSql(sql);
    this.addSql('alter table customer_order drop split_from_id');
  }
}
