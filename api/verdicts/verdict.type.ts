import './verdict.enums.js';
import { sql } from 'kysely';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { CostKind, VerdictCause } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';
import { Verdict } from './verdict.entity.js';
import { VerdictPosting } from './verdict-posting.entity.js';
import { VerdictShare } from './verdict-share.entity.js';

const asRecorded = { field: 'ID', direction: 'ASC' } as const;

@ObjectType('VerdictShare', {
  implements: Node,
  simpleResolvers: true,
  description: 'What one party answers for by a verdict (G4).',
})
export class VerdictShareType extends Node {
  @Field(() => ResponsibleParty, { description: 'Who.' })
  party!: ResponsibleParty;

  @Field(() => Int, { description: 'How much, in whole per cents; those of a verdict add up to 100.' })
  percent!: number;
}

@ObjectType('VerdictPosting', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What one party bears of one cost by one verdict, and what was booked for it (G4). A superseded verdict has each row again with the opposite sign: all rows together are what holds.',
})
export class VerdictPostingType extends Node {
  @Field(() => CostKind, { description: 'Of which cost.' })
  cost!: CostKind;

  @Field(() => ID, { description: 'Id of the cost; all rows of one cost together are that cost.' })
  costId!: string;

  @Field(() => ResponsibleParty, { description: 'Who bears it; couriers, warehouses and agents through the market.' })
  party!: ResponsibleParty;

  @Field(() => MoneyType, { description: 'How much of it; below zero where it was reversed or a cost came back.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'Commission within it that the merchant owes as if the goods had been sold.' })
  commission!: MoneyType;

  @Field(() => MoneyType, { description: 'Subsidy that the merchant gets with it as if the goods had been sold.' })
  subsidy!: MoneyType;

  @Field(() => MoneyType, {
    description:
      'What the merchant’s account got because of it; below zero: what was taken; zero where whoever bears it had paid.',
  })
  toMerchant!: MoneyType;

  @Field(() => Boolean, { description: 'Whether it undoes another, because the verdict was superseded.' })
  isReversal!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the transfer in the ledger; null where no money had to move.',
  })
  transferId!: string | null;

  @Field(() => DateTime, { description: 'When it was booked.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.RETURNS_READ,
  title: 'number revision',
  columns: ['givenAt', 'number', 'kind', 'revision', 'order', 'merchant', 'reason', 'givenBy', 'supersededAt'],
  defaultSort: 'GIVEN_AT',
  icon: 'Gavel',
})
@ObjectType('Verdict', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Who is responsible for a return or complaint 责任判定, as somebody judged it, and who bears what it cost (G4, H3). A later verdict supersedes it; all are kept. Seen by the merchant concerned and by staff.',
})
export class VerdictType extends Node {
  @Field(() => VerdictCause, { description: 'What it is about.' })
  kind!: VerdictCause;

  @Field(() => ID, { description: 'Id of the return or complaint.' })
  causeId!: string;

  @Field(() => String, { description: 'What people call the return or complaint.' })
  number!: string;

  @Field(() => Int, { description: 'Counts the verdicts of one cause, from 1.' })
  revision!: number;

  @Field(() => OrderType, { nullable: true, description: 'The order; null for none, or when it is hidden from you.' })
  order!: OrderType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'The merchant concerned; null for none, or when the shop is hidden from you by now.',
  })
  merchant!: MerchantType | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who judged; null where a clock ran out, and for whoever may not see the account.',
  })
  givenBy!: AccountType | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  givenAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When another took its place; null while it holds.' })
  supersededAt!: Date | null;

  @Connection(() => VerdictShareType, {
    by: 'verdictId',
    description: 'Who answers for how much.',
    defaultOrder: asRecorded,
  })
  shares!: Connection<VerdictShareType>;

  @Connection(() => VerdictPostingType, {
    by: 'verdictId',
    description: 'Who bears which cost, and what was booked.',
    defaultOrder: asRecorded,
  })
  postings!: Connection<VerdictPostingType>;
}

export const verdictReads = reads(VerdictType, {
  prefix: 'verdict',
  entity: () => Verdict,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId),
  relations: {
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    givenBy: one(() => AccountType, 'givenById'),
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isStanding: (value: boolean, row) => sql<boolean>`(${row.supersededAt} is null) = ${value}`,
    returnId: (value: string, row) => sql<boolean>`${row.causeId} = ${value}`,
    complaintId: (value: string, row) => sql<boolean>`${row.causeId} = ${value}`,
    party: (value: ResponsibleParty[], row) =>
      sql<boolean>`exists (select from verdict_share s where s.verdict_id = ${row.id} and s.party = any(${value}))`,
  },
  defaultOrder: { field: 'GIVEN_AT', direction: 'DESC' },
});

export const verdictShareReads = reads(VerdictShareType, {
  prefix: 'verdictshare',
  entity: () => VerdictShare,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId),
});

export const verdictPostingReads = reads(VerdictPostingType, {
  prefix: 'verdictposting',
  entity: () => VerdictPosting,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId),
});
