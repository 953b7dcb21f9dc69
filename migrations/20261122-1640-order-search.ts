import { Migration } from '@mikro-orm/migrations';

/** Orders are found by the whole phone number and the whole name of their recipients, the newest first (E4). */
export class OrderSearch extends Migration {
  override up(): void {
    this.addSql(`create index order_recipient_phone on order_recipient (translate(phone, ' -', ''), id)`);
    this.addSql('create index order_recipient_name on order_recipient (name, id)');
  }

  override down(): void {
    this.addSql('drop index order_recipient_name, order_recipient_phone');
  }
}
