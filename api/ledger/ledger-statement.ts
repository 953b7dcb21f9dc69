import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { toDecimal } from '../kernel/money.js';
import { OrderDirection, page, ref } from '../kernel/read/index.js';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerEntryType } from './ledger-entry.type.js';
import type { LedgerStatementType, StatementSpan } from './ledger-statement.type.js';

interface Bounds {
  readonly opening: string;
  readonly closing: string;
  readonly lowest: string | null;
  readonly highest: string | null;
}

/** The instant before an instant, as far as the ledger tells instants apart. */
const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

/**
 * An account's statement over a period that does not include its end (F1). Who may see the account is the entries' own
 * visibility; the caller has made sure that the balances are theirs to see.
 */
export async function ledgerStatement(
  { db, market: { currency } }: RequestContext,
  accountId: string,
  { from, until, ...window }: StatementSpan,
): Promise<LedgerStatementType> {
  if (until <= from) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, 'a period ends after it begins');
  const money = (minor: string) => ({ amount: toDecimal(minor, currency), currency });
  const { opening, closing, ...numbers } = await boundsOf(db, accountId, from, until);
  return {
    account: ref(LedgerAccountType, accountId),
    from,
    until,
    opening: money(opening),
    closing: money(closing),
    entries: page<LedgerEntryType, Record<'accountId' | 'sequence' | 'createdAt', unknown>>(
      LedgerEntryType,
      Object.assign(window, { orderBy: { field: 'SEQUENCE', direction: OrderDirection.ASC } }),
      { where: (row) => within(row, accountId, { from, until, ...numbers }) },
    ),
  };
}

/** A range of numbers serves the page from the account's index; entries of other instants among them are few. */
const within = (
  row: Readonly<Record<'accountId' | 'sequence' | 'createdAt', RawBuilder<unknown>>>,
  accountId: string,
  { from, until, lowest, highest }: Pick<StatementSpan, 'from' | 'until'> & Pick<Bounds, 'lowest' | 'highest'>,
): RawBuilder<SqlBool> => sql<SqlBool>`${row.accountId} = ${accountId}
  and ${row.sequence} between ${lowest ?? '1'}::bigint and ${highest ?? '0'}::bigint
  and ${row.createdAt} >= ${from} and ${row.createdAt} < ${until}`;

/**
 * Both balances, and the numbers of the first and the last entry of the period: looked for no further from its ends than an
 * entry of this account was ever booked late.
 */
async function boundsOf(db: RequestContext['db'], accountId: string, from: Date, until: Date): Promise<Bounds> {
  const { rows } = await sql<Bounds>`
    with account as materialized (
      select late_ms * interval '1 millisecond' as late from ledger_account where id = ${accountId}
    ), earliest as materialized (
      select created_at from ledger_entry where account_id = ${accountId} and created_at >= ${from} and created_at < ${until}
       order by created_at limit 1
    ), latest as materialized (
      select created_at from ledger_entry where account_id = ${accountId} and created_at >= ${from} and created_at < ${until}
       order by created_at desc limit 1
    ), head as materialized (
      select sequence from ledger_entry where account_id = ${accountId} and created_at >= ${from} and created_at < ${until}
         and created_at <= (select created_at from earliest) + (select late from account)
    ), tail as materialized (
      select sequence from ledger_entry where account_id = ${accountId} and created_at >= ${from} and created_at < ${until}
         and created_at >= (select created_at from latest) - (select late from account)
    )
    select ledger_balance_at(${accountId}, ${justBefore(from)}) as opening,
           ledger_balance_at(${accountId}, ${justBefore(until)}) as closing,
           (select min(sequence) from head) as lowest, (select max(sequence) from tail) as highest`.execute(db);
  return rows[0] ?? { opening: '0', closing: '0', lowest: null, highest: null };
}
