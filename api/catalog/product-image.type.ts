import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { ProductImage } from './product-image.entity.js';

@ObjectType('ProductImage', { implements: Node, simpleResolvers: true, description: 'A picture of a product.' })
export class ProductImageType extends Node {
  @Field(() => FileType, { description: 'The picture itself.' })
  @Hint({ widget: 'IMAGE' })
  file!: FileType;

  @Field(() => Int, { description: 'Place among the pictures, from 0; the first is the cover.' })
  position!: number;
}

export const productImageReads = reads(ProductImageType, {
  prefix: 'image',
  entity: () => ProductImage,
  visibleTo: (viewer, row) => {
    const owned = byOwner(scopeOf(viewer, Permission.CATALOG_READ), row.merchantId);
    if (owned === true) return true;
    const onSale = sql<boolean>`exists (select 1 from product p where p.id = ${row.productId} and p.status = 'PUBLISHED' and p.is_shop_open)`;
    return owned === false ? onSale : sql<boolean>`(${owned} or ${onSale})`;
  },
  relations: { file: one(() => FileType, 'fileId', { impliedBy: true }) },
});
