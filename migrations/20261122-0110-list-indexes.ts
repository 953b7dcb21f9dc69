import { Migration } from '@mikro-orm/migrations';

/** Nested lists page by what they hang on, what they are sorted by, and the id (design §4). */
export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index ledger_entry_account_sequence on ledger_entry (account_id, sequence, id)');
    this.addSql('create index ledger_entry_transfer on ledger_entry (transfer_id, id)');
    this.addSql('create index payment_checkout on payment (checkout_id, id)');
    this.addSql('create index complaint_order_registered on complaint (order_id, registered_at, id)');
    this.addSql('create index payout_run_created on payout (payout_run_id, created_at, id)');
  }

  override down(): void {
    this.addSql(
      'drop index ledger_entry_account_sequence, ledger_entry_transfer, payment_checkout, complaint_order_registered, payout_run_created',
    );
  }
}
