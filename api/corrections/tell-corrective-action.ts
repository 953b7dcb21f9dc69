import { Account, AccountStatus, holdersOf, tellAccount } from '../accounts/index.js';
import { emit } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { MessageKind } from '../sender/index.js';
import type { CorrectiveAction } from './corrective-action.entity.js';

/** The managers are told of what stays late. */
const MANAGER_LEVEL = 2;

/** Tells streams of a locked corrective action. */
export function emitCorrective(ctx: UseCaseContext, action: CorrectiveAction, kind: string): Promise<void> {
  action.sequence += 1;
  action.updatedAt = ctx.now;
  const { id: recordId, sequence, status, verdict, escalationLevel } = action;
  return emit(ctx, { kind, recordId, sequence, facts: { status, verdict, escalationLevel } });
}

/** Writes to its owner; of what is late to whoever leads the desk, and at the second level to the managers too (H3). */
export async function writeOfCorrective(
  ctx: UseCaseContext,
  action: CorrectiveAction,
  kind: MessageKind.CORRECTIVE_ACTION_DUE | MessageKind.CORRECTIVE_ACTION_FAILED,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const owner = await ctx.em.findOne(Account, { id: action.ownerId, status: AccountStatus.ACTIVE });
  const isLate = action.escalationLevel > 0 || kind === MessageKind.CORRECTIVE_ACTION_FAILED;
  const leads = isLate || !owner ? await leadsFor(ctx, action.escalationLevel) : [];
  const told = new Map([...(owner ? [owner] : []), ...leads].map((each) => [each.id, each]));
  for (const person of told.values())
    await tellAccount(ctx, { ...person, phone: null }, kind, {
      variables: {
        ...{ number: action.number, measure: action.measure },
        link: `${ctx.market.publicUrl}/admin/#/correctiveActions/${action.id}/show`,
        ...more,
      },
      dedupeKey: `${action.id}/${action.sequence}/${person.id}`,
    });
}

/** Whoever leads the desk; managers from their level on, or where nobody else leads. */
async function leadsFor(ctx: UseCaseContext, level: number): Promise<readonly Account[]> {
  const leads = await holdersOf(ctx, null, Permission.COMPLAINTS_ASSIGN);
  const managers = await holdersOf(ctx, null, Permission.QUALITY_CLOSE);
  if (level >= MANAGER_LEVEL) return [...leads, ...managers];
  const supervisors = leads.filter(({ id }) => !managers.some((each) => each.id === id));
  return supervisors.length > 0 ? supervisors : leads;
}
