import { type Expression, type SqlBool, sql } from 'kysely';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';

/** Whether a complaint is about whoever acts: they neither see it nor work on it, whatever their role (H1). */
export const isAboutActor = (
  { accountId }: Actor,
  { aboutAgentId }: { readonly aboutAgentId: string | null },
): boolean => accountId !== null && aboutAgentId === accountId;

/** Only whoever works for the market is complained about as an agent; others are not asked. */
const agentOf = ({ accountId, platformPermissions, care }: Actor): string | null =>
  platformPermissions.size > 0 || care !== null ? accountId : null;

/** Rows of complaints that are not about the viewer. */
export function notAboutOneself(viewer: Actor, aboutAgentId: Expression<unknown>): true | Expression<SqlBool> {
  const self = agentOf(viewer);
  return self === null || sql<SqlBool>`${aboutAgentId} is distinct from ${self}`;
}

/** Rows that belong to a complaint, where that is not about the viewer. */
export function notOfCaseAboutOneself(viewer: Actor, complaintId: Expression<unknown>): true | Expression<SqlBool> {
  const self = agentOf(viewer);
  return (
    self === null ||
    sql<SqlBool>`not exists (select from complaint own where own.id = ${complaintId} and own.about_agent_id = ${self})`
  );
}

/** Refuses a case that is not there, or is about whoever acts. */
export async function requireCase({ db, actor }: Pick<UseCaseContext, 'db' | 'actor'>, id: string): Promise<void> {
  if (!(await isCaseFor(db, actor.accountId, id))) throw notFound('complaint', 'id');
}

/** Whether there is this case, and it is not about this account. */
export async function isCaseFor(db: Db, accountId: string | null, id: string): Promise<boolean> {
  const { rows } =
    await sql`select from complaint where id = ${id} and about_agent_id is distinct from ${accountId}`.execute(db);
  return rows.length > 0;
}
