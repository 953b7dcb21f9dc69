import './repair.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { PartMovementKind } from './part-stock.js';
import { RepairOutlet } from './repair-outlet.entity.js';
import { RepairPart } from './repair-part.entity.js';

export enum RepairOutletAction {
  EDIT = 'EDIT',
  SETTLE = 'SETTLE',
}
export enum RepairPartAction {
  EDIT = 'EDIT',
  BOOK = 'BOOK',
}

registerEnumType(RepairOutletAction, {
  name: 'RepairOutletAction',
  description: 'What can be done to a service outlet.',
  valuesConfig: {
    EDIT: { description: 'Change what is known of it.' },
    SETTLE: { description: 'Pay its checked fees by slip.' },
  },
});
registerEnumType(RepairPartAction, {
  name: 'RepairPartAction',
  description: 'What can be done to a spare part.',
  valuesConfig: {
    EDIT: { description: 'Change its price or name.' },
    BOOK: { description: 'Book parts in or out at an outlet.' },
  },
});

const isStaff = (viewer: Actor): boolean => scopeOf(viewer, Permission.REPAIRS_WORK).all;
const asRecorded = { field: 'ID', direction: 'ASC' } as const;

@ObjectType('PartStock', {
  implements: Node,
  simpleResolvers: true,
  description: 'How many of a part an outlet has (G8); never below zero.',
})
export class PartStockType extends Node {
  @Field(() => RepairOutletType, { nullable: true, description: 'The outlet; null for whoever may not see it.' })
  outlet!: RepairOutletType | null;

  @Field(() => RepairPartType, { nullable: true, description: 'The part; null for whoever may not see it.' })
  part!: RepairPartType | null;

  @Field(() => Int, { description: 'How many there are.' })
  onHand!: number;
}

@ObjectType('PartMovement', {
  implements: Node,
  simpleResolvers: true,
  description: 'Parts that came or went, with the cause; never changed or deleted (G8).',
})
export class PartMovementType extends Node {
  @Field(() => PartMovementKind, { description: 'Why.' })
  kind!: PartMovementKind;

  @Field(() => RepairOutletType, { nullable: true, description: 'At which outlet; null for whoever may not see it.' })
  outlet!: RepairOutletType | null;

  @Field(() => Int, { description: 'How many came; below zero: went.' })
  quantity!: number;

  @Field(() => Int, { description: 'How many there were afterwards.' })
  onHandAfter!: number;

  @Field(() => ID, { nullable: true, description: 'Id of the repair order; null when somebody booked it by hand.' })
  causeId!: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.REPAIRS_WORK,
  title: 'name',
  columns: ['name', 'address', 'contact', 'phone', 'isActive', 'toSettle', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'HomeRepairService',
})
@ObjectType('RepairOutlet', {
  implements: Node,
  simpleResolvers: true,
  description: 'A service outlet 维修网点 that repairs for the market (G8). Seen by the staff who work with it.',
})
export class RepairOutletType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Where goods are sent to.' })
  address!: string;

  @Field(() => String, { description: 'Whom to talk to there.' })
  contact!: string;

  @Field(() => String, { description: 'Its service line.' })
  phone!: string;

  @Field(() => String, { description: 'Whose bank account its fees are paid to.' })
  accountHolder!: string;

  @Field(() => String, { description: 'The number of that account.' })
  accountNumber!: string;

  @Field(() => String, { description: 'Bank and branch.' })
  bankName!: string;

  @Field(() => Boolean, { description: 'Whether it takes new repairs.' })
  isActive!: boolean;

  @Field(() => MoneyType, { description: 'Fees that two people have checked and no slip pays yet.' })
  toSettle!: MoneyType;

  @Field(() => DateTime, { description: 'When it was listed.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [RepairOutletAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: RepairOutletAction[];

  @Connection(() => PartStockType, { by: 'outletId', description: 'Parts it has.', defaultOrder: asRecorded })
  stock!: Connection<PartStockType>;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.REPAIRS_WORK,
  title: 'name',
  columns: ['sku', 'name', 'price', 'onHand', 'isActive', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Handyman',
})
@ObjectType('RepairPart', {
  implements: Node,
  simpleResolvers: true,
  description: 'A spare part 配件 with its price (G8). Seen by the staff who work with it.',
})
export class RepairPartType extends Node {
  @Field(() => String, { description: 'Its code, unique among parts.' })
  sku!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => MoneyType, { description: 'What one costs.' })
  price!: MoneyType;

  @Field(() => Int, { description: 'How many there are at all outlets together.' })
  onHand!: number;

  @Field(() => Boolean, { description: 'Whether new quotes may take it.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was listed.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [RepairPartAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: RepairPartAction[];

  @Connection(() => PartStockType, { by: 'partId', description: 'Where they are.', defaultOrder: asRecorded })
  stock!: Connection<PartStockType>;

  @Connection(() => PartMovementType, {
    by: 'partId',
    description: 'What came and went, the newest first.',
    defaultOrder: { field: 'ID', direction: 'DESC' },
  })
  movements!: Connection<PartMovementType>;
}

export const repairOutletReads = reads(RepairOutletType, {
  prefix: 'outlet',
  entity: () => RepairOutlet,
  visibleTo: isStaff,
  expressions: {
    toSettle: (row) =>
      sql<string>`(select coalesce(sum(r.outlet_fee_minor), 0) from repair r
         where r.outlet_id = ${row.id} and r.fee_confirmed_by_id is not null and not exists (
           select from slip s where s.id = r.slip_id and s.status not in ('REJECTED', 'WITHDRAWN', 'RETURNED')))`,
  },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_outlet, viewer) => (isStaff(viewer) ? [RepairOutletAction.EDIT, RepairOutletAction.SETTLE] : []),
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.name} ilike ${`%${value}%`}` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const repairPartReads = reads(RepairPartType, {
  prefix: 'part',
  entity: () => RepairPart,
  visibleTo: isStaff,
  expressions: {
    onHand: (row) =>
      sql<number>`(select coalesce(sum(s.on_hand), 0)::int from part_stock s where s.part_id = ${row.id})`,
  },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_part, viewer) => (isStaff(viewer) ? [RepairPartAction.EDIT, RepairPartAction.BOOK] : []),
    },
  },
  filters: {
    q: (value: string, row) =>
      sql<SqlBool>`(${row.sku} = ${value} or ${row.nameZh} ilike ${`%${value}%`} or ${row.nameEn} ilike ${`%${value}%`})`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const partStockReads = reads(PartStockType, {
  prefix: 'partstock',
  table: 'part_stock',
  columns: {
    id: 'id',
    outletId: 'outlet_id',
    partId: 'part_id',
    onHand: { column: 'on_hand', type: 'integer' },
  },
  visibleTo: isStaff,
  relations: { outlet: one(() => RepairOutletType, 'outletId'), part: one(() => RepairPartType, 'partId') },
});

export const partMovementReads = reads(PartMovementType, {
  prefix: 'partmovement',
  table: 'part_movement',
  columns: {
    id: 'id',
    partId: 'part_id',
    outletId: 'outlet_id',
    kind: 'kind',
    quantity: { column: 'quantity', type: 'integer' },
    onHandAfter: { column: 'on_hand_after', type: 'integer' },
    causeId: { column: 'cause_id', nullable: true },
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
  visibleTo: isStaff,
  relations: { outlet: one(() => RepairOutletType, 'outletId') },
});
