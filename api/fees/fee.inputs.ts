import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { LocalDate, UUID } from '../kernel/schema/scalars.js';
import { FeeCycle } from './fee-plan.entity.js';
import { ChargeKind } from './merchant-charge.entity.js';

@InputType('CreateCommissionRuleInput', {
  description: 'A rate of commission from a day on (B6): the most specific rule wins, then the latest.',
})
export class CreateCommissionRuleInput {
  @Field(() => ID, { nullable: true, description: 'For this merchant alone; null: for all.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For goods of this branch of the catalogue alone; null: for all.' })
  categoryId?: string | null;

  @IsInt()
  @Min(0)
  @Max(5_000)
  @Field(() => Int, { description: 'The rate, in 1/10 000 of goods sold.' })
  basisPoints!: number;

  @IsOptional()
  @TextAtMost(200)
  @Field(() => String, { nullable: true, description: 'Why, e.g. an introductory term.' })
  note?: string | null;

  @Field(() => LocalDate, { description: 'First day of the rate, today or later, in the market’s zone.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;
}

@InputType('EndCommissionRuleInput', { description: 'Ends a rate of commission.' })
export class EndCommissionRuleInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalDate, { description: 'First day without it, tomorrow or later.' })
  untilOn!: string;
}

@InputType('ChargeMerchantInput', { description: 'Charges a merchant a fee, or gives it a rebate (B6).' })
export class ChargeMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @Field(() => ChargeKind, { description: 'What for.' })
  kind!: ChargeKind;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'What the merchant pays, VAT within; of a rebate what it gets.' })
  amount!: MoneyInput;

  @ValidateNested()
  @Field(() => LocalizedTextInput, { description: 'The rule it follows, as it stands on the statement.' })
  rule!: LocalizedTextInput;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key charges once.' })
  idempotencyKey!: string;
}

@InputType('ReturnChargeInput', { description: 'Gives a fee back, or takes a rebate back (B6).' })
export class ReturnChargeInput {
  @Field(() => ID, { description: 'The fee or rebate.' })
  id!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, { nullable: true, description: 'How much, VAT within; null: all that is left of it.' })
  amount?: MoneyInput | null;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why, as it stands on the statement.' })
  reason!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('CreateFeePlanInput', { description: 'A fee with dates (B6).' })
export class CreateFeePlanInput {
  @Field(() => ID, { nullable: true, description: 'For this merchant alone; null: for all without their own.' })
  merchantId?: string | null;

  @Field(() => ChargeKind, { description: 'What for: joining, membership or delivery service.' })
  kind!: ChargeKind;

  @Field(() => FeeCycle, {
    description: 'How often: joining once, membership monthly or yearly, delivery service per order.',
  })
  cycle!: FeeCycle;

  @ValidateNested()
  @Field(() => MoneyInput, {
    description: 'What the merchant pays each time, VAT within; nothing: an introductory term.',
  })
  amount!: MoneyInput;

  @ValidateNested()
  @Field(() => LocalizedTextInput, { description: 'How it is called on statements.' })
  rule!: LocalizedTextInput;

  @Field(() => LocalDate, { description: 'First day of it, today or later, in the market’s zone.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;
}

@InputType('CreateRebateTierInput', { description: 'A tier of the sales rebate 销售返利 (B6).' })
export class CreateRebateTierInput {
  @Field(() => ID, { nullable: true, description: 'For this merchant alone; null: for all without their own.' })
  merchantId?: string | null;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'From so much sold in a calendar month on, refunds taken off.' })
  fromSales!: MoneyInput;

  @IsInt()
  @Min(0)
  @Max(5_000)
  @Field(() => Int, { description: 'The rebate, in 1/10 000 of the month’s sales.' })
  basisPoints!: number;

  @Field(() => LocalDate, { description: 'First day of it, today or later, in the market’s zone.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;
}

@InputType('CreateSupplyPriceInput', { description: 'Settles a variant at its supply price (B6).' })
export class CreateSupplyPriceInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'What the merchant is due for a unit, VAT within.' })
  amount!: MoneyInput;

  @Field(() => LocalDate, { description: 'First day of it, today or later, in the market’s zone.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;
}

@InputType('SupplyPriceFilter', { description: 'Which supply prices; conditions add up.' })
export class SupplyPriceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this variant.' })
  variantId?: string | null;
}

@InputType('EndFeeTermInput', { description: 'Ends a fee or rebate with dates.' })
export class EndFeeTermInput {
  @Field(() => ID, { description: 'The plan or tier.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalDate, { description: 'First day without it, tomorrow or later.' })
  untilOn!: string;
}

@InputType('FeePlanFilter', { description: 'Which fees with dates; conditions add up.' })
export class FeePlanFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant alone.' })
  merchantId?: string | null;

  @Field(() => [ChargeKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: ChargeKind[] | null;
}

@InputType('RebateTierFilter', { description: 'Which tiers; conditions add up.' })
export class RebateTierFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant alone.' })
  merchantId?: string | null;
}

@InputType('CommissionRuleFilter', { description: 'Which rates of commission; conditions add up.' })
export class CommissionRuleFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant alone.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this category alone.' })
  categoryId?: string | null;
}

@InputType('MerchantChargeFilter', { description: 'Which fees and rebates; conditions add up.' })
export class MerchantChargeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;

  @Field(() => [ChargeKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: ChargeKind[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those charged in this span.' })
  createdAt?: DateTimeRange | null;
}
