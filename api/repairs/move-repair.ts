import { LockMode } from '@mikro-orm/postgresql';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { Repair } from './repair.entity.js';
import { tellRepair } from './repair.events.js';
import { type RepairAction, type RepairStatus, repairLifecycle } from './repair-status.js';

/** Which permission each action needs; use cases and `availableActions` read this one table. */
export const repairPermissions: Readonly<Record<RepairAction, Permission>> = {
  SEND: Permission.RETURNS_APPLY,
  RECEIVE: Permission.REPAIRS_WORK,
  QUOTE: Permission.REPAIRS_WORK,
  ANSWER_QUOTE: Permission.RETURNS_APPLY,
  FINISH: Permission.REPAIRS_WORK,
  SEND_BACK: Permission.REPAIRS_WORK,
  CONFIRM_GOODS: Permission.RETURNS_APPLY,
  CALL_BACK: Permission.REPAIRS_WORK,
  CANCEL: Permission.RETURNS_APPLY,
  CHECK_FEE: Permission.REPAIRS_WORK,
};

export const mayDo = (action: RepairAction, repair: { merchantId: string; buyerId: string }, actor: Actor): boolean => {
  const scope = scopeOf(actor, repairPermissions[action]);
  return repairPermissions[action] === Permission.REPAIRS_WORK ? scope.all : reaches(scope, repair);
};

export const lockRepair = (ctx: UseCaseContext, id: string): Promise<Repair | null> =>
  ctx.em.findOne(Repair, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A locked repair order, moved by this action if whoever asks may; what one may not see does not exist. */
export async function moved(ctx: UseCaseContext, id: string, action: RepairAction): Promise<Repair> {
  const repair = await lockRepair(ctx, id);
  if (!repair || !mayDo(action, repair, ctx.actor)) throw notFound('repair order', 'id');
  transition(repairLifecycle, action, repair);
  repair.updatedAt = ctx.now;
  return repair;
}

const ends: Readonly<Partial<Record<RepairStatus, string>>> = {
  CALL_BACK_DUE: 'REPAIR_FINISHED',
  CANCELLED: 'REPAIR_CANCELLED',
};

/** Enters a state: its clock starts, and it is told. */
export async function enter(ctx: UseCaseContext, repair: Repair, status: RepairStatus): Promise<void> {
  repair.status = status;
  const { clock } = repairLifecycle.states[status];
  repair.dueAt = clock ? new Date(ctx.now.getTime() + clock.afterMs) : null;
  repair.updatedAt = ctx.now;
  if (!clock) repair.closedAt = ctx.now;
  await tellRepair(ctx, repair, ends[status] ?? 'REPAIR_CHANGED');
}
