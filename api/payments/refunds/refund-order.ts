import { LockMode } from '@mikro-orm/core';
import { newId } from '../../kernel/ids.js';
import { allocate } from '../../kernel/money.js';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import {
  commissionFor,
  escrowOf,
  postTransfer,
  refundsThrough,
  subsidyFor,
  suspenseFor,
  TransferKind,
  type TransferLine,
  walletOf,
} from '../../ledger/index.js';
import { lockCaptured } from '../captured-allocations.js';
import { HOLDER } from '../gateways/clearing.js';
import { addMerchantLines, type NewMerchantLine } from '../merchant-account/add-merchant-lines.js';
import { includedVat } from '../merchant-account/included-vat.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { merchantSides } from '../merchant-account/merchant-side.js';
import { OrderRelease } from '../releases/order-release.entity.js';
import { Tender, TenderMethod } from '../tender.entity.js';
import { openOf, type TenderAllocation } from '../tender-allocation.entity.js';
import { GatewayRefund } from './gateway-refund.entity.js';
import { Refund, type RefundCause } from './refund.entity.js';
import { RefundPart } from './refund-part.entity.js';
import { splitRefund } from './split-refund.js';

export interface RefundRequest {
  readonly orderId: string;
  readonly amountMinor: number;
  readonly cause: RefundCause;
  /** Id of what caused it; the same cause and reference are refunded once. */
  readonly reference: string;
  /** A chargeback that was lost: the gateway took this allocation's money before, so nothing is sent to the buyer again. */
  readonly lost?: { readonly chargebackId: string; readonly allocationId: string };
}

/**
 * Refunds an order, wholly or partly, to where the money came from (F5): through the gateway it came by, where it is on its way
 * until the gateway has carried it out; prepaid money, bank transfers and cash into the wallet, from where the buyer withdraws
 * it to an account of the buyer's own (F2). Of several tenders the one used last is refunded first. Before the order's completion it comes out of
 * what is held for the order; afterwards the merchant pays it out of what is or will be due to it (G6), and the market
 * gives back its commission in proportion, and gets back what it had put to the order (E2). A lost chargeback has the same
 * shares and clears what was suspended. Lock the order before.
 *
 * @throws Refusal NOTHING_PAID, REFUND_EXCEEDS_PAID, CHARGEBACK_OPEN, ALREADY_REFUNDED
 */
export async function refundOrder(ctx: UseCaseContext, request: RefundRequest): Promise<Refund> {
  const { orderId, amountMinor, cause, reference, lost } = request;
  if (amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a refund is more than nothing');
  const allocations = await lockCaptured(ctx, orderId);
  const open = lost ? clearDisputed(allocations, lost.allocationId, amountMinor) : allocations.map(openOf);
  requireOpen(allocations, open, amountMinor);
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
  const parts = splitRefund(amountMinor, open);
  const taken = allocations
    .map((allocation, index) => ({ allocation, partMinor: parts[index] ?? 0 }))
    .filter(({ partMinor }) => partMinor > 0);
  const tenders = await ctx.em.find(Tender, { id: { $in: taken.map(({ allocation }) => allocation.tenderId) } });
  const back = taken.map((part) => giveBack(ctx, refund, { ...part, tenders, lost }));
  const transferId = await postTransfer(ctx, {
    kind: TransferKind.REFUND,
    reference: refund.id,
    memo: `${cause} ${reference}`,
    lines: [...back, ...lines],
  });
  await addMerchantLines(
    ctx,
    onAccount.map((line) => ({ ...line, merchantId, orderId, transferId })),
  );
  return refund;
}

function requireOpen(allocations: readonly TenderAllocation[], open: readonly number[], amountMinor: number): void {
  const left = open.reduce((sum, each) => sum + each, 0);
  if (amountMinor <= left) return;
  const disputed = allocations.reduce((sum, { disputedMinor }) => sum + disputedMinor, 0);
  throw amountMinor <= left + disputed
    ? refuse('CHARGEBACK_OPEN', 'a chargeback that is not decided took part of what would be refunded')
    : refuse('REFUND_EXCEEDS_PAID', 'more than was paid and not refunded yet');
}

/** What a lost chargeback took of one allocation is not disputed any more, and is all that is refunded. */
function clearDisputed(allocations: readonly TenderAllocation[], allocationId: string, amountMinor: number): number[] {
  return allocations.map((allocation) => {
    if (allocation.id !== allocationId) return 0;
    allocation.disputedMinor -= amountMinor;
    return amountMinor;
  });
}

interface Taken {
  readonly allocation: TenderAllocation;
  readonly partMinor: number;
  readonly tenders: readonly Tender[];
  readonly lost?: RefundRequest['lost'];
}

/**
 * What goes back to one tender: into the wallet at once, or on its way through the gateway it came by, sent by the sweep. What a
 * chargeback took has gone already.
 */
function giveBack(ctx: UseCaseContext, refund: Refund, { allocation, partMinor, tenders, lost }: Taken): TransferLine {
  const { tenderId, merchantId, buyerId } = allocation;
  const tender = tenders.find(({ id }) => id === tenderId);
  if (!tender) throw new Error(`${allocation.id} has no tender`);
  allocation.refundedMinor += partMinor;
  const { attemptId, method } = tender;
  const gateway = Object.values(GatewayName).find((name) => name === String(method));
  const part = Object.assign(new RefundPart(), {
    id: newId('refundpart', ctx.clock),
    ...{ refundId: refund.id, tenderId, merchantId, buyerId, amountMinor: partMinor },
    destination: gateway ? method : TenderMethod.WALLET,
  });
  ctx.em.persist(part);
  if (lost) return { account: suspenseFor(lost.chargebackId), amountMinor: partMinor };
  if (!gateway || !attemptId) return { account: walletOf(buyerId), amountMinor: partMinor };
  const sent = Object.assign(new GatewayRefund(), {
    id: newId('gatewayrefund', ctx.clock),
    ...{ attemptId, gateway, buyerId, refundId: refund.id, amountMinor: partMinor },
    ...{ nextAt: ctx.now, createdAt: ctx.now },
  });
  ctx.em.persist(sent);
  part.gatewayRefundId = sent.id;
  return { account: refundsThrough(HOLDER[gateway], sent.id), amountMinor: partMinor };
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
