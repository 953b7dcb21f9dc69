import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { CarrierType } from '../shipping/index.js';
import { DisruptionNotice } from './disruption-notice.entity.js';

export enum DisruptionNoticeAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(DisruptionNoticeAction, {
  name: 'DisruptionNoticeAction',
  description: 'What can be done with a disruption notice.',
  valuesConfig: {
    CREATE: { description: 'Give another one.' },
    EDIT: { description: 'Word it anew, or say when it ends.' },
  },
});

export enum DisruptionNoticeOrderField {
  STARTS_AT = 'STARTS_AT',
}
registerEnumType(DisruptionNoticeOrderField, {
  name: 'DisruptionNoticeOrderField',
  description: 'What disruption notices are sorted by.',
  valuesConfig: { STARTS_AT: { description: 'When the disruption begins.' } },
});
export const DisruptionNoticeOrder = orderByInput('DisruptionNoticeOrder', DisruptionNoticeOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.TRACKING_WORK,
  title: 'text',
  columns: ['text', 'carrier', 'regionCodes', 'startsAt', 'endsAt', 'isInForce'],
  defaultSort: 'STARTS_AT',
  icon: 'Notifications',
})
@ObjectType('DisruptionNotice', {
  implements: Node,
  simpleResolvers: true,
  description: 'Why orders of a carrier or a district are late, told to everybody it concerns (E9).',
})
export class DisruptionNoticeType extends Node {
  @Field(() => LocalizedText, { description: 'What buyers read.' })
  text!: LocalizedText;

  @Field(() => CarrierType, { nullable: true, description: 'Whose parcels it is about; null: whoever brings them.' })
  carrier?: CarrierType | null;

  @Field(() => [String], {
    description: 'Codes of the provinces, cities and districts it is about; empty: everywhere. At most 50.',
  })
  regionCodes!: string[];

  @Field(() => DateTime, { description: 'When the disruption begins.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null while nobody knows.' })
  endsAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether it goes on now.' })
  isInForce!: boolean;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [DisruptionNoticeAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: DisruptionNoticeAction[];
}

export const disruptionNoticeReads = reads(DisruptionNoticeType, {
  prefix: 'disruption',
  entity: () => DisruptionNotice,
  visibleTo: 'everyone',
  relations: { carrier: one(() => CarrierType, 'carrierId', { impliedBy: true }) },
  computed: {
    isInForce: {
      needs: ['startsAt', 'endsAt'],
      from: ({ startsAt, endsAt }, _viewer, now) => startsAt <= now && (endsAt === null || endsAt > now),
    },
    availableActions: {
      needs: [],
      from: (_notice, viewer) =>
        isNone(scopeOf(viewer, Permission.TRACKING_WORK)) ? [] : Object.values(DisruptionNoticeAction),
    },
  },
  filters: {
    isInForce: (value: boolean, row, _viewer, { clock }) =>
      sql<boolean>`(${row.startsAt} <= ${clock.now()} and coalesce(${row.endsAt} > ${clock.now()}, true)) = ${value}`,
  },
  defaultOrder: { field: 'STARTS_AT', direction: 'DESC' },
});

@ObjectType('OrderDisruption', {
  implements: Node,
  simpleResolvers: true,
  description: 'A disruption that concerns an order (E9).',
})
export class OrderDisruptionType extends Node {
  @Field(() => DisruptionNoticeType, { description: 'What it is.' })
  notice!: DisruptionNoticeType;
}

export const orderDisruptionReads = reads(OrderDisruptionType, {
  prefix: 'disrupted',
  table: 'order_disruption',
  columns: {
    id: 'id',
    orderId: 'order_id',
    merchantId: 'merchant_id',
    buyerId: { column: 'buyer_id', nullable: true },
    noticeId: 'notice_id',
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: { notice: one(() => DisruptionNoticeType, 'noticeId', { impliedBy: true }) },
});
