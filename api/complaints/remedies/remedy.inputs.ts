import { ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { ReturnKind, ReturnLineInput, ReturnReason } from '../../returns/index.js';
import { FineStatus } from './fine-status.js';

const KEY = 'Made by the client, one per intent; the same key acts once.';

@InputType('ApologizeInput', { description: 'Says sorry to the customer of a complaint (H5).' })
export class ApologizeInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The words; the customer reads them. A filled quick reply will do.' })
  text!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('GiveComplaintCouponInput', { description: 'Gives the customer of a complaint a coupon (H5).' })
export class GiveComplaintCouponInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'What it takes off at most; within your limit and the case’s.' })
  amount!: MoneyInput;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, { nullable: true, description: 'What the goods have to come to; null: whatever they cost.' })
  minimum?: MoneyInput | null;

  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { defaultValue: 30, description: 'Days it can be used, from the day it is the customer’s.' })
  validDays!: number;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; not shown to the customer.' })
  reason!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('PayComplaintCashInput', { description: 'Has the customer of a complaint paid by a slip (H5, F7).' })
export class PayComplaintCashInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'How much goes to the customer’s wallet; within your limit and the case’s.' })
  amount!: MoneyInput;

  @TextOf(1, 200)
  @Field(() => String, { description: 'What for; stands on the transfer.' })
  reason!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('OpenComplaintReturnInput', { description: 'Opens a return because of a complaint (H5).' })
export class OpenComplaintReturnInput {
  @Field(() => ID, { description: 'The complaint; it is about an order.' })
  id!: string;

  @Field(() => ReturnKind, { description: 'What is done.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, { description: 'Why.' })
  reason!: ReturnReason;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What happened; customer and merchant read it.' })
  description!: string;

  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @ValidateNested()
  @Hint({ hidden: ['FORM'] })
  @Field(() => [ReturnLineInput], {
    nullable: true,
    description: 'Which lines of the order, 1 to 100; absent: everything that is left of it.',
  })
  lines?: ReturnLineInput[] | null;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('FineMerchantInput', { description: 'Fines the merchant of a complaint (H5).' })
export class FineMerchantInput {
  @Field(() => ID, { description: 'The complaint; it is about a merchant.' })
  id!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'How much; without VAT.' })
  amount!: MoneyInput;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; the merchant reads it, and it stands on the statement.' })
  reason!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('FineActionInput', { description: 'Names a fine to act on.' })
export class FineActionInput {
  @Field(() => ID, { description: 'The fine.' })
  id!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('FineReasonInput', { description: 'Names a fine, and says why.' })
export class FineReasonInput {
  @Field(() => ID, { description: 'The fine.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the other side reads it.' })
  reason!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('DecideFineInput', { description: 'What becomes of a merchant’s appeal against a fine.' })
export class DecideFineInput {
  @Field(() => ID, { description: 'The fine.' })
  id!: string;

  @Field(() => Boolean, { description: 'Granted: all of it goes back to the merchant. Else it stands.' })
  isGranted!: boolean;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;

  @Field(() => UUID, { description: KEY })
  idempotencyKey!: string;
}

@InputType('MerchantFineFilter', { description: 'Which fines to list.' })
export class MerchantFineFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [FineStatus], { nullable: true, description: 'Only these statuses.' })
  status?: FineStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only because of this complaint.' })
  complaintId?: string | null;
}
