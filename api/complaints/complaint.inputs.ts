import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { ComplaintCategory, ComplaintChannel, ComplaintSubject, QualityDimension } from './complaint-classes.js';
import { ComplaintSeverity, ComplaintStatus } from './complaint-status.js';
import { FollowUpResult } from './follow-ups/follow-up-status.js';
import { HearingStatus } from './hearing/hearing-status.js';

@InputType('RegisterComplaintInput', { description: 'A complaint for the register (H1).' })
export class RegisterComplaintInput {
  @Field(() => ID, { nullable: true, description: 'The order it is about, if any; merchant and buyer follow from it.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The merchant it is about, where there is no order.' })
  merchantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The product it is about, if any: of the order, or one on sale.',
  })
  productId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An earlier complaint of the same customer: this one is about the agent who handled it, or has it.',
  })
  earlierComplaintId?: string | null;

  @Field(() => ComplaintSubject, {
    nullable: true,
    description: 'Whom or what it is about; absent: what is named, the platform where nothing is.',
  })
  subject?: ComplaintSubject | null;

  @IsOptional()
  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], {
    nullable: true,
    description: 'Pictures or documents, stored before with purpose `EVIDENCE` by whoever registers; at most nine.',
  })
  evidenceFileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who complains, when staff register for somebody; absent: yourself, or the order’s buyer.',
  })
  accountId?: string | null;

  @Field(() => ComplaintChannel, { defaultValue: ComplaintChannel.WEB, description: 'How it reached us.' })
  channel!: ComplaintChannel;

  @Field(() => ComplaintCategory, {
    nullable: true,
    description: 'What it is about; absent: as the rules class its words, `OTHER` where they do not (H2).',
  })
  category?: ComplaintCategory | null;

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

@InputType('QuestionLineInput', { description: 'A merchant questions a line of its account (I2).' })
export class QuestionLineInput {
  @Field(() => ID, { description: 'The line.' })
  id!: string;

  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is wrong with it.' })
  reason!: string;
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

@InputType('EscalateComplaintInput', { description: 'Passes a complaint one level up before time does (H4).' })
export class EscalateComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why, and what the level above is to decide; the customer does not read it.' })
  note!: string;
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

@InputType('ResponsibilityShareInput', { description: 'One party’s share of the responsibility (H3).' })
export class ResponsibilityShareInput {
  @Field(() => ResponsibleParty, { description: 'Whose share.' })
  party!: ResponsibleParty;

  @Field(() => Int, { description: 'Whole per cents, 1 to 100.' })
  percent!: number;
}

@InputType('ResolveComplaintInput', { description: 'Resolves a complaint: cause, responsible party, resolution (H3).' })
export class ResolveComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where the cause stands in the tree of causes; absent: the first node of the complaint’s category.',
  })
  rootCauseId?: string | null;

  @TextOf(1, 500)
  @Field(() => String, { description: 'The root cause, in words.' })
  cause!: string;

  @Field(() => ResponsibleParty, { description: 'Whose fault it was.' })
  responsibleParty!: ResponsibleParty;

  @IsOptional()
  @ItemsAtMost(6)
  @Field(() => [ResponsibilityShareInput], {
    nullable: true,
    description:
      'How the responsibility is shared, in whole per cents that add up to 100; absent: all of it is theirs.',
  })
  shares?: ResponsibilityShareInput[] | null;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What was done.' })
  resolution!: string;
}

@InputType('FollowUpComplaintInput', {
  description: '回访: how an attempt to ask the customer went, made by somebody other than the handler (H6).',
})
export class FollowUpComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => FollowUpResult, { defaultValue: FollowUpResult.REACHED, description: 'How the attempt went.' })
  result!: FollowUpResult;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction, 1 to 5: of whoever was reached, and of nobody else. A bad one opens the case again.',
  })
  satisfaction?: number | null;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What the customer said.' })
  comment?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When to try again, as the customer asked; in rest hours it is moved to their end. Absent: as the settings say.',
  })
  callAgainAt?: Date | null;
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

  @Field(() => ID, { nullable: true, description: 'Only complaints of this customer.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints about this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this review registered (H1).' })
  productReviewId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints that question this line of an account.' })
  merchantLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints of exactly this cause.' })
  rootCauseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints of this cause, or of one below it in the tree.' })
  underCauseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only complaints this account is in charge of.' })
  assigneeId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Only these levels of escalation, 0 to 3.' })
  escalationLevel?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only complaints whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only complaints whose customer waits for a word of the desk, or only others.',
  })
  isUnanswered?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what was merged into an earlier case, or only what stands for itself.',
  })
  isMerged?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only what was merged into this case.' })
  mergedIntoId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only complaints you are in charge of, or only others.' })
  isMine?: boolean | null;

  @Field(() => [HearingStatus], {
    nullable: true,
    description: 'Only those where the merchant’s hearing stands so; none for whoever complains.',
  })
  hearing?: HearingStatus[] | null;

  @Field(() => [ComplaintSubject], { nullable: true, description: 'Only about one of these.' })
  subject?: ComplaintSubject[] | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only these categories.' })
  category?: ComplaintCategory[] | null;

  @Field(() => [QualityDimension], { nullable: true, description: 'Only where one of these dimensions failed.' })
  dimension?: QualityDimension[] | null;

  @Field(() => [ComplaintChannel], { nullable: true, description: 'Only what reached us so.' })
  channel?: ComplaintChannel[] | null;

  @Field(() => [ResponsibleParty], { nullable: true, description: 'Only where one of these is responsible.' })
  responsibleParty?: ResponsibleParty[] | null;

  @Field(() => String, { nullable: true, description: 'Only of exactly this cause, in its words.' })
  cause?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about an order with this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only resolved by this account, or in its charge while nobody has.' })
  agentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose first answer is or was late, or only others.',
  })
  isFirstAnswerLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those resolved late or overdue, or only others.' })
  isResolutionLate?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only complaints registered in this span of time.' })
  registeredAt?: DateTimeRange | null;
}
