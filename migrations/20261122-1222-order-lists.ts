import { Migration } from '@mikro-orm/migrations';

/**
 * A shop with a hundred thousand orders reads its newest and its dearest from an index; so does a buyer, and so do
 * staff who look at one state. Each takes the place of an index by id alone, by which no list is sorted.
 */
export class OrderLists extends Migration {
  override up(): void {
    this.addSql('drop index customer_order_merchant_id, customer_order_buyer_id, customer_order_status');
    this.addSql('create index customer_order_merchant_id_placed_at on customer_order (merchant_id, placed_at, id)');
    this.addSql('create index customer_order_buyer_id_placed_at on customer_order (buyer_id, placed_at, id)');
    this.addSql('create index customer_order_status_placed_at on customer_order (status, placed_at, id)');
    this.addSql('create index customer_order_merchant_id_total_minor on customer_order (merchant_id, total_minor, id)');
  }

  override down(): void {
    this.addSql(
      `drop index customer_order_merchant_id_placed_at, customer_order_buyer_id_placed_at, customer_order_status_placed_at,
         customer_order_merchant_id_total_minor`,
    );
    this.addSql('create index customer_order_merchant_id on customer_order (merchant_id, id)');
    this.addSql('create index customer_order_buyer_id on customer_order (buyer_id, id)');
    this.addSql('create index customer_order_status on customer_order (status, id)');
  }
}
