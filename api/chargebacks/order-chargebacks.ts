import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { ChargebackPartType } from './chargeback.type.js';

/** What gateways took back of an order. */
@Resolver(() => OrderType)
export class ChargebacksOfOrder {
  @Connection(() => ChargebackPartType, {
    by: 'orderId',
    description: 'What chargebacks 拒付 took of it (F5); none for the buyer.',
  })
  chargebacks!: Connection<ChargebackPartType>;
}

/** The order that a part of a chargeback is of. */
@Resolver(() => ChargebackPartType)
export class OrderOfChargebackPart {
  @Related(() => OrderType, { by: 'orderId', description: 'The order; null for whoever may not see it.' })
  order!: OrderType | null;
}
