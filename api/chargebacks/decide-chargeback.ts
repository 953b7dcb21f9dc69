import { LockMode } from '@mikro-orm/core';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { liftHold, lockOrdersById, type Order, refundChargedBack } from '../orders/index.js';
import { lockTender, undoChargeback } from '../payments/index.js';
import { Chargeback } from './chargeback.entity.js';
import { tellChargeback } from './chargeback.events.js';
import type { AnswerChargebackInput, ChargebackActionInput } from './chargeback.inputs.js';
import { ChargebackPart } from './chargeback-part.entity.js';
import { ChargebackAction, chargebackLifecycle } from './chargeback-status.js';

/** Evidence was sent in time: the clock stops, the gateway decides (F5). */
export const answerChargeback = useCase(
  { name: 'answerChargeback', permission: Permission.CHARGEBACKS_HANDLE, stepUp: true, idempotent: true },
  async (ctx, input: AnswerChargebackInput) => {
    const file = await ofOthers(ctx, input.id);
    await move(ctx, file, ChargebackAction.ANSWER);
    Object.assign(file.chargeback, { evidence: input.evidence.trim(), answeredAt: ctx.now, dueAt: null });
    return { chargebackId: input.id };
  },
);

/** The gateway gave the money back: suspense is cleared, and the orders go on (F5). */
export const winChargeback = useCase(
  { name: 'winChargeback', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: ChargebackActionInput) => {
    const file = await ofOthers(ctx, input.id);
    const { chargeback, parts } = file;
    await move(ctx, file, ChargebackAction.WIN);
    decided(ctx, chargeback);
    await letGo(ctx, file);
    const { id: chargebackId, gateway, attemptId } = chargeback;
    const allocations = await lockTender(ctx, attemptId);
    const taken = parts.map(({ allocationId, amountMinor }) => {
      const allocation = allocations.find(({ id }) => id === allocationId);
      if (!allocation) throw new Error(`${allocationId} paid nothing`);
      return { allocation, amountMinor };
    });
    await undoChargeback(ctx, { chargebackId, gateway, attemptId, parts: taken });
    return { chargebackId };
  },
);

/** The gateway decided for the buyer: refunded by the same shares as any refund, but sent by nobody again (F5). */
export const loseChargeback = useCase(
  { name: 'loseChargeback', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: ChargebackActionInput) => {
    await lose(ctx, await ofOthers(ctx, input.id));
    return { chargebackId: input.id };
  },
);

/** A chargeback with its parts and orders, all locked, the orders first. */
interface ChargebackFile {
  readonly chargeback: Chargeback;
  readonly parts: readonly ChargebackPart[];
  readonly orders: readonly Order[];
}

/** For use cases and the clock alike. */
export async function lockChargeback(ctx: UseCaseContext, id: string): Promise<ChargebackFile | null> {
  const parts = await ctx.em.find(ChargebackPart, { chargebackId: id }, { orderBy: { id: 'asc' } });
  const orders = await lockOrdersById(
    ctx,
    parts.map(({ orderId }) => orderId),
  );
  const chargeback = await ctx.em.findOne(Chargeback, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return chargeback && { chargeback, parts, orders };
}

/** Ends a locked chargeback as lost, whoever or whatever decided it. */
export async function lose(ctx: UseCaseContext, file: ChargebackFile): Promise<void> {
  const { chargeback, parts, orders } = file;
  await move(ctx, file, ChargebackAction.LOSE);
  decided(ctx, chargeback);
  await letGo(ctx, file);
  for (const part of parts) await refundChargedBack(ctx, orderOf(orders, part), part);
}

async function ofOthers(ctx: UseCaseContext, id: string): Promise<ChargebackFile> {
  const file = await lockChargeback(ctx, id);
  if (!file) throw notFound('chargeback', 'id');
  if (file.chargeback.buyerId === ctx.actor.buyerId) throw notAllowedNow('nobody decides on money of their own');
  return file;
}

async function move(
  ctx: UseCaseContext,
  { chargeback, parts }: ChargebackFile,
  action: ChargebackAction,
): Promise<void> {
  transition(chargebackLifecycle, action, chargeback);
  chargeback.updatedAt = ctx.now;
  for (const part of parts) {
    part.status = chargeback.status;
    await tellChargeback(ctx, part);
  }
}

function decided(ctx: UseCaseContext, chargeback: Chargeback): void {
  Object.assign(chargeback, { dueAt: null, decidedAt: ctx.now, decidedById: ctx.actor.accountId });
}

/** The orders complete and are paid out again. */
async function letGo(ctx: UseCaseContext, { parts, orders }: ChargebackFile): Promise<void> {
  for (const part of parts) await liftHold(ctx, orderOf(orders, part), part.id);
  await ctx.em.flush();
}

function orderOf(orders: readonly Order[], { orderId }: ChargebackPart): Order {
  const order = orders.find(({ id }) => id === orderId);
  if (!order) throw new Error(`${orderId} is not there`);
  return order;
}
