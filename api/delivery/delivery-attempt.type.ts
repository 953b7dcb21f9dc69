import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, byOwner, one, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { DeliveryFailure } from './delivery-status.js';

@ObjectType('DeliveryAttempt', {
  implements: Node,
  simpleResolvers: true,
  description: 'A courier stood at the door: what came of it and what proves it (E6).',
})
export class DeliveryAttemptType extends Node {
  @Field(() => DeliveryFailure, { nullable: true, description: 'Why it failed; null when it was handed over.' })
  failure?: DeliveryFailure | null;

  @Field(() => String, { description: 'What the courier noted; empty when nothing.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => Boolean, { description: 'Whether the buyer’s code proved it.' })
  isByCode!: boolean;

  @Field(() => FileType, {
    nullable: true,
    description: 'The picture that proves it; null when there is none, or for whoever may not see it.',
  })
  photo?: FileType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const deliveryAttemptReads = reads(DeliveryAttemptType, {
  prefix: 'doorstep',
  entity: () => DeliveryAttempt,
  visibleTo: (viewer, row) =>
    anyOf(
      byOwner(scopeOf(viewer, Permission.DELIVERIES_ASSIGN), row.merchantId),
      viewer.accountId !== null && sql<boolean>`${row.courierId} = ${viewer.accountId}`,
      viewer.buyerId !== null && sql<boolean>`${row.buyerId} = ${viewer.buyerId}`,
    ),
  relations: { photo: one(() => FileType, 'photoId') },
});
