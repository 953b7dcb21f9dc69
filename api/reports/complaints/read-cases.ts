import { sql } from 'kysely';
import type { Pause } from '../../calendars/index.js';
import type { Db } from '../../kernel/request-context.js';
import { type ReportPeriod, within } from '../report-period.js';

interface Named {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** One complaint as the report reads it. */
export interface Case {
  readonly id: string;
  readonly channel: string;
  readonly category: string;
  readonly severity: string;
  readonly dimension: string | null;
  readonly cause: string | null;
  readonly rootCauseId: string | null;
  readonly party: string | null;
  readonly merchant: Named | null;
  readonly agent: Named | null;
  readonly products: readonly Named[];
  readonly registeredAt: Date;
  readonly firstAnsweredAt: Date | null;
  readonly firstAnswerDueAt: Date | null;
  readonly resolutionDueAt: Date | null;
  readonly pausedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly satisfaction: number | null;
  readonly level: number;
  readonly assignments: number;
  readonly reopenings: number;
  readonly pauses: readonly Pause[];
  /** Paid out by slips. */
  readonly paidMinor: number;
  /** What its coupons, and those of its returns, took off orders that stand. */
  readonly couponMinor: number;
  /** What its returns cost; a slip that names the case itself is in `paidMinor` alone. */
  readonly returnMinor: number;
  /** What merchants bore by verdicts on it and on its returns. */
  readonly borneMinor: number;
}

type Instant = string | null;
type Row = Omit<Case, 'pauses' | 'products' | `${string}At`> & {
  readonly products: readonly Named[] | null;
  readonly pauses: readonly { readonly from: string; readonly until: Instant }[] | null;
  readonly registered_at: string;
  readonly first_answered_at: Instant;
  readonly first_answer_due_at: Instant;
  readonly resolution_due_at: Instant;
  readonly paused_at: Instant;
  readonly resolved_at: Instant;
};

const instant = (text: Instant): Date | null => (text === null ? null : new Date(text));

/** Every case registered in the period that stands for itself, with all that is counted of it and of what was merged into it: one statement (H7). */
export async function readCases(db: Db, period: ReportPeriod, timeZone: string): Promise<readonly Case[]> {
  const { rows } = await sql<Row>`
    select c.id, c.channel, c.category, c.severity, c.dimension, c.cause, c.root_cause_id as "rootCauseId", c.responsible_party as party, c.satisfaction,
           c.escalation_level as level, c.registered_at, c.first_answered_at, c.first_answer_due_at, c.resolution_due_at,
           c.paused_at, c.resolved_at,
           case when m.id is not null then json_build_object('key', m.id, 'zh', m.name_zh, 'en', m.name_en) end as merchant,
           case when a.id is not null then json_build_object('key', a.id, 'zh', a.name, 'en', a.name) end as agent,
           (select json_agg(distinct jsonb_build_object('key', p.id, 'zh', p.title_zh, 'en', p.title_en))
              from order_line ol join product p on p.id = ol.product_id where ol.order_id = c.order_id) as products,
           (select json_agg(json_build_object('from', p.paused_at, 'until', p.resumed_at) order by p.paused_at)
              from complaint_pause p where p.complaint_id = c.id) as pauses,
           (select count(*)::int from complaint_entry e where e.complaint_id = c.id and e.action = 'ASSIGN') as assignments,
           (select count(*)::int from complaint_entry e where e.complaint_id = c.id and e.action = 'REOPEN') as reopenings,
           (select coalesce(sum(s.amount_minor), 0)::float8 from slip s
             where s.complaint_id = any(g.ids) and s.status = 'PAID') as "paidMinor",
           (select coalesce(sum(j.amount_minor), 0)::float8 from coupon k join customer_order o on o.checkout_id = k.checkout_id
              join order_adjustment j on j.order_id = o.id and j.cause_id = k.id
             where k.status = 'USED' and o.status <> 'CANCELLED' and (k.complaint_id = any(g.ids) or k.return_id = any(r.ids))) as "couponMinor",
           (select coalesce(sum(s.amount_minor), 0)::float8 from after_sale_cost s where s.cause_id = any(r.ids)
               and not exists (select from slip where slip.id = split_part(s.reference, ' ', 1) and slip.complaint_id = any(g.ids))) as "returnMinor",
           (select coalesce(sum(b.amount_minor), 0)::float8 from verdict v join verdict_posting b on b.verdict_id = v.id
             where v.cause_id = any(g.ids || r.ids) and b.party = 'MERCHANT') as "borneMinor"
      from complaint c
      left join merchant m on m.id = c.merchant_id
      left join account a on a.id = coalesce(c.resolved_by_id, c.assignee_id)
      cross join lateral (select c.id || array(select id from complaint where merged_into_id = c.id) as ids) g
      cross join lateral (select array(select id from order_return where complaint_id = any(g.ids)) as ids) r
     where ${within(sql`c.registered_at`, period, timeZone)} and c.merged_into_id is null
     order by c.registered_at, c.id`.execute(db);
  return rows.map((row) => ({
    ...row,
    products: row.products ?? [],
    pauses: (row.pauses ?? []).map(({ from, until }) => ({ from: new Date(from), until: instant(until) })),
    registeredAt: new Date(row.registered_at),
    firstAnsweredAt: instant(row.first_answered_at),
    firstAnswerDueAt: instant(row.first_answer_due_at),
    resolutionDueAt: instant(row.resolution_due_at),
    pausedAt: instant(row.paused_at),
    resolvedAt: instant(row.resolved_at),
  }));
}
