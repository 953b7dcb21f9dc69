import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { SlipPayee, SlipReason, writeSlip } from '../../slips/index.js';
import { enter, returnFor } from '../move-return.js';
import type { Return } from '../return.entity.js';
import { ReturnAction, ReturnStatus } from '../return-status.js';
import type { CompensateReturnInput } from './compensate-return.inputs.js';

/**
 * Service compensates in cash, by a slip that finance pays into the buyer's wallet (G1, F7): within the limit of whoever writes it,
 * and never more than was asked for.
 */
export const compensateReturn = useCase(
  { name: 'compensateReturn', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, input: CompensateReturnInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.COMPENSATE);
    const { made } = held;
    const amountMinor = input.amount ? toMinor(input.amount, ctx.market.currency, 'amount') : made.refundMinor;
    requireAsked(made, amountMinor);
    const slip = await writeSlip(ctx, {
      ...{ payee: SlipPayee.WALLET, buyerId: made.buyerId, orderId: made.orderId, complaintId: made.complaintId },
      ...{ reason: SlipReason.COMPENSATION, content: `${made.number}: ${input.content}`, amountMinor },
    });
    Object.assign(made, { slipId: slip.id, couponId: null, refundMinor: amountMinor });
    await enter(ctx, held, ReturnStatus.WITH_FINANCE);
    return { id: made.id, slipId: slip.id };
  },
);

/** @throws Refusal REFUND_TOO_HIGH for more than the buyer asked for */
export function requireAsked({ refundMinor }: Return, amountMinor: number): void {
  if (amountMinor > refundMinor) throw refuse('REFUND_TOO_HIGH', 'never more than was asked for', 'amount');
}
