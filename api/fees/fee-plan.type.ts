import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { FeePlanFilter, RebateTierFilter } from './fee.inputs.js';
import { FeeCycle, FeePlan } from './fee-plan.entity.js';
import { ChargeKind } from './merchant-charge.entity.js';
import { RebateTier } from './rebate-tier.entity.js';

export enum FeeTermAction {
  END = 'END',
}
registerEnumType(FeeTermAction, {
  name: 'FeeTermAction',
  description: 'What can be done to a fee or rebate with dates.',
  valuesConfig: { END: { description: 'End it.' } },
});
registerEnumType(FeeCycle, {
  name: 'FeeCycle',
  description: 'How often the fee of a plan is charged (B6).',
  valuesConfig: {
    ONCE: { description: 'Once for ever, when the shop is approved.' },
    MONTHLY: { description: 'At the beginning of each month, counted from the plan’s first day.' },
    YEARLY: { description: 'At the beginning of each year, counted from the plan’s first day.' },
    PER_ORDER: { description: 'For each order that the market’s courier handed over.' },
  },
});

enum FeeTermOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(FeeTermOrderField, {
  name: 'FeeTermOrderField',
  description: 'What fees and rebates with dates are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were set.' } },
});
export const FeeTermOrder = orderByInput('FeeTermOrder', FeeTermOrderField);

@ArgsType()
export class FeePlansArgs extends RootPageArgs {
  @Field(() => FeePlanFilter, { nullable: true, description: 'Which plans to list.' })
  filter?: FeePlanFilter | null;

  @Field(() => FeeTermOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
export class RebateTiersArgs extends RootPageArgs {
  @Field(() => RebateTierFilter, { nullable: true, description: 'Which tiers to list.' })
  filter?: RebateTierFilter | null;

  @Field(() => FeeTermOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

const term = { group: 'MONEY', permission: Permission.PAYOUTS_PREPARE, defaultSort: 'CREATED_AT' } as const;

@Panel({
  ...term,
  title: 'kind',
  columns: ['merchant', 'kind', 'cycle', 'amount', 'rule', 'fromOn', 'untilOn', 'nextOn'],
  icon: 'EventRepeat',
})
@ObjectType('FeePlan', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A fee with dates (B6): a merchant’s own plan takes the place of everybody’s, then the one made last holds. An amount of nothing is an introductory term.',
})
export class FeePlanType extends Node {
  @Field(() => MerchantType, {
    nullable: true,
    description: 'For this merchant alone; null: for all without their own.',
  })
  merchant?: MerchantType | null;

  @Field(() => ChargeKind, { description: 'What for.' })
  kind!: ChargeKind;

  @Field(() => FeeCycle, { description: 'How often.' })
  cycle!: FeeCycle;

  @Field(() => MoneyType, { description: 'What the merchant pays each time, VAT within.' })
  amount!: MoneyType;

  @Field(() => LocalizedText, { description: 'How it is called on statements.' })
  rule!: LocalizedText;

  @Field(() => LocalDate, { description: 'First day of it.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Beginning of the next period that is charged; null when it is charged by what happens, or over.',
  })
  nextOn?: string | null;

  @Field(() => DateTime, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you end it.' })
  version!: number;

  @Field(() => [FeeTermAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: FeeTermAction[];
}

@Panel({
  ...term,
  title: 'basisPoints',
  columns: ['merchant', 'fromSales', 'basisPoints', 'fromOn', 'untilOn'],
  icon: 'TrendingUp',
})
@ObjectType('RebateTier', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A tier of the sales rebate 销售返利 (B6). The highest tier that a month’s sales reach is the rate of all of them; a merchant’s own tiers take the place of everybody’s. Given in the night after the month; what is refunded of that month’s orders later takes it back in proportion.',
})
export class RebateTierType extends Node {
  @Field(() => MerchantType, {
    nullable: true,
    description: 'For this merchant alone; null: for all without their own.',
  })
  merchant?: MerchantType | null;

  @Field(() => MoneyType, { description: 'From so much sold in a calendar month on, refunds taken off.' })
  fromSales!: MoneyType;

  @Field(() => Int, { description: 'The rebate, in 1/10 000 of the month’s sales.' })
  basisPoints!: number;

  @Field(() => LocalDate, { description: 'First day of it; it holds for the month that its last day lies in.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;

  @Field(() => DateTime, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you end it.' })
  version!: number;

  @Field(() => [FeeTermAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: FeeTermAction[];
}

export const feePlanReads = reads(FeePlanType, {
  prefix: 'feeplan',
  entity: () => FeePlan,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PAYOUTS_PREPARE).all,
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_plan, viewer) => (scopeOf(viewer, Permission.PAYOUTS_PREPARE).all ? [FeeTermAction.END] : []),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const rebateTierReads = reads(RebateTierType, {
  prefix: 'rebatetier',
  entity: () => RebateTier,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PAYOUTS_PREPARE).all,
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_tier, viewer) => (scopeOf(viewer, Permission.PAYOUTS_PREPARE).all ? [FeeTermAction.END] : []),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
