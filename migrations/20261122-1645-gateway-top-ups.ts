import { Migration } from '@mikro-orm/migrations';

/** Wallets are filled through gateways, too: an attempt without a payment is a top-up (F2). */
export class GatewayTopUps extends Migration {
  override up(): void {
    this.addSql('alter table payment_attempt alter payment_id drop not null');
    this.addSql(`
      alter table payment_attempt add constraint payment_attempt_top_up_check check (payment_id is not null or wallet_minor = 0)`);
  }

  override down(): void {
    const topUps = 'select id from payment_attempt where payment_id is null';
    this.addSql(`delete from gateway_notification where attempt_id in (${topUps})`);
    this.addSql(`delete from gateway_refund where attempt_id in (${topUps})`);
    this.addSql('delete from payment_attempt where payment_id is null');
    this.addSql(
      'alter table payment_attempt drop constraint payment_attempt_top_up_check, alter payment_id set not null',
    );
  }
}
