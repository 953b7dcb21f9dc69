import { LockMode } from '@mikro-orm/core';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { bankFor, postTransfer, TransferKind, walletOf } from '../../ledger/index.js';
import { claimBankReference } from '../bank-transfers/claim-bank-reference.js';
import { TopUp } from './top-up.entity.js';
import type { ConfirmTopUpInput, RejectTopUpInput } from './top-up.inputs.js';
import { TopUpAction, topUpLifecycle } from './top-up-status.js';

/** Finance saw the money arrive: it goes into the wallet, once (F2, F4). Nobody confirms a top-up of their own. */
export const confirmTopUp = useCase(
  { name: 'confirmTopUp', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: ConfirmTopUpInput) => {
    const topUp = await decide(ctx, input.id, TopUpAction.CONFIRM);
    const bankReference = given(input.bankReference, 100, 'bankReference');
    if (toMinor(input.received, ctx.market.currency, 'received') !== topUp.amountMinor)
      throw refuse('AMOUNT_DIFFERS', 'another amount was announced: reject it with the reason', 'received');
    await claimBankReference(ctx, bankReference, topUp.id);
    topUp.bankReference = bankReference;
    await ctx.em.flush();
    await postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference: topUp.id,
      memo: `${topUp.code} ${bankReference}`,
      lines: [
        { account: bankFor(topUp.id), amountMinor: -topUp.amountMinor },
        { account: walletOf(topUp.buyerId), amountMinor: topUp.amountMinor },
      ],
    });
    return { topUpId: topUp.id };
  },
);

/** Finance turns a top-up down, with a reason its buyer reads; nothing is booked. */
export const rejectTopUp = useCase(
  { name: 'rejectTopUp', permission: Permission.TRANSFERS_CONFIRM, stepUp: true },
  async (ctx, input: RejectTopUpInput) => {
    const topUp = await decide(ctx, input.id, TopUpAction.REJECT);
    topUp.rejectedReason = given(input.reason, 500, 'reason');
    return topUp;
  },
);

async function decide(ctx: UseCaseContext, id: string, action: TopUpAction): Promise<TopUp> {
  const topUp = await ctx.em.findOne(TopUp, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!topUp) throw refuse('NOT_FOUND', 'there is no such top-up', 'id');
  if (topUp.buyerId === ctx.actor.buyerId) throw notAllowedNow('nobody decides on money of their own');
  transition(topUpLifecycle, action, topUp);
  topUp.decidedBy = ctx.actor.accountId;
  topUp.decidedAt = ctx.now;
  return topUp;
}

/** A text people will read later: something, and not a novel. */
function given(value: string, most: number, path: string): string {
  const text = value.trim();
  if (!text) throw refuse('REQUIRED', 'this cannot be empty', path);
  if (text.length > most) throw refuse('TOO_LONG', `at most ${most} characters`, path);
  return text;
}
