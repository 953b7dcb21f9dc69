import { ArrayMinSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';
import { FreightStatus } from './freight/freight-status.js';
import { InspectionVerdict } from './inspection/return-inspection.entity.js';
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
    description:
      'How much to pay back, of kinds that give money; absent: the units’ share of what the line paid. Never more than that.',
  })
  amount?: MoneyInput | null;

  @IsOptional()
  @Field(() => ID, {
    nullable: true,
    description:
      'With `EXCHANGE`: another variant of the same product, that costs no more than a unit did; absent: the same again. What it is cheaper by is not paid back.',
  })
  variantId?: string | null;
}

@InputType('ApplyForReturnInput', { description: 'Applies for a return of lines of an order (G1).' })
export class ApplyForReturnInput {
  @Field(() => ID, { description: 'The order, once part of it has left.' })
  id!: string;

  @Field(() => ReturnKind, { description: 'What is wanted; `returnForm` tells which kinds answer which reason now.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, {
    description:
      'Why, as one of the six. `returnForm` tells which need pictures: damage and quality always, missing goods where our record is clean.',
  })
  reason!: ReturnReason;

  @Field(() => ID, {
    nullable: true,
    description: 'Why, by the market’s own list; it counts as `reason`. Absent: the built-in one of that name.',
  })
  reasonRuleId?: string | null;

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

@InputType('InspectedUnitsInput', { description: 'Units of a line with one verdict.' })
export class InspectedUnitsInput {
  @Field(() => ID, { description: 'The line of the return.' })
  returnLineId!: string;

  @Field(() => InspectionVerdict, { description: 'What was found.' })
  verdict!: InspectionVerdict;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, { nullable: true, description: 'What was seen; both parties read it.' })
  note?: string | null;

  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Stored files of purpose `EVIDENCE`, at most nine; what is not ours needs one.',
  })
  evidenceFileIds!: string[];
}

@InputType('ConfirmReturnedGoodsInput', { description: 'The goods came back and were inspected.' })
export class ConfirmReturnedGoodsInput extends ReturnActionInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Where units are not told one by one: whether all of it can be sold again; then it is put back into stock, else scrapped (C3).',
  })
  isResaleable!: boolean;

  @IsOptional()
  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [InspectedUnitsInput], {
    nullable: true,
    description:
      'What was found, every unit of every line once, at most 200; absent: all of it came back, as `isResaleable` says.',
  })
  inspections?: InspectedUnitsInput[] | null;
}

@InputType('AppealReturnInput', { description: 'Asks the platform to decide.' })
export class AppealReturnInput extends ReturnActionInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why the merchant is wrong.' })
  reason!: string;

  @IsOptional()
  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], { nullable: true, description: 'Further stored files of purpose `EVIDENCE`, at most nine.' })
  evidenceFileIds?: string[] | null;
}

export enum ReturnVerdict {
  GRANT = 'GRANT',
  REFUND = 'REFUND',
  REFUSE = 'REFUSE',
}

registerEnumType(ReturnVerdict, {
  name: 'ReturnVerdict',
  description: 'What the platform decides on an appeal.',
  valuesConfig: {
    GRANT: { description: 'The buyer gets what was asked for; goods that never came back are awaited first.' },
    REFUND: { description: 'The buyer is paid back at once, whatever was asked for; wholly, or the amount named.' },
    REFUSE: { description: 'The return ends without anything more than was paid already.' },
  },
});

@InputType('DecideReturnInput', { description: 'The platform’s decision on an appeal; it binds (G3).' })
export class DecideReturnInput extends ReturnActionInput {
  @Field(() => ReturnVerdict, { description: 'What is decided.' })
  verdict!: ReturnVerdict;

  @IsOptional()
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'With `REFUND`: how much of it; absent: all that is asked for and not paid yet.',
  })
  amount?: MoneyInput | null;

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

  @Field(() => [ReturnKind], { nullable: true, description: 'Only these kinds.' })
  kind?: ReturnKind[] | null;

  @Field(() => [ReturnReason], { nullable: true, description: 'Only what counts as these reasons.' })
  reason?: ReturnReason[] | null;

  @Field(() => ID, { nullable: true, description: 'Only with this reason of the market’s list.' })
  reasonRuleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only returns to this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only returns this buyer applied for.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only returns of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only returns that are the remedy of this complaint.' })
  complaintId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only returns whose clock has run out, or only others.' })
  isLate?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only returns with units of this product.' })
  productId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only returns with units whose first parcel this carrier brought, by its name as it was then.',
  })
  carrierName?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of orders that the agent with this 工号 served.' })
  agentNumber?: string | null;

  @Field(() => [FreightStatus], { nullable: true, description: 'Only with such a claim for the way back (G4).' })
  freightStatus?: FreightStatus[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only returns applied for in this span of time.' })
  requestedAt?: DateTimeRange | null;
}
