import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, Personal } from '../kernel/personal-data.js';

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

  @Personal({ mask: masks.name, erased: '***' })
  @Property({ type: 'text' })
  name!: string;

  @Personal({ mask: masks.ending, erased: '***' })
  @Property({ type: 'text' })
  phone!: string;

  /** Six figures of GB/T 2260. */
  @Property({ type: 'text' })
  regionCode!: string;

  /** Province, city and district in words. */
  @Property({ type: 'text' })
  region!: string;

  @Personal({ mask: masks.whole, erased: '***' })
  @Property({ type: 'text' })
  street!: string;

  @Personal({ mask: masks.whole, erased: null })
  @Property({ type: 'text', nullable: true })
  invoiceTitle: string | null = null;

  @Personal({ mask: masks.whole, erased: null })
  @Property({ type: 'text', nullable: true })
  invoiceTaxNumber: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
