import { type Connection, type OrderBy, page, type RootPageArgs } from '../kernel/read/index.js';
import type { ProductFilter } from './catalog.inputs.js';
import type { Product } from './product.entity.js';
import { ProductOrderField, ProductType } from './product.type.js';
import { nearness } from './search/match-products.js';

type ProductList = RootPageArgs & { readonly filter?: ProductFilter | null; readonly orderBy?: OrderBy | null };

/** A list of products; one that was searched for has the nearest first, unless it is to be sorted otherwise (C4). */
export function listProducts(args: ProductList): Connection<ProductType> {
  const q = args.filter?.q;
  const isRanked = q != null && (args.orderBy == null || args.orderBy.field === ProductOrderField.RELEVANCE);
  return page<ProductType, Product>(ProductType, args, isRanked ? { rank: (row) => nearness(q, row.id) } : {});
}
