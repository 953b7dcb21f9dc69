import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../../kernel/read/index.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { ClassificationFacet } from './classification.enums.js';

@InputType('CreateClassificationRuleInput', { description: 'Words that speak for a class of complaints (H2).' })
export class CreateClassificationRuleInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'What the desk calls it.' })
  name!: string;

  @Field(() => LocalizedTextInput, {
    description:
      'The words, between commas or one a line, at most 60 a language; one of the languages may be empty. Width, case, traditional or simplified characters and punctuation do not count.',
  })
  phrases!: LocalizedTextInput;

  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 10, description: 'How much it counts, 1 to 100.' })
  weight!: number;

  @Field(() => ComplaintCategory, { nullable: true, description: 'The category it speaks for; null: none.' })
  category?: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, {
    nullable: true,
    description: 'The least severity of a case with these words; null: it says nothing of it.',
  })
  severity?: ComplaintSeverity | null;

  @Field(() => QualityDimension, {
    nullable: true,
    description: 'The dimension of service quality it speaks for; null: none.',
  })
  dimension?: QualityDimension | null;

  @IsInt()
  @Min(0)
  @Max(1000)
  @Field(() => Int, {
    defaultValue: 100,
    description: 'Place among the rules, from 0; of two that weigh the same the earlier wins.',
  })
  position!: number;
}

@InputType('UpdateClassificationRuleInput', { description: 'Changes to a rule; absent fields stay as they are.' })
export class UpdateClassificationRuleInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'What the desk calls it.' })
  name?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The words, in both languages.' })
  phrases?: LocalizedTextInput | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true, description: 'How much it counts.' })
  weight?: number | null;

  @Field(() => ComplaintCategory, { nullable: true, description: 'The category it speaks for; null: none.' })
  category?: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, { nullable: true, description: 'The least severity; null: it says nothing of it.' })
  severity?: ComplaintSeverity | null;

  @Field(() => QualityDimension, { nullable: true, description: 'The dimension it speaks for; null: none.' })
  dimension?: QualityDimension | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  @Field(() => Int, { nullable: true, description: 'Place among the rules.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether cases are classed by it from now on.' })
  isActive?: boolean | null;
}

@InputType('ClassificationRuleFilter', { description: 'Which rules to list.' })
export class ClassificationRuleFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, or of the words in either language.' })
  q?: string | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only those that speak for these categories.' })
  category?: ComplaintCategory[] | null;

  @Field(() => [QualityDimension], { nullable: true, description: 'Only those that speak for these dimensions.' })
  dimension?: QualityDimension[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only those that name these severities.' })
  severity?: ComplaintSeverity[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in use, or only others.' })
  isActive?: boolean | null;
}

@InputType('ComplaintSuggestionFilter', { description: 'Which suggestions to list.' })
export class ComplaintSuggestionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this case.' })
  complaintId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the desk has decided about, or only others.' })
  isDecided?: boolean | null;

  @Field(() => [ClassificationFacet], { nullable: true, description: 'Only those decided otherwise in one of these.' })
  wrongIn?: ClassificationFacet[] | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only where these categories were suggested.' })
  category?: ComplaintCategory[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only where these severities were suggested.' })
  severity?: ComplaintSeverity[] | null;

  @Field(() => [QualityDimension], { nullable: true, description: 'Only where these dimensions were suggested.' })
  dimension?: QualityDimension[] | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only where the desk decided on these categories.' })
  actualCategory?: ComplaintCategory[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only where the desk decided on these severities.' })
  actualSeverity?: ComplaintSeverity[] | null;

  @Field(() => [QualityDimension], { nullable: true, description: 'Only where the desk decided on these dimensions.' })
  actualDimension?: QualityDimension[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only of cases registered in this span of time.' })
  registeredAt?: DateTimeRange | null;
}
