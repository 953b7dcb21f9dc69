import { Field, Int, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, reads } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';

@ObjectType('AppUsage', {
  implements: Node,
  simpleResolvers: true,
  description: 'What an app asked for on one day (A4); some seconds behind.',
})
export class AppUsageType extends Node {
  @Field(() => LocalDate, { description: 'The day, by the market’s clock.' })
  usedOn!: string;

  @Field(() => Int, { description: 'Requests and subscriptions.' })
  requests!: number;

  @Field(() => Int, {
    description:
      'Those of them that were answered with an error, or came from an address the app may not be used from.',
  })
  refused!: number;

  @Field(() => Int, { description: 'Points they were charged.' })
  points!: number;

  @Field(() => DateTime, { description: 'The last one.' })
  lastAt!: Date;
}

export const appUsageReads = reads(AppUsageType, {
  prefix: 'appuse',
  table: 'app_usage',
  columns: {
    id: 'id',
    appId: 'app_id',
    merchantId: { column: 'merchant_id', nullable: true },
    usedOn: { column: 'used_on', type: 'date' },
    requests: 'requests',
    refused: 'refused',
    points: 'points',
    lastAt: { column: 'last_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.APPS_MANAGE), row.merchantId),
});
