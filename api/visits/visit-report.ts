import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { VisitStatus } from './visit-words.js';

/** What came of a round, or of one agent's part in it. */
export interface VisitFigures {
  readonly visits: number;
  readonly waiting: number;
  readonly reached: number;
  readonly refused: number;
  readonly wrongNumber: number;
  readonly notReached: number;
  readonly lapsed: number;
  readonly withdrawn: number;
  readonly attempts: number;
  readonly scored: number;
  /** Hundredths of a point; null when nobody gave a score. */
  readonly averageHundredths: number | null;
}

export interface VisitReport {
  readonly total: VisitFigures;
  readonly agents: readonly (VisitFigures & { readonly agentId: string })[];
  readonly scores: readonly { readonly score: number; readonly count: number }[];
  readonly wishes: readonly string[];
}

const MOST_WISHES = 200;
const statuses = {
  ...{ waiting: 'WAITING', reached: 'REACHED', refused: 'REFUSED', wrongNumber: 'WRONG_NUMBER' },
  ...{ notReached: 'NOT_REACHED', lapsed: 'LAPSED', withdrawn: 'WITHDRAWN' },
} as const satisfies Record<string, `${VisitStatus}`>;

const figures = sql.join([
  sql`count(*)::int as visits`,
  ...Object.entries(statuses).map(
    ([name, status]) => sql`count(*) filter (where status = ${status})::int as ${sql.ref(name)}`,
  ),
  sql`coalesce(sum(attempt_count), 0)::int as attempts`,
  sql`count(satisfaction)::int as scored`,
  sql`round(100 * avg(satisfaction))::int as "averageHundredths"`,
]);

/**
 * Sums a round up (H6): by result, by score, by agent, and what customers wish. Visits count for whoever made them, and for whom
 * they were given to while nobody has. Of an archived round it is the same every time, but for the words of closed accounts.
 */
export async function reportVisits(db: Db, visitRoundId: string): Promise<VisitReport> {
  const ofRound = sql`visit where visit_round_id = ${visitRoundId}`;
  const total = await sql<VisitFigures>`select ${figures} from ${ofRound}`.execute(db);
  const agents = await sql<VisitFigures & { agentId: string }>`
    select coalesce(done_by_id, agent_id) as "agentId", ${figures} from ${ofRound}
    group by 1 order by 2 desc, 1`.execute(db);
  const scores = await sql<{ score: number; count: number }>`
    select g.score, (select count(*)::int from visit v where v.visit_round_id = ${visitRoundId} and v.satisfaction = g.score) as count
    from generate_series(1, 5) as g (score) order by g.score`.execute(db);
  const wishes = await sql<{ wishes: string }>`
    select wishes from ${ofRound} and wishes <> '' order by done_at desc, id limit ${MOST_WISHES}`.execute(db);
  const [all] = total.rows;
  if (!all) throw new Error('a count answers one row');
  return { total: all, agents: agents.rows, scores: scores.rows, wishes: wishes.rows.map(({ wishes: said }) => said) };
}
