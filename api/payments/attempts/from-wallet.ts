import { toDecimal } from '../../kernel/money.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type MoneyInput, toMinor } from '../../kernel/schema/money.type.js';
import { balanceOf, walletOf } from '../../ledger/index.js';
import type { Payment } from '../payment.entity.js';

/**
 * What the wallet is to add to money from outside: part of the total, and there now. Nothing of it is set aside.
 *
 * @throws Refusal INVALID_AMOUNT, INSUFFICIENT_FUNDS
 */
export async function fromWallet(
  ctx: UseCaseContext,
  payment: Payment,
  walletAmount: MoneyInput | null,
): Promise<number> {
  const { currency } = ctx.market;
  const walletMinor = walletAmount ? toMinor(walletAmount, currency, 'walletAmount') : 0;
  if (walletMinor === 0) return 0;
  if (walletMinor >= payment.totalMinor)
    throw refuse('INVALID_AMOUNT', 'what the wallet covers whole is paid by `payCheckout`', 'walletAmount', 'amount');
  const balanceMinor = await balanceOf(ctx, walletOf(payment.buyerId));
  if (walletMinor > balanceMinor)
    throw refuse('INSUFFICIENT_FUNDS', `the wallet holds ${toDecimal(balanceMinor, currency)}`, 'walletAmount');
  return walletMinor;
}
