import './ledger.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ID, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { TransferKind } from './transfer-kind.js';

@Panel({
  group: 'MONEY',
  permission: Permission.LEDGER_READ,
  title: 'kind createdAt',
  columns: ['createdAt', 'kind', 'reference'],
  defaultSort: 'createdAt',
  icon: 'SwapHoriz',
})
@ObjectType('LedgerTransfer', {
  implements: Node,
  simpleResolvers: true,
  description: 'One movement of money: entries that add up to zero, written once and never changed (F1).',
})
export class LedgerTransferType extends Node {
  @Field(() => TransferKind, { description: 'Why money moved.' })
  kind!: TransferKind;

  @Field(() => ID, { description: 'Id of what it was booked for; with its kind it is booked once.' })
  reference!: string;

  @Field(() => String, { description: 'What it says on statements.' })
  memo!: string;

  @Field(() => DateTime, { description: 'When it was booked.' })
  createdAt!: Date;
}

export const ledgerTransferReads = reads(LedgerTransferType, {
  prefix: 'transfer',
  table: 'ledger_transfer',
  columns: {
    id: 'id',
    kind: 'kind',
    reference: 'reference',
    memo: 'memo',
    createdBy: { column: 'created_by', nullable: true },
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
  visibleTo: (viewer) => scopeOf(viewer, Permission.LEDGER_READ).all,
  filters: {
    accountId: (value: string, row) =>
      sql<SqlBool>`exists (select from ledger_entry e where e.transfer_id = ${row.id} and e.account_id = ${value})`,
  },
});
