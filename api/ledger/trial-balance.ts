import { sql } from 'kysely';
import { toDecimal } from '../kernel/money.js';
import type { RequestContext } from '../kernel/request-context.js';
import type { LedgerAccountKind } from './chart-of-accounts.js';
import type { TrialBalanceType } from './trial-balance.type.js';

/**
 * Balances by kind of account at an instant, now when absent, in one statement, so that it is a state the ledger really had:
 * what is booked is booked with both sides, and so together they are zero at any instant.
 */
export async function trialBalance(
  { db, clock, market: { currency } }: RequestContext,
  instant?: Date | null,
): Promise<TrialBalanceType> {
  const at = instant ?? clock.now();
  const balance = instant
    ? sql`case when latest_entry_at <= ${at} then balance_minor else ledger_balance_at(id, ${at}) end`
    : sql`balance_minor`;
  const opened = instant ? sql`opened_at <= ${at}` : sql`true`;
  const { rows } = await sql<{ kind: LedgerAccountKind; accounts: number; balance: string }>`
    select kind, (count(*) filter (where ${opened}))::int as accounts, sum(${balance}) as balance
      from ledger_account group by kind order by kind`.execute(db);
  const money = (minor: string | number) => ({ amount: toDecimal(minor, currency), currency });
  const total = rows.reduce((sum, row) => sum + Number(row.balance), 0);
  return {
    at,
    lines: rows.map((row) => ({ kind: row.kind, accounts: row.accounts, balance: money(row.balance) })),
    total: money(total),
    isBalanced: total === 0,
  };
}
