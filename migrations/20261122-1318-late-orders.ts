import { Migration } from '@mikro-orm/migrations';

/** What is late is listed by when its clock ran out, then by id. */
export class LateOrders extends Migration {
  override up(): void {
    this.addSql('drop index customer_order_due_at');
    this.addSql('create index customer_order_due_at on customer_order (due_at, id) where due_at is not null');
  }

  override down(): void {
    this.addSql('drop index customer_order_due_at');
    this.addSql('create index customer_order_due_at on customer_order (due_at) where due_at is not null');
  }
}
