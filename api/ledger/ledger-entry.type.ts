import './ledger.enums.js';
import { type Expression, type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, one, reads } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerTransferType } from './ledger-transfer.type.js';
import { TransferKind } from './transfer-kind.js';

@ObjectType('LedgerEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'What one transfer put on one account, or took from it: a line of its statement (F1).',
})
export class LedgerEntryType extends Node {
  @Field(() => Int, { description: 'Number of the entry within its account, from 1, without gaps.' })
  sequence!: number;

  @Field(() => MoneyType, { description: 'Put on the account; below zero: taken from it.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'The account’s balance after it.' })
  balanceAfter!: MoneyType;

  @Field(() => TransferKind, { description: 'Why money moved.' })
  kind!: TransferKind;

  @Field(() => String, { description: 'What it was booked for, e.g. the id of a payment or an order.' })
  reference!: string;

  @Field(() => String, { description: 'What it says on statements.' })
  memo!: string;

  @Field(() => DateTime, { description: 'When it was booked.' })
  createdAt!: Date;

  @Field(() => LedgerAccountType, { description: 'The account it is on.' })
  account!: LedgerAccountType;

  @Field(() => LedgerTransferType, {
    nullable: true,
    description: 'The transfer with its other side; null for whoever may not see the whole ledger.',
  })
  transfer!: LedgerTransferType | null;
}

type OfTransfer = { readonly transferId: Expression<unknown> };
const ofTransfer = (column: 'kind' | 'reference' | 'memo') => (row: OfTransfer) =>
  sql<string>`(select t.${sql.ref(column)} from ledger_transfer t where t.id = ${row.transferId})`;

export const ledgerEntryReads = reads(LedgerEntryType, {
  prefix: 'ledgerentry',
  table: 'ledger_entry',
  columns: {
    id: 'id',
    transferId: 'transfer_id',
    accountId: 'account_id',
    sequence: { column: 'sequence', type: 'bigint' },
    amountMinor: { column: 'amount_minor', type: 'bigint' },
    balanceAfterMinor: { column: 'balance_after_minor', type: 'bigint' },
    currency: 'currency',
    merchantId: { column: 'merchant_id', nullable: true },
    buyerId: { column: 'buyer_id', nullable: true },
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
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
  relations: {
    account: one(() => LedgerAccountType, 'accountId', { impliedBy: true }),
    transfer: one(() => LedgerTransferType, 'transferId'),
  },
  expressions: { kind: ofTransfer('kind'), reference: ofTransfer('reference'), memo: ofTransfer('memo') },
  filters: { kind: (value: TransferKind[], row) => sql<SqlBool>`${ofTransfer('kind')(row)} = any(${value})` },
});
