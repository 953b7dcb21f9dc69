import { Field, Int, InterfaceType } from 'type-graphql';
import { DateTime } from '../kernel/schema/scalars.js';
import { toCursor } from './cursor.js';
import type { Facts, StoredEvent } from './event.js';
import { CHECKPOINT, EventKind } from './event-kind.js';

/** What the method of an `@EventStream` field gets: an event, or a checkpoint without a record. */
export interface StreamItem {
  readonly cursor: string;
  readonly position: number;
  readonly kind: string;
  readonly recordId: string | null;
  readonly sequence: number | null;
  readonly merchantId: string | null;
  readonly buyerId: string | null;
  readonly occurredAt: Date;
  readonly facts: Facts;
}

export const itemOf = (event: StoredEvent): StreamItem => ({ ...event, cursor: toCursor(event.position) });

export const checkpointAt = (position: number, now: Date): StreamItem => ({
  cursor: toCursor(position),
  position,
  kind: CHECKPOINT,
  recordId: null,
  sequence: null,
  merchantId: null,
  buyerId: null,
  occurredAt: now,
  facts: {},
});

/** What every item of every stream tells; payload types of the domains extend it. */
@InterfaceType('StreamItem', {
  description:
    'One item of a stream. Keep the last `cursor` and give it as `after` when you subscribe again: nothing is missing then and nothing comes twice.',
  resolveType: (item: { __typename: string }) => item.__typename,
})
export abstract class StreamItemType {
  @Field(() => String, { description: 'Resume after this item with `after`. Opaque; kept for 90 days.' })
  cursor!: string;

  @Field(() => EventKind, { description: 'What happened.' })
  kind!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of this event among those of its record: 1, 2, 3 … Null for a checkpoint.',
  })
  sequence!: number | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date;
}
