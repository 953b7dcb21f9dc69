import { sql } from 'kysely';
import type { RequestContext } from '../../kernel/request-context.js';
import type { ComplaintSeverity, ComplaintStatus } from '../complaint-status.js';
import { isOpen, loadOfAgent, nextTakeBack } from './lock-desk.js';

interface OpenCount {
  readonly status: ComplaintStatus;
  readonly severity: ComplaintSeverity;
  readonly level: number;
  readonly count: number;
  readonly lateCount: number;
  readonly unassignedCount: number;
  readonly pausedCount: number;
  readonly oldest_unassigned: string | null;
}

interface AgentRow {
  readonly accountId: string | null;
  readonly name: string;
  readonly openCount: number;
  readonly openWeight: number;
  readonly capacity: number;
  readonly lateCount: number;
  readonly isOnShift: boolean;
  readonly away_since: string | null;
  readonly awayReason: string | null;
  readonly next_take_back_at: string | null;
  readonly breaches: number;
}

const MOST_AGENTS = 200;

/**
 * The supervisor's board (H4): what is open, who carries it, what is late. Two statements, each on the partial indexes of open
 * cases and of today's breaches: what was resolved costs nothing, however much it is.
 */
export async function complaintBoard({ db, clock, market }: RequestContext): Promise<object> {
  const now = clock.now();
  const { rows: counts } = await sql<OpenCount>`
    select c.status, c.severity, c.escalation_level as level, count(*)::int as count,
      count(*) filter (where c.due_at < ${now})::int as "lateCount",
      count(*) filter (where c.assignee_id is null)::int as "unassignedCount",
      count(*) filter (where c.paused_at is not null)::int as "pausedCount",
      min(c.registered_at) filter (where c.assignee_id is null) as oldest_unassigned
    from complaint c where ${isOpen} group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  const { rows: agents } = await sql<AgentRow>`
    with today as (select account_id, count(*)::int as breaches from complaint_alert
      where kind = 'BREACH' and occurred_at >= date_trunc('day', ${now}::timestamptz at time zone ${market.timeZone}) at time zone ${market.timeZone}
      group by account_id)
    select a.account_id as "accountId", p.name, l.count as "openCount", l.weight as "openWeight", a.capacity,
      (select count(*)::int from complaint c where c.assignee_id = a.account_id and ${isOpen} and c.due_at < ${now}) as "lateCount",
      coalesce(a.shift_from_at <= ${now} and a.shift_until_at > ${now}, false) as "isOnShift", a.away_since,
      a.away_reason as "awayReason", ${nextTakeBack(sql`a.account_id`)} as next_take_back_at, coalesce(t.breaches, 0) as breaches
    from desk_agent a join account p on p.id = a.account_id cross join ${loadOfAgent} left join today t on t.account_id = a.account_id
    where a.is_active
    union all
    select null, '', 0, 0, 0, 0, false, null, null, null, coalesce(sum(breaches), 0)::int from today
    order by 4 desc, 1 limit ${MOST_AGENTS + 1}`.execute(db);
  const sum = (read: (each: OpenCount) => number): number => counts.reduce((total, each) => total + read(each), 0);
  const oldest = counts.map((each) => each.oldest_unassigned).filter((each) => each !== null);
  return {
    openCount: sum(({ count }) => count),
    lateCount: sum(({ lateCount }) => lateCount),
    pausedCount: sum(({ pausedCount }) => pausedCount),
    escalatedCount: sum(({ level, count }) => (level > 0 ? count : 0)),
    unassignedCount: sum(({ unassignedCount }) => unassignedCount),
    oldestUnassignedAt: oldest.length > 0 ? new Date(Math.min(...oldest.map((each) => Date.parse(each)))) : null,
    breachesToday: agents.find(({ accountId }) => accountId === null)?.breaches ?? 0,
    counts,
    agents: agents
      .filter(({ accountId }) => accountId !== null)
      .map(({ away_since: awaySince, next_take_back_at: nextTakeBackAt, ...agent }) => ({
        ...agent,
        awaySince: awaySince ? new Date(awaySince) : null,
        nextTakeBackAt: nextTakeBackAt ? new Date(nextTakeBackAt) : null,
        breachesToday: agent.breaches,
      })),
    at: now,
  };
}
