import type { UseCaseContext } from '../../kernel/request-context.js';
import { bankFor, payableTo, postTransfer, reservedFor, TransferKind } from '../../ledger/index.js';
import { merchantLines } from './merchant-money.js';

export interface PayoutMoney {
  readonly merchantId: string;
  readonly amountMinor: number;
  /** Unique per attempt: a payout that failed is reserved again under another one. */
  readonly reference: string;
}

/**
 * Sets aside what a payout will send (I3), so that no refund can take it meanwhile. While a merchant owes anything,
 * nothing is due to it.
 *
 * @throws Refusal INSUFFICIENT_FUNDS when less is due
 */
export async function reserveForPayout(
  ctx: UseCaseContext,
  { merchantId, amountMinor, reference }: PayoutMoney,
): Promise<void> {
  await postTransfer(ctx, {
    kind: TransferKind.PAYOUT_RESERVED,
    reference,
    memo: reference,
    lines: [
      { account: payableTo(merchantId), amountMinor: -amountMinor },
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

/** The bank could not send it: it is due to the merchant again, less what it came to owe meanwhile. */
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
      ...(await merchantLines(ctx, merchantId, amountMinor)),
    ],
  });
}
