import { ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { QualityDimension } from '../complaints/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';
import { SurveyStatus } from './survey-words.js';

@InputType('SurveyStatementInput', { description: 'A statement that customers rate.' })
export class SurveyStatementInput {
  @Field(() => QualityDimension, { description: 'What of service quality it is about.' })
  dimension!: QualityDimension;

  @Field(() => LocalizedTextInput, { description: 'The statement, at most 200 characters each.' })
  words!: LocalizedTextInput;
}

@InputType('CreateSurveyRoundInput', { description: 'A round of the survey of expectation and perception (H6).' })
export class CreateSurveyRoundInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 100 characters each.' })
  title!: LocalizedTextInput;

  @Field(() => DateTime, { description: 'When it opens by itself; in the future.' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'When it closes by itself; no other round is open in that time.' })
  closesAt!: Date;

  @IsOptional()
  @ItemsAtMost(20)
  @ValidateNested()
  @Hint({ ordered: true })
  @Field(() => [SurveyStatementInput], {
    nullable: true,
    description:
      'One to four statements of each dimension. Absent or empty: those of the latest round, in the first round the standard ones; of a draft, those it has.',
  })
  statements?: SurveyStatementInput[] | null;
}

@InputType('UpdateSurveyRoundInput', { description: 'The whole draft of a round of the survey anew (H6).' })
export class UpdateSurveyRoundInput extends CreateSurveyRoundInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType('SurveyRoundActionInput', { description: 'Names a round of the survey.' })
export class SurveyRoundActionInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;
}

@InputType('SurveyRatingInput', { description: 'What you say about one statement.' })
export class SurveyRatingInput {
  @IsInt()
  @Field(() => Int, { description: 'The number of the statement in the survey.' })
  number!: number;

  @IsInt()
  @Min(1)
  @Max(7)
  @Field(() => Int, { description: 'How much you expect it of a good market: 1, not at all, to 7, fully.' })
  expectation!: number;

  @IsInt()
  @Min(1)
  @Max(7)
  @Field(() => Int, { description: 'How far it is true of this market: 1, not at all, to 7, fully.' })
  perception!: number;
}

@InputType('AnswerSurveyInput', { description: 'Your answer to a survey, once (H6).' })
export class AnswerSurveyInput {
  @Field(() => ID, { description: 'Your invitation, as `openSurvey` tells it.' })
  invitationId!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(20)
  @ValidateNested()
  @Field(() => [SurveyRatingInput], { description: 'One for every statement.' })
  ratings!: SurveyRatingInput[];

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('SurveyRoundFilter', { description: 'Which rounds of the survey to list.' })
export class SurveyRoundFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [SurveyStatus], { nullable: true, description: 'Only these statuses.' })
  status?: SurveyStatus[] | null;
}
