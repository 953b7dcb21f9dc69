import { type RawBuilder, sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { accountsOf, BANK, ownKinds, type Source } from './source.js';
import { tokensOf } from './tokens.js';

/** A line and the entry found for it. */
export interface Match {
  readonly lineId: string;
  readonly entryId: string;
}

const MOST_ROUNDS = 10;

/**
 * Entries of a source that no line has been found for. Left out is what reconciliation booked itself, and what a decision has
 * booked back: should its line come after all, that is a new difference.
 */
export const freeEntries = ({ id, startsAt }: Source): RawBuilder<unknown> => sql`
  (select e.id, e.amount_minor, e.created_at, t.kind, t.reference, t.memo
     from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
    where e.account_id in ${accountsOf(id)} and e.created_at >= ${startsAt} and t.kind <> all(${[...ownKinds]}::text[])
      and not exists (select from reconciliation_match m where m.entry_id = e.id)
      and not exists (select from reconciliation_difference d where d.entry_id = e.id and d.kind = 'MISSING_THERE'
                       and (d.status = 'RESOLVED' or d.is_in_suspense)))`;

/** Lines of a source that no entry has been found for; charges and settlements are booked by themselves. */
export const freeLines = ({ id }: Pick<Source, 'id'>): RawBuilder<unknown> => sql`
  (select l.id, l.kind, l.number, l.tokens, l.amount_minor, l.occurred_at from bill_line l
    where l.source = ${id} and not exists (select from reconciliation_match m where m.line_id = l.id))`;

/**
 * Finds the entry of each line by our own numbers: those in the line's reference and memo against reference and memo of
 * what was booked, in the same direction. One line to one entry: what was booked for the very number goes before what only mentions it, then
 * the pair that agrees in the amount before others.
 */
export async function matchByNumber(ctx: UseCaseContext, source: Source): Promise<Match[]> {
  const found: Match[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { rows } = await sql<{ line_id: string; entry_id: string }>`
      with entry as materialized (
        select e.id, e.amount_minor, word.token, word.is_reference
          from ${freeEntries(source)} e,
               lateral (select token, true as is_reference from ${tokensOf(sql`e.reference`)} named
                        union all select token, false from ${tokensOf(sql`e.memo`)} told) word
      ), line as materialized (
        select l.id, l.amount_minor, word.token from ${freeLines(source)} l, unnest(l.tokens) as word (token)
         where l.kind not in ('CHARGE', 'SETTLEMENT')
      ), pair as (
        select line.id as line_id, entry.id as entry_id, line.amount_minor = -entry.amount_minor as agrees,
               bool_or(entry.is_reference) as is_reference
          from line join entry using (token) where sign(line.amount_minor) = -sign(entry.amount_minor) group by 1, 2, 3
      ), ranked as (
        select line_id, entry_id, row_number() over (partition by line_id order by is_reference desc, agrees desc, entry_id) as of_line,
               row_number() over (partition by entry_id order by is_reference desc, agrees desc, line_id) as of_entry
          from pair
      )
      insert into reconciliation_match (line_id, entry_id, way, created_at)
      select line_id, entry_id, 'NUMBER', ${ctx.now} from ranked where of_line = 1 and of_entry = 1
      returning line_id, entry_id`.execute(ctx.db);
    found.push(...rows.map((row) => ({ lineId: row.line_id, entryId: row.entry_id })));
    if (rows.length === 0) break;
  }
  return found;
}

/** For the bank alone, where people write memos: the one line and the one entry of an amount on a business day. */
export async function matchByAmount(ctx: UseCaseContext, source: Source): Promise<Match[]> {
  if (source.id !== BANK) return [];
  const zone = ctx.market.timeZone;
  const { rows } = await sql<{ line_id: string; entry_id: string }>`
    with entry as (
      select -amount_minor as amount, (created_at at time zone ${zone})::date as day, min(id) as id
        from ${freeEntries(source)} e group by 1, 2 having count(*) = 1
    ), line as (
      select amount_minor as amount, (occurred_at at time zone ${zone})::date as day, min(id) as id
        from ${freeLines(source)} l group by 1, 2 having count(*) = 1
    )
    insert into reconciliation_match (line_id, entry_id, way, created_at)
    select line.id, entry.id, 'AMOUNT_AND_DAY', ${ctx.now} from line join entry using (amount, day)
    returning line_id, entry_id`.execute(ctx.db);
  return rows.map((row) => ({ lineId: row.line_id, entryId: row.entry_id }));
}
