import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { balanceOf, commissionFor, escrowOf, postTransfer, subsidyFor, TransferKind } from '../../ledger/index.js';
import { lockCaptured } from '../captured-allocations.js';
import { merchantLines } from './merchant-money.js';
import { OrderRelease } from './order-release.entity.js';

interface Release {
  orderId: string;
  merchantId: string;
  commissionMinor: number;
  subsidyMinor?: number;
}

/**
 * Releases what is held for a completed order (I1), and what the market bears of what was given off it (E2): the
 * commission to the market, the rest to what is due to the merchant. Lock the order before; an order is released once.
 *
 * @param commissionMinor never more than is held with the subsidy
 * @param subsidyMinor what the market pays in the buyer's place
 * @throws Refusal NOTHING_PAID
 * @returns what was held (`grossMinor`), subsidy and commission; the merchant gets what is left
 */
export async function releaseToMerchant(
  ctx: UseCaseContext,
  { orderId, merchantId, commissionMinor, subsidyMinor = 0 }: Release,
): Promise<OrderRelease> {
  await lockCaptured(ctx, orderId);
  const escrow = escrowOf(orderId, merchantId);
  const grossMinor = await balanceOf(ctx, escrow);
  const incomeMinor = grossMinor + subsidyMinor;
  if (commissionMinor > incomeMinor)
    throw new Error(`commission of ${orderId} is ${commissionMinor} of ${incomeMinor}`);
  const release = Object.assign(new OrderRelease(), {
    id: newId('release', ctx.clock),
    orderId,
    merchantId,
    grossMinor,
    commissionMinor,
    subsidyMinor,
    refundedMinor: 0,
    commissionReturnedMinor: 0,
    createdAt: ctx.now,
  });
  ctx.em.persist(release);
  if (incomeMinor > 0) {
    await postTransfer(ctx, {
      kind: TransferKind.RELEASE,
      reference: orderId,
      memo: orderId,
      lines: [
        { account: escrow, amountMinor: -grossMinor },
        ...(subsidyMinor > 0 ? [{ account: subsidyFor(orderId), amountMinor: -subsidyMinor }] : []),
        { account: commissionFor(orderId), amountMinor: commissionMinor },
        ...(await merchantLines(ctx, merchantId, incomeMinor - commissionMinor)),
      ],
    });
  }
  return release;
}
