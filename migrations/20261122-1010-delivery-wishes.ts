import { Migration } from '@mikro-orm/migrations';

/** How an order reaches its buyer, when that is wished for, and the day it is promised for (E2). */
export class DeliveryWishes extends Migration {
  override up(): void {
    this.addSql(`
      alter table customer_order
        add column delivery_method text not null default 'DELIVERY'
          constraint customer_order_delivery_method_check check (delivery_method in ('DELIVERY', 'PICK_UP')),
        add column wished_from timestamptz(3),
        add column wished_until timestamptz(3),
        add column promised_on date,
        add constraint customer_order_wish_check check ((wished_from is null) = (wished_until is null) and wished_from < wished_until)`);
  }

  override down(): void {
    this.addSql(`
      alter table customer_order
        drop column delivery_method, drop column wished_from, drop column wished_until, drop column promised_on`);
  }
}
