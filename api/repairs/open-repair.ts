import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder, newNumber, OrderLine } from '../orders/index.js';
import { enter } from './move-repair.js';
import { Repair } from './repair.entity.js';
import { tellRepair } from './repair.events.js';
import type { OpenRepairInput } from './repair.inputs.js';
import { RepairOutlet } from './repair-outlet.entity.js';
import { openStatuses, RepairStatus } from './repair-status.js';

export interface NewRepair {
  readonly orderLineId: string;
  readonly quantity: number;
  readonly isWarranty: boolean;
  readonly fault: string;
  /** Absent: the active outlet with the fewest open repairs. */
  readonly outletId?: string | null;
  /** The return that waits for it, and follows it. */
  readonly returnId?: string | null;
  readonly followsId?: string | null;
  /** The parcel the goods came in, when they need not be sent in any more; absent: the buyer sends them. */
  readonly sentIn?: { readonly carrier: string | null; readonly trackingNumber: string | null };
}

/** Staff open a repair order for units of an order that was delivered (G8). */
export const openRepairOrder = useCase(
  { name: 'openRepairOrder', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { orderId, sku, repairOutletId, ...asked }: OpenRepairInput) => {
    const line = await ctx.em.findOne(OrderLine, { orderId, sku });
    if (!line) throw notFound('line with this SKU in the order', 'sku');
    return { id: (await openRepair(ctx, { ...asked, orderLineId: line.id, outletId: repairOutletId ?? null })).id };
  },
);

/**
 * Opens a repair order in the caller's transaction (G8): the buyer sends the goods to the outlet next, unless they are on their way. Units at a repair and units
 * given back are never more than were shipped. Locks the order.
 *
 * @example
 * await openRepair(ctx, { returnId: made.id, orderLineId, quantity, isWarranty: true, fault: made.description });
 * @throws Refusal NOT_FOUND, QUANTITY_TOO_HIGH, NO_OUTLET
 */
export async function openRepair(ctx: UseCaseContext, asked: NewRepair): Promise<Repair> {
  const known = await ctx.em.findOne(OrderLine, { id: asked.orderLineId });
  const order = known && (await lockOrder(ctx, known.orderId));
  const line = order && (await ctx.em.findOne(OrderLine, { id: asked.orderLineId }, { refresh: true }));
  if (!order?.buyerId || !line) throw notFound('order line', 'orderLineId');
  const outletId = await outletFor(ctx, asked.outletId ?? null);
  const left = await unitsLeft(ctx, line);
  if (asked.quantity > left) throw refuse('QUANTITY_TOO_HIGH', `${left} units can be repaired`, 'quantity');
  const repair = Object.assign(new Repair(), {
    id: newId('repair', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ outletId, orderId: order.id, orderLineId: line.id, merchantId: order.merchantId, buyerId: order.buyerId },
    returnId: asked.returnId ?? null,
    followsId: asked.followsId ?? null,
    ...{ quantity: asked.quantity, isWarranty: asked.isWarranty, fault: asked.fault },
    openedAt: ctx.now,
    ...{ carrierIn: asked.sentIn?.carrier ?? null, trackingIn: asked.sentIn?.trackingNumber ?? null },
    updatedAt: ctx.now,
  });
  ctx.em.persist(repair);
  await tellRepair(ctx, repair, 'REPAIR_OPENED');
  await enter(ctx, repair, asked.sentIn ? RepairStatus.ON_THE_WAY : RepairStatus.AWAITING_GOODS);
  await ctx.em.flush();
  return repair;
}

/** Why nobody can repair so many units of an order line now, or null. */
export async function whyNotRepaired(
  ctx: UseCaseContext,
  orderLineId: string,
  quantity: number,
): Promise<string | null> {
  const line = await ctx.em.findOneOrFail(OrderLine, { id: orderLineId });
  if (quantity > (await unitsLeft(ctx, line))) return 'they are at a repair already';
  return (await ctx.em.count(RepairOutlet, { isActive: true })) === 0 ? 'no outlet takes repairs now' : null;
}

/** Units the buyer has that are not at a repair. */
async function unitsLeft(ctx: UseCaseContext, line: OrderLine): Promise<number> {
  const open = await ctx.em.find(Repair, { orderLineId: line.id, status: { $in: [...openStatuses] } });
  const atRepair = open.reduce((sum, { quantity }) => sum + quantity, 0);
  return line.shippedQuantity - line.returnedQuantity - line.replacedQuantity - atRepair;
}

async function outletFor(ctx: UseCaseContext, outletId: string | null): Promise<string> {
  if (outletId) {
    const outlet = await ctx.em.findOne(RepairOutlet, { id: outletId, isActive: true });
    if (!outlet) throw notFound('outlet', 'repairOutletId');
    return outlet.id;
  }
  const { rows } = await sql<{ id: string }>`
    select o.id from repair_outlet o where o.is_active
     order by (select count(*) from repair r where r.outlet_id = o.id and r.due_at is not null), o.id limit 1`.execute(
    ctx.db,
  );
  const id = rows[0]?.id;
  if (!id) throw refuse('NO_OUTLET', 'no outlet takes repairs now');
  return id;
}
