import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Order } from '../../orders/index.js';
import type { Return } from '../return.entity.js';
import type { ParcelKnown } from './read-records.js';
import { ReturnRecord } from './return-record.entity.js';

interface Applied {
  readonly made: Return;
  readonly order: Order;
  /** The lines of the order that are asked for. */
  readonly orderLineIds: readonly string[];
}

/** Keeps with a return what was known of the parcels that brought its goods (G2). */
export function keepRecords(
  ctx: UseCaseContext,
  { made, order, orderLineIds }: Applied,
  records: readonly ParcelKnown[],
): void {
  const wanted = new Set(orderLineIds);
  for (const { kind, parcel, contents, events, bearsOut, orderLineIds: carried } of records) {
    if (!carried.some((id) => wanted.has(id))) continue;
    const { id: shipmentId, status, carrier, trackingNumber, shippedAt, deliveredAt } = parcel;
    ctx.em.persist(
      Object.assign(new ReturnRecord(), {
        id: newId('returnrecord', ctx.clock),
        ...{ returnId: made.id, merchantId: made.merchantId, buyerId: made.buyerId },
        ...{ kind, shipmentId, status, carrier, trackingNumber, shippedAt, deliveredAt },
        ...{ promisedOn: order.promisedOn, contents, events, bearsOut, takenAt: ctx.now },
      }),
    );
  }
}
