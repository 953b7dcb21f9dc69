import { type RawBuilder, sql } from 'kysely';
import { telling } from '../../events/index.js';
import { countedIds } from '../../kernel/counted-ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type DueRow, type Swept, sweptOf } from './lock-clocks.js';

/** What a statement of warnings found. */
interface Warned {
  /** Complaints that were warned of: written with their clocks, alerts and events. */
  readonly warned: number;
  /** Those to which more or something else happened: locked, not touched. */
  readonly others: readonly Swept[];
}

type Row = { readonly warned: number } & (DueRow | { readonly complaint_id: null });

/** What of a clock is a warning. */
const warnings = ['first_half_at', 'first_nearly_at', 'half_at', 'nearly_at'] as const;

/**
 * Warns of every complaint that `due` selects and locks and to which nothing happened but one warning, in one statement, for no
 * calendar is needed: of 100,000 clocks that run on in one breath nearly all are such (H4). The others are given back.
 */
export async function warnDue(ctx: UseCaseContext, due: RawBuilder<DueRow>): Promise<Warned> {
  const now = sql`${ctx.now}::timestamptz`;
  const isDue = sql.join(warnings.map((column) => sql`d.${sql.ref(column)} <= ${now}`));
  const ahead = (column: string) =>
    sql`${sql.ref(column)} = case when k.${sql.ref(column)} > ${now} then k.${sql.ref(column)} end`;
  const { rows } = await sql<Row>`
    with due as (${due}), judged as (
      select d.*, d.paused_at is null and cardinality(array_positions(array[${isDue}], true)) = 1
        and coalesce(least(d.first_due_at, d.due_at, d.level_at, d.take_back_at) > ${now}, true) as is_warning
      from due d
    ), clock as (
      update complaint_clock k set ${sql.join(warnings.map(ahead))}
      from judged d where d.is_warning and k.complaint_id = d.complaint_id
      returning d.complaint_id, d.wake_at, case when d.first_half_at <= ${now} or d.half_at <= ${now} then 'HALF_TIME' else 'NEARLY_DUE' end as kind,
        case when d.first_half_at <= ${now} or d.first_nearly_at <= ${now} then 'FIRST_ANSWER' else 'RESOLUTION' end as clock
    ), warned as (
      update complaint c set sequence = c.sequence + 1, version = c.version + 1, updated_at = ${now}
      from clock w where c.id = w.complaint_id
      returning c.id, c.merchant_id, c.buyer_id, c.about_agent_id, c.assignee_id, c.status, c.severity, c.escalation_level, c.sequence,
        w.wake_at, w.kind, w.clock
    ), alert as (
      insert into complaint_alert (id, complaint_id, merchant_id, buyer_id, kind, clock, level, account_id, occurred_at)
      select ${countedIds('complaintalert', ctx.clock, sql`(row_number() over () - 1)`)}, id, merchant_id, buyer_id, kind, clock,
        escalation_level, assignee_id, wake_at from warned
    ), told as (${telling(
      ctx,
      sql`select 'COMPLAINT_WARNED' as kind, id as record_id, sequence, merchant_id, buyer_id, about_agent_id as hidden_from, jsonb_build_object(
        'status', status, 'severity', severity, 'escalationLevel', escalation_level) as facts from warned`,
    )})
    select number.warned, d.* from (select count(*)::int as warned from warned) as number
      left join judged d on not d.is_warning`.execute(ctx.db);
  return {
    warned: rows[0]?.warned ?? 0,
    others: rows.flatMap((row) => (row.complaint_id === null ? [] : sweptOf(row))),
  };
}
