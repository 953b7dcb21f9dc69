import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerCheck } from './ledger-check.entity.js';

@Panel({
  group: 'MONEY',
  permission: Permission.LEDGER_READ,
  title: 'startedAt',
  columns: ['startedAt', 'isSound', 'accountCount', 'transferCount', 'entryCount', 'finishedAt'],
  defaultSort: 'STARTED_AT',
  icon: 'FactCheck',
})
@ObjectType('LedgerCheck', {
  implements: Node,
  simpleResolvers: true,
  description: 'A recomputation of the whole ledger from its entries, made every night (F1). Seen by finance.',
})
export class LedgerCheckType extends Node {
  @Field(() => Boolean, { description: 'Whether everything added up.' })
  isSound!: boolean;

  @Field(() => Int, { description: 'Accounts looked at.' })
  accountCount!: number;

  @Field(() => Int, { description: 'Transfers looked at.' })
  transferCount!: number;

  @Field(() => Int, { description: 'Entries looked at.' })
  entryCount!: number;

  @Field(() => [String], { description: 'What is wrong, a sentence each. At most 50.' })
  problems!: string[];

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTime, { description: 'When it was done.' })
  finishedAt!: Date;
}

@InputType('LedgerCheckFilter', { description: 'Which checks of the ledger; conditions add up.' })
class LedgerCheckFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only sound ones, or only others.' })
  isSound?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those begun in this span.' })
  startedAt?: DateTimeRange | null;
}

enum LedgerCheckOrderField {
  STARTED_AT = 'STARTED_AT',
}
registerEnumType(LedgerCheckOrderField, {
  name: 'LedgerCheckOrderField',
  description: 'What checks of the ledger are sorted by.',
  valuesConfig: { STARTED_AT: { description: 'When it began.' } },
});
const LedgerCheckOrder = orderByInput('LedgerCheckOrder', LedgerCheckOrderField);

@ArgsType()
export class LedgerChecksArgs extends RootPageArgs {
  @Field(() => LedgerCheckFilter, { nullable: true, description: 'Which checks to list.' })
  filter?: LedgerCheckFilter | null;

  @Field(() => LedgerCheckOrder, { nullable: true, description: 'How to sort; the latest first when absent.' })
  orderBy?: OrderBy | null;
}

export const ledgerCheckReads = reads(LedgerCheckType, {
  prefix: 'ledgercheck',
  entity: () => LedgerCheck,
  visibleTo: (viewer) => scopeOf(viewer, Permission.LEDGER_READ).all,
  defaultOrder: { field: 'STARTED_AT', direction: 'DESC' },
});
