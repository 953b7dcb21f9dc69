import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { QualityDimension } from '../complaints/index.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { DateTime } from '../kernel/schema/scalars.js';

@ObjectType('AskedStatement', { simpleResolvers: true, description: 'A statement that you are asked to rate (H6).' })
export class AskedStatementType {
  @Field(() => Int, { description: 'Its number; your rating names it by this.' })
  number!: number;

  @Field(() => QualityDimension, { description: 'What of service quality it is about.' })
  dimension!: QualityDimension;

  @Field(() => String, { description: 'The statement, in your language.' })
  text!: string;
}

@ObjectType('OpenSurvey', { simpleResolvers: true, description: 'The survey that you are asked to answer now (H6).' })
export class OpenSurveyType {
  @Field(() => ID, { description: 'Your invitation; answer with it.' })
  invitationId!: string;

  @Field(() => String, { description: 'What the survey is called, in your language.' })
  title!: string;

  @Field(() => DateTime, { description: 'Until when you can answer.' })
  closesAt!: Date;

  @Field(() => [AskedStatementType], {
    description:
      'What to rate: how much you expect it of a good market, and how far it is true of this one; 1 to 7 each. At most 20.',
  })
  statements!: AskedStatementType[];
}

@ObjectType('SurveyGap', {
  simpleResolvers: true,
  description: 'Means of all answers, to the hundredth of a point from 1 to 7 (H6).',
})
export class SurveyGapType {
  @Field(() => Float, { description: 'What customers expect.' })
  expectation!: number;

  @Field(() => Float, { description: 'How they find it.' })
  perception!: number;

  @Field(() => Float, { description: 'Perception less expectation; below nought: less than expected.' })
  gap!: number;
}

@ObjectType('SurveyDimension', { simpleResolvers: true, description: 'What a round found of one dimension (H6).' })
export class SurveyDimensionType {
  @Field(() => QualityDimension, { description: 'The dimension of service quality.' })
  dimension!: QualityDimension;

  @Field(() => SurveyGapType, { description: 'What this round found.' })
  now!: SurveyGapType;

  @Field(() => SurveyGapType, {
    nullable: true,
    description: 'What the round before found; null when there is none that can be told.',
  })
  before!: SurveyGapType | null;
}

@ObjectType('SurveyStatementResult', {
  simpleResolvers: true,
  description: 'What a round found of one statement (H6).',
})
export class SurveyStatementResultType {
  @Field(() => Int, { description: 'Its place in the round, from 1.' })
  number!: number;

  @Field(() => QualityDimension, { description: 'What of service quality it is about.' })
  dimension!: QualityDimension;

  @Field(() => LocalizedText, { description: 'The statement.' })
  words!: LocalizedText;

  @Field(() => SurveyGapType, { description: 'What this round found.' })
  now!: SurveyGapType;

  @Field(() => SurveyGapType, {
    nullable: true,
    description: 'What the round before found of the same words; null when it did not ask them, or cannot be told.',
  })
  before!: SurveyGapType | null;
}

@ObjectType('SurveyReport', {
  simpleResolvers: true,
  description: 'What a round of the survey found; no answer is told by itself, nor from whom it came (H6).',
})
export class SurveyReportType {
  @Field(() => Int, { description: 'Customers who are invited.' })
  invited!: number;

  @Field(() => Int, { description: 'Customers who have answered.' })
  answered!: number;

  @Field(() => Int, { description: 'So many answers there must be for anything to be shown (setting).' })
  least!: number;

  @Field(() => Boolean, { description: 'Whether means are shown: the round is closed, and enough have answered.' })
  isShown!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Answers of the round it is compared with; null when there is none that can be told.',
  })
  answeredBefore!: number | null;

  @Field(() => [SurveyDimensionType], { description: 'By dimension; empty while nothing is shown. At most 5.' })
  dimensions!: SurveyDimensionType[];

  @Field(() => [SurveyStatementResultType], {
    description: 'By statement, in their order; empty while nothing is shown. At most 20.',
  })
  statements!: SurveyStatementResultType[];
}
