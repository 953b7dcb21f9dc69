import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { one, orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { CarrierType } from './carrier.type.js';
import { CarrierZone } from './carrier-zone.entity.js';

export enum CarrierZoneAction {
  EDIT = 'EDIT',
  DELETE = 'DELETE',
}

registerEnumType(CarrierZoneAction, {
  name: 'CarrierZoneAction',
  description: 'What can be done to a zone of a carrier.',
  valuesConfig: {
    EDIT: { description: 'Change its regions or rates.' },
    DELETE: { description: 'Take it away.' },
  },
});

export enum CarrierZoneOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CarrierZoneOrderField, {
  name: 'CarrierZoneOrderField',
  description: 'What zones are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were added.' } },
});

export const CarrierZoneOrder = orderByInput('CarrierZoneOrder', CarrierZoneOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.CARRIERS_READ,
  title: 'name',
  columns: [
    'carrier',
    'name',
    'regionCodes',
    'isServed',
    'fee',
    'firstWeightGrams',
    'furtherFee',
    'furtherWeightGrams',
  ],
  defaultSort: 'CREATED_AT',
  icon: 'Route',
})
@ObjectType('CarrierZone', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Where a carrier goes for one price (E5). The zone naming the smallest region around an address decides.',
})
export class CarrierZoneType extends Node {
  @Field(() => CarrierType, { description: 'The carrier.' })
  carrier!: CarrierType;

  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => [String], { description: 'Its provinces, cities and districts (`regions`). At most 500.' })
  regionCodes!: string[];

  @Field(() => Boolean, { description: 'False: the carrier does not go there, whatever a wider zone says.' })
  isServed!: boolean;

  @Field(() => MoneyType, { description: 'The fee: flat, or for the first weight.' })
  fee!: MoneyType;

  @Field(() => Int, { nullable: true, description: 'First weight 首重 in grams; null with a flat fee.' })
  firstWeightGrams?: number | null;

  @Field(() => Int, { nullable: true, description: 'Further weight 续重 in grams; null with a flat fee.' })
  furtherWeightGrams?: number | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The fee of each further weight begun; null with a flat fee.',
  })
  furtherFee?: MoneyType | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [CarrierZoneAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: CarrierZoneAction[];
}

export const carrierZoneReads = reads(CarrierZoneType, {
  prefix: 'zone',
  entity: () => CarrierZone,
  visibleTo: (viewer) => !isNone(scopeOf(viewer, Permission.CARRIERS_READ)),
  relations: { carrier: one(() => CarrierType, 'carrierId', { impliedBy: true }) },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_facts, viewer) =>
        isNone(scopeOf(viewer, Permission.CARRIERS_WRITE)) ? [] : Object.values(CarrierZoneAction),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
});
