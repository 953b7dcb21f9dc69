import { holdsForMerchant } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { batchFor } from './move-batch.js';
import type { AssignPickingBatchInput } from './picking.inputs.js';
import type { PickingBatch } from './picking-batch.entity.js';
import { PickingBatchAction, PickingBatchStatus } from './picking-status.js';

/** Gives a batch to a named picker, or to another one while it is picked: who confirmed which note stays (E5). */
export const assignPickingBatch = useCase(
  { name: 'assignPickingBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id, accountId }: AssignPickingBatchInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.ASSIGN);
    await giveTo(ctx, batch, accountId);
    return { id: batch.id };
  },
);

/** A locked batch is this picker's from now on. */
export async function giveTo(ctx: UseCaseContext, batch: PickingBatch, accountId: string): Promise<void> {
  if (!(await holdsForMerchant(ctx, accountId, batch.merchantId, Permission.ORDERS_PICK)))
    throw refuse('NOT_A_PICKER', 'this account may not pick for the merchant', 'accountId');
  Object.assign(batch, { pickerId: accountId, assignedAt: ctx.now, updatedAt: ctx.now });
  if (batch.status === PickingBatchStatus.OPEN) batch.status = PickingBatchStatus.ASSIGNED;
}
