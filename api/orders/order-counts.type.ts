import { Field, Int, ObjectType } from 'type-graphql';
import { OrderStatus } from './order-status.js';

@ObjectType('OrderCount', { simpleResolvers: true, description: 'How many orders; counted to 300.' })
export class OrderCountType {
  @Field(() => Int, { description: 'How many, at most 300.' })
  count!: number;

  @Field(() => Boolean, { description: 'False when there are more.' })
  isExact!: boolean;
}

@ObjectType('OrderStateCount', { simpleResolvers: true, description: 'How many orders stand in one state.' })
export class OrderStateCountType extends OrderCountType {
  @Field(() => OrderStatus, { description: 'The state.' })
  status!: OrderStatus;
}

@ObjectType('OrderCounts', {
  simpleResolvers: true,
  description: 'How many of the orders you may see wait where (E4).',
})
export class OrderCountsType {
  @Field(() => [OrderStateCountType], { description: 'One for every state. At most 8 entries.' })
  states!: OrderStateCountType[];

  @Field(() => OrderCountType, { description: 'Those put on hold by hand.' })
  held!: OrderCountType;

  @Field(() => OrderCountType, { description: 'Those whose clock has run out.' })
  late!: OrderCountType;
}
