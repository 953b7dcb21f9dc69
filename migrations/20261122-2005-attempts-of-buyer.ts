import { Migration } from '@mikro-orm/migrations';

/** A buyer's tries to pay, the latest first (F3). */
export class AttemptsOfBuyer extends Migration {
  override up(): void {
    this.addSql('create index payment_attempt_buyer_id_id on payment_attempt (buyer_id, id)');
  }

  override down(): void {
    this.addSql('drop index payment_attempt_buyer_id_id');
  }
}
