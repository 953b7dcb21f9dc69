import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { orderFor, requireAllowed } from './move-order.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import type { SetShipOnInput } from './review.inputs.js';

const LATEST_MS = 180 * 24 * 3_600_000;

/** Says from which day an order may be sent; until then it is neither picked nor printed (E5). Null: at once. */
export const setShipOn = useCase(
  { name: 'setShipOn', permission: Permission.ORDERS_NOTE },
  async (ctx, { id, shipOn = null, reason }: SetShipOnInput) => {
    const order = await orderFor(ctx, id, OrderAction.SET_SHIP_ON);
    requireAllowed(order, OrderAction.SET_SHIP_ON);
    const { timeZone } = ctx.market;
    const latest = localDay(new Date(ctx.now.getTime() + LATEST_MS), timeZone);
    if (shipOn !== null && (shipOn < localDay(ctx.now, timeZone) || shipOn > latest))
      throw refuse('INVALID', `a day from today until ${latest}`, 'shipOn');
    const oldValue = order.shipOn;
    Object.assign(order, { shipOn, updatedAt: ctx.now });
    record(ctx, order, { kind: OrderEntryKind.CORRECTION, message: reason, oldValue, isInternal: true });
    await tell(ctx, order, 'ORDER_CHANGED', { shipOn });
    return order;
  },
);
