import { sql } from 'kysely';
import { toDecimal } from '../kernel/money.js';
import type { RequestContext } from '../kernel/request-context.js';
import type { LedgerAccountKind } from './chart-of-accounts.js';
import type { TrialBalanceType } from './trial-balance.type.js';

/** Balances by kind of account, in one statement, so that it is a state the ledger really had. */
export async function trialBalance({ db, clock, market: { currency } }: RequestContext): Promise<TrialBalanceType> {
  const at = clock.now();
  const { rows } = await sql<{ kind: LedgerAccountKind; accounts: number; balance: string }>`
    select kind, count(*)::int as accounts, sum(balance_minor) as balance
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
