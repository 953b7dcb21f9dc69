import type { UseCaseContext } from '../../kernel/request-context.js';
import { debtOf, lockBalances, payableTo, type TransferLine } from '../../ledger/index.js';

/**
 * Lines that give an amount to a merchant, or take it (negative). What it owes is paid off first; what it has not got
 * becomes a debt, paid off by its next income (G6). Payable and debt are locked until the transaction ends.
 */
export async function merchantLines(
  ctx: UseCaseContext,
  merchantId: string,
  amountMinor: number,
): Promise<TransferLine[]> {
  const payable = payableTo(merchantId);
  const debt = debtOf(merchantId);
  const balances = await lockBalances(ctx, [payable, debt]);
  const owed = -(balances.get(debt.id) ?? 0);
  const due = balances.get(payable.id) ?? 0;
  const toDebt = amountMinor >= 0 ? Math.min(amountMinor, owed) : Math.min(0, due + amountMinor);
  return [
    { account: debt, amountMinor: toDebt },
    { account: payable, amountMinor: amountMinor - toDebt },
  ];
}
