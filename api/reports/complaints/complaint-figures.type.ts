import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { ComplaintGrouping } from './complaint-facts.js';

registerEnumType(ComplaintGrouping, {
  name: 'ComplaintGrouping',
  description: 'What complaints are counted by (H7).',
  valuesConfig: {
    CAUSE: { description: 'The cause in words; none while it is not resolved.' },
    CATEGORY: { description: 'The category.' },
    DIMENSION: { description: 'The dimension of service quality.' },
    SEVERITY: { description: 'The severity.' },
    CHANNEL: { description: 'How it reached us.' },
    PARTY: { description: 'The responsible party.' },
    MERCHANT: { description: 'The merchant it is about.' },
    PRODUCT: { description: 'Every product of the order it is about.' },
    AGENT: { description: 'Who resolved it, or is in charge.' },
  },
});

@ObjectType('ComplaintFigures', {
  simpleResolvers: true,
  description: 'Figures of complaints registered in a month, as they stood when it was counted (H7).',
})
export class ComplaintFiguresType {
  @Field(() => String, {
    nullable: true,
    description:
      'What to filter `complaints` by to list exactly these: a cause, class, merchant, product or agent; null for those that have none, and for the total.',
  })
  key?: string | null;

  @Field(() => String, { description: 'What it is called; the key where it has no name.' })
  name!: string;

  @Field(() => Int, { description: 'How many cases.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them were resolved.' })
  resolved!: number;

  @Field(() => Int, { description: 'How many were opened again.' })
  reopened!: number;

  @Field(() => Int, { description: 'How many went up a level.' })
  escalated!: number;

  @Field(() => Int, { description: 'How often somebody else was put in charge.' })
  handOffs!: number;

  @Field(() => Int, { description: 'First answers that came too late, or were due and had not come.' })
  firstAnswerLate!: number;

  @Field(() => Int, { description: 'Cases resolved too late, or due and not resolved.' })
  resolutionLate!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes until the first answer on average, pauses left out; null when there was none.',
  })
  firstAnswerMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes until the resolution on average, pauses left out; null when there was none.',
  })
  resolutionMinutes?: number | null;

  @Field(() => Int, { description: 'How many customers judged the result.' })
  rated!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction on average, in hundredths of a point from 1 to 5; null when nobody judged.',
  })
  satisfaction?: number | null;

  @Field(() => MoneyType, { description: 'Paid out by slips because of them.' })
  paid!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What coupons given because of them took off orders; null in reports issued before it was counted.',
  })
  byCoupons?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'What returns opened because of them cost: goods, freight, compensation, repair; null in reports issued before.',
  })
  byReturns?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What they cost: slips, coupons and returns together; null in reports issued before.',
  })
  cost?: MoneyType | null;

  @Field(() => MoneyType, { description: 'What merchants bore by verdicts on them and on their returns.' })
  borneByMerchants!: MoneyType;
}

@ObjectType('ComplaintGroup', { simpleResolvers: true, description: 'A month’s complaints by one grouping (H7).' })
export class ComplaintGroupType {
  @Field(() => ComplaintGrouping, { description: 'What they are counted by.' })
  by!: ComplaintGrouping;

  @Field(() => [ComplaintFiguresType], { description: 'The groups, the most cases first. At most 100.' })
  rows!: ComplaintFiguresType[];
}

@ObjectType('CauseFigures', {
  simpleResolvers: true,
  description: 'A cause in the tree of a month, as it stood when the month was counted (H7).',
})
export class CauseFiguresType {
  @Field(() => ID, {
    nullable: true,
    description: 'The cause, to filter `complaints` by: `underCauseId`, or `rootCauseId`; null: cases without one.',
  })
  causeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cause above it; null at the top.' })
  parentId?: string | null;

  @Field(() => Int, { description: 'Depth in the tree; 1 at the top.' })
  level!: number;

  @Field(() => String, { description: 'What it was called; empty for cases without a cause.' })
  name!: string;

  @Field(() => ComplaintFiguresType, { description: 'Cases of this cause and of all below it.' })
  branch!: ComplaintFiguresType;

  @Field(() => ComplaintFiguresType, { description: 'Cases of exactly this cause.' })
  own!: ComplaintFiguresType;
}

@ObjectType('RepeatedCause', { simpleResolvers: true, description: 'A cause of several cases of a month (H7).' })
export class RepeatedCauseType {
  @Field(() => String, { description: 'The cause, in words.' })
  cause!: string;

  @Field(() => Int, { description: 'Cases of the month.' })
  count!: number;

  @Field(() => Int, { description: 'Cases of the month before.' })
  before!: number;
}

@ObjectType('ReportedAction', {
  simpleResolvers: true,
  description: 'What was done about a product of which too much came back, and what came of it (G7).',
})
export class ReportedActionType {
  @Field(() => String, { description: 'The product.' })
  product!: string;

  @Field(() => String, { description: 'The corrective action.' })
  action!: string;

  @Field(() => LocalDate, { description: 'By which day.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'What came of it; null until that is known.' })
  effect?: string | null;
}

@ObjectType('MeasuredAction', {
  simpleResolvers: true,
  description: 'A corrective action planned, done or measured in a month, and what was measured of it (H3, H7).',
})
export class MeasuredActionType {
  @Field(() => String, { description: 'Its number; `correctiveActions` finds it.' })
  number!: string;

  @Field(() => String, { description: 'The cause it is against, or the product.' })
  against!: string;

  @Field(() => String, { description: 'What is done.' })
  measure!: string;

  @Field(() => String, {
    description: 'Where it stood when the month was counted, as `CorrectiveActionStatus` has it.',
  })
  status!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Complaints per 1,000 orders before, in hundredths; null until it is measured.',
  })
  rateBefore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Complaints per 1,000 orders after, in hundredths; null until it is measured.',
  })
  rateAfter?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it helped as much as was wanted; null until it is measured.',
  })
  isEffective?: boolean | null;
}

@ObjectType('TopicCount', { simpleResolvers: true, description: 'How much was asked about a topic (H8).' })
export class TopicCountType {
  @Field(() => String, { description: 'The topic.' })
  name!: string;

  @Field(() => Int, { description: 'Inquiries and suggestions.' })
  count!: number;
}

@ObjectType('InquiryMonth', { simpleResolvers: true, description: 'Inquiries and suggestions of a month (H8).' })
export class InquiryMonthType {
  @Field(() => Int, { description: 'Questions asked.' })
  questions!: number;

  @Field(() => Int, { description: 'Suggestions made.' })
  suggestions!: number;

  @Field(() => Int, { description: 'How many were answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Answered too late, or due and not answered.' })
  late!: number;

  @Field(() => Int, { description: 'How many led to a change.' })
  changed!: number;

  @Field(() => [TopicCountType], { description: 'By topic, the most asked first. At most one a topic.' })
  topics!: TopicCountType[];
}

@ObjectType('LatentMonth', {
  simpleResolvers: true,
  description: 'How well the complaints of a month were foreseen (H7), as it stood when the month was counted.',
})
export class LatentMonthType {
  @Field(() => Int, { description: 'Orders listed as latent complaints for the first time in the month.' })
  listed!: number;

  @Field(() => Int, { description: 'How many of their customers the desk reached.' })
  contacted!: number;

  @Field(() => Int, { description: 'How many of their customers complained: of `listed`, the hit rate.' })
  complained!: number;

  @Field(() => Int, { description: 'How many complaints the desk registered before the customer did.' })
  openedByDesk!: number;

  @Field(() => Int, { description: 'How many the desk took off the list and nobody complained.' })
  dismissed!: number;

  @Field(() => Int, { description: 'How many left the list by themselves and nobody complained.' })
  faded!: number;

  @Field(() => Int, { description: 'Orders about which customers complained in the month.' })
  orderCases!: number;

  @Field(() => Int, { description: 'How many of those had been listed before.' })
  foreseen!: number;
}

@ObjectType('ComplaintMonth', {
  simpleResolvers: true,
  description:
    'A month of complaints 投诉月报 (H7): cases registered in it, as issued, or as they stand now while it is not issued.',
})
export class ComplaintMonthType {
  @Field(() => String, { description: 'The month of the market’s calendar, e.g. `2026-10`.' })
  month!: string;

  @Field(() => LocalDate, { description: 'Its first day.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  lastOn!: string;

  @Field(() => DateTime, { description: 'The instant at which its first day begins, to filter lists by.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'The instant at which its last day is over.' })
  endsAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Id of the report; null while it is a preview.' })
  reportId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued; null while it is a preview.' })
  issuedAt?: Date | null;

  @Field(() => DateTime, { description: 'As of when it was counted.' })
  countedAt!: Date;

  @Field(() => ComplaintFiguresType, { description: 'All of it.' })
  total!: ComplaintFiguresType;

  @Field(() => [ComplaintGroupType], { description: 'By each grouping; at most one of each.' })
  groups!: ComplaintGroupType[];

  @Field(() => [CauseFiguresType], {
    description:
      'The tree of causes from the top down, a cause before those below it; none in reports issued before. At most 301.',
  })
  causeTree!: CauseFiguresType[];

  @Field(() => Int, {
    description: 'Days after the resolution within which a customer buys again to count as won back.',
  })
  wonBackDays!: number;

  @Field(() => Int, { description: 'Customers whose days ended in the month.' })
  wonBackOf!: number;

  @Field(() => Int, { description: 'How many of them bought again within those days.' })
  wonBack!: number;

  @Field(() => [RepeatedCauseType], { description: 'Causes of several cases, the most frequent first. At most 50.' })
  repeatedCauses!: RepeatedCauseType[];

  @Field(() => [ReportedActionType], { description: 'Corrective actions for products of the month. At most 100.' })
  correctiveActions!: ReportedActionType[];

  @Field(() => [MeasuredActionType], {
    description:
      'Corrective actions planned, done or measured in the month; none in reports issued before. At most 100.',
  })
  measuredActions!: MeasuredActionType[];

  @Field(() => LatentMonthType, {
    nullable: true,
    description: 'How well complaints were foreseen; null in reports issued before they were listed.',
  })
  latent?: LatentMonthType | null;

  @Field(() => InquiryMonthType, { description: 'Inquiries and suggestions of the month.' })
  inquiries!: InquiryMonthType;
}
