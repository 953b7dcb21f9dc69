import type { UseCaseContext } from '../../kernel/request-context.js';
import { postTransfer, type TransferKind, type TransferLine } from '../../ledger/index.js';
import { addMerchantLines, type NewMerchantLine } from './add-merchant-lines.js';
import { merchantSides } from './merchant-side.js';

export interface MerchantPosting {
  readonly kind: TransferKind;
  /** With the kind unique for ever. */
  readonly reference: string;
  readonly memo: string;
  readonly merchantId: string;
  /** What stands on the merchant's account; together what it gets or loses. Lines of nothing are left out. */
  readonly lines: readonly NewMerchantLine[];
  /** The other side; together the opposite. */
  readonly against: readonly TransferLine[];
}

/**
 * Books a transfer that gives money to a merchant or takes it, and the lines that say so on its account, at once (I2): so
 * a merchant's account is always payable plus debt in the ledger. What it owes is paid off first; what it has not got
 * becomes a debt. Books nothing when no money moves.
 *
 * @example
 * await postToMerchant(ctx, { kind: TransferKind.FEE, reference: charge.id, memo: charge.id, merchantId,
 *   lines: [{ kind: MerchantLineKind.ADVERTISING, amountMinor: -10_600, vatMinor: -600, vatBasisPoints: 600, rule }],
 *   against: [{ account: feesFor(charge.id), amountMinor: 10_000 }, { account: vatFor(charge.id), amountMinor: 600 }] });
 * @returns the transfer, or null when nothing was booked
 * @throws Refusal ALREADY_POSTED, INSUFFICIENT_FUNDS
 */
export async function postToMerchant(ctx: UseCaseContext, posting: MerchantPosting): Promise<string | null> {
  const { kind, reference, memo, merchantId, against } = posting;
  const lines = posting.lines.filter(({ amountMinor }) => amountMinor !== 0);
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  if (lines.length === 0 && against.every((line) => line.amountMinor === 0)) return null;
  const [side = []] = await merchantSides(ctx, [{ merchantId, amountMinor }]);
  const transferId = await postTransfer(ctx, { kind, reference, memo, lines: [...against, ...side] });
  await addMerchantLines(
    ctx,
    lines.map((line) => ({ ...line, merchantId, transferId })),
  );
  return transferId;
}
