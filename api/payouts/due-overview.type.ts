import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../kernel/schema/money.type.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';

@ObjectType('DueOfMerchant', {
  simpleResolvers: true,
  description: 'What a run drafted now would pay one merchant (I3).',
})
export class DueOfMerchantType {
  @Field(() => MerchantType, { nullable: true, description: 'The merchant; null when the shop is hidden from you.' })
  merchant!: MerchantType | null;

  @Field(() => MoneyType, { description: 'What it would get.' })
  due!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Held by open returns, complaints and chargebacks, or because the shop is suspended.',
  })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'Of a settlement period that has not ended.' })
  later!: MoneyType;

  @Field(() => MoneyType, { description: 'Kept back as reserve.' })
  reserve!: MoneyType;
}

@ObjectType('PayoutPreview', {
  simpleResolvers: true,
  description: 'What a payout run drafted now would pay, hold and carry over (I3); nothing is claimed by looking.',
})
export class PayoutPreviewType {
  @Field(() => Int, { description: 'How many merchants would be paid.' })
  payoutCount!: number;

  @Field(() => MoneyType, { description: 'What they would get together.' })
  total!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Held by open returns, complaints and chargebacks, or because shops are suspended.',
  })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'Of settlement periods that have not ended.' })
  later!: MoneyType;

  @Field(() => MoneyType, { description: 'Zero or below: what merchants owe, carried over.' })
  carried!: MoneyType;

  @Field(() => MoneyType, { description: 'Kept back as reserves of all merchants.' })
  reserve!: MoneyType;

  @Field(() => [DueOfMerchantType], { description: 'Whom it would pay, the largest amount first. At most 100.' })
  merchants!: DueOfMerchantType[];
}

@ObjectType('IncomeOfDay', { simpleResolvers: true, description: 'What a day brought a merchant.' })
export class IncomeOfDayType {
  @Field(() => LocalDate, { description: 'The day, in the market’s zone.' })
  day!: string;

  @Field(() => MoneyType, { description: 'Sales less commission, refunds and fees; payouts left out.' })
  income!: MoneyType;
}

@ObjectType('IncomeOfMonth', { simpleResolvers: true, description: 'What a month brought a merchant.' })
export class IncomeOfMonthType {
  @Field(() => String, { description: 'The month in the market’s zone, e.g. `2026-03`.' })
  month!: string;

  @Field(() => MoneyType, { description: 'Sales less commission, refunds and fees; payouts left out.' })
  income!: MoneyType;
}

@ObjectType('DueByAge', { simpleResolvers: true, description: 'What waits for a payout, by how long it has waited.' })
export class DueByAgeType {
  @Field(() => Int, { description: 'From so many days on.' })
  fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'Before so many days; null: without end.' })
  untilDays!: number | null;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;
}

@ObjectType('ReserveOfDay', { simpleResolvers: true, description: 'What is freed of a reserve on a day.' })
export class ReserveOfDayType {
  @Field(() => LocalDate, { description: 'The day, in the market’s zone.' })
  day!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;
}

@ObjectType('MerchantMoney', { simpleResolvers: true, description: 'A merchant’s money as it stands now (I1).' })
export class MerchantMoneyType {
  @Field(() => MoneyType, {
    description: 'What the market owes the merchant, by the ledger; below zero the merchant owes.',
  })
  balance!: MoneyType;

  @Field(() => MoneyType, { description: 'What the next run pays; below zero: carried over.' })
  due!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Held by open returns, complaints and chargebacks, or because the shop is suspended.',
  })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'Of a settlement period that has not ended.' })
  later!: MoneyType;

  @Field(() => MoneyType, { description: 'In payouts that are under way.' })
  underWay!: MoneyType;

  @Field(() => MoneyType, { description: 'Kept back as reserve.' })
  reserve!: MoneyType;

  @Field(() => [ReserveOfDayType], {
    description: 'When parts of the reserve are freed, unless they are used before; the next days first. At most 31.',
  })
  reserveFreed!: ReserveOfDayType[];

  @Field(() => LocalDate, {
    description: 'From which day what is earned now is due: today when trades are settled instantly.',
  })
  nextSettlementOn!: string;

  @Field(() => [IncomeOfDayType], {
    description: 'The last 31 days, oldest first; today is the last. At most 31.',
  })
  incomeByDay!: IncomeOfDayType[];

  @Field(() => [IncomeOfMonthType], {
    description: 'The last twelve months, oldest first; this one is the last. At most 12.',
  })
  incomeByMonth!: IncomeOfMonthType[];

  @Field(() => [DueByAgeType], {
    description: 'What waits for a payout by age: under 8, 31 and 91 days, and older. At most 4.',
  })
  byAge!: DueByAgeType[];
}
