import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, reads } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { StockMovementKind } from './stock-movement-kind.js';

registerEnumType(StockMovementKind, {
  name: 'StockMovementKind',
  description: 'Why stock changed (C3).',
  valuesConfig: {
    RECEIVED: { description: 'Booked in: on hand grows.' },
    CORRECTED: { description: 'Booked out by hand: on hand shrinks.' },
    RESERVED: { description: 'Set aside for an order.' },
    RELEASED: { description: 'Given back by a cancelled order.' },
    CONSUMED: { description: 'Left with a shipment.' },
    PUT_BACK: { description: 'Came back.' },
    SCRAPPED: { description: 'Came back and cannot be sold: thrown away.' },
  },
});

@ObjectType('StockMovement', {
  implements: Node,
  simpleResolvers: true,
  description: 'One change of a variant’s stock with its cause; never changed or deleted (C3).',
})
export class StockMovementType extends Node {
  @Field(() => StockMovementKind, { description: 'Why it changed.' })
  kind!: StockMovementKind;

  @Field(() => Int, { description: 'Units added to what is on hand; negative when they left.' })
  onHandChange!: number;

  @Field(() => Int, { description: 'Units added to what is reserved; negative when they were released.' })
  reservedChange!: number;

  @Field(() => Int, { description: 'On hand afterwards.' })
  onHandAfter!: number;

  @Field(() => Int, { description: 'Reserved afterwards.' })
  reservedAfter!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the order, shipment, return or import that caused it; null when somebody booked it by hand.',
  })
  causeId?: string | null;

  @Field(() => String, { nullable: true, description: 'What whoever booked it wrote; null for automatic movements.' })
  note?: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  createdAt!: Date;
}

export const stockMovementReads = reads(StockMovementType, {
  prefix: 'move',
  table: 'stock_movement',
  columns: {
    id: 'id',
    variantId: 'variant_id',
    merchantId: 'merchant_id',
    kind: 'kind',
    onHandChange: 'on_hand_change',
    reservedChange: 'reserved_change',
    onHandAfter: 'on_hand_after',
    reservedAfter: 'reserved_after',
    causeId: { column: 'cause_id', nullable: true },
    note: { column: 'note', nullable: true },
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.STOCK_READ), row.merchantId),
});
