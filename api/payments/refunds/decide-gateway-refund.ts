import { LockMode } from '@mikro-orm/core';
import { Account, tellAccount } from '../../accounts/index.js';
import { notFound } from '../../kernel/editing.js';
import { toDecimal } from '../../kernel/money.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { postTransfer, refundsThrough, TransferKind, walletOf } from '../../ledger/index.js';
import { MessageKind } from '../../sender/index.js';
import { HOLDER } from '../gateways/clearing.js';
import { GatewayRefund } from './gateway-refund.entity.js';
import type { DecideGatewayRefundInput } from './gateway-refund.inputs.js';
import { GatewayRefundAction, gatewayRefundLifecycle } from './gateway-refund-status.js';

/** Asks the gateway once more for a refund it refused, under the same number (F5). */
export const retryRefund = useCase(
  { name: 'retryRefund', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: DecideGatewayRefundInput) => {
    const refund = await decide(ctx, input.id, GatewayRefundAction.RETRY);
    refund.nextAt = ctx.now;
    return { gatewayRefundId: refund.id };
  },
);

/** Puts a refund that the gateway refused into the buyer's wallet instead, and tells the buyer (F5). */
export const redirectRefund = useCase(
  { name: 'redirectRefund', permission: Permission.TRANSFERS_CONFIRM, stepUp: true, idempotent: true },
  async (ctx, input: DecideGatewayRefundInput) => {
    const refund = await decide(ctx, input.id, GatewayRefundAction.REDIRECT);
    refund.settledAt = ctx.now;
    await ctx.em.flush();
    const { id, gateway, buyerId, amountMinor, errorCode } = refund;
    await postTransfer(ctx, {
      kind: TransferKind.REFUND_REDIRECTED,
      reference: id,
      memo: errorCode ?? '',
      lines: [
        { account: refundsThrough(HOLDER[gateway], id), amountMinor: -amountMinor },
        { account: walletOf(buyerId), amountMinor },
      ],
    });
    const buyer = await ctx.em.findOne(Account, buyerId);
    if (buyer)
      await tellAccount(ctx, buyer, MessageKind.REFUND_REDIRECTED, {
        variables: { amount: toDecimal(amountMinor, ctx.market.currency) },
        dedupeKey: id,
      });
    return { gatewayRefundId: id };
  },
);

async function decide(ctx: UseCaseContext, id: string, action: GatewayRefundAction): Promise<GatewayRefund> {
  const refund = await ctx.em.findOne(GatewayRefund, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!refund) throw notFound('refund', 'id');
  if (refund.buyerId === ctx.actor.buyerId) throw notAllowedNow('nobody decides on money of their own');
  transition(gatewayRefundLifecycle, action, refund);
  return refund;
}
