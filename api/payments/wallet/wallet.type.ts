import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, byOwner, Connection, reads } from '../../kernel/read/index.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { LedgerEntryFilter, LedgerEntryType, ledgerAccountColumns } from '../../ledger/index.js';

@ObjectType('Wallet', {
  implements: Node,
  simpleResolvers: true,
  description: 'A buyer’s prepaid money 预存款 (F2): an account of the ledger, opened when money first arrives.',
})
export class WalletType extends Node {
  @Field(() => MoneyType, { description: 'What can be spent; never below zero.' })
  balance!: MoneyType;

  @Field(() => MoneyType, { description: 'Set aside for withdrawals under way; not part of the balance.' })
  frozen!: MoneyType;

  @Field(() => DateTime, { description: 'When money first arrived.' })
  openedAt!: Date;

  @Connection(() => LedgerEntryType, {
    by: 'accountId',
    description: 'Its statement, the latest entry first.',
    filter: () => LedgerEntryFilter,
    defaultOrder: { field: 'SEQUENCE', direction: 'DESC' },
  })
  entries!: Connection<LedgerEntryType>;
}

export const walletReads = reads(WalletType, {
  table: 'ledger_account',
  columns: ledgerAccountColumns,
  visibleTo: (viewer, row) =>
    allOf(sql<SqlBool>`${row.kind} = 'WALLET'`, byOwner(scopeOf(viewer, Permission.WALLET_READ), null, row.buyerId)),
  expressions: {
    frozen: (row) =>
      sql<string>`coalesce((select f.balance_minor from ledger_account f where f.id = ${row.id} || ':frozen'), 0)`,
  },
});
