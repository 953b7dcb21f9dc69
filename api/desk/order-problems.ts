import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { ProblemOrderType } from './problem-order.type.js';

/** What was or is wrong with an order. */
@Resolver(() => OrderType)
export class OrderProblems {
  @Connection(() => ProblemOrderType, {
    by: 'orderId',
    description: 'Problem orders about it, the newest first; none for its buyer.',
  })
  problems!: Connection<ProblemOrderType>;
}
