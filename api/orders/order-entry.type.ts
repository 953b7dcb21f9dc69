import { sql } from 'kysely';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ActorKind } from '../audit/index.js';
import { scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { OrderEntry, OrderEntryKind, OrderFlag } from './order-entry.entity.js';
import { OrderStatus } from './order-status.js';

registerEnumType(OrderEntryKind, {
  name: 'OrderEntryKind',
  description: 'What a line of an order’s timeline tells.',
  valuesConfig: {
    PLACED: { description: 'It was placed.' },
    TRANSITION: { description: 'It moved to another state.' },
    SHIPMENT: { description: 'A parcel left.' },
    DELIVERY: { description: 'A parcel arrived.' },
    NOTE: { description: 'Somebody wrote a note.' },
    FLAG: { description: 'Somebody set a flag, with a note.' },
    CORRECTION: { description: 'Recipient, note or invoice was corrected.' },
    REMINDER: { description: 'The buyer was reminded to pay.' },
    REFUND: { description: 'Money went back to the buyer.' },
    HOLD: { description: 'A return, a complaint or a question holds it.' },
    RELEASE: { description: 'What held it let it go.' },
    FLAG_CLEARED: { description: 'Somebody took a flag off.' },
    READ: { description: '已读: the order clerk took it in hand.' },
    SPLIT: { description: 'Part of it became an order of its own, or it is that part.' },
    CONCESSION: { description: 'An agent gave something off it, with a reason.' },
    TRACKING: { description: 'The carrier of a parcel told where it is.' },
    PARCEL_RETURNED: { description: 'A parcel came back to the shop undelivered.' },
    SHIP_TOGETHER: { description: 'It is to leave with others, or one of them has left.' },
    SHIP_APART: { description: 'It goes alone after all.' },
    CASH_COLLECTED: { description: 'Its courier collected what it costs, in cash.' },
    CHANGE_PROPOSED: { description: 'Other goods were proposed to the buyer.' },
    CHANGE: { description: 'Its goods were changed; the old version is kept.' },
    CHANGE_DROPPED: { description: 'A proposed change was declined, withdrawn or lapsed.' },
  },
});

registerEnumType(OrderFlag, {
  name: 'OrderFlag',
  description: 'Flags of the trade 插旗 (E7).',
  valuesConfig: {
    RED: { description: 'A special request.' },
    BLUE: { description: 'Payment was reminded of.' },
    GREEN: { description: 'Free for the shop’s own use.' },
    YELLOW: { description: 'Free for the shop’s own use.' },
    PURPLE: { description: 'Free for the shop’s own use.' },
  },
});

@ObjectType('OrderEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of an order’s timeline: what happened, when and why. Only ever added (E3, E7).',
})
export class OrderEntryType extends Node {
  @Field(() => OrderEntryKind, { description: 'What it tells.' })
  kind!: OrderEntryKind;

  @Field(() => OrderStatus, { nullable: true, description: 'The state it left; null when no state changed.' })
  fromStatus?: OrderStatus | null;

  @Field(() => OrderStatus, { nullable: true, description: 'The state it entered; null when no state changed.' })
  toStatus?: OrderStatus | null;

  @Field(() => OrderFlag, { nullable: true, description: 'The flag that was set; null when none was.' })
  flag?: OrderFlag | null;

  @Field(() => String, { description: 'Reason, note or carrier; empty when there is nothing to say.' })
  @Hint({ pii: true })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a correction replaced, masked for whoever does not need it (A7); null when it replaced nothing.',
  })
  @Hint({ pii: true })
  oldValue?: string | null;

  @Field(() => Boolean, { description: 'Whether the buyer does not see it.' })
  isInternal!: boolean;

  @Field(() => ActorKind, { description: 'Who did it; `SYSTEM` when a clock ran out.' })
  actorKind!: ActorKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Account of whoever did it; null for the system, and for buyers when others did it.',
  })
  accountId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The parcel, refund, return or complaint it is about; null when there is none.',
  })
  referenceId?: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  createdAt!: Date;
}

export const orderEntryReads = reads(OrderEntryType, {
  prefix: 'entry',
  entity: () => OrderEntry,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, Permission.ORDERS_READ);
    return anyOf(
      byOwner({ ...scope, buyerId: null }, row.merchantId),
      allOf(byOwner({ ...scope, all: false, merchantIds: [] }, null, row.buyerId), sql<boolean>`not ${row.isInternal}`),
    );
  },
  masked: {
    oldValue: {
      clearFor: (viewer, row) =>
        byOwner(scopeWithoutRoles(viewer, Permission.PERSONAL_DATA_READ), row.merchantId, row.buyerId),
    },
  },
  guarded: {
    accountId: (viewer, row) =>
      anyOf(
        byOwner({ ...scopeOf(viewer, Permission.ORDERS_READ), buyerId: null }, row.merchantId),
        viewer.accountId !== null && sql<boolean>`${row.accountId} = ${viewer.accountId}`,
      ),
  },
});
