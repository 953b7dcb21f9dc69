import { IsInt, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';

@InputType('CreateQuickReplyInput', { description: 'A reply to keep ready (J2).' })
export class CreateQuickReplyInput {
  @TextOf(1, 20)
  @Field(() => String, { description: 'What an agent types to get it; unique in the market.' })
  shortcut!: string;

  @Field(() => LocalizedTextInput, {
    description:
      'The words, at most 2,000 characters each, with variables in braces: {customer}, {agent}, {shop}, {orderNumber}, {caseNumber}, {market}.',
  })
  words!: LocalizedTextInput;
}

@InputType('UpdateQuickReplyInput', { description: 'Changes of a quick reply; what is absent stays.' })
export class UpdateQuickReplyInput {
  @Field(() => ID, { description: 'The quick reply.' })
  id!: string;

  @IsInt()
  @Field(() => Int, { description: 'The version you had.' })
  version!: number;

  @IsOptional()
  @TextOf(1, 20)
  @Field(() => String, { nullable: true, description: 'What an agent types to get it.' })
  shortcut?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The words in both languages.' })
  words?: LocalizedTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  isActive?: boolean | null;
}

@InputType('CreateForbiddenPhraseInput', {
  description: 'A phrase that must not be said, and what to say instead (J2).',
})
export class CreateForbiddenPhraseInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'The phrase; width, case, spaces and punctuation do not count.' })
  phrase!: string;

  @TextOf(1, 200)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What to say instead.' })
  replacement!: string;
}

@InputType('UpdateForbiddenPhraseInput', { description: 'Changes of a forbidden phrase; what is absent stays.' })
export class UpdateForbiddenPhraseInput {
  @Field(() => ID, { description: 'The phrase.' })
  id!: string;

  @IsInt()
  @Field(() => Int, { description: 'The version you had.' })
  version!: number;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'The phrase.' })
  phrase?: string | null;

  @IsOptional()
  @TextOf(1, 200)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What to say instead.' })
  replacement?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is forbidden now.' })
  isActive?: boolean | null;
}

@InputType('QuickReplyFilter', { description: 'Which quick replies to list.' })
export class QuickReplyFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Beginning of a shortcut, or words of the reply.' })
  q?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only replies that are offered, or only others.' })
  isActive?: boolean | null;
}

@InputType('ForbiddenPhraseFilter', { description: 'Which forbidden phrases to list.' })
export class ForbiddenPhraseFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of a phrase.' })
  q?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only phrases forbidden now, or only others.' })
  isActive?: boolean | null;
}
