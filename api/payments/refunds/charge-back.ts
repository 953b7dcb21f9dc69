import type { GatewayName } from '../../kernel/payment-gateway.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { postTransfer, suspenseFor, TransferKind } from '../../ledger/index.js';
import { clearingOf } from '../gateways/clearing.js';
import type { TenderAllocation } from '../tender-allocation.entity.js';

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
