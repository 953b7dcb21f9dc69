import { LockMode } from '@mikro-orm/core';
import { paysActor } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { bankFor, compensationFor, postTransfer, TransferKind, type TransferLine, walletOf } from '../ledger/index.js';
import { MerchantLineKind, postToMerchant } from '../payments/index.js';
import { Slip } from './slip.entity.js';
import type { PaySlipInput, RefuseSlipInput, SlipActionInput } from './slip.inputs.js';
import { SlipAction, SlipPayee, slipLifecycle } from './slip-status.js';

const { SLIPS_APPROVE, SLIPS_PAY, SLIPS_WRITE } = Permission;

/** A second person approves what is above the limit; nobody their own, nor what goes to themselves (F7). */
export const approveSlip = useCase(
  { name: 'approveSlip', permission: SLIPS_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: SlipActionInput) => {
    const slip = await ofOthers(ctx, input.id);
    transition(slipLifecycle, SlipAction.APPROVE, slip);
    slip.approvedById = ctx.actor.accountId;
    slip.approvedAt = ctx.now;
    return { slipId: slip.id };
  },
);

/** Turns a slip down, with a reason; nothing was booked. */
export const rejectSlip = useCase(
  { name: 'rejectSlip', permission: SLIPS_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: RefuseSlipInput) => {
    const slip = await ofOthers(ctx, input.id);
    transition(slipLifecycle, SlipAction.REJECT, slip);
    slip.refusedReason = input.reason.trim();
    return { slipId: slip.id };
  },
);

/** Whoever wrote it takes it back before it is paid. */
export const withdrawSlip = useCase(
  { name: 'withdrawSlip', permission: SLIPS_WRITE, idempotent: true },
  async (ctx, input: SlipActionInput) => {
    const slip = await locked(ctx, input.id);
    if (slip.openedById !== ctx.actor.accountId)
      throw refuse('NOT_ALLOWED_NOW', 'whoever wrote it takes it back; others turn it down');
    transition(slipLifecycle, SlipAction.WITHDRAW, slip);
    return { slipId: slip.id };
  },
);

/** Finance pays what somebody else wrote: into the wallet, the merchant's account, or by a bank transfer that was made. */
export const paySlip = useCase(
  { name: 'paySlip', permission: SLIPS_PAY, stepUp: true, idempotent: true },
  async (ctx, input: PaySlipInput) => {
    const slip = await ofOthers(ctx, input.id);
    transition(slipLifecycle, SlipAction.PAY, slip);
    const bankReference = input.bankReference?.trim() || null;
    if (slip.payee === SlipPayee.OUTSIDE && !bankReference)
      throw refuse('REQUIRED', 'name the line of the bank’s statement', 'bankReference');
    slip.bankReference = slip.payee === SlipPayee.OUTSIDE ? bankReference : null;
    slip.paidById = ctx.actor.accountId;
    slip.paidAt = ctx.now;
    await flushUnique(ctx, {
      slip_bank_reference_unique: () =>
        refuse('BANK_REFERENCE_USED', 'this line of the statement paid another slip', 'bankReference'),
    });
    await post(ctx, slip);
    return { slipId: slip.id };
  },
);

/** The bank sent a transfer back: what was booked is undone by another booking, once. */
export const returnSlip = useCase(
  { name: 'returnSlip', permission: SLIPS_PAY, stepUp: true, idempotent: true },
  async (ctx, input: RefuseSlipInput) => {
    const slip = await ofOthers(ctx, input.id);
    transition(slipLifecycle, SlipAction.RETURN, slip);
    slip.refusedReason = input.reason.trim();
    await ctx.em.flush();
    await postTransfer(ctx, {
      kind: TransferKind.SLIP_RETURNED,
      reference: slip.id,
      memo: memoOf(slip),
      lines: [
        { account: bankFor(slip.id), amountMinor: -slip.amountMinor },
        { account: compensationFor(slip.id), amountMinor: slip.amountMinor },
      ],
    });
    return { slipId: slip.id };
  },
);

/** Content and agent; what a slip says of the payee stands in the slip alone. */
const memoOf = ({ number, content, openedById, bankReference }: Slip): string =>
  [number, content, openedById, bankReference].filter(Boolean).join(' ');

/** Out of what the market bears, to the payee; a merchant's statement has a line of it. */
async function post(ctx: UseCaseContext, slip: Slip): Promise<void> {
  const { id, amountMinor, buyerId, merchantId } = slip;
  const booking = { kind: TransferKind.SLIP_PAID, reference: id, memo: memoOf(slip) };
  const borne: TransferLine = { account: compensationFor(id), amountMinor: -amountMinor };
  if (slip.payee === SlipPayee.MERCHANT && merchantId) {
    const lines = [{ kind: MerchantLineKind.COMPENSATION, amountMinor }];
    await postToMerchant(ctx, { ...booking, merchantId, lines, against: [borne] });
    return;
  }
  const account = slip.payee === SlipPayee.WALLET && buyerId ? walletOf(buyerId) : bankFor(id);
  await postTransfer(ctx, { ...booking, lines: [borne, { account, amountMinor }] });
}

async function locked(ctx: UseCaseContext, id: string): Promise<Slip> {
  const slip = await ctx.em.findOne(Slip, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!slip) throw notFound('slip', 'id');
  slip.updatedAt = ctx.now;
  return slip;
}

/** Nobody decides on a slip they wrote, whatever their roles, nor on one that pays them or their shop. */
async function ofOthers(ctx: UseCaseContext, id: string): Promise<Slip> {
  const slip = await locked(ctx, id);
  if (slip.openedById === ctx.actor.accountId || paysActor(ctx.actor, slip))
    throw refuse('OWN_SLIP', 'somebody else decides on a slip of your own, or to yourself', 'id');
  return slip;
}
