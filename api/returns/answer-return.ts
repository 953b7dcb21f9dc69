import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { accept, enter, payBack, returnFor } from './move-return.js';
import type {
  AppealReturnInput,
  ConfirmReturnedGoodsInput,
  DecideReturnInput,
  RejectReturnInput,
  ReturnActionInput,
  SendReturnBackInput,
} from './return.inputs.js';
import { ReturnVerdict } from './return.inputs.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnAction, ReturnStatus, returnLifecycle } from './return-status.js';

/** The merchant accepts: money goes back at once, or the goods are awaited (G3). */
export const acceptReturn = useCase(
  { name: 'acceptReturn', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.ACCEPT);
    transition(returnLifecycle, ReturnAction.ACCEPT, made);
    await accept(ctx, made, order);
    return { id: made.id };
  },
);

/** The merchant says no, before or after inspecting the goods; the buyer may appeal (G3). */
export const rejectReturn = useCase(
  { name: 'rejectReturn', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: RejectReturnInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.REJECT);
    transition(returnLifecycle, ReturnAction.REJECT, made);
    made.answer = input.answer;
    made.answeredAt = ctx.now;
    await enter(ctx, made, order, ReturnStatus.REJECTED);
    return { id: made.id };
  },
);

/** The buyer has sent the goods back (G5). */
export const sendReturnBack = useCase(
  { name: 'sendReturnBack', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: SendReturnBackInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.SEND_BACK);
    transition(returnLifecycle, ReturnAction.SEND_BACK, made);
    Object.assign(made, { carrier: input.carrier, trackingNumber: input.trackingNumber ?? null, sentBackAt: ctx.now });
    await enter(ctx, made, order, ReturnStatus.SENT_BACK);
    return { id: made.id };
  },
);

/** The merchant has inspected what came back; the money goes back, resaleable goods into stock (G5, C3). */
export const confirmReturnedGoods = useCase(
  { name: 'confirmReturnedGoods', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: ConfirmReturnedGoodsInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.CONFIRM_GOODS);
    transition(returnLifecycle, ReturnAction.CONFIRM_GOODS, made);
    if (input.isResaleable) {
      const lines = await ctx.em.find(ReturnLine, { returnId: made.id });
      for (const line of lines) line.resaleableQuantity = line.quantity;
    }
    await payBack(ctx, made, order);
    return { id: made.id };
  },
);

/** The buyer takes the application back; the order goes on. */
export const withdrawReturn = useCase(
  { name: 'withdrawReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.WITHDRAW);
    transition(returnLifecycle, ReturnAction.WITHDRAW, made);
    await enter(ctx, made, order, ReturnStatus.CLOSED);
    return { id: made.id };
  },
);

/** The buyer asks the platform to decide (G3). */
export const appealReturn = useCase(
  { name: 'appealReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: AppealReturnInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.APPEAL);
    transition(returnLifecycle, ReturnAction.APPEAL, made);
    made.description = `${made.description}\n\n${input.reason}`;
    await enter(ctx, made, order, ReturnStatus.APPEALED);
    return { id: made.id };
  },
);

/** The platform decides an appeal, and its decision binds (G3). */
export const decideReturn = useCase(
  { name: 'decideReturn', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, input: DecideReturnInput) => {
    const { made, order } = await returnFor(ctx, input.id, ReturnAction.DECIDE);
    transition(returnLifecycle, ReturnAction.DECIDE, made);
    made.decision = input.decision;
    if (input.verdict === ReturnVerdict.REFUND) await payBack(ctx, made, order);
    else await enter(ctx, made, order, ReturnStatus.CLOSED);
    return { id: made.id };
  },
);
