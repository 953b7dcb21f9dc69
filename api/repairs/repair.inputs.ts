import './repair.enums.js';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';
import { CallBackResult } from './repair-status.js';

const MOST_UNITS = 9_999;
const once = 'Made by the client, one per intent (F4).';
const which = 'The repair order.';

@InputType('OpenRepairInput', { description: 'A repair order 维修单 for units of an order (G8).' })
export class OpenRepairInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @TextOf(1, 64)
  @Field(() => String, { description: 'The SKU of its line.' })
  sku!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_UNITS)
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => ID, { nullable: true, description: 'The outlet; absent: the active one with the fewest open repairs.' })
  repairOutletId?: string | null;

  @Field(() => Boolean, { description: 'Whether it is free of charge for the buyer.' })
  isWarranty!: boolean;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is broken, in the buyer’s words.' })
  fault!: string;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('RepairActionInput', { description: 'Names a repair order to act on.' })
export class RepairActionInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('RepairParcelInput', { description: 'How the goods travel to the outlet.' })
export class RepairParcelInput {
  @Field(() => ID, { description: which })
  id!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'Who carries them.' })
  carrier!: string;

  @IsOptional()
  @TextAtMost(60)
  @Field(() => String, { nullable: true, description: 'Tracking number of the parcel, if there is one.' })
  trackingNumber?: string | null;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('SendRepairBackInput', { description: 'How the goods travel back to the buyer.' })
export class SendRepairBackInput extends RepairParcelInput {}

@InputType('RepairPartInput', { description: 'A part that a repair takes.' })
export class RepairPartInput {
  @Field(() => ID, { description: 'The part.' })
  repairPartId!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_UNITS)
  @Field(() => Int, { description: 'How many.' })
  quantity!: number;
}

@InputType('QuoteRepairInput', { description: 'What is broken and what it costs (G8).' })
export class QuoteRepairInput {
  @Field(() => ID, { description: which })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What the outlet found; the buyer reads it.' })
  diagnosis!: string;

  @ItemsAtMost(20)
  @ValidateNested({ each: true })
  @Field(() => [RepairPartInput], {
    nullable: true,
    description: 'Parts it takes, each once, at the price of the list.',
  })
  parts?: RepairPartInput[] | null;

  @Field(() => MoneyInput, { description: 'What the labour costs.' })
  labor!: MoneyInput;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('AnswerRepairQuoteInput', { description: 'The buyer’s answer to the price of a repair.' })
export class AnswerRepairQuoteInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => Boolean, { description: 'Accepted and paid from the wallet; else the goods come back as they are.' })
  isAccepted!: boolean;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('FinishRepairInput', { description: 'How a repair ended at the outlet.' })
export class FinishRepairInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it works again; else what was paid goes back to the buyer.' })
  isRepaired!: boolean;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What was done, or why not; the buyer reads it.' })
  note?: string | null;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('CallBackRepairInput', { description: 'What the buyer says of a repair 回访.' })
export class CallBackRepairInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => CallBackResult, { description: 'Whether it helped.' })
  result!: CallBackResult;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What the buyer said.' })
  note?: string | null;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('CheckRepairFeeInput', { description: 'A check of what the outlet gets for a repair (G8).' })
export class CheckRepairFeeInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => MoneyInput, {
    description: 'What it gets; the second person comes to the same, or starts the check anew.',
  })
  fee!: MoneyInput;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('SettleOutletFeesInput', { description: 'Pays an outlet by slip (G8, F7).' })
export class SettleOutletFeesInput {
  @Field(() => ID, { description: 'The outlet.' })
  id!: string;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}
