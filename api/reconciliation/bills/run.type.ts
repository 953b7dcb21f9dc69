import { sql } from 'kysely';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { Connection, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { BankProfileType } from '../bank/bank-profile.type.js';
import { BillLineType } from './bill-line.type.js';
import { ReconciliationRun, ReconciliationRunStatus } from './run.entity.js';

registerEnumType(ReconciliationRunStatus, {
  name: 'ReconciliationRunStatus',
  description: 'How far a comparison is (F6).',
  valuesConfig: {
    WAITING: { description: 'The bill is not there yet; it is asked for every hour.' },
    IMPORTED: { description: 'The lines are here and will be compared.' },
    MATCHED: { description: 'Compared with the ledger.' },
  },
});

@Panel({
  group: 'MONEY',
  permission: Permission.RECONCILIATION_READ,
  title: 'source day',
  columns: [
    'day',
    'source',
    'status',
    'lineCount',
    'matchedCount',
    'openDifferenceCount',
    'closing',
    'ledger',
    'isProven',
  ],
  defaultSort: 'DAY',
  icon: 'FactCheck',
})
@ObjectType('ReconciliationRun', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A gateway’s bill of a day, or a statement of the bank, against the ledger (F6). At the end of `day`: `closing` = `opening` + `lines`, and `ledger` = `closing` + `onTheWay` + `differences`, when `isProven`. Seen by finance.',
})
export class ReconciliationRunType extends Node {
  @Field(() => String, { description: 'Whose: the account at a gateway (`alipay`), or `bank`.' })
  source!: string;

  @Field(() => LocalDate, { description: 'The first day it tells of.' })
  fromDay!: string;

  @Field(() => LocalDate, {
    description: 'The last day it tells of: a day of the gateway’s own zone, of the market’s for the bank.',
  })
  day!: string;

  @Field(() => ReconciliationRunStatus, { description: 'How far it is.' })
  status!: ReconciliationRunStatus;

  @Field(() => Int, { description: 'Lines of the bill that were new.' })
  lineCount!: number;

  @Field(() => Int, { description: 'Of them, those an entry was found or booked for when they were compared.' })
  matchedCount!: number;

  @Field(() => Int, { description: 'Differences it found: on the bill and not in the ledger.' })
  missingHereCount!: number;

  @Field(() => Int, { description: 'Differences it found: in the ledger and on no bill.' })
  missingThereCount!: number;

  @Field(() => Int, { description: 'Differences it found: another amount.' })
  amountCount!: number;

  @Field(() => Int, { description: 'Differences it found: another business day.' })
  dateCount!: number;

  @Field(() => Int, { description: 'Of the differences it found, those nobody has resolved yet.' })
  openDifferenceCount!: number;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What lay there by the bills when `fromDay` began; null until compared.',
  })
  opening!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'The lines of its days together; null until compared.' })
  lines!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What lay there by the bills when `day` ended; null until compared.',
  })
  closing!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Booked and not yet billed, or billed and booked after `day`; null until compared.',
  })
  onTheWay!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What differences account for; null until compared.' })
  differences!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What nothing accounts for: zero, or an alarm; null until compared.',
  })
  unexplained!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What lay there by the ledger when `day` ended; null until compared.',
  })
  ledger!: MoneyType | null;

  @Field(() => Boolean, { description: 'Whether bill and ledger agree but for what is told here.' })
  isProven!: boolean;

  @Field(() => BankProfileType, { nullable: true, description: 'How the statement was read; null for a gateway.' })
  profile!: BankProfileType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who imported the statement; null for a gateway.' })
  importedBy!: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the bill could not be had when it was last asked for; null when it was.',
  })
  errorMessage!: string | null;

  @Field(() => DateTime, { description: 'When it was first asked for, or imported.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was compared; null until then.' })
  finishedAt!: Date | null;

  @Connection(() => BillLineType, {
    by: 'runId',
    description: 'Its lines.',
    defaultOrder: { field: 'LINE_NUMBER', direction: 'ASC' },
  })
  billLines!: Connection<BillLineType>;
}

@InputType('ReconciliationRunFilter', { description: 'Which comparisons; conditions add up.' })
class ReconciliationRunFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of this account.' })
  source?: string | null;

  @Field(() => [ReconciliationRunStatus], { nullable: true, description: 'Only those that are so far.' })
  status?: ReconciliationRunStatus[] | null;
}

enum ReconciliationRunOrderField {
  DAY = 'DAY',
}
registerEnumType(ReconciliationRunOrderField, {
  name: 'ReconciliationRunOrderField',
  description: 'What comparisons are sorted by.',
  valuesConfig: { DAY: { description: 'The last day they tell of.' } },
});
const ReconciliationRunOrder = orderByInput('ReconciliationRunOrder', ReconciliationRunOrderField);

@ArgsType()
export class ReconciliationRunsArgs extends RootPageArgs {
  @Field(() => ReconciliationRunFilter, { nullable: true, description: 'Which comparisons to list.' })
  filter?: ReconciliationRunFilter | null;

  @Field(() => ReconciliationRunOrder, {
    nullable: true,
    description: 'How to sort; the latest day first when absent.',
  })
  orderBy?: OrderBy | null;
}

export const reconciliationRunReads = reads(ReconciliationRunType, {
  prefix: 'reconciliation',
  entity: () => ReconciliationRun,
  visibleTo: (viewer) => scopeOf(viewer, Permission.RECONCILIATION_READ).all,
  relations: { profile: one(() => BankProfileType, 'profileId'), importedBy: one(() => AccountType, 'importedById') },
  expressions: {
    isProven: (row) => sql<boolean>`coalesce(${row.unexplainedMinor} = 0, false)`,
    openDifferenceCount: (row) => sql<number>`(select count(*)::int from reconciliation_difference d
      where d.run_id = ${row.id} and d.status not in ('RESOLVED', 'CLOSED_ITSELF'))`,
  },
  defaultOrder: { field: 'DAY', direction: 'DESC' },
});
