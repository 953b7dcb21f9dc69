import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { useCase } from '../../kernel/use-case.js';
import { type AfterSale, giveVerdict, VerdictCause } from '../../verdicts/index.js';
import { lockReturn } from '../move-return.js';
import { tickSteps } from '../playbook/follow-playbook.js';
import { PlaybookStepKind } from '../playbook/playbook-step-kind.js';
import type { Return } from '../return.entity.js';
import type { JudgeReturnInput } from './judge-return.inputs.js';

/**
 * Says who is responsible for a return, in shares (G4): what it has cost and will cost is borne accordingly. Judged anew, what was
 * booked is reversed and booked again; the buyer's own share is fixed once the buyer was paid.
 */
export const judgeReturn = useCase(
  { name: 'judgeReturn', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, { returnId, shares, reason }: JudgeReturnInput) => {
    const found = await lockReturn(ctx, returnId);
    if (!found) throw notFound('return', 'returnId');
    const verdict = await giveVerdict(ctx, { ...afterSaleOf(found.made), shares, reason });
    await tickSteps(ctx, found.made.id, [PlaybookStepKind.VERDICT]);
    return { id: verdict.id };
  },
);

/** What verdicts and costs know a return by. */
export const afterSaleOf = ({ id, number, orderId, merchantId, buyerId }: Return): AfterSale => ({
  ...{ causeId: id, kind: VerdictCause.RETURN, number, orderId, merchantId, buyerId },
});
