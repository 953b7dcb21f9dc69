import { LockMode } from '@mikro-orm/core';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { Merchant } from './merchant.entity.js';

/** The merchant an action is about, locked until the use case ends. One out of the actor's reach does not exist. */
export async function lockMerchant(ctx: ScopedContext, id: string): Promise<Merchant> {
  const merchant = await ctx.em.findOne(Merchant, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!merchant || !reaches(ctx.scope, { merchantId: id })) throw notFound('merchant', 'id');
  return merchant;
}
