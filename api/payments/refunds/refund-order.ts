import { LockMode } from '@mikro-orm/core';
import { newId } from '../../kernel/ids.js';
import { allocate } from '../../kernel/money.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import {
  commissionFor,
  escrowOf,
  postTransfer,
  subsidyFor,
  TransferKind,
  type TransferLine,
  walletOf,
} from '../../ledger/index.js';
import { lockCaptured } from '../captured-allocations.js';
import { addMerchantLines, type NewMerchantLine } from '../merchant-account/add-merchant-lines.js';
import { includedVat } from '../merchant-account/included-vat.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { merchantSides } from '../merchant-account/merchant-side.js';
import { OrderRelease } from '../releases/order-release.entity.js';
import { TenderMethod } from '../tender.entity.js';
import type { TenderAllocation } from '../tender-allocation.entity.js';
import { Refund, type RefundCause } from './refund.entity.js';
import { RefundPart } from './refund-part.entity.js';
import { splitRefund } from './split-refund.js';

export interface RefundRequest {
  readonly orderId: string;
  readonly amountMinor: number;
  readonly cause: RefundCause;
  /** Id of what caused it; the same cause and reference are refunded once. */
  readonly reference: string;
}

/**
 * Refunds an order, wholly or partly, to where the money came from (F5). Before the order's completion it comes out of
 * what is held for the order; afterwards the merchant pays it out of what is or will be due to it (G6), and the market
 * gives back its commission in proportion, and gets back what it had put to the order (E2). Lock the order before.
 *
 * @throws Refusal NOTHING_PAID, REFUND_EXCEEDS_PAID, ALREADY_REFUNDED
 */
export async function refundOrder(ctx: UseCaseContext, request: RefundRequest): Promise<Refund> {
  const { orderId, amountMinor, cause, reference } = request;
  if (amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a refund is more than nothing');
  const allocations = await lockCaptured(ctx, orderId);
  const open = allocations.map((allocation) => allocation.amountMinor - allocation.refundedMinor);
  if (amountMinor > open.reduce((sum, each) => sum + each, 0))
    throw refuse('REFUND_EXCEEDS_PAID', 'more than was paid and not refunded yet');
  if (await ctx.em.count(Refund, { cause, reference }))
    throw refuse('ALREADY_REFUNDED', `${cause} of ${reference} is refunded already`);

  const { merchantId, buyerId, paymentId } = allocations[0];
  const { lines, onAccount, ...pockets } = await sourceOf(ctx, orderId, merchantId, amountMinor);
  const refund = Object.assign(new Refund(), {
    id: newId('refund', ctx.clock),
    paymentId,
    orderId,
    merchantId,
    buyerId,
    cause,
    reference,
    amountMinor,
    ...pockets,
    createdAt: ctx.now,
  });
  ctx.em.persist(refund);
  for (const [index, part] of splitRefund(amountMinor, open).entries()) giveBack(ctx, refund, allocations[index], part);
  const transferId = await postTransfer(ctx, {
    kind: TransferKind.REFUND,
    reference: refund.id,
    memo: `${cause} ${reference}`,
    lines: [{ account: walletOf(buyerId), amountMinor }, ...lines],
  });
  await addMerchantLines(
    ctx,
    onAccount.map((line) => ({ ...line, merchantId, orderId, transferId })),
  );
  return refund;
}

function giveBack(
  ctx: UseCaseContext,
  refund: Refund,
  allocation: TenderAllocation | undefined,
  amountMinor: number,
): void {
  if (!allocation || amountMinor === 0) return;
  allocation.refundedMinor += amountMinor;
  const { id: refundId, merchantId, buyerId } = refund;
  const part = {
    refundId,
    merchantId,
    buyerId,
    tenderId: allocation.tenderId,
    destination: TenderMethod.WALLET,
    amountMinor,
  };
  ctx.em.persist(Object.assign(new RefundPart(), { id: newId('refundpart', ctx.clock), ...part }));
}

interface Source {
  readonly lines: readonly TransferLine[];
  /** What the merchant reads of it on its account. */
  readonly onAccount: readonly NewMerchantLine[];
  readonly fromMerchantMinor: number;
  readonly fromCommissionMinor: number;
  readonly toSubsidyMinor: number;
}

/** Out of whose pocket: what is held for the order or, once that is released, the merchant's and the market's. */
async function sourceOf(
  ctx: UseCaseContext,
  orderId: string,
  merchantId: string,
  amountMinor: number,
): Promise<Source> {
  const release = await ctx.em.findOne(OrderRelease, { orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!release) {
    const lines = [{ account: escrowOf(orderId, merchantId), amountMinor: -amountMinor }];
    return { lines, onAccount: [], fromMerchantMinor: 0, fromCommissionMinor: 0, toSubsidyMinor: 0 };
  }
  release.refundedMinor += amountMinor;
  // In proportion to all that was refunded so far, so that no order of refunds makes a difference.
  const part = (of: number): number =>
    allocate(of, [release.refundedMinor, release.grossMinor - release.refundedMinor])[0] ?? 0;
  const fromCommissionMinor = part(release.commissionMinor) - release.commissionReturnedMinor;
  const toSubsidyMinor = part(release.subsidyMinor) - release.subsidyReturnedMinor;
  const vatBasisPoints = release.commissionVatBasisPoints;
  const vatBackMinor = includedVat(release.commissionReturnedMinor, vatBasisPoints);
  release.commissionReturnedMinor += fromCommissionMinor;
  release.subsidyReturnedMinor += toSubsidyMinor;
  const fromMerchantMinor = amountMinor - fromCommissionMinor + toSubsidyMinor;
  const [side = []] = await merchantSides(ctx, [{ merchantId, amountMinor: -fromMerchantMinor }]);
  const lines = [
    { account: commissionFor(orderId), amountMinor: -fromCommissionMinor },
    ...(toSubsidyMinor > 0 ? [{ account: subsidyFor(orderId), amountMinor: toSubsidyMinor }] : []),
    ...side,
  ];
  const onAccount = [
    { kind: MerchantLineKind.REFUND, amountMinor: -amountMinor },
    {
      kind: MerchantLineKind.COMMISSION_RETURN,
      amountMinor: fromCommissionMinor,
      // In proportion to all that was given back so far, so that the parts add up to the VAT of the whole.
      vatMinor: includedVat(release.commissionReturnedMinor, vatBasisPoints) - vatBackMinor,
      vatBasisPoints,
    },
    { kind: MerchantLineKind.SUBSIDY_RETURN, amountMinor: -toSubsidyMinor },
  ].filter((line) => line.amountMinor !== 0);
  return { lines, onAccount, fromMerchantMinor, fromCommissionMinor, toSubsidyMinor };
}
