import { LockMode } from '@mikro-orm/core';
import { Account, AccountStatus, tellAccount } from '../../accounts/index.js';
import { notFound } from '../../kernel/editing.js';
import { toDecimal } from '../../kernel/money.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UnpaidOrders, UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { bankFor, lockBalances, postTransfer, TransferKind, walletOf } from '../../ledger/index.js';
import { MessageKind } from '../../sender/index.js';
import { captureFromOutside } from '../capture-from-outside.js';
import { lockPayment, type PaymentFile } from '../open-payment.js';
import { Payment } from '../payment.entity.js';
import { PaymentStatus } from '../payment-status.js';
import { TenderMethod } from '../tender.entity.js';
import { BankTransfer } from './bank-transfer.entity.js';
import type { ConfirmBankTransferInput, RejectBankTransferInput } from './bank-transfer.inputs.js';
import {
  BankTransferAction,
  BankTransferOutcome,
  BankTransferStatus,
  bankTransferLifecycle,
} from './bank-transfer-status.js';
import { claimBankReference } from './claim-bank-reference.js';

/**
 * Finance saw the money of a transfer arrive: whatever came is booked, once (F3, F4). Enough pays the orders that wait, together
 * with what the wallet was to add, and what is more goes into the wallet. Too little, too late, for cancelled orders or
 * beside a wallet that does not cover its part any more: all of it goes into the wallet, the orders that still wait go
 * on waiting, and the buyer is told. Nobody confirms money of their own.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, BANK_REFERENCE_USED, INVALID_AMOUNT
 */
export const confirmBankTransfer = useCase(
  { name: 'confirmBankTransfer', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: ConfirmBankTransferInput) => {
    const receivedMinor = toMinor(input.received, ctx.market.currency, 'received');
    if (receivedMinor === 0) throw refuse('INVALID_AMOUNT', 'what did not arrive is rejected', 'received', 'amount');
    const { transfer, file, unpaid } = await decide(ctx, input.id, BankTransferAction.CONFIRM);
    const buyer = await ctx.em.findOne(Account, { id: transfer.buyerId, status: { $ne: AccountStatus.CLOSED } });
    if (!buyer) throw notAllowedNow('its buyer’s account is closed: the money is a difference to be cleared');
    const bankReference = input.bankReference.trim();
    await claimBankReference(ctx, bankReference, transfer.id);
    Object.assign(transfer, { receivedMinor, bankReference, rejectedReason: null });
    const outcome = await whyNotUsed(ctx, { transfer, file, unpaid, receivedMinor });
    const toWalletMinor = outcome ? receivedMinor : Math.max(0, receivedMinor - file.payment.totalMinor);
    if (outcome) await keepInWallet(ctx, transfer, outcome);
    else {
      await unpaid.markPaid();
      await captureFromOutside(ctx, file, {
        ...{ method: TenderMethod.BANK_TRANSFER, attemptId: null, amountMinor: receivedMinor - toWalletMinor },
        memo: memoOf(transfer),
        lines: [
          { account: bankFor(transfer.id), amountMinor: -receivedMinor },
          { account: walletOf(transfer.buyerId), amountMinor: toWalletMinor },
        ],
      });
    }
    if (toWalletMinor > 0)
      await tellAccount(ctx, buyer, MessageKind.BANK_TRANSFER_TO_WALLET, {
        variables: { code: transfer.code, amount: toDecimal(toWalletMinor, ctx.market.currency) },
        dedupeKey: transfer.id,
      });
    return { bankTransferId: transfer.id };
  },
);

/** The money of a transfer did not arrive: finance turns it down, with a reason its buyer reads; nothing is booked (F3). */
export const rejectBankTransfer = useCase(
  { name: 'rejectBankTransfer', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: RejectBankTransferInput) => {
    const { transfer } = await decide(ctx, input.id, BankTransferAction.REJECT);
    transfer.rejectedReason = input.reason.trim();
    return { bankTransferId: transfer.id };
  },
);

interface Decided {
  readonly transfer: BankTransfer;
  readonly file: PaymentFile;
  readonly unpaid: UnpaidOrders;
}

/** A transfer after this decision, with what it is to pay, locked in the order of all: orders, payment, transfer. */
async function decide(ctx: UseCaseContext, id: string, action: BankTransferAction): Promise<Decided> {
  const known = await ctx.em.findOne(BankTransfer, { id });
  if (!known) throw notFound('bank transfer', 'id');
  if (known.buyerId === ctx.actor.buyerId) throw notAllowedNow('nobody decides on money of their own');
  const { checkoutId } = await ctx.em.findOneOrFail(Payment, known.paymentId);
  const unpaid = await ctx.services.lockUnpaid(ctx, checkoutId);
  const file = await lockPayment(ctx, checkoutId);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  const transfer = await ctx.em.findOneOrFail(BankTransfer, { id }, lock);
  transition(bankTransferLifecycle, action, transfer);
  Object.assign(transfer, { decidedById: ctx.actor.accountId, decidedAt: ctx.now });
  return { transfer, file, unpaid };
}

async function whyNotUsed(
  ctx: UseCaseContext,
  { transfer, file: { payment }, unpaid, receivedMinor }: Decided & { readonly receivedMinor: number },
): Promise<BankTransferOutcome | null> {
  if (payment.status !== PaymentStatus.PENDING || unpaid.count === 0) return BankTransferOutcome.NOTHING_TO_PAY;
  const missingMinor = payment.totalMinor - receivedMinor;
  if (missingMinor <= 0) return null;
  if (missingMinor > transfer.walletMinor) return BankTransferOutcome.UNDERPAID;
  const wallet = walletOf(transfer.buyerId);
  const balanceMinor = (await lockBalances(ctx, [wallet])).get(wallet.id) ?? 0;
  return balanceMinor < missingMinor ? BankTransferOutcome.WALLET_SHORT : null;
}

async function keepInWallet(ctx: UseCaseContext, transfer: BankTransfer, outcome: BankTransferOutcome): Promise<void> {
  Object.assign(transfer, { status: BankTransferStatus.TO_WALLET, outcome });
  await ctx.em.flush();
  const amountMinor = transfer.receivedMinor ?? 0;
  await postTransfer(ctx, {
    kind: TransferKind.TOP_UP,
    reference: transfer.id,
    memo: memoOf(transfer),
    lines: [
      { account: bankFor(transfer.id), amountMinor: -amountMinor },
      { account: walletOf(transfer.buyerId), amountMinor },
    ],
  });
}

const memoOf = ({ code, bankReference }: BankTransfer): string => `${code} ${bankReference}`;
