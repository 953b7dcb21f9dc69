import { Field, ID, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { AdjustmentBearer, AdjustmentKind, AdjustmentTarget } from '../kernel/price-adjustment.js';
import { byOwner, type ColumnsOf, Connection, reads, type Visibility } from '../kernel/read/index.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { OrderType } from './order.type.js';
import { OrderAdjustment } from './order-adjustment.entity.js';

registerEnumType(AdjustmentKind, {
  name: 'AdjustmentKind',
  description: 'What takes something off an order (E2).',
  valuesConfig: {
    GIFT: { description: 'Goods an agent gave: all they cost is taken off (E10).' },
    FREE_DELIVERY: { description: 'An agent waived the delivery fee (E10).' },
    PRICE_CUT: { description: 'An agent took something off the price (E10).' },
    COUPON: { description: 'A coupon of the buyer took something off the goods (D2).' },
  },
});

registerEnumType(AdjustmentTarget, {
  name: 'AdjustmentTarget',
  description: 'What an adjustment is taken off.',
  valuesConfig: {
    GOODS: { description: 'The goods.' },
    DELIVERY: { description: 'The delivery fee.' },
  },
});

@ObjectType('OrderAdjustment', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Something taken off an order, split over its lines to the fen (E2): `total` is `goods` less all of these plus `deliveryFee`.',
})
export class OrderAdjustmentType extends Node {
  @Field(() => AdjustmentKind, { description: 'What it is.' })
  kind!: AdjustmentKind;

  @Field(() => AdjustmentTarget, { description: 'What it is taken off.' })
  target!: AdjustmentTarget;

  @Field(() => LocalizedText, { description: 'What the buyer reads.' })
  label!: LocalizedText;

  @Field(() => MoneyType, { description: 'How much is taken off.' })
  amount!: MoneyType;

  @Field(() => AdjustmentBearer, {
    nullable: true,
    description: 'Out of whose pocket it is; null for buyers.',
  })
  bearer?: AdjustmentBearer | null;

  @Field(() => [AdjustmentKind], {
    nullable: true,
    description: 'What the buyer was offered before and declined, bounded by the enum; null for buyers.',
  })
  declined?: AdjustmentKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Account of whoever gave it; null for the market’s own rules, and for buyers.',
  })
  accountId?: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: Date;
}

const sellerSees = (viewer: Actor, row: ColumnsOf<OrderAdjustment>): Visibility =>
  byOwner({ ...scopeOf(viewer, Permission.ORDERS_READ), buyerId: null }, row.merchantId);

export const orderAdjustmentReads = reads(OrderAdjustmentType, {
  prefix: 'adjustment',
  entity: () => OrderAdjustment,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  guarded: { bearer: sellerSees, declined: sellerSees, accountId: sellerSees },
});

/** What is taken off an order. */
@Resolver(() => OrderType)
export class OrderAdjustments {
  @Connection(() => OrderAdjustmentType, {
    by: 'orderId',
    description: 'What is taken off, the first given first (E2).',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  adjustments!: Connection<OrderAdjustmentType>;
}
