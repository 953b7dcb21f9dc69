import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { ProductType } from './product.type.js';
import { VariantType } from './variant.type.js';

/** What can be bought of a product. */
@Resolver(() => ProductType)
export class ProductVariants {
  @Connection(() => VariantType, {
    by: 'productId',
    description: 'What can be bought of it, in the merchant’s order.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  variants!: Connection<VariantType>;
}
