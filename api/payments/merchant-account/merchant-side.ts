import type { UseCaseContext } from '../../kernel/request-context.js';
import { debtOf, lockBalances, payableTo, type TransferLine } from '../../ledger/index.js';
import { useReserve } from '../reserves/use-reserve.js';

/** What a merchant gets by a transfer; below zero: what is taken from it. */
export interface MerchantShare {
  readonly merchantId: string;
  readonly amountMinor: number;
}

/**
 * Lines that give each merchant its share, or take it. What it owes is paid off first; what it has not got is taken from its
 * reserve, if one is kept (I1), and only the rest becomes a debt, paid off by its next income (G6). Payable and debt of all of them are locked until the transaction ends, also
 * where nothing moves: whoever holds them writes the next line of the merchant's account.
 */
export async function merchantSides(ctx: UseCaseContext, shares: readonly MerchantShare[]): Promise<TransferLine[][]> {
  const refs = shares.flatMap(({ merchantId }) => [payableTo(merchantId), debtOf(merchantId)]);
  const balances = await lockBalances(ctx, refs);
  const sides: TransferLine[][] = [];
  for (const { merchantId, amountMinor } of shares) {
    const [payable, debt] = [payableTo(merchantId), debtOf(merchantId)];
    const owed = -(balances.get(debt.id) ?? 0);
    const missing = amountMinor < 0 ? Math.max(0, -amountMinor - (balances.get(payable.id) ?? 0)) : 0;
    const covered = missing > 0 ? await useReserve(ctx, merchantId, missing) : 0;
    const toDebt = amountMinor >= 0 ? Math.min(amountMinor, owed) : covered - missing;
    sides.push([
      { account: debt, amountMinor: toDebt },
      { account: payable, amountMinor: amountMinor - toDebt },
    ]);
  }
  return sides;
}
