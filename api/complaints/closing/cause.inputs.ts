import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { ComplaintCategory } from '../complaint-classes.js';

@InputType('CreateComplaintCauseInput', { description: 'A node for the tree of causes (H3).' })
export class CreateComplaintCauseInput {
  @Field(() => ID, { description: 'The cause above it; what it is about follows from there.' })
  parentId!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  name!: LocalizedTextInput;

  @IsInt()
  @Min(0)
  @Max(1000)
  @Field(() => Int, { defaultValue: 0, description: 'Place among its siblings, from 0.' })
  position!: number;
}

@InputType('UpdateComplaintCauseInput', { description: 'Changes to a cause; absent fields stay as they are.' })
export class UpdateComplaintCauseInput {
  @Field(() => ID, { description: 'The cause.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  @Field(() => Int, { nullable: true, description: 'Place among its siblings.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether cases may be resolved with it from now on.' })
  isActive?: boolean | null;
}

@InputType('ComplaintCauseFilter', { description: 'Which causes to list.' })
export class ComplaintCauseFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the name, in either language.' })
  q?: string | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only these categories.' })
  category?: ComplaintCategory[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those directly below this one.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in use, or only others.' })
  isActive?: boolean | null;
}
