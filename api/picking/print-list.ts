import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { batchFor, ordersIn } from './move-batch.js';
import type { PrintPickingListInput } from './picking.inputs.js';
import { PickingBatchAction } from './picking-status.js';
import { Printout, PrintoutKind } from './printout.entity.js';
import { printed } from './render-printout.js';

/** Picking lists of a batch and of each of its orders, or of one order (E5). Who printed what is on record (A6). */
export const printPickingList = printed(
  useCase(
    { name: 'printPickingList', permission: Permission.ORDERS_PICK, idempotent: true },
    async (ctx, { id, orderId = null, format }: PrintPickingListInput) => {
      const batch = await batchFor(ctx, id, PickingBatchAction.PRINT_LIST);
      if (orderId !== null && !(await ordersIn(ctx, batch)).some((made) => made.orderId === orderId))
        throw notFound('order in this batch', 'orderId');
      const printout = Object.assign(new Printout(), {
        id: newId('printout', ctx.clock),
        ...{ kind: PrintoutKind.PICKING_LIST, format, merchantId: batch.merchantId, batchId: batch.id, orderId },
        ...{ printedBy: ctx.actor.accountId ?? ctx.actor.appId ?? ctx.actor.kind, createdAt: ctx.now },
      });
      ctx.em.persist(printout);
      return { id: batch.id, printoutId: printout.id };
    },
  ),
);
