import { GatewayName } from '../../kernel/payment-gateway.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { postTransfer, suspenseFor, TransferKind } from '../../ledger/index.js';
import { clearingOf } from '../gateways/clearing.js';
import { Tender } from '../tender.entity.js';
import { TenderAllocation } from '../tender-allocation.entity.js';

/** What a gateway took back of one tender, by allocation; allocations and their orders are locked. */
export interface ChargedBack {
  readonly chargebackId: string;
  readonly gateway: GatewayName;
  readonly attemptId: string;
  readonly parts: readonly { readonly allocation: TenderAllocation; readonly amountMinor: number }[];
}

/**
 * The gateway took the money back (F5): it has left what lies there, and the market bears it in suspense until the
 * chargeback is decided. No refund takes it meanwhile.
 */
export async function bookChargeback(ctx: UseCaseContext, taken: ChargedBack): Promise<void> {
  for (const { allocation, amountMinor } of taken.parts) allocation.disputedMinor += amountMinor;
  await move(ctx, taken, taken.chargebackId, 1);
}

/** The gateway gave the money back: suspense is cleared, and what was paid can be refunded again. */
export async function undoChargeback(ctx: UseCaseContext, taken: ChargedBack): Promise<void> {
  for (const { allocation, amountMinor } of taken.parts) allocation.disputedMinor -= amountMinor;
  await move(ctx, taken, `${taken.chargebackId}:won`, -1);
}

/**
 * Does as if the chargebacks of an order that are not decided had been won, for a transaction that is undone: what a refund would be
 * then. The order is locked.
 */
export async function setDisputesAside(ctx: UseCaseContext, orderId: string): Promise<void> {
  const disputed = await ctx.em.find(
    TenderAllocation,
    { orderId, disputedMinor: { $gt: 0 } },
    { orderBy: { id: 'asc' } },
  );
  for (const allocation of disputed) {
    const { attemptId, method } = await ctx.em.findOneOrFail(Tender, { id: allocation.tenderId });
    const gateway = Object.values(GatewayName).find((name) => name === String(method));
    if (!gateway || !attemptId) throw new Error(`${allocation.id} is disputed, and came by no gateway`);
    const parts = [{ allocation, amountMinor: allocation.disputedMinor }];
    await undoChargeback(ctx, { chargebackId: `aside:${allocation.id}`, gateway, attemptId, parts });
  }
}

async function move(ctx: UseCaseContext, taken: ChargedBack, reference: string, sign: 1 | -1): Promise<void> {
  const { chargebackId, gateway, attemptId, parts } = taken;
  const amountMinor = sign * parts.reduce((sum, part) => sum + part.amountMinor, 0);
  await ctx.em.flush();
  await postTransfer(ctx, {
    kind: TransferKind.CHARGEBACK,
    reference,
    memo: attemptId,
    lines: [
      { account: clearingOf(gateway, attemptId), amountMinor },
      { account: suspenseFor(chargebackId), amountMinor: -amountMinor },
    ],
  });
}
