import './ledger.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountKind } from './chart-of-accounts.js';

@Panel({
  group: 'MONEY',
  permission: Permission.LEDGER_READ,
  title: 'kind merchant.name buyer.name',
  columns: ['kind', 'merchant', 'buyer', 'balance', 'entryCount', 'openedAt'],
  defaultSort: 'openedAt',
  icon: 'AccountBalance',
})
@ObjectType('LedgerAccount', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An account of the double-entry ledger (F1); all of them together are zero. Finance sees every one, buyers their wallet, merchants theirs.',
})
export class LedgerAccountType extends Node {
  @Field(() => String, { description: 'Its readable key, e.g. `wallet:account_01…`; the same as its id.' })
  key!: string;

  @Field(() => LedgerAccountKind, { description: 'What it stands for.' })
  kind!: LedgerAccountKind;

  @Field(() => MoneyType, { description: 'What the market owes on it; below zero it is owed, or has it.' })
  balance!: MoneyType;

  @Field(() => Int, { description: 'How many entries made this balance.' })
  entryCount!: number;

  @Field(() => Boolean, {
    description: 'Whether it is a declared debt or asset account; any other is refused below zero.',
  })
  mayBeNegative!: boolean;

  @Field(() => DateTime, { description: 'When it was opened, by its first entry or by a look at it.' })
  openedAt!: Date;
}

/** Property → column of `ledger_account`; wallets are read from it too. */
export const ledgerAccountColumns = {
  id: 'id',
  kind: 'kind',
  currency: 'currency',
  balanceMinor: { column: 'balance_minor', type: 'bigint' },
  entryCount: { column: 'entry_count', type: 'bigint' },
  mayBeNegative: { column: 'may_be_negative', type: 'boolean' },
  merchantId: { column: 'merchant_id', nullable: true },
  buyerId: { column: 'buyer_id', nullable: true },
  openedAt: { column: 'opened_at', type: 'timestamptz' },
} as const;

export const ledgerAccountReads = reads(LedgerAccountType, {
  table: 'ledger_account',
  columns: ledgerAccountColumns,
  visibleTo: (viewer, row) =>
    anyOf(
      scopeOf(viewer, Permission.LEDGER_READ).all,
      allOf(
        sql<SqlBool>`${row.buyerId} is not null`,
        byOwner(scopeOf(viewer, Permission.WALLET_READ), null, row.buyerId),
      ),
      allOf(
        sql<SqlBool>`${row.merchantId} is not null`,
        byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
      ),
    ),
  expressions: { key: (row) => sql<string>`${row.id}` },
  orders: { KEY: (row) => sql`${row.id} collate "C"` },
  filters: {
    q: (value: string, row) => sql<SqlBool>`${row.id} ilike ${`%${value.replace(/[\\%_]/g, '\\$&')}%`}`,
  },
});
