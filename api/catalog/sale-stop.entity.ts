import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Nothing of a variant, or of a whole shop, is sold until it is lifted (H9). */
@Entity({ tableName: 'sale_stop' })
export class SaleStop {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** Null: everything the shop sells. */
  @Property({ type: 'text', nullable: true })
  variantId: string | null = null;

  /** The record above that stopped it. */
  @Property({ type: 'text' })
  causeId!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text', nullable: true })
  placedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  placedAt!: Date;

  @Property({ type: 'text', nullable: true })
  liftedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  liftedAt: Date | null = null;
}
