import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VariantOptionType } from '../catalog/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { OrderType } from '../orders/index.js';
import { PickingLine } from './picking-line.entity.js';
import { PickingOrder } from './picking-order.entity.js';
import { PickingOrderStatus, PickingOutReason, pickingOrderLifecycle } from './picking-status.js';

registerEnumType(PickingOrderStatus, {
  name: 'PickingOrderStatus',
  description: 'Where one order of a picking batch stands (E5).',
  valuesConfig: describedStates(pickingOrderLifecycle),
});

registerEnumType(PickingOutReason, {
  name: 'PickingOutReason',
  description: 'Why an order left its picking batch unsent.',
  valuesConfig: {
    TAKEN_OUT: { description: 'Somebody took it out.' },
    HELD: { description: 'It was on hold, or a change of it waited, when picking began.' },
    CANCELLED: { description: 'It was cancelled.' },
    BATCH_CANCELLED: { description: 'The batch was given up.' },
  },
});

@ObjectType('PickingLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'Units of one line to be picked, with their own copy of what they are (E5).',
})
export class PickingLineType extends Node {
  @Field(() => LocalizedText, { description: 'What the product was called.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'The SKU.' })
  sku!: string;

  @Field(() => [VariantOptionType], { description: 'The choices it stands for; at most ten.' })
  options!: VariantOptionType[];

  @Field(() => Int, { description: 'Units to be picked.' })
  quantity!: number;

  @Field(() => Int, { description: 'Units that lie ready.' })
  pickedQuantity!: number;

  @Field(() => Int, { description: 'Units that were not there and are refunded.' })
  shortQuantity!: number;

  @Field(() => Int, { description: 'Place in the order, from 0.' })
  position!: number;
}

@ObjectType('PickingOrder', {
  implements: Node,
  simpleResolvers: true,
  description: 'An order in a picking batch (E5).',
})
export class PickingOrderType extends Node {
  @Field(() => OrderType, { description: 'The order.' })
  order!: OrderType;

  @Field(() => ID, { description: 'Id of the order.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  orderId!: string;

  @Field(() => Int, { description: 'Place in the batch, the most urgent first, from 0.' })
  position!: number;

  @Field(() => PickingOrderStatus, { description: 'Where it stands.' })
  status!: PickingOrderStatus;

  @Field(() => PickingOutReason, { nullable: true, description: 'Why it left the batch unsent; null unless it did.' })
  outReason?: PickingOutReason | null;

  @Field(() => Boolean, { description: 'Whether it has special notes, which the picker confirms.' })
  isSpecial!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the picker confirmed them; null until then.' })
  notesConfirmedAt?: Date | null;

  @Field(() => [String], {
    description: 'What the picker has to know: the buyer’s note, then red flags, the newest first. At most 6.',
  })
  @Hint({ pii: true })
  specialNotes!: string[];

  @Connection(() => PickingLineType, {
    by: 'pickingOrderId',
    description: 'What is to be picked.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  lines!: Connection<PickingLineType>;
}

export const pickingLineReads = reads(PickingLineType, {
  prefix: 'pickline',
  entity: () => PickingLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_PICK), row.merchantId),
});

export const pickingOrderReads = reads(PickingOrderType, {
  prefix: 'pick',
  entity: () => PickingOrder,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_PICK), row.merchantId),
  relations: { order: one(() => OrderType, 'orderId', { impliedBy: true }) },
  expressions: {
    specialNotes: (
      row,
    ) => sql`(select array_remove(array[nullif(o.buyer_note, '')], null) || case when 'RED' = any(o.flags) then
        array(select e.message from order_entry e where e.order_id = o.id and e.kind = 'FLAG' and e.flag = 'RED' order by e.id desc limit 5)
      else '{}' end from customer_order o where o.id = ${row.orderId})`,
  },
});
