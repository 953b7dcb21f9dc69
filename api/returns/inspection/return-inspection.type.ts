import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, Connection, one, reads } from '../../kernel/read/index.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { OrderLineType } from '../../orders/index.js';
import { ReturnEvidenceType } from '../application/return-evidence.type.js';
import { InspectionVerdict, ReturnInspection } from './return-inspection.entity.js';

registerEnumType(InspectionVerdict, {
  name: 'InspectionVerdict',
  description: 'What inspection finds of units that came back (G5).',
  valuesConfig: {
    RESALEABLE: { description: 'Fit to be sold again: put back into stock.' },
    DEFECTIVE: { description: 'Came back, cannot be sold: scrapped.' },
    MISSING: { description: 'Did not come back: left out, which the buyer may appeal.' },
    NOT_OURS: { description: 'Something else came back: left out, which the buyer may appeal.' },
  },
});

@ObjectType('ReturnInspection', {
  implements: Node,
  simpleResolvers: true,
  description: 'Units of a line with one verdict, as the merchant found them (G5).',
})
export class ReturnInspectionType extends Node {
  @Field(() => OrderLineType, { description: 'The line of the order.' })
  orderLine!: OrderLineType;

  @Field(() => InspectionVerdict, { description: 'What was found.' })
  verdict!: InspectionVerdict;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => String, { description: 'What was seen; empty for nothing.' })
  note!: string;

  @Field(() => DateTime, { description: 'When.' })
  inspectedAt!: Date;

  @Connection(() => ReturnEvidenceType, { by: 'inspectionId', description: 'Pictures of these units.' })
  pictures!: Connection<ReturnEvidenceType>;
}

export const returnInspectionReads = reads(ReturnInspectionType, {
  prefix: 'inspection',
  entity: () => ReturnInspection,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { orderLine: one(() => OrderLineType, 'orderLineId', { impliedBy: true }) },
});
