import { Field, ID, InputType, Int } from 'type-graphql';
import { TextOf } from '../kernel/schema/input-limits.js';

@InputType('CreateWaybillRangeInput', { description: 'Waybill numbers 单号段 a carrier has given out (E5).' })
export class CreateWaybillRangeInput {
  @Field(() => ID, { description: 'The carrier.' })
  carrierId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant they were given to; absent: to the platform, for every shop without a range of its own.',
  })
  merchantId?: string | null;

  @TextOf(4, 30)
  @Field(() => String, { description: 'The first number as it is printed, e.g. `SF1000000000000`.' })
  firstNumber!: string;

  @TextOf(4, 30)
  @Field(() => String, { description: 'The last number, included; at most 10 million after the first.' })
  lastNumber!: string;
}

@InputType('UpdateWaybillRangeInput', { description: 'Whether numbers are taken from a range.' })
export class UpdateWaybillRangeInput {
  @Field(() => ID, { description: 'The range.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether numbers are taken from it.' })
  isActive!: boolean;
}

@InputType('WaybillRangeFilter', { description: 'Which ranges to list.' })
export class WaybillRangeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only ranges of this carrier.' })
  carrierId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only ranges of this merchant.' })
  merchantId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those numbers are taken from, or only the others.' })
  isActive?: boolean | null;
}
