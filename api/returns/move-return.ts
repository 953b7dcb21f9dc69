import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, whyNot } from '../kernel/transition.js';
import { liftHold, lockOrdersById, type Order } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { tickSteps } from './playbook/follow-playbook.js';
import { stepsDoneBy } from './playbook/playbook-step-kind.js';
import { Return } from './return.entity.js';
import { tellReturn } from './return.events.js';
import { returnLifecycles } from './return-kinds.js';
import { returnSettings } from './return-settings.js';
import { endStates, type ReturnAction, type ReturnStateRule, ReturnStatus, returnStates } from './return-status.js';

/** Which permission each action needs; use cases and `availableActions` read this one table. */
export const returnPermissions: Readonly<Record<ReturnAction, Permission>> = {
  ACCEPT: Permission.RETURNS_ANSWER,
  REJECT: Permission.RETURNS_ANSWER,
  SEND_BACK: Permission.RETURNS_APPLY,
  CONFIRM_GOODS: Permission.RETURNS_ANSWER,
  ACCEPT_PART: Permission.RETURNS_APPLY,
  TRY_AGAIN: Permission.RETURNS_APPLY,
  TAKE_MONEY: Permission.RETURNS_APPLY,
  COMPENSATE: Permission.RETURNS_DECIDE,
  GIVE_COUPON: Permission.RETURNS_DECIDE,
  WITHDRAW: Permission.RETURNS_APPLY,
  APPEAL: Permission.RETURNS_APPLY,
  DECIDE: Permission.RETURNS_DECIDE,
  CLAIM_FREIGHT: Permission.RETURNS_APPLY,
  PAY_FREIGHT: Permission.RETURNS_DECIDE,
  DECLINE_FREIGHT: Permission.RETURNS_DECIDE,
};

export const mayDo = (action: ReturnAction, made: { merchantId: string; buyerId: string }, actor: Actor): boolean =>
  reaches(scopeOf(actor, returnPermissions[action]), made);

/** An order and the one its goods were paid with at first, which is itself unless it replaces goods; both locked. */
export interface HeldOrder {
  readonly order: Order;
  readonly paid: Order;
}

/** A return and its orders, all locked. */
export interface HeldReturn extends HeldOrder {
  readonly made: Return;
}

/** An order with the one that was paid at first, and another one if there is, locked in the order of their ids. */
export async function lockWithPaid(
  ctx: UseCaseContext,
  id: string,
  otherId: string | null = null,
): Promise<HeldOrder | null> {
  const { rows } = await sql<{ firstOrderId: string | null }>`
    select first_order_id as "firstOrderId" from customer_order where id = ${id}`.execute(ctx.db);
  const [known] = rows;
  if (!known) return null;
  const orders = await lockOrdersById(ctx, [...new Set([id, known.firstOrderId ?? id, otherId ?? id])]);
  const order = orders.find((each) => each.id === id);
  const paid = orders.find((each) => each.id === (known.firstOrderId ?? id));
  return order && paid ? { order, paid } : null;
}

/** A return with its orders and the one that replaces its goods, all locked, the orders first (the one lock order). */
export async function lockReturn(ctx: UseCaseContext, id: string): Promise<HeldReturn | null> {
  const known = await ctx.em.findOne(Return, { id });
  const orders = known && (await lockWithPaid(ctx, known.orderId, known.replacementOrderId));
  const made = known && (await ctx.em.findOne(Return, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  return made && orders ? { made, ...orders } : null;
}

/**
 * The same, if whoever asks may do this with it, and its kind allows it now; what one may not see does not exist. The use case
 * enters the state it leads to.
 */
export async function returnFor(ctx: UseCaseContext, id: string, action: ReturnAction): Promise<HeldReturn> {
  const found = await lockReturn(ctx, id);
  if (!found || !mayDo(action, found.made, ctx.actor)) throw notFound('return', 'id');
  const reason = whyNot(returnLifecycles[found.made.kind], action, found.made);
  if (reason) throw notAllowedNow(reason);
  return found;
}

/** Enters a state: its clock starts, and it is told. States that end the return let its orders go. */
export async function enter(
  ctx: UseCaseContext,
  { made, order, paid }: HeldReturn,
  status: ReturnStatus,
): Promise<void> {
  made.status = status;
  made.updatedAt = ctx.now;
  await startClock(ctx, made);
  await tickSteps(ctx, made.id, stepsDoneBy(status, made.paidMinor));
  if (endStates.has(status)) {
    made.closedAt = ctx.now;
    await liftHold(ctx, order, made.id);
    if (paid !== order) await liftHold(ctx, paid, made.id);
  }
  await tellReturn(ctx, made, eventOf(status));
}

/** The clock of the state a return is in, from now on, and the reminder before it runs out (G3). */
export async function startClock(ctx: UseCaseContext, made: Return): Promise<void> {
  const waits = waitOf(made);
  made.dueAt = null;
  made.remindAt = null;
  if (!waits) return;
  const settings = await settingsOf(ctx);
  const lasts = spanMs(waits.setting, settings(waits.setting));
  const { reminderHours } = returnSettings;
  const before = Math.min(spanMs(reminderHours, settings(reminderHours)), lasts / 2);
  made.dueAt = new Date(ctx.now.getTime() + lasts);
  made.remindAt = new Date(made.dueAt.getTime() - before);
}

/** Whom a return waits for, how long and what happens by itself then; undefined once it is over. */
export const waitOf = ({ status }: { readonly status: ReturnStatus }): ReturnStateRule['waits'] =>
  returnStates[status].waits;

function eventOf(status: ReturnStatus): string {
  if (status === ReturnStatus.REFUNDED) return 'RETURN_REFUNDED';
  if (status === ReturnStatus.CLOSED) return 'RETURN_CLOSED';
  return endStates.has(status) ? 'RETURN_FINISHED' : 'RETURN_CHANGED';
}
