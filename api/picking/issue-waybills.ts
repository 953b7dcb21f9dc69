import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from '../orders/index.js';
import { takeWaybillNumbers } from '../shipping/index.js';
import type { Checked } from './check-before-printing.js';
import { Waybill } from './waybill.entity.js';

/**
 * Gives every order that passed its checks a waybill with the next number of its carrier (E5). Numbers are taken carrier by
 * carrier in the order of their ids, after the orders are locked, so that two clerks never wait for each other.
 */
export async function issueWaybills(
  ctx: UseCaseContext,
  merchantId: string,
  orders: readonly Order[],
  checked: ReadonlyMap<string, Checked>,
): Promise<Waybill[]> {
  const byCarrier = new Map<string, Order[]>();
  for (const order of orders) {
    const found = checked.get(order.id);
    if (found && 'carrierId' in found)
      byCarrier.set(found.carrierId, [...(byCarrier.get(found.carrierId) ?? []), order]);
  }
  const issued: Waybill[] = [];
  for (const [carrierId, theirs] of [...byCarrier].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const numbers = await takeWaybillNumbers(ctx, { carrierId, merchantId, count: theirs.length });
    for (const [index, order] of theirs.entries()) {
      const waybill = Object.assign(new Waybill(), {
        id: newId('waybill', ctx.clock),
        number: numbers[index] ?? '',
        ...{ carrierId, merchantId, orderId: order.id, createdAt: ctx.now },
      });
      ctx.em.persist(waybill);
      issued.push(waybill);
    }
  }
  return issued;
}
