import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AnswerOrderChangeInput, ProposeOrderChangeInput } from './change.inputs.js';
import * as changeOrderCases from './change-order.js';
import { OrderActionInput } from './order.inputs.js';
import { OrderType } from './order.type.js';
import { OrderChangeType } from './order-change.type.js';
import * as reviewOrderCases from './review-order.js';
import { SplitOrderInput } from './split.inputs.js';
import * as splitOrderCases from './split-order.js';

const answer = { order: () => OrderType, orderChange: () => OrderChangeType };
const toBoth = ({ id, orderChangeId }: { id: string; orderChangeId: string }): Record<string, unknown> => ({
  order: ref(OrderType, id),
  orderChange: ref(OrderChangeType, orderChangeId),
});

/** Other goods for a paid order, until the order clerk has marked it as read (E4). */
@Resolver()
export class OrderChangeResolver {
  @Does(changeOrderCases.proposeOrderChange, payload('ProposeOrderChangePayload', answer), {
    description:
      'Proposes other goods for a paid order until it is marked as read; the buyer’s own change happens at once (E4).',
    action: { on: 'Order', value: 'PROPOSE_CHANGE', kind: 'TRANSITION' },
  })
  proposeOrderChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeOrderChangeInput, { description: 'What to do.' }) input: ProposeOrderChangeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(changeOrderCases.proposeOrderChange, ctx, input, toBoth);
  }

  @Does(changeOrderCases.answerOrderChange, payload('AnswerOrderChangePayload', answer), {
    description: 'The buyer agrees, and the difference is paid from the wallet or refunded at once; or does not (E4).',
    action: { on: 'Order', value: 'ANSWER_CHANGE', kind: 'TRANSITION' },
  })
  answerOrderChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerOrderChangeInput, { description: 'What to do.' }) input: AnswerOrderChangeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(changeOrderCases.answerOrderChange, ctx, input, toBoth);
  }

  @Does(changeOrderCases.withdrawOrderChange, payload('WithdrawOrderChangePayload', answer), {
    description: 'Shop or platform take a proposed change back (E4).',
    action: { on: 'Order', value: 'WITHDRAW_CHANGE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  withdrawOrderChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(changeOrderCases.withdrawOrderChange, ctx, input, toBoth);
  }

  @Does(
    splitOrderCases.splitOrder,
    payload('SplitOrderPayload', { order: () => OrderType, sibling: () => OrderType }),
    {
      description:
        'Splits lines or units off into a sibling order under the same checkout; money is divided to the fen (E4).',
      action: { on: 'Order', value: 'SPLIT', kind: 'TRANSITION' },
    },
  )
  splitOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SplitOrderInput, { description: 'What to do.' }) input: SplitOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(splitOrderCases.splitOrder, ctx, input, ({ id, siblingId }) => ({
      order: ref(OrderType, id),
      sibling: ref(OrderType, siblingId),
    }));
  }

  @Does(reviewOrderCases.markOrderRead, payload('MarkOrderReadPayload', { order: () => OrderType }), {
    description: '已读: the order clerk takes an order in hand; its goods stay as they are from then on (E4).',
    action: { on: 'Order', value: 'MARK_READ', kind: 'TRANSITION', bulk: true },
  })
  markOrderRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(reviewOrderCases.markOrderRead, ctx, input, ({ id }) => ({ order: ref(OrderType, id) }));
  }
}
