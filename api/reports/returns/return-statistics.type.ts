import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductType } from '../../catalog/index.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { MerchantType } from '../../merchants/index.js';
import { QualityAlertType } from '../quality/quality-alert.type.js';
import { ReturnGrouping } from './return-figures.js';

registerEnumType(ReturnGrouping, {
  name: 'ReturnGrouping',
  description: 'What returns are counted by (G7).',
  valuesConfig: {
    REASON: { description: 'The reason, as one of the six; rates are of all units that left.' },
    REASON_RULE: { description: 'The reason of the market’s own list; rates are of all units that left.' },
    KIND: { description: 'What buyers wanted; rates are of all units that left.' },
    PRODUCT: { description: 'The product.' },
    MERCHANT: { description: 'The merchant.' },
    COURIER: { description: 'Who brought the first parcel with units of the line.' },
    AGENT: { description: '工号 of the agent who served the buyer.' },
  },
});

@ObjectType('ReturnFigures', { simpleResolvers: true, description: 'What was returned, of one group or of all (G7).' })
export class ReturnFiguresType {
  @Field(() => String, {
    nullable: true,
    description:
      'What to filter `returns` by to list exactly these: a reason, reason of the list, kind, product, merchant, carrier or agent number; null for those that have none, and for the total.',
  })
  key?: string | null;

  @Field(() => String, {
    description: 'What it is called, in the language of whoever asks; the key where it has no name.',
  })
  name!: string;

  @Field(() => ProductType, { nullable: true, description: 'The product; null unless grouped by it, or when hidden.' })
  product?: ProductType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'The merchant; null unless grouped by it, or when hidden.',
  })
  merchant?: MerchantType | null;

  @Field(() => Int, { description: 'How many returns.' })
  returnCount!: number;

  @Field(() => Int, { description: 'How many units in them.' })
  unitCount!: number;

  @Field(() => MoneyType, { description: 'What was asked back.' })
  asked!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid back so far.' })
  paid!: MoneyType;

  @Field(() => Int, { description: 'Units that left in the same period.' })
  shippedUnits!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Returned units per 10,000 that left; null when none left in the period.',
  })
  basisPoints?: number | null;

  @Field(() => QualityAlertType, {
    nullable: true,
    description: 'The quality alert of the product for the month the period begins in; null for none.',
  })
  alert?: QualityAlertType | null;
}

@ObjectType('ReturnStatistics', {
  simpleResolvers: true,
  description: 'Returns applied for in a period beside the units that left in it (G7).',
})
export class ReturnStatisticsType {
  @Field(() => ReturnGrouping, { description: 'What they are counted by.' })
  by!: ReturnGrouping;

  @Field(() => LocalDate, { description: 'First day, by the market’s calendar.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  lastOn!: string;

  @Field(() => DateTime, { description: 'The instant at which its first day begins, to filter lists by.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'The instant at which its last day is over.' })
  endsAt!: Date;

  @Field(() => ReturnFiguresType, { description: 'All of it, each return once.' })
  total!: ReturnFiguresType;

  @Field(() => [ReturnFiguresType], {
    description:
      'By group, the most returned units first; a return with lines in several groups counts in each. At most 200.',
  })
  rows!: ReturnFiguresType[];
}
