import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { TaskKind } from '../tasks/index.js';

@InputType('OpenComplaintTaskInput', { description: 'Something to be done because of a complaint.' })
export class OpenComplaintTaskInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => TaskKind, { description: 'What it is.' })
  kind!: TaskKind;

  @TextOf(1, 200)
  @Field(() => String, { description: 'In one line.' })
  title!: string;

  @IsOptional()
  @TextAtMost(2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'More about it.' })
  details?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it has to be done; absent: by the setting.' })
  dueAt?: Date | null;
}
