import { type Expression, type RawBuilder, sql } from 'kysely';
import { permissionsOfStaff, StaffRole } from '../../accounts/index.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { openStatuses } from '../complaint-status.js';
import { weightSql } from './assignment-settings.js';

/** Open complaints, as the partial indexes put it. */
export const isOpen = sql`c.status in (${sql.join([...openStatuses].map((status) => sql.lit(status)))})`;

/** Most severe first, then oldest, as the index `complaint_waiting` has it. */
export const urgency = sql`(case c.severity when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end), c.registered_at, c.id`;

const handling = Object.values(StaffRole).filter((role) =>
  permissionsOfStaff([role]).has(Permission.COMPLAINTS_HANDLE),
);

/** Whether an agent `a` still is one: active, and allowed to handle complaints. */
export const isEligible = sql`a.is_active and exists (select from account p join staff_role g on g.account_id = p.id
  where p.id = a.account_id and p.status = 'ACTIVE' and g.role in (${sql.join(handling.map((role) => sql.lit(role)))}))`;

/** Whether a complaint `c` suits an agent `a`: category, language, it was not just taken from them and is not about them. */
export const suits = sql`(a.skills = '{}' or c.category = any(a.skills))
  and (a.languages = '{}' or (select locale from account b where b.id = c.buyer_id) = any(a.languages))
  and c.passed_by_id is distinct from a.account_id and c.about_agent_id is distinct from a.account_id`;

/** The weight and number of what an agent `a` has open. */
export const loadOfAgent = sql`lateral (select coalesce(sum(${weightSql(sql`c.severity`)}), 0)::int as weight, count(*)::int as count
  from complaint c where c.assignee_id = a.account_id and ${isOpen}) l`;

/** When the first open case of an account goes back to the backlog unless something is done on it; null when none will. */
export const nextTakeBack = (accountId: Expression<unknown>): RawBuilder<Date | null> =>
  sql`(select min(k.take_back_at) from complaint c join complaint_clock k on k.complaint_id = c.id
    where c.assignee_id = ${accountId} and ${isOpen} and c.paused_at is null)`;

/**
 * One at a time gives out complaints: nobody is overloaded by two registrations at once, and no case goes to two agents. Taken
 * before any agent’s row; whoever has it waits for no complaint.
 */
export const lockDesk = (ctx: UseCaseContext): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('jishi complaint desk'))`.execute(ctx.db);
