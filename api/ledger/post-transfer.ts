import { sql } from 'kysely';
import pg from 'pg';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { AccountRef } from './chart-of-accounts.js';
import { insufficientFunds } from './insufficient-funds.js';
import { openAccounts } from './open-accounts.js';
import type { TransferKind } from './transfer-kind.js';

export interface Transfer {
  readonly kind: TransferKind;
  /** Id of what is booked (a checkout, a refund, a payout); with the kind unique for ever. */
  readonly reference: string;
  /** What a person reads on a statement: content and, where a person did it, who (F7). No personal data. */
  readonly memo: string;
  readonly lines: readonly TransferLine[];
}

export interface TransferLine {
  readonly account: AccountRef;
  /** Minor units, negative = taken out; the lines of a transfer add up to zero. */
  readonly amountMinor: number;
}

/**
 * Books one transfer in the caller's transaction and answers its id (F1). Lines of one account are added up, lines of
 * nothing left out; accounts are opened at their first entry. The accounts' rows are locked in the order of their keys.
 *
 * @throws Refusal INSUFFICIENT_FUNDS when a balance would fall below zero, ALREADY_POSTED when kind and reference
 * were booked before.
 */
export async function postTransfer(ctx: UseCaseContext, transfer: Transfer): Promise<string> {
  const [id = ''] = await postTransfers(ctx, [transfer]);
  return id;
}

/** Books several transfers in one statement, all or none, and answers their ids in the same order. At most 1,000. */
export async function postTransfers(ctx: UseCaseContext, transfers: readonly Transfer[]): Promise<string[]> {
  const booked = transfers.map((transfer) => ({ id: newId('transfer', ctx.clock), transfer }));
  const lines = booked.flatMap(({ id, transfer }) => netLines(transfer).map((line) => ({ id, ...line })));
  const accounts = [...new Map(lines.map(({ account }) => [account.id, account])).values()];
  try {
    await sql`
      with opened as (
        ${openAccounts(ctx, accounts)}
        returning id
      ), transfer as (
        insert into ledger_transfer (id, kind, reference, memo, created_by, created_at)
        select id, kind, reference, memo, ${ctx.actor.accountId}, ${ctx.now}
          from unnest(${booked.map(({ id }) => id)}::text[], ${transfers.map(({ kind }) => kind)}::text[],
                      ${transfers.map(({ reference }) => reference)}::text[], ${transfers.map(({ memo }) => memo)}::text[])
               as transfer (id, kind, reference, memo)
        returning id
      )
      insert into ledger_entry (id, transfer_id, account_id, amount_minor, created_at)
      select line.id, transfer.id, line.account_id, line.amount_minor, ${ctx.now}
        from unnest(${lines.map(() => newId('ledgerentry', ctx.clock))}::text[], ${lines.map(({ id }) => id)}::text[],
                    ${lines.map(({ account }) => account.id)}::text[], ${lines.map((line) => line.amountMinor)}::bigint[])
             as line (id, transfer_id, account_id, amount_minor)
        join transfer on transfer.id = line.transfer_id
       where (select count(*) from opened) >= 0 -- accounts first
       order by line.account_id collate "C", line.id`.execute(ctx.db);
  } catch (error) {
    throw refusalOf(ctx, error, transfers) ?? error;
  }
  return booked.map(({ id }) => id);
}

function netLines(transfer: Transfer): TransferLine[] {
  const byAccount = new Map<string, TransferLine>();
  let sum = 0;
  for (const { account, amountMinor } of transfer.lines) {
    if (!Number.isSafeInteger(amountMinor))
      throw new Error(`${transfer.kind} ${transfer.reference}: ${amountMinor} is no amount`);
    sum += amountMinor;
    byAccount.set(account.id, { account, amountMinor: amountMinor + (byAccount.get(account.id)?.amountMinor ?? 0) });
  }
  const lines = [...byAccount.values()].filter((line) => line.amountMinor !== 0);
  if (sum !== 0 || lines.length < 2) throw new Error(`${transfer.kind} ${transfer.reference} does not balance`);
  return lines.sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
}

const NOT_COVERED = 'JL001';
const UNIQUE_VIOLATION = '23505';

function refusalOf(ctx: UseCaseContext, error: unknown, [first, ...more]: readonly Transfer[]): Error | null {
  if (!(error instanceof pg.DatabaseError) || !first) return null;
  if (error.code === NOT_COVERED) return insufficientFunds(ctx.market.currency, error.detail ?? '{}');
  if (error.code === UNIQUE_VIOLATION && error.constraint === 'ledger_transfer_kind_reference')
    return refuse(
      'ALREADY_POSTED',
      more.length === 0 ? `${first.kind} of ${first.reference} is booked already` : 'one of these is booked already',
    );
  return null;
}
