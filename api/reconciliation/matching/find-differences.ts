import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { ReconciliationDifference } from '../differences/difference.entity.js';
import { type DifferenceKind, DifferenceStatus, differenceLifecycle } from '../differences/difference-status.js';
import { freeEntries, freeLines, type Match } from './match-lines.js';
import { BANK, type Source } from './source.js';

interface Finding {
  readonly kind: DifferenceKind;
  readonly line_id: string | null;
  readonly entry_id: string | null;
  readonly day: string;
  readonly bill: string | null;
  readonly ours: string | null;
}

/** Writes down what was found, under the run that found it. */
async function note(
  ctx: UseCaseContext,
  runId: string,
  source: Source,
  findings: readonly Finding[],
): Promise<ReconciliationDifference[]> {
  const differences = findings.map((finding) => {
    const bill = finding.bill === null ? null : Number(finding.bill);
    const ours = finding.ours === null ? null : Number(finding.ours);
    return Object.assign(new ReconciliationDifference(), {
      id: newId('difference', ctx.clock),
      ...{ runId, source: source.id, kind: finding.kind, lineId: finding.line_id, entryId: finding.entry_id },
      ...{ day: finding.day, billMinor: bill, oursMinor: ours, amountMinor: (bill ?? 0) - (ours ?? 0) },
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
  });
  await ctx.em.persist(differences).flush();
  return differences;
}

/**
 * Pairs that were just made and do not agree: another amount; or another business day than ours, which for a bank, whose days
 * come later, counts beyond the tolerance only. A pair that solves a difference is told there, not as one of days.
 */
export async function noteDisagreements(
  ctx: UseCaseContext,
  runId: string,
  source: Source,
  matches: readonly Match[],
  toleranceDays: number,
): Promise<ReconciliationDifference[]> {
  if (matches.length === 0) return [];
  const zone = ctx.market.timeZone;
  const { rows } = await sql<Finding>`
    select case when bill <> ours then 'AMOUNT' else 'DATE' end as kind, line_id, entry_id, day::text, bill, ours
      from (select l.id as line_id, e.id as entry_id, l.amount_minor as bill, -e.amount_minor as ours,
                   (l.occurred_at at time zone ${zone})::date as day, (e.created_at at time zone ${zone})::date as our_day
              from unnest(${matches.map(({ lineId }) => lineId)}::text[], ${matches.map(({ entryId }) => entryId)}::text[])
                   as pair (line_id, entry_id)
              join bill_line l on l.id = pair.line_id join ledger_entry e on e.id = pair.entry_id) pair
     where bill <> ours
        or abs(day - our_day) > ${source.id === BANK ? toleranceDays : 0}
           and not exists (select from reconciliation_difference d where d.line_id = pair.line_id or d.entry_id = pair.entry_id)
     order by day, line_id`.execute(ctx.db);
  return note(ctx, runId, source, rows);
}

/**
 * Lines nobody booked, and entries no bill shows. A line counts at once, what a gateway sent to the bank after the tolerance; an
 * entry after the tolerance too, and only for days whose bills are all here.
 */
export async function noteMissing(
  ctx: UseCaseContext,
  runId: string,
  source: Source,
  toleranceDays: number,
): Promise<ReconciliationDifference[]> {
  const zone = ctx.market.timeZone;
  const here = await sql<Finding>`
    select 'MISSING_HERE' as kind, l.id as line_id, null as entry_id, (l.occurred_at at time zone ${zone})::date::text as day,
           l.amount_minor as bill, null as ours
      from ${freeLines(source)} l
     where (l.kind <> 'SETTLEMENT' or (l.occurred_at at time zone ${zone})::date + ${toleranceDays}::int < (${ctx.now}::timestamptz at time zone ${zone})::date)
       and not exists (select from reconciliation_difference d where d.line_id = l.id)
     order by l.occurred_at, l.id`.execute(ctx.db);
  const there = source.coveredUntil
    ? await sql<Finding>`
    select 'MISSING_THERE' as kind, null as line_id, e.id as entry_id, (e.created_at at time zone ${zone})::date::text as day,
           null as bill, -e.amount_minor as ours
      from ${freeEntries(source)} e
     where (e.created_at at time zone ${zone})::date + ${toleranceDays}::int <= ${source.coveredUntil}::date
       and not exists (select from reconciliation_difference d where d.entry_id = e.id)
     order by e.created_at, e.id`.execute(ctx.db)
    : { rows: [] };
  return note(ctx, runId, source, [...here.rows, ...there.rows]);
}

/** What solved itself, because the other side appeared, is closed with that fact (F6). Answers how many. */
export async function closeSolved(ctx: UseCaseContext): Promise<number> {
  const { rows } = await sql<{ id: string; fact: string }>`
    select d.id, case d.kind
        when 'MISSING_HERE' then format('booked as %s %s at %s, entry %s', t.kind, t.reference, to_char(e.created_at at time zone ${ctx.market.timeZone}, 'YYYY-MM-DD HH24:MI'), e.id)
        else format('on the bill as %s at %s, line %s', l.number, to_char(l.occurred_at at time zone ${ctx.market.timeZone}, 'YYYY-MM-DD HH24:MI'), l.id) end as fact
      from reconciliation_difference d
      join reconciliation_match m on m.line_id = d.line_id or m.entry_id = d.entry_id
      join bill_line l on l.id = m.line_id
      join ledger_entry e on e.id = m.entry_id
      join ledger_transfer t on t.id = e.transfer_id
     where d.status in ('OPEN', 'ASSIGNED', 'TO_APPROVE') and d.kind in ('MISSING_HERE', 'MISSING_THERE') and not d.is_in_suspense
     order by d.id`.execute(ctx.db);
  for (const { id, fact } of rows) {
    const difference = await ctx.em.findOneOrFail(
      ReconciliationDifference,
      { id, status: { $in: [DifferenceStatus.OPEN, DifferenceStatus.ASSIGNED, DifferenceStatus.TO_APPROVE] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    transition(differenceLifecycle, 'CLOSE_ITSELF', difference);
    Object.assign(difference, { closedBy: fact, closedAt: ctx.now, updatedAt: ctx.now });
  }
  await ctx.em.flush();
  return rows.length;
}
