import { LockMode } from '@mikro-orm/postgresql';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { Product } from './product.entity.js';

/** The product, locked, if the permission reaches it; what one may not see does not exist. */
export async function ownProduct(ctx: ScopedContext, id: string): Promise<Product> {
  const product = await ctx.em.findOne(Product, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!product || !reaches(ctx.scope, product)) throw notFound('product', 'id');
  return product;
}
