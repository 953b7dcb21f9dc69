import './ledger.enums.js';
import { type Expression, type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, one, reads } from '../kernel/read/index.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerTransferType } from './ledger-transfer.type.js';
import { TransferKind } from './transfer-kind.js';
import { titleOf } from './transfer-titles.js';

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

  @Field(() => LocalizedText, { description: 'The same in words, as statements show it.' })
  title!: LocalizedText;

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

interface OfTransfer {
  readonly transferId: Expression<unknown>;
  readonly accountId: Expression<unknown>;
  readonly merchantId: Expression<unknown>;
}
const kindOf = (row: OfTransfer) => sql<string>`(select t.kind from ledger_transfer t where t.id = ${row.transferId})`;

/**
 * A payment covers the orders of several shops: on a shop's own account it is told as the order it paid, which is the
 * second part of the account's key, so that no shop learns what else was bought with it (A5).
 */
const toldAs = (column: 'reference' | 'memo') => (row: OfTransfer) =>
  sql<string>`(select case when ${row.merchantId} is not null and t.kind = ${TransferKind.PAYMENT}
    then split_part(${row.accountId}, ':', 2) else t.${sql.ref(column)} end
    from ledger_transfer t where t.id = ${row.transferId})`;

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
  expressions: { kind: kindOf, reference: toldAs('reference'), memo: toldAs('memo') },
  computed: {
    title: {
      needs: [],
      expressions: { kind: kindOf },
      from: ({ kind }, { locale }) => {
        const title = titleOf(kind as TransferKind);
        return { ...title, forViewer: title[locale] };
      },
    },
  },
  filters: { kind: (value: TransferKind[], row) => sql<SqlBool>`${kindOf(row)} = any(${value})` },
});
