import { sql } from 'kysely';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import type { AccountRef } from './chart-of-accounts.js';
import { openAccounts } from './open-accounts.js';

/** The balance in minor units; zero for an account that has no entry yet. */
export async function balanceOf({ db }: { db: Db }, account: AccountRef): Promise<number> {
  const { rows } = await sql<{ balance: string }>`
    select balance_minor as balance from ledger_account where id = ${account.id}`.execute(db);
  return Number(rows[0]?.balance ?? 0);
}

/** What the balance was at an instant, its own entries included; the account's length costs nothing (F1). */
export async function balanceAt({ db }: { db: Db }, account: AccountRef, instant: Date): Promise<number> {
  const { rows } = await sql<{ balance: string }>`
    select ledger_balance_at(${account.id}, ${instant}) as balance`.execute(db);
  return Number(rows[0]?.balance ?? 0);
}

/**
 * Balances that nobody else can move before this transaction ends, by account key. Opens what is not there, since no
 * row means no lock. Locks in the order of the keys, as `postTransfer` does; ask for all the accounts that decide the
 * coming transfer at once.
 */
export async function lockBalances(
  ctx: UseCaseContext,
  accounts: readonly AccountRef[],
): Promise<ReadonlyMap<string, number>> {
  await openAccounts(ctx, accounts).execute(ctx.db);
  const { rows } = await sql<{ id: string; balance: string }>`
    select id, balance_minor as balance from ledger_account
     where id = any(${accounts.map((account) => account.id)}::text[])
     order by id collate "C" for no key update`.execute(ctx.db);
  return new Map(rows.map((row) => [row.id, Number(row.balance)]));
}
