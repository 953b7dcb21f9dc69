import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { ProductSearchType, SearchProductsArgs } from './product-search.type.js';
import { searchProducts } from './search-products.js';

@Resolver()
export class SearchResolver {
  @Query(() => ProductSearchType, { description: 'Searches the products on sale (C4).' })
  @Auth(Permission.PUBLIC)
  searchProducts(
    @Ctx() ctx: RequestContext,
    @Args(() => SearchProductsArgs) args: SearchProductsArgs,
  ): Promise<ProductSearchType> {
    return searchProducts(ctx, args);
  }
}
