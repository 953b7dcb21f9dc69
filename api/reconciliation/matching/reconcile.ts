import { sql } from 'kysely';
import type { Db, RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { inTransaction } from '../../kernel/use-case.js';
import { holdersOfMoney } from '../../payments/index.js';
import { settingsOf } from '../../settings/index.js';
import { ReconciliationRun, ReconciliationRunStatus } from '../bills/run.entity.js';
import type { ReconciliationDifference } from '../differences/difference.entity.js';
import { DifferenceKind } from '../differences/difference-status.js';
import { reconciliationSettings } from '../reconciliation-settings.js';
import { bookCharges, bookSettlements } from './book-lines.js';
import { closeSolved, noteDisagreements, noteMissing } from './find-differences.js';
import { matchByAmount, matchByNumber } from './match-lines.js';
import { reportOf } from './report.js';
import { lockSources, type Source, sourcesOf } from './source.js';

/**
 * Compares every line that is here with the ledger (F6), in steps of a transaction each, all under the lock of the sources:
 * what a crash or another run leaves is found by the next, and nothing is paired, booked or told twice.
 */
export async function reconcile(request: RequestContext): Promise<void> {
  for (const id of (await sourcesOf(request.db)).keys())
    while ((await inTransaction(request, (ctx) => withSource(ctx, id, bookCharges))) > 0);
  await inTransaction(request, compare);
}

async function withSource<R>(
  ctx: UseCaseContext,
  id: string,
  step: (ctx: UseCaseContext, source: Source) => Promise<R>,
): Promise<R> {
  const source = (await lockSources(ctx)).get(id);
  if (!source) throw new Error(`there is no source ${id}`);
  return step(ctx, source);
}

/** Pairs, settlements, what solved itself and what is missing, at one state of the ledger; then the reports of new runs. */
async function compare(ctx: UseCaseContext): Promise<void> {
  const sources = [...(await lockSources(ctx)).values()];
  const toleranceDays = (await settingsOf(ctx))(reconciliationSettings.toleranceDays);
  const pairs = new Map<string, Awaited<ReturnType<typeof matchByNumber>>>();
  for (const source of sources) pairs.set(source.id, await matchByNumber(ctx, source));
  await bookSettlements(ctx, sources, toleranceDays);
  for (const source of sources)
    pairs.set(source.id, [...(pairs.get(source.id) ?? []), ...(await matchByAmount(ctx, source))]);
  await closeSolved(ctx);
  for (const source of sources) {
    const [latest] = await ctx.em.find(
      ReconciliationRun,
      { source: source.id, status: { $ne: ReconciliationRunStatus.WAITING } },
      { orderBy: { day: 'desc', id: 'desc' }, limit: 1 },
    );
    if (!latest) continue;
    const found = [
      ...(await noteDisagreements(ctx, latest.id, source, pairs.get(source.id) ?? [], toleranceDays)),
      ...(await noteMissing(ctx, latest.id, source, toleranceDays)),
    ];
    count(latest, found);
    await finish(ctx, source, toleranceDays);
  }
}

/** A run counts what it found; a later comparison adds what it finds under the latest. */
function count(run: ReconciliationRun, found: readonly ReconciliationDifference[]): void {
  const of = (kind: DifferenceKind): number => found.filter((difference) => difference.kind === kind).length;
  run.missingHereCount += of(DifferenceKind.MISSING_HERE);
  run.missingThereCount += of(DifferenceKind.MISSING_THERE);
  run.amountCount += of(DifferenceKind.AMOUNT);
  run.dateCount += of(DifferenceKind.DATE);
}

/** Runs that were imported and not told of yet get their report; days of a gateway are those of its own zone. */
async function finish(ctx: UseCaseContext, source: Source, toleranceDays: number): Promise<void> {
  const gateway = holdersOfMoney(ctx.services.gateways).get(source.id);
  const zone = gateway?.billZone ?? ctx.market.timeZone;
  const runs = await ctx.em.find(
    ReconciliationRun,
    { source: source.id, status: ReconciliationRunStatus.IMPORTED },
    { orderBy: { day: 'asc', id: 'asc' } },
  );
  for (const run of runs) {
    const from = await startOfDay(ctx.db, run.fromDay, zone);
    const until = await startOfDay(ctx.db, run.day, zone, 1);
    const { rows } = await sql<{ lines: number; matched: number }>`
      select count(*)::int as lines, count(m.line_id)::int as matched
        from bill_line l left join reconciliation_match m on m.line_id = l.id where l.run_id = ${run.id}`.execute(
      ctx.db,
    );
    Object.assign(run, await reportOf(ctx, source, { from, until, toleranceDays }), {
      ...{ lineCount: rows[0]?.lines ?? 0, matchedCount: rows[0]?.matched ?? 0 },
      ...{ status: ReconciliationRunStatus.MATCHED, finishedAt: ctx.now },
    });
  }
  await ctx.em.flush();
}

/** When a day begins in a zone, or so many days after it. */
export async function startOfDay(db: Db, day: string, zone: string, after = 0): Promise<Date> {
  const { rows } = await sql<{ at: string }>`
    select ((${day}::date + ${after}::int)::timestamp at time zone ${zone}) as at`.execute(db);
  return new Date(rows[0]?.at ?? Number.NaN);
}
