import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';

@InputType('CreateRepairOutletInput', { description: 'A service outlet 维修网点 (G8).' })
export class CreateRepairOutletInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Where goods are sent to; buyers read it.' })
  address!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'Whom to talk to there.' })
  contact!: string;

  @TextOf(3, 30)
  @Field(() => String, { description: 'Its service line; buyers read it.' })
  phone!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'Whose bank account its fees are paid to.' })
  accountHolder!: string;

  @TextOf(4, 64)
  @Field(() => String, { description: 'The number of that account.' })
  accountNumber!: string;

  @TextOf(1, 80)
  @Field(() => String, { description: 'Bank and branch.' })
  bankName!: string;
}

@InputType('UpdateRepairOutletInput', { description: 'Changes to an outlet; absent fields stay as they are.' })
export class UpdateRepairOutletInput {
  @Field(() => ID, { description: 'The outlet.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @IsOptional()
  @TextOf(1, 200)
  @Field(() => String, { nullable: true, description: 'Where goods are sent to.' })
  address?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Whom to talk to there.' })
  contact?: string | null;

  @IsOptional()
  @TextOf(3, 30)
  @Field(() => String, { nullable: true, description: 'Its service line.' })
  phone?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Whose bank account its fees are paid to.' })
  accountHolder?: string | null;

  @IsOptional()
  @TextOf(4, 64)
  @Field(() => String, { nullable: true, description: 'The number of that account.' })
  accountNumber?: string | null;

  @IsOptional()
  @TextOf(1, 80)
  @Field(() => String, { nullable: true, description: 'Bank and branch.' })
  bankName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes new repairs.' })
  isActive?: boolean | null;
}

@InputType('CreateRepairPartInput', { description: 'A spare part 配件 for the price list (G8).' })
export class CreateRepairPartInput {
  @TextOf(1, 40)
  @Field(() => String, { description: 'Its code, unique among parts.' })
  sku!: string;

  @ValidateNested()
  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  name!: LocalizedTextInput;

  @Field(() => MoneyInput, { description: 'What one costs.' })
  price!: MoneyInput;
}

@InputType('UpdateRepairPartInput', { description: 'Changes to a part; absent fields stay as they are.' })
export class UpdateRepairPartInput {
  @Field(() => ID, { description: 'The part.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @ValidateNested()
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What one costs; quotes that were made keep their price.' })
  price?: MoneyInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether new quotes may take it.' })
  isActive?: boolean | null;
}

@InputType('BookPartsInput', { description: 'Parts that came to an outlet, or are gone (G8).' })
export class BookPartsInput {
  @Field(() => ID, { description: 'The part.' })
  id!: string;

  @Field(() => ID, { description: 'The outlet.' })
  repairOutletId!: string;

  @IsInt()
  @Min(-100_000)
  @Max(100_000)
  @Field(() => Int, { description: 'How many came; below zero: are gone.' })
  quantity!: number;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}
