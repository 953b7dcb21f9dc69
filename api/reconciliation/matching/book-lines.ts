import { sql } from 'kysely';
import { localDay } from '../../kernel/local-day.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { bankFor, chargesFor, postTransfers, TransferKind } from '../../ledger/index.js';
import { freeLines } from './match-lines.js';
import { accountAt, accountsOf, BANK, type Source } from './source.js';

const BATCH = 200;

interface FreeLine {
  readonly id: string;
  readonly number: string;
  readonly amount_minor: string;
  readonly occurred_at: Date;
}

/** Books what a gateway charged, a line once: its id is the reference. Answers how many; more may be left. */
export async function bookCharges(ctx: UseCaseContext, source: Source): Promise<number> {
  if (source.id === BANK) return 0;
  const { rows } = await sql<FreeLine>`
    select id, number, amount_minor, occurred_at from ${freeLines(source)} l where kind = 'CHARGE' order by id limit ${BATCH}`.execute(
    ctx.db,
  );
  if (rows.length === 0) return 0;
  await postTransfers(
    ctx,
    rows.map(({ id, number, amount_minor: amount }) => ({
      kind: TransferKind.GATEWAY_CHARGED,
      reference: id,
      memo: number,
      lines: [
        { account: accountAt(source.id, id), amountMinor: -Number(amount) },
        { account: chargesFor(id), amountMinor: Number(amount) },
      ],
    })),
  );
  await matchPosted(ctx, source.id, TransferKind.GATEWAY_CHARGED, new Map(rows.map(({ id }) => [id, id])));
  return rows.length;
}

/**
 * Books what a gateway passed on to the bank account, once both sides have said so: by the gateway's number on the bank's
 * statement, else by the amount within the tolerance where nothing else fits. Answers how many.
 */
export async function bookSettlements(
  ctx: UseCaseContext,
  sources: readonly Source[],
  toleranceDays: number,
): Promise<number> {
  const bank = sources.find(({ id }) => id === BANK);
  if (!bank) return 0;
  let booked = 0;
  for (const source of sources) {
    if (source.id === BANK) continue;
    const pairs = await settledPairs(ctx, source, bank, toleranceDays);
    if (pairs.length === 0) continue;
    await postTransfers(
      ctx,
      pairs.map(({ gatewayLineId, amountMinor, number }) => ({
        kind: TransferKind.GATEWAY_SETTLED,
        reference: gatewayLineId,
        memo: number,
        lines: [
          { account: accountAt(source.id, gatewayLineId), amountMinor: -amountMinor },
          { account: bankFor(gatewayLineId), amountMinor },
        ],
      })),
    );
    const kind = TransferKind.GATEWAY_SETTLED;
    await matchPosted(ctx, source.id, kind, new Map(pairs.map((pair) => [pair.gatewayLineId, pair.gatewayLineId])));
    await matchPosted(ctx, BANK, kind, new Map(pairs.map((pair) => [pair.gatewayLineId, pair.bankLineId])));
    booked += pairs.length;
  }
  return booked;
}

interface Pair {
  readonly gatewayLineId: string;
  readonly bankLineId: string;
  readonly number: string;
  /** Below zero: it left the gateway. */
  readonly amountMinor: number;
}

async function settledPairs(ctx: UseCaseContext, source: Source, bank: Source, toleranceDays: number): Promise<Pair[]> {
  const left = await sql<FreeLine>`
    select id, number, amount_minor, occurred_at from ${freeLines(source)} l where kind = 'SETTLEMENT' order by id`.execute(
    ctx.db,
  );
  if (left.rows.length === 0) return [];
  const came = await sql<FreeLine & { tokens: string[] }>`
    select id, number, tokens, amount_minor, occurred_at from ${freeLines(bank)} l
     where amount_minor = any(${left.rows.map(({ amount_minor: amount }) => -Number(amount))}::bigint[]) order by id`.execute(
    ctx.db,
  );
  const pairs: Pair[] = [];
  const used = new Set<string>();
  const pair = (line: FreeLine, arrived: FreeLine): void => {
    used.add(line.id).add(arrived.id);
    const amountMinor = Number(line.amount_minor);
    pairs.push({ gatewayLineId: line.id, bankLineId: arrived.id, number: line.number, amountMinor });
  };
  const fits = (line: FreeLine, arrived: FreeLine): boolean =>
    !used.has(arrived.id) && Number(arrived.amount_minor) === -Number(line.amount_minor);
  for (const line of left.rows) {
    const named = came.rows.find(
      (arrived) => fits(line, arrived) && arrived.tokens.includes(line.number.toUpperCase()),
    );
    if (named) pair(line, named);
  }
  const isNear = (line: FreeLine, arrived: FreeLine): boolean => {
    const days = daysBetween(ctx, line.occurred_at, arrived.occurred_at);
    return days >= 0 && days <= toleranceDays;
  };
  for (const line of left.rows) {
    if (used.has(line.id)) continue;
    const near = came.rows.filter((arrived) => fits(line, arrived) && isNear(line, arrived));
    const rivals = left.rows.filter((other) => !used.has(other.id) && near.some((arrived) => fits(other, arrived)));
    const [only] = near;
    if (only && near.length === 1 && rivals.length === 1) pair(line, only);
  }
  return pairs;
}

function daysBetween({ market }: UseCaseContext, from: Date, until: Date): number {
  const day = (at: Date): number => Date.parse(localDay(new Date(at), market.timeZone));
  return (day(until) - day(from)) / 86_400_000;
}

/** The entries of what was just booked are those of its lines, by the reference of the booking. */
async function matchPosted(
  ctx: UseCaseContext,
  sourceId: string,
  kind: TransferKind,
  lineOf: ReadonlyMap<string, string>,
): Promise<void> {
  await sql`
    insert into reconciliation_match (line_id, entry_id, way, created_at)
    select posted.line_id, e.id, 'POSTED', ${ctx.now}
      from unnest(${[...lineOf.keys()]}::text[], ${[...lineOf.values()]}::text[]) as posted (reference, line_id)
      join ledger_transfer t on t.kind = ${kind} and t.reference = posted.reference
      join ledger_entry e on e.transfer_id = t.id and e.account_id in ${accountsOf(sourceId)}`.execute(ctx.db);
}
