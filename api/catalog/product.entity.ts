import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ProductStatus } from './product-status.js';

/** What a merchant offers (C2); what is bought and stocked are its variants. */
@Entity({ tableName: 'product' })
export class Product {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  categoryId!: string;

  @Enum({ items: () => ProductStatus, type: 'text' })
  status: Opt<ProductStatus> = ProductStatus.DRAFT;

  /** Whether its shop trades; filled when a merchant opens, is suspended or closes (B2). */
  @Property({ type: 'boolean' })
  isShopOpen!: boolean;

  @Property({ type: 'text' })
  titleZh!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Property({ type: 'text' })
  descriptionZh: Opt<string> = '';

  @Property({ type: 'text' })
  descriptionEn: Opt<string> = '';

  /** The lowest price of its active variants; null while it has none. */
  @Property({ type: minorUnits, nullable: true })
  lowestPriceMinor: number | null = null;

  /** The first of its pictures. */
  @Property({ type: 'text', nullable: true })
  coverFileId: string | null = null;

  @Property({ type: 'text', nullable: true })
  removedReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
