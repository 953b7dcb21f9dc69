import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A picture of a product; the first is the one in lists. */
@Entity({ tableName: 'product_image' })
export class ProductImage {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  productId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  fileId!: string;

  @Property({ type: 'integer' })
  position!: number;
}
