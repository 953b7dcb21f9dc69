import { newId } from '../kernel/ids.js';
import { allocate } from '../kernel/money.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { escrowOf, postTransfer, TransferKind } from '../ledger/index.js';
import { lockToSplit } from './captured-allocations.js';
import { PaymentStatus } from './payment-status.js';
import { openOf, TenderAllocation } from './tender-allocation.entity.js';

/**
 * Moves part of what is held for a paid order to another order of the same payment, merchant and buyer, because the order
 * was split (E4): every tender gives its share to the fen. Of an order that is to be paid at the door, what is to be collected
 * is divided, and nothing moves. Lock the order before; the other one is new.
 */
export async function splitHeld(
  ctx: UseCaseContext,
  { orderId, toOrderId, amountMinor }: { orderId: string; toOrderId: string; amountMinor: number },
): Promise<void> {
  const allocations = await lockToSplit(ctx, orderId);
  const open = allocations.map(openOf);
  if (amountMinor > open.reduce((sum, each) => sum + each, 0))
    throw new Error(`${orderId} holds less than ${amountMinor}`);
  const parts = allocate(amountMinor, open);
  for (const [index, allocation] of allocations.entries()) {
    const part = parts[index] ?? 0;
    // An order without any allocation would count as never paid.
    if (part === 0 && index > 0) continue;
    const { tenderId, paymentId, merchantId, buyerId, status } = allocation;
    allocation.amountMinor -= part;
    const moved = Object.assign(new TenderAllocation(), {
      id: newId('allocation', ctx.clock),
      ...{ tenderId, paymentId, merchantId, buyerId, orderId: toOrderId },
      ...{ amountMinor: part, refundedMinor: 0, status },
    });
    ctx.em.persist(moved);
  }
  const [{ merchantId, status }] = allocations;
  if (amountMinor === 0 || status === PaymentStatus.TO_COLLECT) return;
  await postTransfer(ctx, {
    kind: TransferKind.ORDER_SPLIT,
    reference: toOrderId,
    memo: orderId,
    lines: [
      { account: escrowOf(orderId, merchantId), amountMinor: -amountMinor },
      { account: escrowOf(toOrderId, merchantId), amountMinor },
    ],
  });
}
