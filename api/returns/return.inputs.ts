import { ArrayMinSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';
import { ReturnKind, ReturnReason, ReturnStatus } from './return-status.js';

@InputType('ReturnLineInput', { description: 'Units of an order line to give back, or to be paid back for.' })
export class ReturnLineInput {
  @Field(() => ID, { description: 'The order line.' })
  orderLineId!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'How many units; never more than are left of the line (G6).' })
  quantity!: number;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'How much to pay back; absent: the units’ share of what the line paid. Never more than that.',
  })
  amount?: MoneyInput | null;
}

@InputType('ApplyForReturnInput', { description: 'Applies for a return of lines of an order (G1).' })
export class ApplyForReturnInput {
  @Field(() => ID, { description: 'The order, once part of it has left.' })
  id!: string;

  @Field(() => ReturnKind, { description: 'Whether goods come back.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, { description: 'Why. Damage and quality need pictures.' })
  reason!: ReturnReason;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What happened, in the buyer’s words.' })
  description!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @ValidateNested()
  @Field(() => [ReturnLineInput], { description: 'Which lines, 1 to 100.' })
  lines!: ReturnLineInput[];

  @ItemsAtMost(9)
  @Field(() => [ID], { defaultValue: [], description: 'Stored files of purpose `EVIDENCE`, at most nine.' })
  evidenceFileIds!: string[];

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key applies once.' })
  idempotencyKey!: string;
}

@InputType('ReturnActionInput', { description: 'Names a return to act on.' })
export class ReturnActionInput {
  @Field(() => ID, { description: 'The return.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('RejectReturnInput', { description: 'Says no to a return.' })
export class RejectReturnInput extends ReturnActionInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the buyer reads it and may appeal.' })
  answer!: string;
}

@InputType('SendReturnBackInput', { description: 'The goods are on their way back.' })
export class SendReturnBackInput extends ReturnActionInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'Courier company.' })
  carrier!: string;

  @IsOptional()
  @TextAtMost(60)
  @Field(() => String, { nullable: true, description: 'Tracking number, if there is one.' })
  trackingNumber?: string | null;
}

@InputType('ConfirmReturnedGoodsInput', { description: 'The goods came back and were inspected.' })
export class ConfirmReturnedGoodsInput extends ReturnActionInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether all of it can be sold again; then it is put back into stock (C3).',
  })
  isResaleable!: boolean;
}

@InputType('AppealReturnInput', { description: 'Asks the platform to decide.' })
export class AppealReturnInput extends ReturnActionInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why the merchant is wrong.' })
  reason!: string;
}

export enum ReturnVerdict {
  REFUND = 'REFUND',
  REFUSE = 'REFUSE',
}

registerEnumType(ReturnVerdict, {
  name: 'ReturnVerdict',
  description: 'What the platform decides on an appeal.',
  valuesConfig: {
    REFUND: { description: 'The buyer is paid back.' },
    REFUSE: { description: 'The return ends without a refund.' },
  },
});

@InputType('DecideReturnInput', { description: 'The platform’s decision on an appeal; it binds (G3).' })
export class DecideReturnInput extends ReturnActionInput {
  @Field(() => ReturnVerdict, { description: 'What is decided.' })
  verdict!: ReturnVerdict;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; both parties read it.' })
  decision!: string;
}

@InputType('ReturnFilter', { description: 'Which returns to list.' })
export class ReturnFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a return’s number.' })
  q?: string | null;

  @Field(() => [ReturnStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ReturnStatus[] | null;

  @Field(() => [ReturnReason], { nullable: true, description: 'Only these reasons.' })
  reason?: ReturnReason[] | null;

  @Field(() => ID, { nullable: true, description: 'Only returns to this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only returns of this order.' })
  orderId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only returns applied for in this span of time.' })
  requestedAt?: DateTimeRange | null;
}
