import { Field, Float, ID, ObjectType } from 'type-graphql';
import { node } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import type { StreamItem } from './stream-item.js';
import { StreamItemType } from './stream-item.js';

@ObjectType('EventFact', { simpleResolvers: true, description: 'One value as it was when the event happened.' })
export class EventFactType {
  @Field(() => String, { description: 'Name of the value, e.g. `status`.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The value as text; null when it was empty.' })
  value!: string | null;
}

@ObjectType('MarketEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened in the market, in the one order in which everybody sees it (E11).',
})
export class MarketEventType extends StreamItemType {
  @Field(() => Float, {
    description:
      'Place in the order of the whole market: 1, 2, 3 … Without gaps for whoever may read all; others see their part.',
  })
  position!: number;

  @Field(() => ID, { nullable: true, description: 'The record it happened to; null for a checkpoint.' })
  recordId!: string | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The record as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  record!: Node | null;

  @Field(() => ID, { nullable: true, description: 'The merchant it concerns; null when it concerns none.' })
  merchantId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The buyer it concerns; null when it concerns none.' })
  buyerId!: string | null;

  @Field(() => [EventFactType], {
    description: 'Ids, amounts in minor units and states of that moment. At most 20, fixed for each kind.',
  })
  facts!: EventFactType[];
}

export const toMarketEvent = (item: StreamItem): MarketEventType => ({
  ...item,
  record: item.recordId === null ? null : node<Node>(item.recordId),
  facts: Object.entries(item.facts).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
});

@ObjectType('MarketEventPage', { simpleResolvers: true, description: 'A stretch of the stream of market events.' })
export class MarketEventPageType {
  @Field(() => [MarketEventType], { description: 'In order; at most as many as asked for.' })
  events!: MarketEventType[];

  @Field(() => String, { description: 'Where the next page begins, and where `marketEvents(after:)` goes on.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether there is more now.' })
  hasMore!: boolean;
}
