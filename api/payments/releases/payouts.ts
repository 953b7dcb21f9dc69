import type { GatewayName } from '../../kernel/payment-gateway.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import {
  type AccountRef,
  bankFor,
  payableTo,
  postTransfer,
  postTransfers,
  reservedFor,
  TransferKind,
} from '../../ledger/index.js';
import { clearingOf } from '../gateways/clearing.js';
import { addMerchantLines } from '../merchant-account/add-merchant-lines.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { merchantSides } from '../merchant-account/merchant-side.js';
import { postToMerchant } from '../merchant-account/post-to-merchant.js';

export interface PayoutMoney {
  /** The payout whose line this is on the merchant's account. */
  readonly payoutId: string | null;
  readonly merchantId: string;
  readonly amountMinor: number;
  /** Unique per attempt: a payout that failed is reserved again under another one. */
  readonly reference: string;
  /** By whom it was sent, and our number of it there, which the bill or the bank's statement says again (F6). */
  readonly sent?: { readonly gateway: GatewayName | null; readonly number: string };
}

/** Where the money left from: what lies with the gateway that sent it, or the bank account. */
const leftFrom = ({ reference, sent }: PayoutMoney): AccountRef =>
  sent?.gateway ? clearingOf(sent.gateway, reference) : bankFor(reference);

const memoOf = ({ reference, sent }: PayoutMoney): string => [reference, sent?.number].filter(Boolean).join(' ');

/**
 * Sets aside what payouts will send (I3), so that no refund can take it meanwhile. While a merchant owes anything, nothing
 * is due to it.
 *
 * @throws Refusal INSUFFICIENT_FUNDS when less is due
 */
export async function reserveForPayouts(ctx: UseCaseContext, payouts: readonly PayoutMoney[]): Promise<void> {
  const transferIds = await postTransfers(
    ctx,
    payouts.map(({ merchantId, amountMinor, reference }) => ({
      kind: TransferKind.PAYOUT_RESERVED,
      reference,
      memo: reference,
      lines: [
        { account: payableTo(merchantId), amountMinor: -amountMinor },
        { account: reservedFor(merchantId), amountMinor },
      ],
    })),
  );
  await addMerchantLines(ctx, linesOf(payouts, MerchantLineKind.PAYOUT, transferIds));
}

/** The bank or the gateway has sent it: the money leaves the market. */
export async function settlePayout(ctx: UseCaseContext, payout: PayoutMoney): Promise<void> {
  const { merchantId, amountMinor, reference } = payout;
  await postTransfer(ctx, {
    kind: TransferKind.PAYOUT_SETTLED,
    reference,
    memo: memoOf(payout),
    lines: [
      { account: reservedFor(merchantId), amountMinor: -amountMinor },
      { account: leftFrom(payout), amountMinor },
    ],
  });
}

/** The bank could not send them, or they were given up: due to the merchants again, less what they came to owe meanwhile. */
export async function failPayouts(ctx: UseCaseContext, payouts: readonly PayoutMoney[]): Promise<void> {
  const sides = await merchantSides(ctx, payouts);
  const transferIds = await postTransfers(
    ctx,
    payouts.map(({ merchantId, amountMinor, reference }, index) => ({
      kind: TransferKind.PAYOUT_FAILED,
      reference,
      memo: reference,
      lines: [{ account: reservedFor(merchantId), amountMinor: -amountMinor }, ...(sides[index] ?? [])],
    })),
  );
  await addMerchantLines(ctx, linesOf(payouts, MerchantLineKind.PAYOUT_FAILED, transferIds));
}

/** The bank sent it and it came back: due to the merchant again, once, whatever else happens (I3). */
export async function returnPayout(ctx: UseCaseContext, payout: PayoutMoney): Promise<void> {
  const { merchantId, amountMinor, reference } = payout;
  await postToMerchant(ctx, {
    kind: TransferKind.PAYOUT_RETURNED,
    reference,
    memo: memoOf(payout),
    merchantId,
    lines: [{ kind: MerchantLineKind.BANK_RETURN, amountMinor }],
    against: [{ account: leftFrom(payout), amountMinor: -amountMinor }],
  });
}

const linesOf = (payouts: readonly PayoutMoney[], kind: MerchantLineKind, transferIds: readonly string[]) =>
  payouts.map(({ payoutId, merchantId, amountMinor }, index) => ({
    kind,
    merchantId,
    payoutId,
    amountMinor: kind === MerchantLineKind.PAYOUT ? -amountMinor : amountMinor,
    transferId: transferIds[index] ?? '',
  }));
