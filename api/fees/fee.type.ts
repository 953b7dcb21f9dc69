import { sql } from 'kysely';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CategoryType } from '../catalog/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { CommissionRule } from './commission-rule.entity.js';
import { CommissionRuleFilter, MerchantChargeFilter } from './fee.inputs.js';
import { ChargeKind, MerchantCharge } from './merchant-charge.entity.js';

export enum CommissionRuleAction {
  END = 'END',
}
registerEnumType(CommissionRuleAction, {
  name: 'CommissionRuleAction',
  description: 'What can be done to a rate of commission.',
  valuesConfig: { END: { description: 'End it.' } },
});
registerEnumType(ChargeKind, {
  name: 'ChargeKind',
  description: 'What a merchant is charged for, or given (B6).',
  valuesConfig: {
    JOINING_FEE: { description: 'Joining fee 入驻费.' },
    MEMBERSHIP: { description: 'Taking part in the membership card.' },
    DELIVERY_SERVICE: { description: 'Delivery service of the market.' },
    ADVERTISING: { description: 'Advertising.' },
    REBATE: { description: 'Sales rebate 销售返利: given to the merchant.' },
    PRICE_MARGIN: { description: 'Price margin 差价 of goods settled at their supply price.' },
    FINE: {
      description: 'A fine because of a complaint 罚款 (H5), without VAT; written and given back with its complaint.',
    },
    ADJUSTMENT: { description: 'A correction in the merchant’s favour, e.g. after it questioned a line; without VAT.' },
  },
});

export enum MerchantChargeAction {
  RETURN = 'RETURN',
}
registerEnumType(MerchantChargeAction, {
  name: 'MerchantChargeAction',
  description: 'What can be done to a fee or rebate.',
  valuesConfig: { RETURN: { description: 'Give it back, or take the rebate back.' } },
});

enum FeeOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(FeeOrderField, {
  name: 'FeeOrderField',
  description: 'What rates, fees and rebates are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' } },
});
const FeeOrder = orderByInput('FeeOrder', FeeOrderField);

@ArgsType()
export class CommissionRulesArgs extends RootPageArgs {
  @Field(() => CommissionRuleFilter, { nullable: true, description: 'Which rates to list.' })
  filter?: CommissionRuleFilter | null;

  @Field(() => FeeOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
export class MerchantChargesArgs extends RootPageArgs {
  @Field(() => MerchantChargeFilter, { nullable: true, description: 'Which fees and rebates to list.' })
  filter?: MerchantChargeFilter | null;

  @Field(() => FeeOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_PREPARE,
  title: 'basisPoints',
  columns: ['merchant', 'category', 'basisPoints', 'fromOn', 'untilOn', 'note'],
  defaultSort: 'CREATED_AT',
  icon: 'Percent',
})
@ObjectType('CommissionRule', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A rate of commission for a while (B6). The most specific wins: merchant and category, merchant, category, market; orders keep the rate of their day.',
})
export class CommissionRuleType extends Node {
  @Field(() => MerchantType, { nullable: true, description: 'For this merchant alone; null: for all.' })
  merchant?: MerchantType | null;

  @Field(() => CategoryType, { nullable: true, description: 'For this branch of the catalogue alone; null: for all.' })
  category?: CategoryType | null;

  @Field(() => Int, { description: 'The rate, in 1/10 000 of goods sold.' })
  basisPoints!: number;

  @Field(() => String, { description: 'Why; empty when nothing was said.' })
  note!: string;

  @Field(() => LocalDate, { description: 'First day of the rate.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;

  @Field(() => DateTime, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you end it.' })
  version!: number;

  @Field(() => [CommissionRuleAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: CommissionRuleAction[];
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  title: 'number',
  columns: ['number', 'merchant', 'kind', 'amount', 'vat', 'rule', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'RequestQuote',
})
@ObjectType('MerchantCharge', {
  implements: Node,
  simpleResolvers: true,
  description: 'A fee charged to a merchant, or a rebate given to it (B6); a line of that kind on its account.',
})
export class MerchantChargeType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => MerchantType, { nullable: true, description: 'The merchant; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => ChargeKind, { description: 'What for.' })
  kind!: ChargeKind;

  @Field(() => MoneyType, { description: 'What the merchant pays, VAT within; of a rebate what it gets.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT within the amount.' })
  vat!: MoneyType;

  @Field(() => Int, { description: 'Rate of that VAT, in 1/10 000; zero: none.' })
  vatBasisPoints!: number;

  @Field(() => LocalizedText, { description: 'The rule it follows.' })
  rule!: LocalizedText;

  @Field(() => String, { description: 'Id of what it is for.' })
  reference!: string;

  @Field(() => MoneyType, { description: 'What was given back of a fee, or taken back of a rebate.' })
  returned!: MoneyType;

  @Field(() => DateTime, { description: 'When it was charged.' })
  createdAt!: Date;

  @Field(() => [MerchantChargeAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: MerchantChargeAction[];
}

export const commissionRuleReads = reads(CommissionRuleType, {
  prefix: 'commissionrule',
  entity: () => CommissionRule,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PAYOUTS_PREPARE).all,
  relations: { merchant: one(() => MerchantType, 'merchantId'), category: one(() => CategoryType, 'categoryId') },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_rule, viewer) => (scopeOf(viewer, Permission.PAYOUTS_PREPARE).all ? [CommissionRuleAction.END] : []),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const merchantChargeReads = reads(MerchantChargeType, {
  prefix: 'charge',
  entity: () => MerchantCharge,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  expressions: {
    returned: (row) =>
      sql<string>`(select coalesce(sum(r.amount_minor), 0) from charge_return r where r.charge_id = ${row.id})`,
  },
  computed: {
    availableActions: {
      needs: ['kind'],
      from: ({ kind }, viewer) =>
        kind !== ChargeKind.FINE && scopeOf(viewer, Permission.PAYOUTS_PREPARE).all
          ? [MerchantChargeAction.RETURN]
          : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
