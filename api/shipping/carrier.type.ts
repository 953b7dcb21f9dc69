import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { Carrier } from './carrier.entity.js';

export enum CarrierAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
  ADD_ZONE = 'ADD_ZONE',
  ADD_WAYBILL_RANGE = 'ADD_WAYBILL_RANGE',
}

registerEnumType(CarrierAction, {
  name: 'CarrierAction',
  description: 'What can be done to a carrier.',
  valuesConfig: {
    CREATE: { description: 'List another one.' },
    EDIT: { description: 'Change what is known of it, or let it take no more parcels.' },
    ADD_ZONE: { description: 'Say where it goes for one price.' },
    ADD_WAYBILL_RANGE: { description: 'Enter waybill numbers it has given out.' },
  },
});

export enum CarrierOrderField {
  CODE = 'CODE',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CarrierOrderField, {
  name: 'CarrierOrderField',
  description: 'What carriers are sorted by.',
  valuesConfig: { CODE: { description: 'Their code.' }, CREATED_AT: { description: 'When they were listed.' } },
});

export const CarrierOrder = orderByInput('CarrierOrder', CarrierOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.CARRIERS_READ,
  title: 'name',
  columns: ['name', 'code', 'phone', 'numberPattern', 'isActive', 'trackingUrl'],
  defaultSort: 'CODE',
  icon: 'LocalAirport',
})
@ObjectType('Carrier', {
  implements: Node,
  simpleResolvers: true,
  description: 'A courier company 快递公司 that shops send parcels with (E6).',
})
export class CarrierType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => String, { description: 'Short code, unique in the market.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Its service line; null when none is known.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Page where a parcel is followed, with `{number}` for its tracking number; null when there is none.',
  })
  trackingUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its tracking numbers look like, checked when a parcel is sent; null: anything goes.',
  })
  numberPattern?: string | null;

  @Field(() => Boolean, { description: 'Whether it takes new parcels.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was listed.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [CarrierAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: CarrierAction[];
}

const may = (viewer: Actor, permission: Permission): boolean => !isNone(scopeOf(viewer, permission));

export const carrierReads = reads(CarrierType, {
  prefix: 'carrier',
  entity: () => Carrier,
  visibleTo: 'everyone',
  filters: {
    q: (value: string, row) =>
      sql<boolean>`(${row.nameZh} ilike ${`%${value}%`} or ${row.nameEn} ilike ${`%${value}%`} or ${row.code} = ${value.toUpperCase()})`,
  },
  computed: {
    availableActions: {
      needs: ['isActive'],
      from: ({ isActive }, viewer) => [
        ...(may(viewer, Permission.CARRIERS_WRITE)
          ? [CarrierAction.CREATE, CarrierAction.EDIT, CarrierAction.ADD_ZONE]
          : []),
        ...(isActive && may(viewer, Permission.WAYBILL_RANGES_WRITE) ? [CarrierAction.ADD_WAYBILL_RANGE] : []),
      ],
    },
  },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
});
