import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { fromWallet } from '../attempts/from-wallet.js';
import { lockPayment } from '../open-payment.js';
import { Payment } from '../payment.entity.js';
import { paymentSettings } from '../payment-settings.js';
import { PaymentStatus } from '../payment-status.js';
import { BankTransfer } from './bank-transfer.entity.js';
import type { AnnounceBankTransferInput } from './bank-transfer.inputs.js';
import { BankTransferStatus } from './bank-transfer-status.js';

/**
 * The buyer will pay a checkout by bank transfer, wholly or with part of it from the wallet (F3). Its orders wait longer, by the
 * market's setting, with their stock set aside. Nothing is paid before finance sees the money; one transfer of a
 * checkout waits at a time, and the checkout may be paid any other way meanwhile.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, BANK_TRANSFER_UNAVAILABLE, BANK_TRANSFER_OPEN, INVALID_AMOUNT, INSUFFICIENT_FUNDS
 */
export const announceBankTransfer = useCase(
  { name: 'announceBankTransfer', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: AnnounceBankTransferInput) => {
    if (!ctx.market.bankAccount) throw refuse('BANK_TRANSFER_UNAVAILABLE', 'this market takes no bank transfers');
    const known = await ctx.em.findOne(Payment, { checkoutId: input.checkoutId });
    if (!known || known.buyerId !== ctx.actor.buyerId) throw notFound('checkout', 'checkoutId');
    const unpaid = await ctx.services.lockUnpaid(ctx, known.checkoutId);
    const { payment } = await lockPayment(ctx, known.checkoutId);
    if (payment.status !== PaymentStatus.PENDING || payment.totalMinor === 0)
      throw notAllowedNow('nothing of this checkout is left to pay');
    const { WAITING: status } = BankTransferStatus;
    if (await ctx.em.count(BankTransfer, { paymentId: payment.id, status }))
      throw refuse('BANK_TRANSFER_OPEN', 'a transfer for this checkout is awaited already');
    const walletMinor = await fromWallet(ctx, payment, input.walletAmount ?? null);
    const { bankTransferDays } = paymentSettings;
    const expiresAt = new Date(ctx.now.getTime() + spanMs(bankTransferDays, (await settingsOf(ctx))(bankTransferDays)));
    await unpaid.waitUntil(expiresAt);
    const id = newId('banktransfer', ctx.clock);
    const transfer = Object.assign(new BankTransfer(), {
      ...{ id, code: `BT${id.slice(-10).toUpperCase()}`, paymentId: payment.id, buyerId: payment.buyerId },
      ...{ amountMinor: payment.totalMinor - walletMinor, walletMinor, expiresAt, createdAt: ctx.now },
    });
    await ctx.em.persist(transfer).flush();
    return { bankTransferId: id };
  },
);
