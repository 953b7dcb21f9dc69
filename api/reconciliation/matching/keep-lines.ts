import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { tokensIn } from './tokens.js';

export type BillLineKind = 'PAYMENT' | 'REFUND' | 'TRANSFER' | 'CHARGE' | 'SETTLEMENT' | 'OTHER' | 'BANK';

export interface NewBillLine {
  readonly lineNumber: number;
  readonly kind: BillLineKind;
  /** The gateway's or bank's own number; empty where it has none. */
  readonly number: string;
  /** What may name one of our numbers. */
  readonly mentions: string;
  readonly amountMinor: number;
  readonly memo: string;
  readonly counterparty: string | null;
  readonly occurredAt: Date;
}

/** Keeps lines of a run; one that is here already, from whichever file, adds nothing. Answers how many are new. */
export async function keepLines(
  ctx: UseCaseContext,
  runId: string,
  source: string,
  lines: readonly NewBillLine[],
): Promise<number> {
  let kept = 0;
  const keys = keysOf(lines);
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines.slice(from, from + BATCH);
    const columns = {
      id: batch.map(() => newId('billline', ctx.clock)),
      key: keys.slice(from, from + BATCH),
      tokens: batch.map(({ mentions }) => tokensIn(mentions).join(' ')),
      at: batch.map(({ occurredAt }) => occurredAt.toISOString()),
    };
    const { numAffectedRows } = await sql`
      insert into bill_line (id, run_id, source, key, line_number, kind, number, tokens, amount_minor, memo, counterparty,
                             occurred_at, created_at)
      select id, ${runId}, ${source}, key, line_number, kind, number, case tokens when '' then '{}' else string_to_array(tokens, ' ') end, amount_minor,
             memo, counterparty, occurred_at, ${ctx.now}
        from unnest(${columns.id}::text[], ${columns.key}::text[], ${batch.map(({ lineNumber }) => lineNumber)}::int[],
                    ${batch.map(({ kind }) => kind)}::text[], ${batch.map(({ number }) => number)}::text[],
                    ${columns.tokens}::text[], ${batch.map(({ amountMinor }) => amountMinor)}::bigint[],
                    ${batch.map(({ memo }) => memo)}::text[], ${batch.map(({ counterparty }) => counterparty)}::text[],
                    ${columns.at}::timestamptz[])
             as line (id, key, line_number, kind, number, tokens, amount_minor, memo, counterparty, occurred_at)
          on conflict (source, key) do nothing`.execute(ctx.db);
    kept += Number(numAffectedRows ?? 0);
  }
  return kept;
}

const BATCH = 1_000;

/**
 * What makes a line the same in another file: everything it says but its place. Equal lines of one file are told apart by
 * their order, so that two equal transfers of a day stay two.
 */
function keysOf(lines: readonly NewBillLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ kind, number, mentions, amountMinor, occurredAt }) => {
    const said = [kind, number, mentions, amountMinor, occurredAt.getTime()].join('|');
    const copies = (seen.get(said) ?? 0) + 1;
    seen.set(said, copies);
    return createHash('sha256').update(`${said}#${copies}`).digest('hex');
  });
}
