import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { OrderStatus } from '../orders/index.js';
import { Repair, RepairOutcome } from '../repairs/index.js';
import { addEvidence } from './application/add-evidence.js';
import { EvidenceStage } from './application/return-evidence.entity.js';
import { returnParcel } from './inspection/return-parcel.js';
import { enter, type HeldReturn, returnFor } from './move-return.js';
import { accept, grant, refund } from './remedies/grant-return.js';
import { endReplaced, isAtShop, lockReplacement } from './remedies/replace-goods.js';
import type {
  AppealReturnInput,
  DecideReturnInput,
  RejectReturnInput,
  ReturnActionInput,
  SendReturnBackInput,
} from './return.inputs.js';
import { ReturnVerdict } from './return.inputs.js';
import { ReturnAction, ReturnStatus } from './return-status.js';

/** The merchant accepts: money goes back at once, or the goods are awaited, or what the kind gives begins (G3). */
export const acceptReturn = useCase(
  { name: 'acceptReturn', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.ACCEPT);
    await accept(ctx, held);
    return { id: held.made.id };
  },
);

/** The merchant says no, before or after inspecting the goods; the buyer may appeal (G3). */
export const rejectReturn = useCase(
  { name: 'rejectReturn', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: RejectReturnInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.REJECT);
    held.made.answer = input.answer;
    held.made.answeredAt = ctx.now;
    await enter(ctx, held, ReturnStatus.REJECTED);
    return { id: held.made.id };
  },
);

/** The buyer has sent the goods back (G5). */
export const sendReturnBack = useCase(
  { name: 'sendReturnBack', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: SendReturnBackInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.SEND_BACK);
    Object.assign(held.made, await returnParcel(ctx, held.made, input), { sentBackAt: ctx.now });
    await enter(ctx, held, ReturnStatus.SENT_BACK);
    return { id: held.made.id };
  },
);

/** The buyer agrees that inspection left units out: the return goes on with the others (G5). */
export const acceptPartOfReturn = useCase(
  { name: 'acceptPartOfReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.ACCEPT_PART);
    await grant(ctx, held, { isWhole: false });
    return { id: held.made.id };
  },
);

/** The buyer takes the application back; the order goes on. */
export const withdrawReturn = useCase(
  { name: 'withdrawReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.WITHDRAW);
    await enter(ctx, held, ReturnStatus.CLOSED);
    return { id: held.made.id };
  },
);

/** The buyer asks the platform to decide, once (G3). */
export const appealReturn = useCase(
  { name: 'appealReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: AppealReturnInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.APPEAL);
    held.made.description = `${held.made.description}\n\n${input.reason}`;
    held.made.appealedAt = ctx.now;
    const pictures = { fileIds: input.evidenceFileIds ?? [], stage: EvidenceStage.APPEAL };
    await addEvidence(ctx, held.made, { ...pictures, path: ['evidenceFileIds'] });
    await enter(ctx, held, ReturnStatus.APPEALED);
    return { id: held.made.id };
  },
);

/** The platform decides an appeal, and its decision binds (G3): as asked for, money instead, part of it, or nothing. */
export const decideReturn = useCase(
  { name: 'decideReturn', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, input: DecideReturnInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.DECIDE);
    held.made.decision = input.decision;
    held.made.decidedAt = ctx.now;
    const mostMinor = input.amount ? toMinor(input.amount, ctx.market.currency, 'amount') : null;
    if (mostMinor !== null && input.verdict !== ReturnVerdict.REFUND)
      throw refuse('INVALID', 'an amount goes with REFUND', 'amount');
    if (mostMinor !== null && (mostMinor <= 0 || mostMinor > held.made.refundMinor - held.made.paidMinor))
      throw refuse('REFUND_TOO_HIGH', 'more than nothing, at most what is asked for and not paid yet', 'amount');
    if (input.verdict === ReturnVerdict.REFUND) await refund(ctx, held, { isWhole: true, mostMinor });
    else if (input.verdict === ReturnVerdict.GRANT) await grant(ctx, held, { isWhole: true });
    else await refuseAppeal(ctx, held);
    return { id: held.made.id };
  },
);

/** Nothing more than there was: what has been paid stays, and what was sent to the buyer counts as arrived. */
async function refuseAppeal(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { made } = held;
  const replacement = await lockReplacement(ctx, made);
  if (replacement && !isAtShop(replacement) && replacement.status !== OrderStatus.CANCELLED)
    return endReplaced(ctx, held);
  const repair = made.repairId ? await ctx.em.findOne(Repair, { id: made.repairId }) : null;
  if (repair?.outcome === RepairOutcome.REPAIRED) return enter(ctx, held, ReturnStatus.REPAIRED);
  return enter(ctx, held, made.paidMinor > 0 ? ReturnStatus.REFUNDED : ReturnStatus.CLOSED);
}
