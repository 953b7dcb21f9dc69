import { toDecimal } from '../kernel/money.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { collectCash } from '../payments/index.js';
import { settingsOf } from '../settings/index.js';
import { cashSettings } from './cash-settings.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { record } from './order-timeline.js';
import { LOCAL_DELIVERY, type ParcelWay } from './parcel-way.js';

/** Whether a courier may be asked to carry as much (F3). */
export async function requireWithinMost(ctx: UseCaseContext, totalMinor: number): Promise<void> {
  const mostMinor = (await settingsOf(ctx))(cashSettings.most);
  if (totalMinor > mostMinor)
    throw refuse('CASH_TOO_MUCH', `at most ${toDecimal(mostMinor, ctx.market.currency)} an order is paid at the door`);
}

interface CashFacts {
  readonly isCashOnDelivery: boolean;
  readonly paidAt: unknown;
}

/** Whether its courier still has to collect what it costs (F3). The one question every place asks that else asks for money. */
export const owesCash = ({ isCashOnDelivery, paidAt }: CashFacts): boolean => isCashOnDelivery && paidAt === null;

/**
 * A locked order that is to be paid at the door leaves whole, with the market's own couriers: so one parcel, one task and one
 * collection of the whole sum. Who wants it in several parcels splits it first, which divides the sum too.
 *
 * @param units how many are in the parcel
 */
export function requireOneLocalParcel(order: Order, units: number, { carrier, carrierId }: ParcelWay): void {
  if (!owesCash(order)) return;
  if (units < order.unitCount)
    throw refuse('CASH_SHIPS_WHOLE', 'it is paid at the door, so it leaves in one parcel; split it first', 'lines');
  if (carrier !== LOCAL_DELIVERY || carrierId !== null)
    throw refuse('CASH_SHIPS_WHOLE', 'it is paid at the door, so a courier of the market brings it', 'carrier');
}

/** The courier collected what a locked order costs: from now on it is paid like any other (F3). */
export async function collectAtDoor(ctx: UseCaseContext, order: Order, courierId: string): Promise<void> {
  order.paidAt = ctx.now;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.CASH_COLLECTED });
  await tell(ctx, order, 'ORDER_PAID');
  await ctx.em.flush();
  await collectCash(ctx, { orderId: order.id, courierId });
}
