import type { UseCaseContext } from '../kernel/request-context.js';
import { bankFor, debtOf, lockBalances, payableTo, postTransfer, reservedFor, TransferKind } from '../ledger/index.js';

export interface PayoutMoney {
  readonly merchantId: string;
  readonly amountMinor: number;
  /** Unique per attempt: a payout that failed is reserved again under another one. */
  readonly reference: string;
}

/**
 * Sets aside what a payout will send (I3), so that no refund can take it meanwhile. A debt that is left is paid off
 * from what remains due.
 *
 * @throws Refusal INSUFFICIENT_FUNDS when less is due
 */
export async function reserveForPayout(
  ctx: UseCaseContext,
  { merchantId, amountMinor, reference }: PayoutMoney,
): Promise<void> {
  const payable = payableTo(merchantId);
  const debt = debtOf(merchantId);
  const balances = await lockBalances(ctx, [payable, debt]);
  const remains = (balances.get(payable.id) ?? 0) - amountMinor;
  const paidOff = Math.max(0, Math.min(remains, -(balances.get(debt.id) ?? 0)));
  await postTransfer(ctx, {
    kind: TransferKind.PAYOUT_RESERVED,
    reference,
    memo: reference,
    lines: [
      { account: payable, amountMinor: -amountMinor - paidOff },
      { account: debt, amountMinor: paidOff },
      { account: reservedFor(merchantId), amountMinor },
    ],
  });
}

/** The bank has sent it: the money leaves the market. */
export async function settlePayout(
  ctx: UseCaseContext,
  { merchantId, amountMinor, reference }: PayoutMoney,
): Promise<void> {
  await postTransfer(ctx, {
    kind: TransferKind.PAYOUT_SETTLED,
    reference,
    memo: reference,
    lines: [
      { account: reservedFor(merchantId), amountMinor: -amountMinor },
      { account: bankFor(reference), amountMinor },
    ],
  });
}

/** The bank could not send it: it is due to the merchant again. */
export async function failPayout(
  ctx: UseCaseContext,
  { merchantId, amountMinor, reference }: PayoutMoney,
): Promise<void> {
  await postTransfer(ctx, {
    kind: TransferKind.PAYOUT_FAILED,
    reference,
    memo: reference,
    lines: [
      { account: reservedFor(merchantId), amountMinor: -amountMinor },
      { account: payableTo(merchantId), amountMinor },
    ],
  });
}
