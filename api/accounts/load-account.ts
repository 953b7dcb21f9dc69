import { LockMode } from '@mikro-orm/core';
import { type Actor, reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { Account } from './account.entity.js';

/** The account, locked, if the caller's permission reaches it; else there is no such account. */
export async function loadAccount(ctx: ScopedContext, id: string): Promise<Account> {
  const account = reaches(ctx.scope, { buyerId: id })
    ? await ctx.em.findOne(Account, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!account) throw notFound('account', 'id');
  return account;
}

/** Refuses the id of an account that is not the caller's own; without an id one means oneself. */
export function requireSelf({ accountId }: Actor, id: string | null | undefined): void {
  if (id != null && id !== accountId) throw notFound('account', 'id');
}

/** The caller's own account, locked. Apps and the market itself have none. */
export async function loadOwnAccount(ctx: ScopedContext): Promise<Account> {
  const { accountId } = ctx.actor;
  const account = accountId ? await ctx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!account) throw notFound('account');
  return account;
}
