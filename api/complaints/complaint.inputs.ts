import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { ComplaintCategory, ComplaintChannel, QualityDimension, ResponsibleParty } from './complaint-classes.js';
import { ComplaintSeverity, ComplaintStatus } from './complaint-status.js';

@InputType('RegisterComplaintInput', { description: 'A complaint for the register (H1).' })
export class RegisterComplaintInput {
  @Field(() => ID, { nullable: true, description: 'The order it is about, if any; merchant and buyer follow from it.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The merchant it is about, where there is no order.' })
  merchantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who complains, when staff register for somebody; absent: yourself, or the order’s buyer.',
  })
  accountId?: string | null;

  @Field(() => ComplaintChannel, { defaultValue: ComplaintChannel.WEB, description: 'How it reached us.' })
  channel!: ComplaintChannel;

  @Field(() => ComplaintCategory, { description: 'What it is about.' })
  category!: ComplaintCategory;

  @Field(() => ComplaintSeverity, {
    defaultValue: ComplaintSeverity.NORMAL,
    description: 'How bad it is; sets the time to resolve it.',
  })
  severity!: ComplaintSeverity;

  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What happened.' })
  description!: string;
}

@InputType('ClassifyComplaintInput', { description: 'Classes a complaint (H2).' })
export class ClassifyComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ComplaintCategory, { description: 'What it is about.' })
  category!: ComplaintCategory;

  @Field(() => ComplaintSeverity, { description: 'How bad it is; the clock is set anew from registration.' })
  severity!: ComplaintSeverity;

  @Field(() => QualityDimension, { description: 'Which dimension of service quality failed.' })
  dimension!: QualityDimension;
}

@InputType('AssignComplaintInput', { description: 'Puts somebody in charge of a complaint (H4).' })
export class AssignComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ID, { description: 'The agent: an account that may handle complaints.' })
  accountId!: string;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, {
    nullable: true,
    description: 'Why; needed when somebody else was in charge: a customer is not handed over without a reason.',
  })
  note?: string | null;
}

@InputType('ComplaintActionInput', { description: 'Names a complaint to act on.' })
export class ComplaintActionInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'A note for the log.' })
  note?: string | null;
}

@InputType('ProposeRemedyInput', { description: 'Proposes a remedy to the customer.' })
export class ProposeRemedyInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is proposed; the customer reads it.' })
  proposal!: string;
}

@InputType('ResolveComplaintInput', { description: 'Resolves a complaint: cause, responsible party, resolution (H3).' })
export class ResolveComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'The root cause.' })
  cause!: string;

  @Field(() => ResponsibleParty, { description: 'Whose fault it was.' })
  responsibleParty!: ResponsibleParty;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What was done.' })
  resolution!: string;
}

@InputType('FollowUpComplaintInput', {
  description: '回访: how the customer judges the result, asked by somebody other than the handler (H6).',
})
export class FollowUpComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  @Field(() => Int, { description: 'Satisfaction, 1 to 5.' })
  satisfaction!: number;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What the customer said.' })
  comment?: string | null;
}

@InputType('ComplaintFilter', { description: 'Which complaints to list.' })
export class ComplaintFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a complaint’s number.' })
  q?: string | null;

  @Field(() => [ComplaintStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ComplaintStatus[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only these severities.' })
  severity?: ComplaintSeverity[] | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints about this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints about this order.' })
  orderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only complaints whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only complaints you are in charge of, or only others.' })
  isMine?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only complaints registered in this span of time.' })
  registeredAt?: DateTimeRange | null;
}
