import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { MerchantLineKind } from './merchant-line-kind.js';

registerEnumType(MerchantLineKind, {
  name: 'MerchantLineKind',
  description: 'What a line on a merchant’s account is for (I2, B6).',
  valuesConfig: {
    SALE: { description: 'What buyers paid for a completed order.' },
    SUBSIDY: { description: 'What the market paid in the buyer’s place for what it gave off.' },
    COMMISSION: { description: 'The market’s commission on an order.' },
    REFUND: { description: 'Refunded to the buyer after the order completed.' },
    COMMISSION_RETURN: { description: 'Commission that went back with a refund.' },
    SUBSIDY_RETURN: { description: 'Subsidy that was taken back with a refund.' },
    JOINING_FEE: { description: 'Joining fee 入驻费.' },
    MEMBERSHIP: { description: 'Fee for taking part in the membership card.' },
    DELIVERY_SERVICE: { description: 'Delivery service of the market, per order.' },
    ADVERTISING: { description: 'Advertising.' },
    REBATE: { description: 'Sales rebate 销售返利.' },
    PRICE_MARGIN: { description: 'Price margin 差价 of goods settled at their supply price.' },
    ADJUSTMENT: { description: 'A correction.' },
    FINE: { description: 'A fine because of a complaint 罚款, or one given back (H5).' },
    COMPENSATION: { description: 'Compensation.' },
    AFTER_SALE_BORNE: { description: 'What others answer for of a return or complaint, paid by the market (G4).' },
    AFTER_SALE_CHARGED: {
      description: 'What the merchant answers for of what the market paid for a return or complaint.',
    },
    AFTER_SALE_COMMISSION: { description: 'Commission on goods that others answer for, as if they had been sold.' },
    AFTER_SALE_SUBSIDY: { description: 'Subsidy of goods that others answer for, as if they had been sold.' },
    RESERVE_HELD: { description: 'Kept back as reserve.' },
    RESERVE_FREED: { description: 'Reserve whose time is up.' },
    PAYOUT: { description: 'Set aside for a payout.' },
    PAYOUT_FAILED: { description: 'A payout that was not sent.' },
    BANK_RETURN: { description: 'A payout that the bank sent back.' },
  },
});

export enum MerchantLineAction {
  QUESTION = 'QUESTION',
}
registerEnumType(MerchantLineAction, {
  name: 'MerchantLineAction',
  description: 'What can be done with a line on a merchant’s account.',
  valuesConfig: { QUESTION: { description: 'Question it: that opens a complaint.' } },
});

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  title: 'kind merchant.name amount',
  columns: ['occurredAt', 'merchant', 'kind', 'order', 'amount', 'balanceAfter', 'rule'],
  defaultSort: 'occurredAt',
  icon: 'ReceiptLong',
})
@ObjectType('MerchantLine', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A line on a merchant’s account (I2): written with its ledger transfer, never changed, in one payout at most. All lines together are what the ledger says is due to the merchant, less what it owes.',
})
export class MerchantLineType extends Node {
  @Field(() => Int, { description: 'Number of the line on the merchant’s account, from 1, without gaps.' })
  sequence!: number;

  @Field(() => MerchantLineKind, { description: 'What it is for.' })
  kind!: MerchantLineKind;

  @Field(() => MoneyType, { description: 'What the merchant gets by it; below zero: what is taken.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'The account’s balance after it; below zero the merchant owes.' })
  balanceAfter!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT within the amount.' })
  vat!: MoneyType;

  @Field(() => Int, { description: 'Rate of that VAT, in 1/10 000; zero: none.' })
  vatBasisPoints!: number;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'The rule it was reckoned by, e.g. the rate of the commission; null where it needs none.',
  })
  rule?: LocalizedText | null;

  @Field(() => Boolean, {
    description:
      'Whether an open question keeps it out of payout runs (I2): with all that waits of its order, or alone. What takes money by itself is not put off.',
  })
  isHeld!: boolean;

  @Field(() => [MerchantLineAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: MerchantLineAction[];

  @Field(() => ID, { description: 'Id of the transfer in the ledger that was booked with it.' })
  transferId!: string;

  @Field(() => DateTime, { description: 'When it was booked.' })
  occurredAt!: Date;
}

export const merchantLineReads = reads(MerchantLineType, {
  prefix: 'merchantline',
  table: 'merchant_line',
  columns: {
    id: 'id',
    merchantId: 'merchant_id',
    sequence: { column: 'sequence', type: 'bigint' },
    kind: 'kind',
    amountMinor: { column: 'amount_minor', type: 'bigint' },
    balanceAfterMinor: { column: 'balance_after_minor', type: 'bigint' },
    vatMinor: { column: 'vat_minor', type: 'bigint' },
    vatBasisPoints: { column: 'vat_basis_points', type: 'integer' },
    ruleZh: { column: 'rule_zh', nullable: true },
    ruleEn: { column: 'rule_en', nullable: true },
    orderId: { column: 'order_id', nullable: true },
    payoutId: { column: 'payout_id', nullable: true },
    transferId: 'transfer_id',
    occurredAt: { column: 'occurred_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  expressions: {
    isHeld: (row) =>
      sql<boolean>`(${row.payoutId} is null and exists (
        select from merchant_line_hold h where h.line_id = ${row.id} and h.lifted_at is null))`,
  },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_line, viewer) => (viewer.accountId ? [MerchantLineAction.QUESTION] : []),
    },
  },
  defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
});
