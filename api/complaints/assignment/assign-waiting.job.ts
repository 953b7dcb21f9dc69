import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { settingsOf } from '../../settings/index.js';
import { weightOf, weightSql } from './assignment-settings.js';
import { AssignmentKind } from './assignment-words.js';
import { caseColumns, giveOut, type Handing, type LockedCase } from './give-out.js';
import { isEligible, isOpen, loadOfAgent, lockDesk, suits, urgency } from './lock-desk.js';

const AT_ONCE = 1_000;

interface FreeAgent {
  readonly account_id: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly capacity: number;
  weight: number;
  readonly idle_since: number;
}

interface WaitingCase extends LockedCase {
  readonly category: string;
  readonly locale: string;
  readonly passed_by_id: string | null;
}

/**
 * Gives waiting complaints to agents (H4): who has the skill, is on shift, not away and has room for its weight; who carries
 * least comes first, among equals whoever has waited longest. Most severe and oldest first. So new cases are assigned, and the
 * backlog is pulled when somebody frees up, comes back or comes on shift.
 */
export const assignWaitingComplaints: Sweep = {
  name: 'assign-waiting-complaints',
  dueAt: () => sql`(select min(greatest(w.registered_at, a.shift_from_at))
    from desk_agent a cross join ${loadOfAgent}
    cross join lateral (select c.registered_at from complaint c
      where c.assignee_id is null and ${isOpen} and ${suits} and ${weightSql(sql`c.severity`)} <= a.capacity - l.weight limit 1) w
    where ${isEligible} and a.away_since is null and a.shift_from_at is not null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      await lockDesk(ctx);
      const agents = await freeAgents(ctx);
      const waiting = agents.length > 0 ? await lockWaiting(ctx, agents) : [];
      const settings = await settingsOf(ctx);
      const handings: Handing[] = [];
      for (const complaint of waiting) {
        const agent = fittest(agents, complaint, weightOf(settings, complaint.severity));
        if (agent) handings.push({ complaint, to: agent.account_id });
      }
      await giveOut(ctx, handings, { kind: AssignmentKind.AUTOMATIC });
      return Math.max(1, handings.length);
    }),
};

async function freeAgents(ctx: UseCaseContext): Promise<FreeAgent[]> {
  const { rows } = await sql<Omit<FreeAgent, 'idle_since'> & { readonly last_assigned_at: string | null }>`
    select a.account_id, a.skills, a.languages, a.capacity, l.weight, a.last_assigned_at
    from desk_agent a cross join ${loadOfAgent}
    where ${isEligible} and a.away_since is null and a.shift_from_at <= ${ctx.now} and a.shift_until_at > ${ctx.now}
      and l.weight < a.capacity
    order by a.id`.execute(ctx.db);
  return rows.map((row) => ({ ...row, idle_since: row.last_assigned_at ? Date.parse(row.last_assigned_at) : 0 }));
}

/** The first of what suits each kind of agent, in one order; what somebody works on right now is left for the next round. */
async function lockWaiting(ctx: UseCaseContext, agents: readonly FreeAgent[]): Promise<WaitingCase[]> {
  const ids = agents.map((agent) => agent.account_id);
  const { rows } = await sql<WaitingCase>`
    select ${caseColumns}, c.category, c.passed_by_id, b.locale
    from complaint c join account b on b.id = c.buyer_id
    where c.id in (
      select w.id from (select distinct a.skills, a.languages from desk_agent a where a.account_id = any(${ids}::text[])) a
      cross join lateral (select c.id from complaint c
        where c.assignee_id is null and ${isOpen} and (a.skills = '{}' or c.category = any(a.skills))
          and (a.languages = '{}' or (select locale from account b where b.id = c.buyer_id) = any(a.languages))
        order by ${urgency} limit ${AT_ONCE}) w)
      and c.assignee_id is null and ${isOpen}
    order by ${urgency} limit ${AT_ONCE} for no key update of c skip locked`.execute(ctx.db);
  return rows;
}

/** Who carries least among those whom the case suits; it counts for the next one at once. */
function fittest(agents: readonly FreeAgent[], complaint: WaitingCase, weight: number): FreeAgent | null {
  let best: FreeAgent | null = null;
  for (const agent of agents) {
    if (agent.weight + weight > agent.capacity || complaint.passed_by_id === agent.account_id) continue;
    if (complaint.about_agent_id === agent.account_id) continue;
    if (agent.skills.length > 0 && !agent.skills.includes(complaint.category)) continue;
    if (agent.languages.length > 0 && !agent.languages.includes(complaint.locale)) continue;
    if (!best || agent.weight < best.weight || (agent.weight === best.weight && agent.idle_since < best.idle_since))
      best = agent;
  }
  if (best) best.weight += weight;
  return best;
}
