import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { orderFor, requireAllowed } from './move-order.js';
import { OrderAction } from './order-status.js';
import type { TakeParcelBackInput } from './parcel.inputs.js';
import { isEnded } from './parcel-states.js';
import { comeBack, parcelsOf } from './parcels.js';

/**
 * Somebody at the shop has a parcel in hand again that could not be delivered (E6, C3): stock is put back and what its units
 * paid goes back to the buyer. Refused while a return or complaint is open, which decides about the money then.
 */
export const takeParcelBack = useCase(
  { name: 'takeParcelBack', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, input: TakeParcelBackInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.TAKE_BACK);
    requireAllowed(order, OrderAction.TAKE_BACK);
    const parcel = (await parcelsOf(ctx, order)).find(({ id }) => id === input.shipmentId);
    if (!parcel || isEnded(parcel.status)) throw notFound('parcel on its way', 'shipmentId');
    await comeBack(ctx, order, parcel, input.reason);
    return { id: order.id };
  },
);
