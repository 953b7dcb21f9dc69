import { sql } from 'kysely';
import { scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { settingsOf } from '../../settings/index.js';
import { openStatuses } from '../complaint-status.js';
import type { AssignComplaintsInput, DeskInput, HandOverComplaintInput } from './assignment.inputs.js';
import { weightOf } from './assignment-settings.js';
import { AssignmentKind } from './assignment-words.js';
import { aboutThem, ownAgent, requireHandler } from './desk-agents.js';
import { caseColumns, giveOut, type LockedCase } from './give-out.js';
import { isOpen, loadOfAgent, lockDesk, suits, urgency } from './lock-desk.js';

/** An agent who is not away takes the next case that suits them: the most severe, then the oldest (H4). Two who ask at once get two. */
export const takeNextComplaint = useCase(
  { name: 'takeNextComplaint', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, _input: DeskInput) => {
    const agent = await ownAgent(ctx);
    if (agent.awaySince) throw refuse('AWAY', 'come back to the desk first');
    const { rows } = await sql<LockedCase & { readonly weight: number }>`select ${caseColumns}, l.weight
      from desk_agent a cross join ${loadOfAgent} cross join complaint c
      where a.id = ${agent.id} and c.assignee_id is null and ${isOpen} and ${suits}
      order by ${urgency} limit 1 for no key update of c skip locked`.execute(ctx.db);
    const [complaint] = rows;
    if (!complaint) throw refuse('NOTHING_WAITS', 'no complaint waits that suits you');
    if (complaint.weight + weightOf(await settingsOf(ctx), complaint.severity) > agent.capacity)
      throw refuse('AT_CAPACITY', 'you have as much open as you can carry');
    await giveOut(ctx, [{ complaint, to: agent.accountId }], { kind: AssignmentKind.TAKEN });
    return { id: complaint.id };
  },
);

/** Whoever is in charge hands the customer over, or whoever leads the desk does: never without reason and note (H4). */
export const handOverComplaint = useCase(
  { name: 'handOverComplaint', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, accountId = null, reason, note }: HandOverComplaintInput) => {
    const [complaint] = await lockCases(ctx, [id]);
    if (!complaint || complaint.about_agent_id === ctx.actor.accountId) throw notFound('complaint', 'id');
    const leads = scopeOf(ctx.actor, Permission.COMPLAINTS_ASSIGN).all;
    if (!complaint.assignee_id || (complaint.assignee_id !== ctx.actor.accountId && !leads))
      throw refuse('NOT_ALLOWED_NOW', 'only whoever is in charge hands a case over', 'id');
    if (!openStatuses.has(complaint.status)) throw refuse('NOT_ALLOWED_NOW', 'this complaint is resolved', 'id');
    if (complaint.assignee_id === accountId) throw refuse('INVALID', 'that is who has it', 'accountId');
    if (!note.trim()) throw refuse('REQUIRED', 'tell the next one what to know', 'note');
    if (accountId) await requireHandler(ctx, accountId);
    if (accountId && complaint.about_agent_id === accountId) throw aboutThem();
    await giveOut(ctx, [{ complaint, to: accountId }], { kind: AssignmentKind.HANDED_OVER, reason, note: note.trim() });
    return { id };
  },
);

/** Why one complaint of many was not assigned. */
export interface RefusedCase {
  readonly complaintId: string;
  readonly code: string;
  readonly message: string;
}

/** Puts one agent in charge of up to a hundred complaints: of all, or of those that allow it (H4). */
export const assignComplaints = useCase(
  { name: 'assignComplaints', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: AssignComplaintsInput) => {
    await requireHandler(ctx, input.accountId);
    const cases = new Map((await lockCases(ctx, input.ids)).map((each) => [each.id, each]));
    const refused: RefusedCase[] = [];
    const good: LockedCase[] = [];
    for (const id of input.ids) {
      const complaint = cases.get(id);
      const [code, message] = whyNotAssigned(complaint, input, ctx.actor.accountId) ?? [];
      if (complaint && !code) good.push(complaint);
      else refused.push({ complaintId: id, code: code ?? 'NOT_FOUND', message: message ?? '' });
    }
    const [first] = refused;
    if (first && (input.allOrNothing || good.length === 0))
      throw refuse(first.code, first.message, 'ids', String(input.ids.indexOf(first.complaintId)));
    const handed = good.filter(({ assignee_id: assigneeId }) => assigneeId !== null);
    const fresh = good.filter(({ assignee_id: assigneeId }) => assigneeId === null);
    const to = (complaint: LockedCase) => ({ complaint, to: input.accountId });
    const note = input.note?.trim() ?? '';
    await giveOut(ctx, fresh.map(to), { kind: AssignmentKind.ASSIGNED, note });
    await giveOut(ctx, handed.map(to), { kind: AssignmentKind.HANDED_OVER, reason: input.reason ?? null, note });
    return { assignedIds: good.map(({ id }) => id), refused };
  },
);

function whyNotAssigned(
  complaint: LockedCase | undefined,
  { accountId, reason, note }: AssignComplaintsInput,
  actorId: string | null,
): [string, string] | null {
  if (!complaint || (actorId !== null && complaint.about_agent_id === actorId))
    return ['NOT_FOUND', 'there is no such complaint'];
  if (complaint.about_agent_id === accountId) return ['NOT_A_HANDLER', 'the complaint is about this agent'];
  if (!openStatuses.has(complaint.status)) return ['NOT_ALLOWED_NOW', 'this complaint is resolved'];
  if (complaint.assignee_id === accountId) return ['NOT_ALLOWED_NOW', 'they have it already'];
  const isHandOver = complaint.assignee_id !== null;
  return isHandOver && !(reason && note?.trim())
    ? ['REQUIRED', 'a customer is handed over with reason and note']
    : null;
}

/** Complaints locked in the order of their ids, then the desk: as every use case takes them. */
async function lockCases(ctx: UseCaseContext, ids: readonly string[]): Promise<LockedCase[]> {
  const { rows } = await sql<LockedCase>`select ${caseColumns} from complaint c where c.id = any(${[...ids]}::text[])
    order by c.id for update of c`.execute(ctx.db);
  await lockDesk(ctx);
  return rows;
}
