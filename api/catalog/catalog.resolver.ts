import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import { Auth } from '../kernel/schema/directives.js';
import { ProductFilter, VariantFilter } from './catalog.inputs.js';
import { CategoryFilter, CategoryOrder, CategoryType } from './category.type.js';
import { listProducts } from './list-products.js';
import { ProductOrder, ProductType } from './product.type.js';
import { VariantOrder, VariantType } from './variant.type.js';

@ArgsType()
class CategoriesArgs extends RootPageArgs {
  @Field(() => CategoryFilter, { nullable: true, description: 'Which ones.' })
  filter?: CategoryFilter | null;

  @Field(() => CategoryOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof CategoryOrder> | null;
}

@ArgsType()
class ProductsArgs extends RootPageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Which ones.' })
  filter?: ProductFilter | null;

  @Field(() => ProductOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ProductOrder> | null;
}

@ArgsType()
class VariantsArgs extends RootPageArgs {
  @Field(() => VariantFilter, { nullable: true, description: 'Which ones.' })
  filter?: VariantFilter | null;

  @Field(() => VariantOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof VariantOrder> | null;
}

@Resolver()
export class CatalogResolver {
  @Query(() => CategoryType, {
    nullable: true,
    description: 'A category; null when there is none, or it is hidden from you.',
  })
  @Auth(Permission.PUBLIC)
  category(@Arg('id', () => ID, { description: 'Its id.' }) id: string): CategoryType | null {
    return ref(CategoryType, id);
  }

  @Query(() => connectionOf(() => CategoryType), { description: 'The category tree, branch by branch.' })
  @Auth(Permission.PUBLIC)
  categories(@Args(() => CategoriesArgs) args: CategoriesArgs): Connection<CategoryType> {
    return page(CategoryType, args);
  }

  @Query(() => ProductType, {
    nullable: true,
    description: 'A product; null when there is none, or it is not on sale and not yours.',
  })
  @Auth(Permission.PUBLIC)
  product(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ProductType | null {
    return ref(ProductType, id);
  }

  @Query(() => connectionOf(() => ProductType), {
    description: 'Products: those on sale, and for merchants and staff their others too (C4).',
  })
  @Auth(Permission.PUBLIC)
  products(@Args(() => ProductsArgs) args: ProductsArgs): Connection<ProductType> {
    return listProducts(args);
  }

  @Query(() => VariantType, {
    nullable: true,
    description: 'A variant; null when there is none, or it is not on sale and not yours.',
  })
  @Auth(Permission.PUBLIC)
  variant(@Arg('id', () => ID, { description: 'Its id.' }) id: string): VariantType | null {
    return ref(VariantType, id);
  }

  @Query(() => connectionOf(() => VariantType), { description: 'Variants with their stock, across products.' })
  @Auth(Permission.PUBLIC)
  variants(@Args(() => VariantsArgs) args: VariantsArgs): Connection<VariantType> {
    return page(VariantType, args);
  }
}
