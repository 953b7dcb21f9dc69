import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { frozenOf, postTransfer, TransferKind, walletOf } from '../../ledger/index.js';
import { settingsOf } from '../../settings/index.js';
import { walletSettings } from './wallet-settings.js';
import { Withdrawal, WithdrawalWay } from './withdrawal.entity.js';
import type { RequestWithdrawalInput } from './withdrawal.inputs.js';

const DAY_MS = 24 * 3_600_000;

/** A buyer asks for prepaid money (F2): it is frozen at once, so that nothing else can spend it meanwhile. */
export const requestWithdrawal = useCase(
  { name: 'requestWithdrawal', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: RequestWithdrawalInput) => {
    const { buyerId } = ctx.actor;
    if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people have a wallet');
    const amountMinor = await allowedAmount(ctx, buyerId, input);
    const id = newId('withdrawal', ctx.clock);
    const withdrawal = ctx.em.create(Withdrawal, {
      id,
      number: `WD${id.slice(-10).toUpperCase()}`,
      buyerId,
      amountMinor,
      way: input.way,
      accountHolder: input.accountHolder.trim(),
      ...accountOf(input),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await ctx.em.flush();
    await postTransfer(ctx, {
      kind: TransferKind.WITHDRAWAL_FROZEN,
      reference: id,
      memo: withdrawal.number,
      lines: [
        { account: walletOf(buyerId), amountMinor: -amountMinor },
        { account: frozenOf(buyerId), amountMinor },
      ],
    });
    return { withdrawalId: id };
  },
);

/** What is asked for in minor units, refused outside of the market's limits. */
async function allowedAmount(ctx: UseCaseContext, buyerId: string, input: RequestWithdrawalInput): Promise<number> {
  const settings = await settingsOf(ctx);
  const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
  const [least, most] = [settings(walletSettings.withdrawalLeast), settings(walletSettings.withdrawalMost)];
  if (amountMinor < least || amountMinor > most)
    throw refuse('INVALID_AMOUNT', `a withdrawal is ${least} to ${most} minor units`, 'amount', 'amount');
  const asked = await ctx.em.count(Withdrawal, { buyerId, createdAt: { $gt: new Date(ctx.now.getTime() - DAY_MS) } });
  if (asked >= settings(walletSettings.withdrawalsADay))
    throw refuse('TOO_MANY_WITHDRAWALS', `${asked} withdrawals were requested within 24 hours`);
  return amountMinor;
}

function accountOf({ way, accountNumber, bankName }: RequestWithdrawalInput) {
  if (way === WithdrawalWay.ALIPAY) return { accountNumber: accountNumber.trim(), bankName: null };
  const figures = accountNumber.replace(/[\s-]/g, '');
  if (!/^\d{8,30}$/.test(figures)) throw refuse('INVALID', 'a bank account has 8 to 30 figures', 'accountNumber');
  const bank = bankName?.trim();
  if (!bank) throw refuse('REQUIRED', 'name the bank and its branch', 'bankName');
  return { accountNumber: figures, bankName: bank };
}
