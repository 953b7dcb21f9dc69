import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Who receives an order and what its invoice says; its personal values stand here alone (A7). */
@Entity({ tableName: 'order_recipient' })
export class OrderRecipient {
  /** The id of its order. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Property({ type: 'text', hidden: true })
  name!: string;

  @Property({ type: 'text', hidden: true })
  phone!: string;

  /** Six figures of GB/T 2260. */
  @Property({ type: 'text' })
  regionCode!: string;

  /** Province, city and district in words. */
  @Property({ type: 'text' })
  region!: string;

  @Property({ type: 'text', hidden: true })
  street!: string;

  @Property({ type: 'text', nullable: true, hidden: true })
  invoiceTitle: string | null = null;

  @Property({ type: 'text', nullable: true, hidden: true })
  invoiceTaxNumber: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
