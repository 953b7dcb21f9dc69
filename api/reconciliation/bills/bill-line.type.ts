import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { reads } from '../../kernel/read/index.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import type { BillLineKind as Kind } from '../matching/keep-lines.js';

const kinds: Readonly<Record<Kind, string>> = {
  PAYMENT: 'A buyer paid.',
  REFUND: 'Money went back to a buyer.',
  TRANSFER: 'Money was sent to an account at the gateway.',
  CHARGE: 'The gateway’s charge, or a part of it given back.',
  SETTLEMENT: 'The gateway passed money on to the bank account.',
  OTHER: 'Anything else the gateway tells.',
  BANK: 'A line of the bank’s statement.',
};
const BillLineKind = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) as Record<Kind, Kind>;
registerEnumType(BillLineKind, {
  name: 'BillLineKind',
  description: 'What a line of a bill is about (F6).',
  valuesConfig: Object.fromEntries(Object.entries(kinds).map(([kind, description]) => [kind, { description }])),
});

@ObjectType('BillLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a gateway’s bill or of the bank’s statement (F6). Seen by finance.',
})
export class BillLineType extends Node {
  @Field(() => Int, {
    description: 'Where it stands: the line of the file for a bank, the place on the bill for a gateway.',
  })
  lineNumber!: number;

  @Field(() => BillLineKind, { description: 'What it is about.' })
  kind!: Kind;

  @Field(() => String, { description: 'The gateway’s or the bank’s own number; empty for none.' })
  number!: string;

  @Field(() => MoneyType, { description: 'Above zero: it came; below: it went.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'What it says.' })
  memo!: string;

  @Field(() => String, { nullable: true, description: 'The other side; null where the bill tells none.' })
  counterparty!: string | null;

  @Field(() => DateTime, {
    description: 'When it happened, as the bill says; the beginning of the day where it says only that.',
  })
  occurredAt!: Date;

  @Field(() => Boolean, { description: 'Whether an entry of the ledger was found for it.' })
  isMatched!: boolean;
}

export const billLineReads = reads(BillLineType, {
  prefix: 'billline',
  table: 'bill_line',
  columns: {
    id: 'id',
    runId: 'run_id',
    lineNumber: { column: 'line_number', type: 'int' },
    kind: 'kind',
    number: 'number',
    amountMinor: { column: 'amount_minor', type: 'bigint' },
    memo: 'memo',
    counterparty: { column: 'counterparty', nullable: true },
    occurredAt: { column: 'occurred_at', type: 'timestamptz' },
  },
  visibleTo: (viewer) => scopeOf(viewer, Permission.RECONCILIATION_READ).all,
  expressions: {
    isMatched: (row) => sql<boolean>`exists (select from reconciliation_match m where m.line_id = ${row.id})`,
  },
});
