import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { MerchantLineType, PaymentType, RefundType, TenderAllocationType } from '../payments/index.js';
import { SlipType } from '../slips/index.js';
import { CheckoutType } from './checkout.type.js';
import { OrderType } from './order.type.js';

/** What was paid for an order and what went back. */
@Resolver(() => OrderType)
class OrderMoney {
  @Connection(() => TenderAllocationType, { by: 'orderId', description: 'By what it is paid (E2).' })
  allocations!: Connection<TenderAllocationType>;

  @Connection(() => SlipType, {
    by: 'orderId',
    description: 'What was paid out by hand about it (F7); none for whoever may not see slips.',
  })
  slips!: Connection<SlipType>;

  @Connection(() => RefundType, { by: 'orderId', description: 'What went back to the buyer (F5).' })
  refunds!: Connection<RefundType>;
}

/** How a checkout is paid. */
@Resolver(() => CheckoutType)
class CheckoutMoney {
  @Connection(() => PaymentType, { by: 'checkoutId', description: 'Its payment: one, seen by the buyer and by staff.' })
  payments!: Connection<PaymentType>;
}

/** What a payment is for. */
@Resolver(() => PaymentType)
class CheckoutOfPayment {
  @Related(() => CheckoutType, { by: 'checkoutId', description: 'The checkout; null for whoever may not see it.' })
  checkout!: CheckoutType | null;
}

/** The order some money is for. */
@Resolver(() => TenderAllocationType)
class OrderOfAllocation {
  @Related(() => OrderType, { by: 'orderId', description: 'The order; null for whoever may not see it.' })
  order!: OrderType | null;
}

/** The order some money came back from. */
@Resolver(() => RefundType)
class OrderOfRefund {
  @Related(() => OrderType, { by: 'orderId', description: 'The order; null for whoever may not see it.' })
  order!: OrderType | null;
}

/** The order that a line on a merchant's account is of. */
@Resolver(() => MerchantLineType)
class OrderOfMerchantLine {
  @Related(() => OrderType, {
    by: 'orderId',
    description: 'The order; null where the line is of none, and for whoever may not see it.',
  })
  order!: OrderType | null;
}

/** The order a slip is about. */
@Resolver(() => SlipType)
class OrderOfSlip {
  @Related(() => OrderType, { by: 'orderId', description: 'The order it is about; null for none.' })
  order!: OrderType | null;
}

/** The fields that orders and money get from each other. */
export const orderMoneyResolvers = [
  OrderMoney,
  CheckoutMoney,
  CheckoutOfPayment,
  OrderOfAllocation,
  OrderOfMerchantLine,
  OrderOfRefund,
  OrderOfSlip,
] as const;
