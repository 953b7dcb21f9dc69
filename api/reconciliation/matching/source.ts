import { type RawBuilder, sql } from 'kysely';
import type { Db, UseCaseContext } from '../../kernel/request-context.js';
import { type AccountRef, bankFor, clearingAt, TransferKind } from '../../ledger/index.js';

/** The bank account of the market; every other source is the holder of a gateway's money (`alipay`). */
export const BANK = 'bank';

/** One place where money lies outside, told of by bills, and kept in the ledger in the slices of one account. */
export interface Source {
  readonly id: string;
  /** What was booked before is not compared; what lay there then is the opening balance of the first bill. */
  readonly startsAt: Date;
  readonly openingMinor: number;
  /** The last day whose bill is here, and those of all days before it; null before the first. */
  readonly coveredUntil: string | null;
}

/** Transfers that reconciliation itself books: the outside knows nothing of them, so nothing is looked for. */
export const ownKinds: readonly TransferKind[] = [
  TransferKind.GATEWAY_CHARGED,
  TransferKind.GATEWAY_SETTLED,
  TransferKind.DIFFERENCE_RESOLVED,
];

/** The slice of a source's account that a reference falls on. */
export const accountAt = (source: string, reference: string): AccountRef =>
  source === BANK ? bankFor(reference) : clearingAt(source, reference);

/** All slices of a source's account: a subselect of ids. */
export const accountsOf = (source: string): RawBuilder<unknown> =>
  source === BANK
    ? sql`(select id from ledger_account where kind = 'BANK_CLEARING')`
    : sql`(select id from ledger_account where kind = 'GATEWAY_CLEARING' and id like ${`gateway:${source}:clearing:%`})`;

/**
 * All sources, locked in the order of their names. Whoever compares, books or decides takes this lock first: two runs at
 * once, or a run and a decision, go one after the other.
 */
export async function lockSources({ db }: UseCaseContext): Promise<ReadonlyMap<string, Source>> {
  return read(db, sql`for update`);
}

export const sourcesOf = (db: Db): Promise<ReadonlyMap<string, Source>> => read(db, sql``);

async function read(db: Db, lock: RawBuilder<unknown>): Promise<ReadonlyMap<string, Source>> {
  const { rows } = await sql<{ id: string; starts_at: string; opening_minor: string; covered_until: string | null }>`
    select id, starts_at, opening_minor, covered_until::text from reconciliation_source order by id ${lock}`.execute(
    db,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        startsAt: new Date(row.starts_at),
        openingMinor: Number(row.opening_minor),
        coveredUntil: row.covered_until,
      },
    ]),
  );
}

/**
 * Begins a source with a day, once; what the ledger says lay there before is its opening balance. The first day is that of the
 * first booking when none is named; null while there is none.
 */
export async function beginSource(
  ctx: UseCaseContext,
  id: string,
  zone: string,
  firstDay: string | null = null,
): Promise<void> {
  const accounts = accountsOf(id);
  await sql`
    insert into reconciliation_source (id, starts_at, opening_minor, created_at)
    select ${id}, starts_at, (select coalesce(-sum(ledger_balance_at(a.id, starts_at - interval '1 millisecond')), 0)
        from ledger_account a where a.id in ${accounts}), ${ctx.now}
      from (select coalesce(${firstDay}::date, (min(created_at) at time zone ${zone})::date)::timestamp at time zone ${zone} as starts_at
              from ledger_entry where account_id in ${accounts}) first
     where starts_at is not null
        on conflict (id) do nothing`.execute(ctx.db);
}

/** The bills of a source are here until this day; never goes back. */
export async function cover(ctx: UseCaseContext, id: string, day: string): Promise<void> {
  await sql`
    update reconciliation_source set covered_until = greatest(covered_until, ${day}::date) where id = ${id}`.execute(
    ctx.db,
  );
}
