import { LockMode } from '@mikro-orm/postgresql';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition, whyNot } from '../kernel/transition.js';
import { flushUnique } from '../kernel/unique.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { lockOrdersById, Shipment, ShipmentLine, whyNotPicked } from '../orders/index.js';
import { carrierForParcel, tidyNumber } from '../shipping/index.js';
import { printOnto, requireOwnShop } from './print-waybills.js';
import { printed } from './render-printout.js';
import { Waybill } from './waybill.entity.js';
import type { EnterWaybillInput, ReprintWaybillInput, WaybillActionInput } from './waybill.inputs.js';
import { WaybillAction, WaybillStatus, waybillLifecycle } from './waybill-status.js';

/** Enters a waybill number by hand 手工运单: what a courier left on paper, or sold elsewhere (E5). It is printed like others. */
export const enterWaybill = useCase(
  { name: 'enterWaybill', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, { orderId, carrierId, number }: EnterWaybillInput) => {
    const [order] = await lockOrdersById(ctx, [orderId]);
    if (!order || !reaches(ctx.scope, { merchantId: order.merchantId })) throw notFound('order', 'orderId');
    const why = whyNotPicked(order);
    if (why) throw notAllowedNow(why);
    const tidy = tidyNumber(number);
    const carrier = await carrierForParcel(ctx, carrierId, tidy);
    const waybill = Object.assign(new Waybill(), {
      id: newId('waybill', ctx.clock),
      ...{ number: tidy, carrierId: carrier.id, merchantId: order.merchantId, orderId: order.id, isManual: true },
      createdAt: ctx.now,
    });
    ctx.em.persist(waybill);
    await flushUnique(ctx, {
      waybill_carrier_id_number: () => refuse('WAYBILL_NUMBER_TAKEN', 'another waybill has this number', 'number'),
      waybill_open: () => refuse('WAYBILL_OPEN', 'the order has a waybill that is not used; void it first', 'orderId'),
    });
    return { id: waybill.id };
  },
);

/** Prints a waybill again: the sheet says that it is a reprint, which one, and who made it when (E5). */
export const reprintWaybill = printed(
  useCase(
    { name: 'reprintWaybill', permission: Permission.ORDERS_SHIP, idempotent: true },
    async (ctx, { id, format }: ReprintWaybillInput) => {
      const waybill = await waybillFor(ctx, id, WaybillAction.REPRINT);
      requireOwnShop(ctx, waybill.merchantId);
      return { id: waybill.id, printoutId: printOnto(ctx, waybill.merchantId, format, [waybill]).id };
    },
  ),
);

/** Voids a waybill that is not used; its number is not given again (E5). */
export const voidWaybill = useCase(
  { name: 'voidWaybill', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, { id }: WaybillActionInput) => {
    const waybill = await waybillFor(ctx, id, WaybillAction.VOID);
    transition(waybillLifecycle, WaybillAction.VOID, waybill);
    return { id: waybill.id };
  },
);

async function waybillFor(ctx: ScopedContext, id: string, action: WaybillAction): Promise<Waybill> {
  const waybill = await ctx.em.findOne(Waybill, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!waybill || !reaches(ctx.scope, { merchantId: waybill.merchantId })) throw notFound('waybill', 'id');
  const reason = whyNot(waybillLifecycle, action, waybill);
  if (reason) throw notAllowedNow(reason);
  return waybill;
}

/** The unused waybill of an order, locked; null when there is none. */
export const openWaybill = (ctx: UseCaseContext, orderId: string): Promise<Waybill | null> =>
  ctx.em.findOne(Waybill, { orderId, status: WaybillStatus.ISSUED }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** An order was sent or cancelled elsewhere: its unused waybill left with the parcel that bears its number, or is void. */
export async function settleWaybill(ctx: UseCaseContext, orderId: string): Promise<void> {
  const waybill = await openWaybill(ctx, orderId);
  if (!waybill) return;
  const parcels = await ctx.em.find(ShipmentLine, { orderId });
  const ids = parcels.map(({ shipmentId }) => shipmentId);
  const bears = { id: { $in: ids }, carrierId: waybill.carrierId, trackingNumber: waybill.number };
  const shipment = await ctx.em.findOne(Shipment, bears);
  transition(waybillLifecycle, shipment ? 'SEND' : WaybillAction.VOID, waybill);
  waybill.shipmentId = shipment?.id ?? null;
}
