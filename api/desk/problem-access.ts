import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { ProblemAction } from './problem-status.js';

/** Which permission each action of a problem order needs; use cases and `availableActions` read this one table. */
export const problemPermissions: Readonly<Record<ProblemAction, Permission>> = {
  TAKE: Permission.TRACKING_WORK,
  ASSIGN: Permission.TRACKING_LEAD,
  CLASSIFY: Permission.TRACKING_WORK,
  RECORD_CONTACT: Permission.TRACKING_WORK,
  RECORD_CHASER: Permission.ORDERS_NOTE,
  ADD_NOTE: Permission.TRACKING_WORK,
  ANSWER: Permission.TRACKING_ANSWER,
  ESCALATE: Permission.TRACKING_WORK,
  CLOSE: Permission.TRACKING_WORK,
};

interface Owned {
  readonly merchantId: string;
  readonly ownerId: string | null;
}

/** Closing is for the owner, or for who leads the desk. */
export function mayDo(action: ProblemAction, problem: Owned, actor: Actor): boolean {
  const { merchantId } = problem;
  if (!reaches(scopeOf(actor, problemPermissions[action]), { merchantId })) return false;
  if (action !== ProblemAction.CLOSE || problem.ownerId === actor.accountId) return true;
  return reaches(scopeOf(actor, Permission.TRACKING_LEAD), { merchantId });
}
