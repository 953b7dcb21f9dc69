import { Field, ObjectType } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { OrderType } from '../orders/index.js';
import type { WaitingOrder } from './must-go.js';
import { PickingBatchType } from './picking-batch.type.js';

@ObjectType('WaitingOrder', {
  simpleResolvers: true,
  description: 'A reviewed order that has not left yet, and how far it is (E5).',
})
export class WaitingOrderType {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when you may not see orders.' })
  order!: OrderType | null;

  @Field(() => PickingBatchType, { nullable: true, description: 'The batch it is in; null: in none.' })
  batch!: PickingBatchType | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it must leave: as agreed upon, else ahead of the promised day. Null: none was promised.',
  })
  shipBy!: string | null;

  @Field(() => Boolean, { description: 'Whether that day has come.' })
  isMustGo!: boolean;

  @Field(() => Boolean, { description: 'Whether it bears a red flag or a note of the buyer.' })
  isSpecial!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it can be batched now; false: it is in a batch, on hold, kept back, or partly sent.',
  })
  isReady!: boolean;
}

export const toWaitingOrder = ({ id, batchId, mustGo, ...facts }: WaitingOrder): WaitingOrderType => ({
  ...facts,
  isMustGo: mustGo,
  order: ref(OrderType, id),
  batch: batchId === null ? null : ref(PickingBatchType, batchId),
});
