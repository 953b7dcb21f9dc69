import { Account, tellAccount } from '../accounts/index.js';
import { offeredVariants } from '../catalog/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { applyChange, linesOf, versionOf } from './apply-change.js';
import { owesCash, requireWithinMost } from './cash-on-delivery.js';
import type { AnswerOrderChangeInput, ProposeOrderChangeInput } from './change.inputs.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import type { OrderActionInput } from './order.inputs.js';
import { adjustmentsOf } from './order-adjustments.js';
import { OrderChange } from './order-change.entity.js';
import { OrderChangeStatus, orderChangeLifecycle } from './order-change-status.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { orderSettings } from './order-settings.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import { changedVersion, type OrderVersion, type WantedUnits } from './order-version.js';

/**
 * Proposes other goods for a paid order until the order clerk has marked it as read (E4): other variants or quantities,
 * more goods, fewer. The buyer's own change happens at once; that of shop or staff waits for the buyer's answer.
 */
export const proposeOrderChange = useCase(
  { name: 'proposeOrderChange', permission: Permission.ORDERS_CHANGE, idempotent: true },
  async (ctx, input: ProposeOrderChangeInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.PROPOSE_CHANGE);
    if (order.readAt) throw refuse('ORDER_READ', 'the order clerk has it in hand; goods added now are an order anew');
    if (order.openChangeId) throw refuse('CHANGE_OPEN', 'another change waits for its answer');
    requireAllowed(order, OrderAction.PROPOSE_CHANGE);
    const before = versionOf(order, await linesOf(ctx, order), await adjustmentsOf(ctx, order));
    const after = await wantedVersion(ctx, order, before, input.lines);
    if (owesCash(order) && after.totalMinor > before.totalMinor) await requireWithinMost(ctx, after.totalMinor);
    const change = await draftChange(ctx, order, before, after, input.reason);
    if (order.buyerId === ctx.actor.buyerId) await applyChange(ctx, order, change);
    else await askBuyer(ctx, order, change);
    return { id: order.id, orderChangeId: change.id };
  },
);

/** The buyer agrees to a proposed change, and the difference is paid or refunded at once; or does not (E4). */
export const answerOrderChange = useCase(
  { name: 'answerOrderChange', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, { id, isAccepted }: AnswerOrderChangeInput) => {
    const order = await orderFor(ctx, id, OrderAction.ANSWER_CHANGE);
    const change = await openChange(ctx, order);
    if (isAccepted) {
      await requireOffered(ctx, order, change.before, change.after);
      await applyChange(ctx, order, change);
    } else await close(ctx, order, change, 'DECLINE');
    return { id: order.id, orderChangeId: change.id };
  },
);

/** Shop or platform take a proposal back while it waits (E4). */
export const withdrawOrderChange = useCase(
  { name: 'withdrawOrderChange', permission: Permission.ORDERS_CHANGE, idempotent: true },
  async (ctx, { id }: OrderActionInput) => {
    const order = await orderFor(ctx, id, OrderAction.WITHDRAW_CHANGE);
    const change = await openChange(ctx, order);
    await close(ctx, order, change, 'WITHDRAW');
    return { id: order.id, orderChangeId: change.id };
  },
);

/** The open change of a locked order ends without an answer: its time is over, or the order is cancelled. */
export async function lapseChange(ctx: UseCaseContext, order: Order): Promise<void> {
  if (order.openChangeId) await close(ctx, order, await openChange(ctx, order), 'LAPSE');
}

async function openChange(ctx: UseCaseContext, order: Order): Promise<OrderChange> {
  const change = order.openChangeId ? await ctx.em.findOne(OrderChange, { id: order.openChangeId }) : null;
  if (!change) throw notFound('open change', 'id');
  return change;
}

/** The goods asked for, as a version of the order; refuses what is not on sale or changes nothing. */
async function wantedVersion(
  ctx: UseCaseContext,
  order: Order,
  before: OrderVersion,
  wanted: readonly WantedUnits[],
): Promise<OrderVersion> {
  const ids = wanted.map(({ variantId }) => variantId);
  if (new Set(ids).size < ids.length) throw refuse('INVALID', 'a variant is named twice', 'lines');
  const had = unitsByVariant(before);
  const isSame =
    had.size === wanted.length && wanted.every(({ variantId, quantity }) => had.get(variantId) === quantity);
  if (isSame) throw refuse('INVALID', 'this is what the order has already', 'lines');
  const offers = await offeredVariants(ctx.db, ids);
  const refusals = new Refusals();
  for (const [index, { variantId, quantity }] of wanted.entries()) {
    const offer = offers.get(variantId);
    const gains = quantity > (had.get(variantId) ?? 0);
    if (gains && (!offer?.isOffered || offer.merchantId !== order.merchantId))
      refusals.add('NOT_FOR_SALE', 'this variant is not on sale in this shop', 'lines', String(index), 'variantId');
  }
  refusals.throwIfAny();
  return changedVersion(before, wanted, offers);
}

/** What a change adds must still be on sale when the buyer agrees; its price is the one that was proposed. */
async function requireOffered(
  ctx: UseCaseContext,
  order: Order,
  before: OrderVersion,
  after: OrderVersion,
): Promise<void> {
  const had = unitsByVariant(before);
  const gained = [...unitsByVariant(after)].filter(([id, units]) => units > (had.get(id) ?? 0)).map(([id]) => id);
  const offers = await offeredVariants(ctx.db, gained);
  for (const id of gained)
    if (!offers.get(id)?.isOffered || offers.get(id)?.merchantId !== order.merchantId)
      throw refuse('NOT_FOR_SALE', 'a variant of the change is not on sale any more', 'id');
}

function unitsByVariant({ lines }: OrderVersion): Map<string, number> {
  const units = new Map<string, number>();
  for (const { variantId, quantity, isGift } of lines)
    if (variantId && !isGift) units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  return units;
}

/** A change of a locked order that nobody has answered yet. */
export async function draftChange(
  ctx: UseCaseContext,
  order: Order,
  before: OrderVersion,
  after: OrderVersion,
  reason: string,
): Promise<OrderChange> {
  const hours = (await settingsOf(ctx))(orderSettings.changeHours);
  const change = Object.assign(new OrderChange(), {
    id: newId('change', ctx.clock),
    ...{ orderId: order.id, merchantId: order.merchantId, buyerId: order.buyerId ?? '', currency: order.currency },
    ...{ status: OrderChangeStatus.PROPOSED, reason, before, after },
    differenceMinor: after.totalMinor - before.totalMinor,
    accountId: ctx.actor.accountId,
    createdAt: ctx.now,
    dueAt: new Date(ctx.now.getTime() + spanMs(orderSettings.changeHours, hours)),
  });
  ctx.em.persist(change);
  return change;
}

async function askBuyer(ctx: UseCaseContext, order: Order, change: OrderChange): Promise<void> {
  order.openChangeId = change.id;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.CHANGE_PROPOSED, message: change.reason, referenceId: change.id });
  await tell(ctx, order, 'ORDER_CHANGE_PROPOSED', { changeId: change.id, differenceMinor: change.differenceMinor });
  const buyer = await ctx.em.findOne(Account, { id: change.buyerId });
  if (!buyer || !change.dueAt) return;
  await tellAccount(ctx, buyer, MessageKind.ORDER_CHANGE_PROPOSED, {
    variables: { order: order.number },
    dedupeKey: change.id,
    expiresAt: change.dueAt,
  });
}

async function close(
  ctx: UseCaseContext,
  order: Order,
  change: OrderChange,
  step: 'DECLINE' | 'WITHDRAW' | 'LAPSE',
): Promise<void> {
  transition(orderChangeLifecycle, step, change);
  Object.assign(change, { answeredAt: ctx.now, dueAt: null });
  Object.assign(order, { openChangeId: null, updatedAt: ctx.now });
  record(ctx, order, { kind: OrderEntryKind.CHANGE_DROPPED, message: step, referenceId: change.id });
  await tell(ctx, order, 'ORDER_CHANGE_DROPPED', { changeId: change.id, step });
}
