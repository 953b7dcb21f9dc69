import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { InquiryChannel, InquiryKind, InquiryStatus } from './inquiry-status.js';

@InputType('RegisterInquiryInput', { description: 'An inquiry or suggestion for the register (H8).' })
export class RegisterInquiryInput {
  @Field(() => InquiryKind, { description: 'A question, or a proposal.' })
  kind!: InquiryKind;

  @Field(() => ID, { description: 'What it is about: a topic that is offered.' })
  topicId!: string;

  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is asked or proposed.' })
  text!: string;

  @Field(() => InquiryChannel, {
    defaultValue: InquiryChannel.WEB,
    description: 'How it reached us; WEB whatever a buyer says.',
  })
  channel!: InquiryChannel;

  @Field(() => ID, {
    nullable: true,
    description: 'Who asks, when staff write it down; absent: yourself, or the order’s buyer.',
  })
  accountId?: string | null;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, {
    nullable: true,
    description: 'Who asks, where there is no account; only staff say so.',
  })
  askerName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The order it is about, if any.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The product it is about, if any.' })
  productId?: string | null;

  @IsOptional()
  @TextAtMost(2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'The answer, where staff gave it at once.' })
  answer?: string | null;
}

@InputType('InquiryInput', { description: 'Names an inquiry.' })
export class InquiryInput {
  @Field(() => ID, { description: 'The inquiry.' })
  id!: string;
}

@InputType('AnswerInquiryInput', { description: 'Answers an inquiry.' })
export class AnswerInquiryInput extends InquiryInput {
  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The answer; whoever asked reads it.' })
  answer!: string;
}

@InputType('RecordInquiryChangeInput', { description: 'Records the change an inquiry led to.' })
export class RecordInquiryChangeInput extends InquiryInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What became different; whoever asked reads it.' })
  change!: string;
}

@InputType('AskAgainInput', { description: 'Asks again after an answer.' })
export class AskAgainInput extends InquiryInput {
  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is still open.' })
  text!: string;
}

@InputType('CreateInquiryTopicInput', { description: 'A topic for inquiries.' })
export class CreateInquiryTopicInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  name!: LocalizedTextInput;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;
}

@InputType('UpdateInquiryTopicInput', { description: 'Changes to a topic; what is absent stays.' })
export class UpdateInquiryTopicInput {
  @Field(() => ID, { description: 'The topic.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'Its place in the list, the smallest first.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  isActive?: boolean | null;
}

@InputType('InquiryTopicFilter', { description: 'Which topics to list.' })
export class InquiryTopicFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only topics that are offered, or only others.' })
  isActive?: boolean | null;
}

@InputType('InquiryFilter', { description: 'Which inquiries to list.' })
export class InquiryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of an inquiry’s number.' })
  q?: string | null;

  @Field(() => [InquiryKind], { nullable: true, description: 'Only these kinds.' })
  kind?: InquiryKind[] | null;

  @Field(() => [InquiryStatus], { nullable: true, description: 'Only these statuses.' })
  status?: InquiryStatus[] | null;

  @Field(() => [InquiryChannel], { nullable: true, description: 'Only what reached us so.' })
  channel?: InquiryChannel[] | null;

  @Field(() => ID, { nullable: true, description: 'Only about this topic.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this buyer.' })
  buyerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what was or is answered too late, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only inquiries one has in hand, or only others.' })
  isMine?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only what was asked in this span of time.' })
  askedAt?: DateTimeRange | null;
}
