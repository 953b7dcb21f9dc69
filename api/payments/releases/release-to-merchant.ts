import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { balanceOf, commissionFor, escrowOf, subsidyFor, TransferKind } from '../../ledger/index.js';
import { settingsOf } from '../../settings/index.js';
import { lockCaptured } from '../captured-allocations.js';
import type { LineRule } from '../merchant-account/add-merchant-lines.js';
import { includedVat } from '../merchant-account/included-vat.js';
import { merchantAccountSettings } from '../merchant-account/merchant-account-settings.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { postToMerchant } from '../merchant-account/post-to-merchant.js';
import { OrderRelease } from './order-release.entity.js';

interface Release {
  orderId: string;
  merchantId: string;
  commissionMinor: number;
  subsidyMinor?: number;
  commissionRule?: LineRule | null;
  marginMinor?: number;
  marginRule?: LineRule | null;
}

/**
 * Releases what is held for a completed order (I1), and what the market bears of what was given off it (E2): the
 * commission to the market, the rest to what is due to the merchant. Lock the order before; an order is released once.
 *
 * @param commissionMinor never more than is held with the subsidy
 * @param commissionRule why the commission is what it is, for the merchant's statement
 * @param marginMinor what was paid above supply prices 差价 (B6): the market's like commission, and goes back with it
 * @param subsidyMinor what the market pays in the buyer's place
 * @throws Refusal NOTHING_PAID
 * @returns what was held (`grossMinor`), subsidy and commission; the merchant gets what is left
 */
export async function releaseToMerchant(
  ctx: UseCaseContext,
  { orderId, merchantId, subsidyMinor = 0, marginMinor = 0, ...asked }: Release,
): Promise<OrderRelease> {
  await lockCaptured(ctx, orderId);
  const grossMinor = await balanceOf(ctx, escrowOf(orderId, merchantId));
  const incomeMinor = grossMinor + subsidyMinor;
  const commissionMinor = asked.commissionMinor + marginMinor;
  if (commissionMinor > incomeMinor)
    throw new Error(`commission of ${orderId} is ${commissionMinor} of ${incomeMinor}`);
  const vatBasisPoints = (await settingsOf(ctx))(merchantAccountSettings.feeVat);
  const release = Object.assign(new OrderRelease(), {
    id: newId('release', ctx.clock),
    orderId,
    merchantId,
    grossMinor,
    commissionMinor,
    commissionVatBasisPoints: vatBasisPoints,
    subsidyMinor,
    refundedMinor: 0,
    commissionReturnedMinor: 0,
    createdAt: ctx.now,
  });
  ctx.em.persist(release);
  await postToMerchant(ctx, {
    kind: TransferKind.RELEASE,
    reference: orderId,
    memo: orderId,
    merchantId,
    lines: [
      { kind: MerchantLineKind.SALE, amountMinor: grossMinor, orderId },
      { kind: MerchantLineKind.SUBSIDY, amountMinor: subsidyMinor, orderId },
      {
        kind: MerchantLineKind.COMMISSION,
        amountMinor: -asked.commissionMinor,
        vatMinor: -includedVat(asked.commissionMinor, vatBasisPoints),
        vatBasisPoints,
        rule: asked.commissionRule ?? null,
        orderId,
      },
      {
        kind: MerchantLineKind.PRICE_MARGIN,
        amountMinor: -marginMinor,
        // With that of the commission the VAT of both, which goes back with refunds.
        vatMinor: includedVat(asked.commissionMinor, vatBasisPoints) - includedVat(commissionMinor, vatBasisPoints),
        vatBasisPoints,
        rule: asked.marginRule ?? null,
        orderId,
      },
    ],
    against: [
      { account: escrowOf(orderId, merchantId), amountMinor: -grossMinor },
      { account: subsidyFor(orderId), amountMinor: -subsidyMinor },
      { account: commissionFor(orderId), amountMinor: commissionMinor },
    ],
  });
  return release;
}
