import { sql } from 'kysely';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { CarrierType } from './carrier.type.js';
import { WaybillRange } from './waybill-range.entity.js';
import { AVERAGED_DAYS, firstAveragedDay, perDay } from './waybill-stock.js';

export enum WaybillRangeAction {
  EDIT = 'EDIT',
}

registerEnumType(WaybillRangeAction, {
  name: 'WaybillRangeAction',
  description: 'What can be done to a range of waybill numbers.',
  valuesConfig: { EDIT: { description: 'Stop taking numbers from it, or take them again.' } },
});

export enum WaybillRangeOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(WaybillRangeOrderField, {
  name: 'WaybillRangeOrderField',
  description: 'What ranges are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were entered.' } },
});

export const WaybillRangeOrder = orderByInput('WaybillRangeOrder', WaybillRangeOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.CARRIERS_READ,
  title: 'firstNumber',
  columns: ['carrier', 'merchant', 'firstNumber', 'lastNumber', 'remaining', 'usedPerDay', 'isActive', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'ConfirmationNumber',
})
@ObjectType('WaybillRange', {
  implements: Node,
  simpleResolvers: true,
  description: 'Waybill numbers 单号段 a carrier has given out, to the platform or to one merchant (E5).',
})
export class WaybillRangeType extends Node {
  @Field(() => CarrierType, { description: 'The carrier.' })
  carrier!: CarrierType;

  @Field(() => String, { description: 'The first number as it is printed.' })
  firstNumber!: string;

  @Field(() => String, { description: 'The last number, included.' })
  lastNumber!: string;

  @Field(() => Int, { description: 'How many numbers were not given out yet.' })
  remaining!: number;

  @Field(() => Float, { description: 'Numbers given out a day, over the last 14 days or since it was entered.' })
  usedPerDay!: number;

  @Field(() => Boolean, { description: 'Whether numbers are taken from it.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [WaybillRangeAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: WaybillRangeAction[];
}

export const waybillRangeReads = reads(WaybillRangeType, {
  prefix: 'range',
  entity: () => WaybillRange,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.CARRIERS_READ), row.merchantId),
  relations: { carrier: one(() => CarrierType, 'carrierId', { impliedBy: true }) },
  expressions: {
    remaining: (row) =>
      sql<number>`(select (c.last_number - c.next_number + 1)::int from waybill_counter c where c.range_id = ${row.id})`,
  },
  computed: {
    usedPerDay: {
      needs: ['createdAt'],
      expressions: {
        // `day count` of the last days on which numbers were taken.
        lastUse: (row) => sql<string | null>`(select string_agg(u.day::text || ' ' || u.count, ',') from (
          select day, count from waybill_use where range_id = ${row.id} order by day desc limit ${AVERAGED_DAYS}) u)`,
      },
      from: ({ createdAt, lastUse }, _viewer, now, { market }) => {
        const since = firstAveragedDay(now, market.timeZone);
        const days = typeof lastUse === 'string' ? lastUse.split(',').map((day) => day.split(' ')) : [];
        const used = days.reduce((sum, [day = '', count]) => (day >= since ? sum + Number(count) : sum), 0);
        return Math.round(perDay(used, new Date(createdAt), now) * 10) / 10;
      },
    },
    availableActions: {
      needs: ['merchantId'],
      from: ({ merchantId }, viewer) =>
        reaches(scopeOf(viewer, Permission.WAYBILL_RANGES_WRITE), { merchantId }) ? [WaybillRangeAction.EDIT] : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
