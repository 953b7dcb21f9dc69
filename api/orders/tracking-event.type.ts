import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { TrackingStatus } from '../kernel/tracking-provider.js';
import { TrackingEvent } from './tracking-event.entity.js';

registerEnumType(TrackingStatus, {
  name: 'TrackingStatus',
  description: 'What happened to a parcel.',
  valuesConfig: {
    PICKED_UP: { description: 'The carrier took it over.' },
    IN_TRANSIT: { description: 'It went on.' },
    OUT_FOR_DELIVERY: { description: 'A courier has it and is on the way.' },
    DELIVERED: { description: 'It arrived.' },
    FAILED: { description: 'It could not be handed over; the carrier tries again.' },
    RETURNING: { description: 'It goes back to the shop.' },
  },
});

@ObjectType('TrackingEvent', {
  implements: Node,
  simpleResolvers: true,
  description: 'Something that happened to a parcel, as its carrier tells it (E6).',
})
export class TrackingEventType extends Node {
  @Field(() => TrackingStatus, { description: 'What happened.' })
  status!: TrackingStatus;

  @Field(() => String, { description: 'Where; empty when that is not known.' })
  place!: string;

  @Field(() => String, { description: 'In the carrier’s words.' })
  @Hint({ pii: true })
  description!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  happenedAt!: Date;

  @Field(() => DateTime, { description: 'When the market was told.' })
  receivedAt!: Date;
}

export const trackingEventReads = reads(TrackingEventType, {
  prefix: 'track',
  entity: () => TrackingEvent,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  defaultOrder: { field: 'HAPPENED_AT', direction: 'DESC' },
});
