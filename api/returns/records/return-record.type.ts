import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, one, reads } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { TrackingStatus } from '../../kernel/tracking-provider.js';
import { ShipmentStatus, ShipmentType } from '../../orders/index.js';
import { ReturnRecord, ReturnRecordKind } from './return-record.entity.js';

registerEnumType(ReturnRecordKind, {
  name: 'ReturnRecordKind',
  description: 'Which of the market’s own records a return is judged by (G2).',
  valuesConfig: {
    PARCEL: { description: '包裹记录: what was packed, of goods that are missing.' },
    TRACKING: { description: '物流记录: when it was where, of goods that came late.' },
  },
});

@ObjectType('ReturnRecordLine', {
  simpleResolvers: true,
  description: 'Units of a line that a parcel took along, as it was recorded.',
})
class ReturnRecordLineType {
  @Field(() => String, { description: 'The SKU.' })
  sku!: string;

  @Field(() => Int, { description: 'Units of the line that were paid for.' })
  ordered!: number;

  @Field(() => Int, { description: 'Units of it in this parcel.' })
  packed!: number;
}

@ObjectType('ReturnRecordEvent', {
  simpleResolvers: true,
  description: 'What the carrier had told of a parcel by then.',
})
class ReturnRecordEventType {
  @Field(() => TrackingStatus, { description: 'What happened.' })
  status!: TrackingStatus;

  @Field(() => String, { description: 'Where; empty when that is not known.' })
  place!: string;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt!: Date;
}

@ObjectType('ReturnRecord', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What the market knew of a parcel when a return was applied for, attached by itself: of missing goods what was packed, of late ones the way (G2). Both parties read it; it never changes.',
})
export class ReturnRecordType extends Node {
  @Field(() => ReturnRecordKind, { description: 'Which record it is.' })
  kind!: ReturnRecordKind;

  @Field(() => Boolean, {
    description:
      'Whether it shows what the buyer says: too little was packed or the parcel went astray, or it came after the promised day.',
  })
  bearsOut!: boolean;

  @Field(() => ShipmentType, {
    nullable: true,
    description: 'The parcel as it is now; null when it is hidden from you.',
  })
  @Hint({ hidden: ['LIST'] })
  shipment!: ShipmentType | null;

  @Field(() => ShipmentStatus, { description: 'Where the parcel was then.' })
  status!: ShipmentStatus;

  @Field(() => String, { description: 'Who brought it.' })
  carrier!: string;

  @Field(() => String, { nullable: true, description: 'Its tracking number; null when there is none.' })
  trackingNumber!: string | null;

  @Field(() => DateTime, { description: 'When it left.' })
  shippedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it had arrived; null: it had not.' })
  deliveredAt!: Date | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the order was promised for; null for none.' })
  promisedOn!: string | null;

  @Field(() => [ReturnRecordLineType], { description: 'What of the order was in it; at most 200 lines.' })
  contents!: ReturnRecordLineType[];

  @Field(() => [ReturnRecordEventType], { description: 'What was told of it, the latest first; at most 100.' })
  events!: ReturnRecordEventType[];

  @Field(() => DateTime, { description: 'When this was recorded: with the application.' })
  takenAt!: Date;
}

export const returnRecordReads = reads(ReturnRecordType, {
  prefix: 'returnrecord',
  entity: () => ReturnRecord,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { shipment: one(() => ShipmentType, 'shipmentId') },
});
