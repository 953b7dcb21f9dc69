import { LockMode } from '@mikro-orm/core';
import { Account, tellAccount } from '../../accounts/index.js';
import { notFound } from '../../kernel/editing.js';
import { toDecimal } from '../../kernel/money.js';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { flushUnique } from '../../kernel/unique.js';
import { useCase } from '../../kernel/use-case.js';
import { type AccountRef, bankFor, frozenOf, postTransfer, TransferKind, walletOf } from '../../ledger/index.js';
import { MessageKind } from '../../sender/index.js';
import { settingsOf } from '../../settings/index.js';
import { clearingOf } from '../gateways/clearing.js';
import { walletSettings } from './wallet-settings.js';
import { Withdrawal, WithdrawalWay } from './withdrawal.entity.js';
import type { PayWithdrawalInput, RefuseWithdrawalInput, WithdrawalActionInput } from './withdrawal.inputs.js';
import { WithdrawalAction, WithdrawalStatus, withdrawalLifecycle } from './withdrawal-status.js';

const { TRANSFERS_CONFIRM, WALLET_USE } = Permission;

/**
 * Finance approves; above the market's limit a second person has to, and nobody approves their own (F2). What goes to an
 * Alipay account is then sent through the gateway, where the market has one; else somebody transfers it by hand.
 */
export const approveWithdrawal = useCase(
  { name: 'approveWithdrawal', permission: TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: WithdrawalActionInput) => {
    const withdrawal = await ofOthers(ctx, input.id);
    const isFirst = withdrawal.status === WithdrawalStatus.REQUESTED;
    transition(withdrawalLifecycle, WithdrawalAction.APPROVE, withdrawal);
    if (withdrawal.checkedById === ctx.actor.accountId)
      throw refuse('OWN_APPROVAL', 'somebody other than whoever approved it first has to', 'id');
    const settings = await settingsOf(ctx);
    if (isFirst && withdrawal.amountMinor > settings(walletSettings.withdrawalSecondAbove)) {
      withdrawal.status = WithdrawalStatus.CHECKED;
      withdrawal.checkedById = ctx.actor.accountId;
    } else {
      withdrawal.status = WithdrawalStatus.APPROVED;
      decided(ctx, withdrawal);
      if (withdrawal.way === WithdrawalWay.ALIPAY && ctx.services.gateways.ALIPAY) withdrawal.nextTryAt = ctx.now;
    }
    return { withdrawalId: withdrawal.id };
  },
);

/** Finance turns it down, with a reason its buyer reads; the money is in the wallet again. */
export const rejectWithdrawal = useCase(
  { name: 'rejectWithdrawal', permission: TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: RefuseWithdrawalInput) => {
    const withdrawal = await ofOthers(ctx, input.id);
    transition(withdrawalLifecycle, WithdrawalAction.REJECT, withdrawal);
    decided(ctx, withdrawal);
    await refused(ctx, withdrawal, input.reason);
    await giveBack(ctx, withdrawal, false);
    return { withdrawalId: withdrawal.id };
  },
);

/** It was transferred: the money leaves the market. */
export const payWithdrawal = useCase(
  { name: 'payWithdrawal', permission: TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: PayWithdrawalInput) => {
    const withdrawal = await ofOthers(ctx, input.id);
    await sendOff(ctx, withdrawal, input.bankReference.trim());
    return { withdrawalId: withdrawal.id };
  },
);

/** A locked withdrawal was transferred, by the bank's or the gateway's word. */
export async function sendOff(ctx: UseCaseContext, withdrawal: Withdrawal, bankReference: string): Promise<void> {
  transition(withdrawalLifecycle, WithdrawalAction.PAY, withdrawal);
  Object.assign(withdrawal, { bankReference, paidAt: ctx.now });
  await flushUnique(ctx, {
    withdrawal_bank_reference_unique: () =>
      refuse('BANK_REFERENCE_USED', 'this line of the statement paid another withdrawal', 'bankReference'),
  });
  await tell(ctx, withdrawal, MessageKind.WITHDRAWAL_PAID, {});
  await postTransfer(ctx, {
    kind: TransferKind.WITHDRAWAL_SENT,
    reference: withdrawal.id,
    memo: `${withdrawal.number} ${bankReference}`,
    lines: [
      { account: frozenOf(withdrawal.buyerId), amountMinor: -withdrawal.amountMinor },
      { account: leftFrom(withdrawal), amountMinor: withdrawal.amountMinor },
    ],
  });
}

/** The bank could not pay it, or sent it back after it had: the money is in the wallet again. */
export const failWithdrawal = useCase(
  { name: 'failWithdrawal', permission: TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: RefuseWithdrawalInput) => {
    const withdrawal = await ofOthers(ctx, input.id);
    await bounce(ctx, withdrawal, input.reason);
    return { withdrawalId: withdrawal.id };
  },
);

/** A locked withdrawal could not be paid or came back, by the bank's or the gateway's word. */
export async function bounce(ctx: UseCaseContext, withdrawal: Withdrawal, reason: string): Promise<void> {
  const wasPaid = withdrawal.status === WithdrawalStatus.PAID;
  transition(withdrawalLifecycle, WithdrawalAction.FAIL, withdrawal);
  await refused(ctx, withdrawal, reason);
  await giveBack(ctx, withdrawal, wasPaid);
}

/** The buyer takes their own back while it is not approved. */
export const cancelWithdrawal = useCase(
  { name: 'cancelWithdrawal', permission: WALLET_USE, idempotent: true },
  async (ctx, input: WithdrawalActionInput) => {
    const withdrawal = await locked(ctx, input.id);
    if (!withdrawal || withdrawal.buyerId !== ctx.actor.buyerId) throw notFound('withdrawal', 'id');
    transition(withdrawalLifecycle, WithdrawalAction.CANCEL, withdrawal);
    withdrawal.updatedAt = ctx.now;
    await ctx.em.flush();
    await giveBack(ctx, withdrawal, false);
    return { withdrawalId: withdrawal.id };
  },
);

const locked = (ctx: UseCaseContext, id: string): Promise<Withdrawal | null> =>
  ctx.em.findOne(Withdrawal, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A withdrawal to decide on, locked; nobody decides on money of their own. */
async function ofOthers(ctx: UseCaseContext, id: string): Promise<Withdrawal> {
  const withdrawal = await locked(ctx, id);
  if (!withdrawal) throw notFound('withdrawal', 'id');
  if (withdrawal.buyerId === ctx.actor.buyerId) throw notAllowedNow('nobody decides on money of their own');
  withdrawal.updatedAt = ctx.now;
  return withdrawal;
}

function decided(ctx: UseCaseContext, withdrawal: Withdrawal): void {
  withdrawal.decidedById = ctx.actor.accountId;
  withdrawal.decidedAt = ctx.now;
}

async function refused(ctx: UseCaseContext, withdrawal: Withdrawal, reason: string): Promise<void> {
  withdrawal.refusedReason = reason.trim();
  await ctx.em.flush();
  await tell(ctx, withdrawal, MessageKind.WITHDRAWAL_REFUSED, { reason: withdrawal.refusedReason });
}

async function tell(
  ctx: UseCaseContext,
  { id, number, buyerId, amountMinor }: Withdrawal,
  kind: MessageKind,
  more: Readonly<Record<string, string>>,
): Promise<void> {
  const buyer = await ctx.em.findOneOrFail(Account, { id: buyerId });
  const variables = { number, amount: toDecimal(amountMinor, ctx.market.currency), ...more };
  await tellAccount(ctx, buyer, kind, { variables, dedupeKey: id });
}

/** What lies with the gateway for an Alipay account, the bank account else: where the bill will show it (F6). */
const leftFrom = ({ id, way }: Withdrawal): AccountRef =>
  way === WithdrawalWay.ALIPAY ? clearingOf(GatewayName.ALIPAY, id) : bankFor(id);

/** Once a withdrawal: out of what is frozen, or of the bank account where it came back to. */
async function giveBack(ctx: UseCaseContext, withdrawal: Withdrawal, wasPaid: boolean): Promise<void> {
  const { id, buyerId, amountMinor } = withdrawal;
  await postTransfer(ctx, {
    kind: TransferKind.WITHDRAWAL_RETURNED,
    reference: id,
    memo: withdrawal.number,
    lines: [
      { account: wasPaid ? leftFrom(withdrawal) : frozenOf(buyerId), amountMinor: -amountMinor },
      { account: walletOf(buyerId), amountMinor },
    ],
  });
}
