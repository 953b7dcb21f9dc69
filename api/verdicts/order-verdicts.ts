import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { VerdictType } from './verdict.type.js';

/** Who was responsible for what went wrong with an order. */
@Resolver(() => OrderType)
export class OrderVerdicts {
  @Connection(() => VerdictType, {
    by: 'orderId',
    description: 'Who is responsible for its returns and complaints (G4), the newest first; none for the buyer.',
  })
  verdicts!: Connection<VerdictType>;
}
