import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

/** A major incident as its closing document tells it (H9), in no language. */
export interface IncidentFacts {
  readonly number: string;
  readonly title: string;
  readonly severity: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly owner: string;
  readonly report: string;
  readonly handOvers: readonly { at: string; from: string; to: string; reason: string; note: string }[];
  readonly records: readonly { kind: 'COMPLAINT' | 'RETURN' | 'ORDER'; number: string; status: string }[];
  readonly steps: readonly { text: string; doneBy: string | null; doneAt: string | null }[];
  readonly stops: readonly {
    merchant: string;
    sku: string | null;
    reason: string;
    placedAt: string;
    liftedAt: string | null;
  }[];
  readonly contacts: readonly { text: string; askedAt: string; customers: number; told: number }[];
}

export const sha256Of = (facts: string): string => createHash('sha256').update(facts).digest('hex');

const utc = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Counts what belongs to an incident: one statement, every list in a fixed order. */
export async function readIncidentFacts(db: Db, id: string): Promise<IncidentFacts> {
  const { rows } = await sql<{ facts: IncidentFacts }>`
    select json_build_object(
      'number', i.number, 'title', i.title, 'severity', i.severity, 'openedAt', ${utc('i.opened_at')},
      'closedAt', ${utc('i.closed_at')}, 'owner', owner.name, 'report', coalesce(i.report, ''),
      'handOvers', (select coalesce(json_agg(json_build_object('at', ${utc('h.handed_over_at')}, 'from', f.name, 'to', t.name,
          'reason', h.reason, 'note', h.note) order by h.handed_over_at, h.id), '[]')
        from incident_hand_over h join account f on f.id = h.from_id join account t on t.id = h.to_id where h.incident_id = i.id),
      'records', (select coalesce(json_agg(json_build_object('kind', case when c.id is not null then 'COMPLAINT'
          when r.id is not null then 'RETURN' else 'ORDER' end, 'number', coalesce(c.number, r.number, o.number),
          'status', coalesce(c.status, r.status, o.status)) order by n.added_at, n.id), '[]')
        from incident_record n left join complaint c on c.id = n.complaint_id left join order_return r on r.id = n.return_id
          left join customer_order o on o.id = n.order_id where n.incident_id = i.id),
      'steps', (select coalesce(json_agg(json_build_object('text', s.text, 'doneBy', a.name, 'doneAt', ${utc('s.done_at')})
          order by s.position), '[]')
        from incident_step s left join account a on a.id = s.done_by_id where s.incident_id = i.id),
      'stops', (select coalesce(json_agg(json_build_object('merchant', m.name_zh, 'sku', v.sku, 'reason', p.reason,
          'placedAt', ${utc('p.placed_at')}, 'liftedAt', ${utc('p.lifted_at')}) order by p.placed_at, p.id), '[]')
        from sale_stop p join merchant m on m.id = p.merchant_id left join variant v on v.id = p.variant_id where p.cause_id = i.id),
      'contacts', (select coalesce(json_agg(json_build_object('text', k.text, 'askedAt', ${utc('k.asked_at')},
          'customers', k.customer_count, 'told', k.told_count) order by k.asked_at, k.id), '[]')
        from incident_contact k where k.incident_id = i.id)) as facts
    from incident i join account owner on owner.id = i.owner_id where i.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`there is no incident ${id}`);
  return row.facts;
}
