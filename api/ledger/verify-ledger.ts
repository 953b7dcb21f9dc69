import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

export interface LedgerVerdict {
  readonly accounts: number;
  readonly transfers: number;
  readonly entries: number;
  /** One sentence per thing that is wrong, at most 50. */
  readonly problems: readonly string[];
}

/**
 * Recomputes the whole ledger from its entries (F1): every currency and every transfer sums to zero, every account
 * equals its entries, numbered without gaps, and no balance that must not fell below zero at any entry.
 */
export async function verifyLedger(db: Db): Promise<LedgerVerdict> {
  const counted = await sql<{ accounts: string; transfers: string; entries: string }>`
    select (select count(*) from ledger_account) as accounts, (select count(*) from ledger_transfer) as transfers,
           (select count(*) from ledger_entry) as entries`.execute(db);
  const found = await sql<{ problem: string }>`
    select problem from (
      select format('%s: all entries together are %s, not zero', currency, sum(amount_minor)) as problem
        from ledger_entry group by currency having sum(amount_minor) <> 0
      union all
      select format('transfer %s: %s entries that add up to %s', t.id, count(e.id), coalesce(sum(e.amount_minor), 0))
        from ledger_transfer t left join ledger_entry e on e.transfer_id = t.id
       group by t.id, e.currency having count(e.id) < 2 or sum(e.amount_minor) <> 0
      union all
      select format('account %s: balance %s of %s entries, but its %s entries add up to %s',
                    a.id, a.balance_minor, a.entry_count, count(e.id), coalesce(sum(e.amount_minor), 0))
        from ledger_account a left join ledger_entry e on e.account_id = a.id
       group by a.id having a.balance_minor <> coalesce(sum(e.amount_minor), 0) or a.entry_count <> count(e.id)
      union all
      select format('entry %s: balance %s of number %s does not follow from the entry before', id, balance_after_minor, sequence)
        from (select id, sequence, balance_after_minor,
                     sum(amount_minor) over history as balance, row_number() over history as number
                from ledger_entry window history as (partition by account_id order by sequence)) chain
       where balance_after_minor <> balance or sequence <> number
      union all
      select format('entry %s: account %s fell below zero', e.id, a.id)
        from ledger_entry e join ledger_account a on a.id = e.account_id
       where e.balance_after_minor < 0 and not a.may_be_negative
    ) checks limit 50`.execute(db);
  const count = counted.rows[0];
  return {
    accounts: Number(count?.accounts ?? 0),
    transfers: Number(count?.transfers ?? 0),
    entries: Number(count?.entries ?? 0),
    problems: found.rows.map((row) => row.problem),
  };
}
