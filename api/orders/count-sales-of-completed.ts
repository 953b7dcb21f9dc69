import { countSales } from '../catalog/index.js';
import type { Reaction } from '../events/index.js';
import { OrderLine } from './order-line.entity.js';

/**
 * What a completed order sold, less what was returned by then, counts for its products; what replaces it does not count again.
 * Runs once an order.
 */
export const countSalesOfCompleted: Reaction = {
  name: 'count-sales-of-completed-orders',
  kinds: ['ORDER_COMPLETED'],
  run: async (ctx, { recordId }) => {
    const lines = await ctx.em.find(OrderLine, { orderId: recordId });
    await countSales(
      ctx,
      lines.flatMap(({ productId, quantity, returnedQuantity, replacesLineId }) =>
        productId && !replacesLineId && quantity > returnedQuantity
          ? [{ productId, quantity: quantity - returnedQuantity }]
          : [],
      ),
    );
  },
};
