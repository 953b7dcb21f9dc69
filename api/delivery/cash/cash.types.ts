import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { type Actor, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { anyOf, type ColumnsOf, one, reads, type Visibility } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { OrderType } from '../../orders/index.js';
import { DeliveryTaskType } from '../delivery-task.type.js';
import { CashCollection } from './cash-collection.entity.js';
import { CashCount } from './cash-count.entity.js';
import { CashWriteOff } from './cash-write-off.entity.js';
import { CourierPurse } from './courier-purse.entity.js';

export enum CourierPurseAction {
  COUNT = 'COUNT',
  WRITE_OFF = 'WRITE_OFF',
}

registerEnumType(CourierPurseAction, {
  name: 'CourierPurseAction',
  description: 'What may be done with the cash of a courier.',
  valuesConfig: {
    COUNT: { description: 'Count what is handed in.' },
    WRITE_OFF: { description: 'Write off what is owed.' },
  },
});

/** Whoever counts cash, and the courier whose it is. */
const ofCourier = (viewer: Actor, row: Pick<ColumnsOf<CourierPurse>, 'courierId'>): Visibility =>
  anyOf(
    scopeOf(viewer, Permission.CASH_COUNT).all,
    viewer.accountId !== null && sql<boolean>`${row.courierId} = ${viewer.accountId}`,
  );

const seen = 'Seen by whoever counts cash and by the courier.';

@Panel({
  group: 'MONEY',
  permission: Permission.CASH_COUNT,
  title: 'courier.name',
  columns: ['courier', 'held', 'uncounted', 'owed', 'lastCountedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Payments',
})
@ObjectType('CourierPurse', {
  implements: Node,
  simpleResolvers: true,
  description: `What a courier should have in cash 送货员现金 (F6): at the hand-in desk it is counted. ${seen}`,
})
export class CourierPurseType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Whose; null for whoever may not see the account.' })
  courier!: AccountType | null;

  @Field(() => MoneyType, { description: 'What should be there in all: not counted yet, and owed.' })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'Collected since the last count; `collections` tells for which orders.' })
  uncounted!: MoneyType;

  @Field(() => MoneyType, { description: 'Short at counts, and neither handed in later nor written off.' })
  owed!: MoneyType;

  @Field(() => DateTime, { nullable: true, description: 'When it was counted last; null before the first time.' })
  lastCountedAt!: Date | null;

  @Field(() => DateTime, { description: 'When its courier first collected cash.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Changes with every collection, count and write-off.' })
  version!: number;

  @Field(() => [CourierPurseAction], { description: 'What this viewer may do with it now.' })
  availableActions!: CourierPurseAction[];
}

export const courierPurseReads = reads(CourierPurseType, {
  prefix: 'purse',
  entity: () => CourierPurse,
  visibleTo: ofCourier,
  relations: { courier: one(() => AccountType, 'courierId') },
  expressions: { held: (row) => sql<string>`(${row.uncountedMinor} + ${row.owedMinor})` },
  computed: {
    availableActions: {
      needs: ['courierId', 'owedMinor'],
      from: ({ courierId, owedMinor }, viewer) => {
        if (!scopeOf(viewer, Permission.CASH_COUNT).all || courierId === viewer.accountId) return [];
        return Number(owedMinor) > 0 ? Object.values(CourierPurseAction) : [CourierPurseAction.COUNT];
      },
    },
  },
  filters: {
    holdsCash: (value: boolean, row) => sql<SqlBool>`(${row.uncountedMinor} + ${row.owedMinor} > 0) = ${value}`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

@ObjectType('CashCollection', {
  implements: Node,
  simpleResolvers: true,
  description: `Cash that a courier collected for one order at its door (F3). ${seen}`,
})
export class CashCollectionType extends Node {
  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => Boolean, { description: 'Whether it was handed in.' })
  isCounted!: boolean;

  @Field(() => DeliveryTaskType, { nullable: true, description: 'The delivery; null for whoever may not see it.' })
  task!: DeliveryTaskType | null;

  @Field(() => OrderType, { nullable: true, description: 'The order; null for whoever may not see it.' })
  order!: OrderType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const cashCollectionReads = reads(CashCollectionType, {
  prefix: 'collection',
  entity: () => CashCollection,
  visibleTo: ofCourier,
  relations: { task: one(() => DeliveryTaskType, 'taskId'), order: one(() => OrderType, 'orderId') },
  expressions: { isCounted: (row) => sql<boolean>`(${row.countId} is not null)` },
});

@Panel({
  group: 'MONEY',
  permission: Permission.CASH_COUNT,
  title: 'number',
  columns: ['createdAt', 'number', 'courier', 'expected', 'counted', 'variance', 'owedAfter', 'surplus', 'countedBy'],
  defaultSort: 'CREATED_AT',
  icon: 'FactCheck',
})
@ObjectType('CashCount', {
  implements: Node,
  simpleResolvers: true,
  description: `A courier handed cash in, and a cashier counted it (F6): the variance is kept as a fact. ${seen}`,
})
export class CashCountType extends Node {
  @Field(() => String, { description: 'What people call it; stands on the receipt and in the ledger.' })
  number!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who handed in; null for whoever may not see the account.' })
  courier!: AccountType | null;

  @Field(() => MoneyType, { description: 'Collected since the count before.' })
  expected!: MoneyType;

  @Field(() => MoneyType, { description: 'Owed from counts before.' })
  owedBefore!: MoneyType;

  @Field(() => MoneyType, { description: 'What was there; it went to the bank.' })
  counted!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Counted less expected: below zero short, above it over, or what was owed before.',
  })
  variance!: MoneyType;

  @Field(() => MoneyType, { description: 'Owed by the courier from then on.' })
  owedAfter!: MoneyType;

  @Field(() => MoneyType, { description: 'More than expected and owed together; a matter to be cleared.' })
  surplus!: MoneyType;

  @Field(() => AccountType, { nullable: true, description: 'Who counted; null for whoever may not see the account.' })
  countedBy!: AccountType | null;

  @Field(() => String, { description: 'What the cashier noted; empty when nothing.' })
  note!: string;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const cashCountReads = reads(CashCountType, {
  prefix: 'cashcount',
  entity: () => CashCount,
  visibleTo: ofCourier,
  relations: { courier: one(() => AccountType, 'courierId'), countedBy: one(() => AccountType, 'countedById') },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.number} = upper(${value.trim()})` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

@ObjectType('CashWriteOff', {
  implements: Node,
  simpleResolvers: true,
  description: `What a courier was short of and need not hand in any more (F6). ${seen}`,
})
export class CashWriteOffType extends Node {
  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who decided; null for whoever may not see the account.' })
  writtenOffBy!: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const cashWriteOffReads = reads(CashWriteOffType, {
  prefix: 'cashwriteoff',
  entity: () => CashWriteOff,
  visibleTo: ofCourier,
  relations: { writtenOffBy: one(() => AccountType, 'writtenOffById') },
});
