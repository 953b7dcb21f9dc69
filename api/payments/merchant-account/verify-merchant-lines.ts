import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';

/**
 * Compares every merchant's account with the ledger (I2): lines are numbered without gaps, each balance follows from the
 * one before, and the last one is payable plus debt; what is left of the parts of its reserve is the reserve. One sentence per thing that is wrong, at most 50.
 */
export async function verifyMerchantLines(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ problem: string }>`
    select problem from (
      select format('line %s of merchant %s: balance %s of number %s does not follow', id, merchant_id, balance_after_minor, sequence)
             as problem
        from (select id, merchant_id, sequence, balance_after_minor, sum(amount_minor) over history as balance,
                     row_number() over history as number
                from merchant_line window history as (partition by merchant_id order by sequence)) chain
       where balance_after_minor <> balance or sequence <> number
      union all
      select format('merchant %s: its account says %s, the ledger %s', merchant_id, coalesce(lines.balance, 0), coalesce(booked.balance, 0))
        from (select merchant_id, sum(amount_minor) as balance from merchant_line group by merchant_id) lines
        full join (select merchant_id, sum(balance_minor) as balance from ledger_account
                    where kind in ('MERCHANT_PAYABLE', 'MERCHANT_DEBT') group by merchant_id) booked using (merchant_id)
       where coalesce(lines.balance, 0) <> coalesce(booked.balance, 0)
      union all
      select format('merchant %s: parts of its reserve are %s, the ledger says %s', merchant_id, coalesce(parts.balance, 0), coalesce(booked.balance, 0))
        from (select merchant_id, sum(held_minor - freed_minor) as balance from reserve_part group by merchant_id) parts
        full join (select merchant_id, sum(balance_minor) as balance from ledger_account
                    where kind = 'MERCHANT_RESERVE' group by merchant_id) booked using (merchant_id)
       where coalesce(parts.balance, 0) <> coalesce(booked.balance, 0)
    ) checks limit 50`.execute(db);
  return rows.map(({ problem }) => problem);
}
