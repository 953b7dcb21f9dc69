import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { ComplaintCategory } from '../complaint-classes.js';
import { isEligible } from './lock-desk.js';

/** Accounts of the agents of the desk who are not away and take cases of this category (H4), in a fixed order. */
export async function presentAgents(ctx: UseCaseContext, skill: ComplaintCategory): Promise<string[]> {
  const { rows } = await sql<{ account_id: string }>`
    select a.account_id from desk_agent a
    where ${isEligible} and a.away_since is null and (a.skills = '{}' or ${skill} = any(a.skills))
    order by a.account_id`.execute(ctx.db);
  return rows.map(({ account_id: id }) => id);
}
