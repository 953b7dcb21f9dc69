import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { ReturnActionInput } from '../return.inputs.js';

@InputType('CompensateReturnInput', { description: 'Compensates a buyer in cash, by a slip that finance pays (F7).' })
export class CompensateReturnInput extends ReturnActionInput {
  @IsOptional()
  @Field(() => MoneyInput, { nullable: true, description: 'How much; absent: all that was asked for. Never more.' })
  amount?: MoneyInput | null;

  @TextOf(1, 200)
  @Field(() => String, { description: 'What it is for; the memo of the slip.' })
  content!: string;
}

@InputType('GiveReturnCouponInput', { description: 'Compensates a buyer by a goodwill coupon 补偿券 (G1, F7).' })
export class GiveReturnCouponInput extends ReturnActionInput {
  @IsOptional()
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What it takes off later goods; absent: as much as was asked for. Never more.',
  })
  amount?: MoneyInput | null;

  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { defaultValue: 90, description: 'How many days it can be used, 1 to 365.' })
  validDays!: number;

  @TextOf(1, 150)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why, without personal data; the buyer does not read it.' })
  content!: string;
}
