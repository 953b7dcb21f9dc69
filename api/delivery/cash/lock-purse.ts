import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { cashWith, lockBalances } from '../../ledger/index.js';
import { CourierPurse } from './courier-purse.entity.js';

/** A courier's purse, locked; made with the first cash. Lock the order before, and payments and the ledger after. */
export async function purseOf(ctx: UseCaseContext, courierId: string): Promise<CourierPurse> {
  await sql`
    insert into courier_purse (id, courier_id, created_at) values (${newId('purse', ctx.clock)}, ${courierId}, ${ctx.now})
    on conflict (courier_id) do nothing`.execute(ctx.db);
  return ctx.em.findOneOrFail(CourierPurse, { courierId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Cash of a locked purse in all, which the courier's ledger account says too: one that differs is a bug, and nothing is booked. */
export async function cashIn(
  ctx: UseCaseContext,
  { courierId, uncountedMinor, owedMinor }: CourierPurse,
): Promise<number> {
  const account = cashWith(courierId);
  const balanceMinor = (await lockBalances(ctx, [account])).get(account.id) ?? 0;
  if (uncountedMinor + owedMinor !== -balanceMinor)
    throw new Error(`${account.id} holds ${balanceMinor}, the purse ${uncountedMinor} and ${owedMinor}`);
  return uncountedMinor + owedMinor;
}
