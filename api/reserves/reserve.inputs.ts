import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';

@InputType('SetReserveInput', {
  description: 'Keeps back a part of what a risky merchant’s orders bring from now on (I1).',
})
export class SetReserveInput {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @IsInt()
  @Min(1)
  @Max(5_000)
  @Field(() => Int, { description: 'How much of what an order brings, commission taken off, in 1/10 000.' })
  basisPoints!: number;

  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { description: 'How many days each part is kept, from the order’s completion.' })
  days!: number;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What is kept back of all orders together at most; null: without end.',
  })
  most?: MoneyInput | null;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;
}

@InputType('EndReserveInput', { description: 'Keeps nothing more back.' })
export class EndReserveInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;
}

@InputType('ReserveRuleFilter', { description: 'Which rules; conditions add up.' })
export class ReserveRuleFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;
}
