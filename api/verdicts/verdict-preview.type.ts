import { IsInt, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { toDecimal } from '../kernel/money.js';
import { ItemsAtMost } from '../kernel/schema/input-limits.js';
import { MoneyInput, MoneyType } from '../kernel/schema/money.type.js';
import { UserError } from '../kernel/schema/user-error.js';
import { CostKind, CostPayer } from './cost-kind.js';
import type { VerdictPreview } from './preview-verdict.js';
import { ResponsibleParty } from './responsible-party.js';

@InputType('VerdictShareInput', { description: 'What one party answers for.' })
export class VerdictShareInput {
  @Field(() => ResponsibleParty, { description: 'Who.' })
  party!: ResponsibleParty;

  @IsInt()
  @Min(0)
  @Max(100)
  @Field(() => Int, { description: 'How much, in whole per cents; all together 100.' })
  percent!: number;
}

@InputType('ExpectedCostInput', { description: 'A cost that is not paid yet.' })
export class ExpectedCostInput {
  @Field(() => CostKind, { description: 'Of which kind.' })
  kind!: CostKind;

  @Field(() => CostPayer, { description: 'Who will pay it.' })
  paidBy!: CostPayer;

  @Field(() => MoneyInput, { description: 'How much, the buyer’s own part included.' })
  amount!: MoneyInput;
}

@InputType('VerdictPreviewInput', { description: 'A verdict that is only thought of (G4).' })
export class VerdictPreviewInput {
  @Field(() => ID, { description: 'The return or complaint.' })
  causeId!: string;

  @ItemsAtMost(6)
  @Field(() => [VerdictShareInput], { description: 'Who would answer for how much.' })
  shares!: VerdictShareInput[];

  @ItemsAtMost(20)
  @Field(() => [ExpectedCostInput], {
    nullable: true,
    description: 'Costs to be expected, besides those that are paid already.',
  })
  expected?: ExpectedCostInput[] | null;
}

@ObjectType('ForeseenBearing', { simpleResolvers: true, description: 'What one party would bear of one kind of cost.' })
class ForeseenBearingType {
  @Field(() => CostKind, { description: 'Of which cost.' })
  cost!: CostKind;

  @Field(() => ResponsibleParty, { description: 'Who.' })
  party!: ResponsibleParty;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, {
    description:
      'Commission within it: what the merchant was spared by the refund, and pays as far as others answer for it.',
  })
  commission!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What the merchant’s account would get because of it; below zero: be charged.',
  })
  toMerchant!: MoneyType;
}

@ObjectType('VerdictPreview', {
  simpleResolvers: true,
  description: 'What each party would bear by a verdict (G4). Nothing is booked.',
})
export class VerdictPreviewType {
  @Field(() => [ForeseenBearingType], { description: 'By cost and party; at most 30.' })
  bearings!: ForeseenBearingType[];

  @Field(() => MoneyType, { description: 'What the buyer would not be paid back of what is expected.' })
  withheld!: MoneyType;

  @Field(() => MoneyType, { description: 'What of all that is borne is not paid yet, but expected.' })
  expected!: MoneyType;

  @Field(() => MoneyType, { description: 'What the merchant’s account would get altogether; below zero: be charged.' })
  toMerchant!: MoneyType;

  @Field(() => [UserError], {
    description:
      'Why it would be refused, all at once; empty when it would go through. At most 10. `CHARGEBACK_OPEN` comes with the figures as they will be if that chargeback is won: the return cannot be paid before it is decided.',
  })
  problems!: object[];
}

/** @param currency the market's */
export function toVerdictPreview(preview: VerdictPreview, currency: string): VerdictPreviewType {
  const money = (minor: number): MoneyType => ({ amount: toDecimal(minor, currency), currency });
  return {
    bearings: preview.bearings.map(({ cost, party, amountMinor, commissionMinor, toMerchantMinor }) => ({
      ...{ cost, party },
      amount: money(amountMinor),
      commission: money(commissionMinor),
      toMerchant: money(toMerchantMinor),
    })),
    withheld: money(preview.withheldMinor),
    expected: money(preview.expectedMinor),
    toMerchant: money(preview.bearings.reduce((sum, { toMerchantMinor }) => sum + toMerchantMinor, 0)),
    problems: [...preview.problems],
  };
}
