import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { balanceOf, commissionFor, escrowOf, postTransfer, TransferKind } from '../ledger/index.js';
import { lockCaptured } from './captured-allocations.js';
import { merchantLines } from './merchant-money.js';
import { OrderRelease } from './order-release.entity.js';

/**
 * Releases what is held for a completed order (I1): the commission to the market, the rest to what is due to the
 * merchant. Lock the order before; an order is released once.
 *
 * @param commissionMinor never more than is held
 * @throws Refusal NOTHING_PAID
 * @returns what was held (`grossMinor`) and the commission; the merchant gets the difference
 */
export async function releaseToMerchant(
  ctx: UseCaseContext,
  { orderId, merchantId, commissionMinor }: { orderId: string; merchantId: string; commissionMinor: number },
): Promise<OrderRelease> {
  await lockCaptured(ctx, orderId);
  const escrow = escrowOf(orderId, merchantId);
  const grossMinor = await balanceOf(ctx, escrow);
  if (commissionMinor > grossMinor)
    throw new Error(`commission of ${orderId} is ${commissionMinor} of ${grossMinor} held`);
  const release = Object.assign(new OrderRelease(), {
    id: newId('release', ctx.clock),
    orderId,
    merchantId,
    grossMinor,
    commissionMinor,
    refundedMinor: 0,
    commissionReturnedMinor: 0,
    createdAt: ctx.now,
  });
  ctx.em.persist(release);
  if (grossMinor > 0) {
    await postTransfer(ctx, {
      kind: TransferKind.RELEASE,
      reference: orderId,
      memo: orderId,
      lines: [
        { account: escrow, amountMinor: -grossMinor },
        { account: commissionFor(orderId), amountMinor: commissionMinor },
        ...(await merchantLines(ctx, merchantId, grossMinor - commissionMinor)),
      ],
    });
  }
  return release;
}
