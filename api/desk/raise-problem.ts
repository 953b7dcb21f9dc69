import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder, OrderOrigin, OrderStatus } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { openProblem } from './open-problem.js';
import { ProblemOrder } from './problem-order.entity.js';
import type { AskAboutOrderInput, RaiseProblemInput } from './problem-order.inputs.js';
import { ProblemKind } from './problem-status.js';
import { trackingSettings } from './tracking-settings.js';
import { chase } from './work-problem.js';

/** Raises a problem order by hand, once an order while it is open (E9). */
export const raiseProblem = useCase(
  { name: 'raiseProblem', permission: Permission.TRACKING_WORK, idempotent: true },
  async (ctx, { orderId, note }: RaiseProblemInput) => {
    const order = await lockOrder(ctx, orderId);
    if (!order || !reaches(ctx.scope, { merchantId: order.merchantId })) throw notFound('order', 'orderId');
    if (order.origin === OrderOrigin.IMPORTED)
      throw refuse('NOT_ALLOWED_NOW', 'an imported past order takes part in nothing', 'orderId');
    const { RAISED: kind } = ProblemKind;
    if (await ctx.em.count(ProblemOrder, { orderId, kind, closedAt: null }))
      throw refuse('NOT_ALLOWED_NOW', 'one is open for this order already', 'orderId');
    const { id } = await openProblem(ctx, order, { kind, factAt: ctx.now, lateSince: ctx.now, note });
    return { id };
  },
);

const underWay: ReadonlySet<OrderStatus> = new Set([
  OrderStatus.PAID,
  OrderStatus.REVIEWED,
  OrderStatus.PICKING,
  OrderStatus.SHIPPED,
]);

/**
 * The buyer asks where the order is. Each time counts as a chaser on the problem order that is open for it; where none is,
 * the asking opens one: somebody has to answer (E9).
 */
export const askAboutOrder = useCase(
  { name: 'askAboutOrder', permission: Permission.TRACKING_ASK, idempotent: true },
  async (ctx, { id, message }: AskAboutOrderInput) => {
    const order = await lockOrder(ctx, id);
    if (!order || !reaches(ctx.scope, order)) throw notFound('order', 'id');
    if (!underWay.has(order.status)) throw refuse('NOT_ALLOWED_NOW', `this order is ${order.status}`, 'id');
    const { chaserHours } = trackingSettings;
    const answerBy = new Date(ctx.now.getTime() + spanMs(chaserHours, (await settingsOf(ctx))(chaserHours)));
    const [open] = await ctx.em.find(
      ProblemOrder,
      { orderId: id, closedAt: null },
      { orderBy: { foundAt: 'asc', id: 'asc' }, limit: 1 },
    );
    const problem =
      open ??
      (await openProblem(ctx, order, {
        kind: ProblemKind.BUYER_ASKS,
        ...{ factAt: ctx.now, lateSince: ctx.now, nextContactAt: answerBy },
      }));
    await chase(ctx, problem, message?.trim() ?? '');
    return { id };
  },
);
