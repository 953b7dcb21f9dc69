import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { takeBack } from './local-parcels.js';
import { orderFor } from './move-order.js';
import { OrderAction } from './order-status.js';
import type { TakeParcelBackInput } from './parcel.inputs.js';

/**
 * Somebody at the shop has a parcel in hand again that could not be delivered (E6, C3): stock is put back and what its units
 * paid goes back to the buyer. Refused while a return or complaint is open, which decides about the money then.
 */
export const takeParcelBack = useCase(
  { name: 'takeParcelBack', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, input: TakeParcelBackInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.TAKE_BACK);
    await takeBack(ctx, order, input.shipmentId, input.reason);
    return { id: order.id };
  },
);
