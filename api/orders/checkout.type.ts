import { Field, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, reads } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { Checkout } from './checkout.entity.js';

@ObjectType('Checkout', {
  implements: Node,
  simpleResolvers: true,
  description: 'What was paid at once: one payment, one order a merchant (E2).',
})
export class CheckoutType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => MoneyType, { description: 'The total of its orders when it was placed.' })
  total!: MoneyType;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: Date;
}

export const checkoutReads = reads(CheckoutType, {
  prefix: 'checkout',
  entity: () => Checkout,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), null, row.buyerId),
});
