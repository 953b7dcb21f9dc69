import { sql } from 'kysely';
import { Account, permissionsOfStaff, StaffRoleGrant } from '../../accounts/index.js';
import { WorkingCalendar } from '../../calendars/index.js';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import type { CreateDeskAgentInput, DeskInput, GoAwayInput, UpdateDeskAgentInput } from './assignment.inputs.js';
import { AssignmentKind } from './assignment-words.js';
import { DeskAgent } from './desk-agent.entity.js';
import { caseColumns, giveOut, type LockedCase } from './give-out.js';
import { isOpen, lockDesk } from './lock-desk.js';
import { shiftOn } from './turn-shifts.js';

/** Makes somebody an agent of the complaint desk (H4). */
export const createDeskAgent = useCase(
  { name: 'createDeskAgent', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { accountId, skills, languages, capacity, calendarId }: CreateDeskAgentInput) => {
    await lockDesk(ctx);
    if (!(await ctx.em.count(Account, { id: accountId }))) throw notFound('account', 'accountId');
    await requireHandler(ctx, accountId);
    await requireCalendar(ctx, calendarId);
    if (await ctx.em.count(DeskAgent, { accountId }))
      throw refuse('ALREADY_SET', 'this account works at the desk', 'accountId');
    return ctx.em.create(DeskAgent, {
      id: newId('deskagent', ctx.clock),
      ...{ accountId, skills, languages, capacity, calendarId },
      ...(await shiftOn(ctx, calendarId)),
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
  },
);

/** Changes what an agent can do and when; whoever leaves the desk leaves all cases to the backlog (H4). */
export const updateDeskAgent = useCase(
  { name: 'updateDeskAgent', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: UpdateDeskAgentInput) => {
    const known = await ctx.em.findOne(DeskAgent, { id: input.id });
    if (!known) throw notFound('agent of the desk', 'id');
    if (input.isActive === false) await lockCasesOf(ctx, known.accountId, false, true);
    await lockDesk(ctx);
    const agent = await ctx.em.findOneOrFail(DeskAgent, { id: input.id }, { refresh: true });
    assertVersion(agent, input.version, input);
    if (input.calendarId) await requireCalendar(ctx, input.calendarId);
    Object.assign(agent, {
      skills: input.skills ?? agent.skills,
      languages: input.languages ?? agent.languages,
      capacity: input.capacity ?? agent.capacity,
      calendarId: input.calendarId ?? agent.calendarId,
      updatedAt: ctx.now,
    });
    if (input.calendarId || input.isActive === true) Object.assign(agent, await shiftOn(ctx, agent.calendarId));
    const leaves = agent.isActive && input.isActive === false;
    agent.isActive = input.isActive ?? agent.isActive;
    await ctx.em.flush();
    if (leaves) await giveBack(ctx, agent.accountId, false, 'left the desk');
    return agent;
  },
);

/**
 * An agent sets themselves away (J1): they get no more cases, and those they have not begun go back to the backlog. What they
 * have begun stays with them; its clocks run on.
 */
export const goAway = useCase(
  { name: 'goAway', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { reason }: GoAwayInput) => {
    if (ctx.actor.accountId) await lockCasesOf(ctx, ctx.actor.accountId, true, true);
    const agent = await ownAgent(ctx);
    Object.assign(agent, { awaySince: agent.awaySince ?? ctx.now, awayReason: reason, updatedAt: ctx.now });
    await ctx.em.flush();
    await giveBack(ctx, agent.accountId, true, reason);
    return agent;
  },
);

/** An agent is back at the desk (J1): while they have room, the backlog comes to them again, what they left included. */
export const comeBack = useCase(
  { name: 'comeBack', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, _input: DeskInput) => {
    const agent = await ownAgent(ctx);
    Object.assign(agent, { awaySince: null, awayReason: null, updatedAt: ctx.now });
    return agent;
  },
);

/** The record of whoever asks, under the lock of the desk. */
export async function ownAgent(ctx: UseCaseContext): Promise<DeskAgent> {
  await lockDesk(ctx);
  const agent = ctx.actor.accountId ? await ctx.em.findOne(DeskAgent, { accountId: ctx.actor.accountId }) : null;
  if (!agent?.isActive) throw refuse('NOT_AT_DESK', 'you are no agent of the complaint desk');
  return agent;
}

/** The id of the record of whoever asks; null when they are no agent of the desk. */
export async function ownAgentId({ db, actor }: RequestContext): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from desk_agent where account_id = ${actor.accountId} and is_active`.execute(db);
  return rows[0]?.id ?? null;
}

/** Refuses an account that may not handle complaints. */
export async function requireHandler(ctx: UseCaseContext, accountId: string, path = 'accountId'): Promise<void> {
  const roles = await ctx.em.find(StaffRoleGrant, { accountId });
  if (!permissionsOfStaff(roles.map(({ role }) => role)).has(Permission.COMPLAINTS_HANDLE))
    throw refuse('NOT_A_HANDLER', 'this account handles no complaints', path);
}

/** Nobody is in charge of a complaint about themselves (H1). */
export const aboutThem = () => refuse('NOT_A_HANDLER', 'the complaint is about this agent', 'accountId');

async function requireCalendar(ctx: UseCaseContext, calendarId: string): Promise<void> {
  if (!(await ctx.em.count(WorkingCalendar, { id: calendarId }))) throw notFound('working calendar', 'calendarId');
}

/** Open cases of somebody, locked: before the desk all of them, under its lock those that nobody works on right now. */
async function lockCasesOf(
  ctx: UseCaseContext,
  accountId: string,
  onlyUnbegun: boolean,
  waits: boolean,
): Promise<LockedCase[]> {
  const { rows } = await sql<LockedCase>`select ${caseColumns} from complaint c
    where c.assignee_id = ${accountId} and ${onlyUnbegun ? sql`c.status = 'ASSIGNED'` : isOpen}
    order by c.id for no key update of c ${waits ? sql`` : sql`skip locked`}`.execute(ctx.db);
  return rows;
}

const giveBack = async (ctx: UseCaseContext, accountId: string, onlyUnbegun: boolean, note: string): Promise<void> =>
  giveOut(
    ctx,
    (await lockCasesOf(ctx, accountId, onlyUnbegun, false)).map((complaint) => ({ complaint, to: null })),
    { kind: AssignmentKind.AWAY, note },
  );
