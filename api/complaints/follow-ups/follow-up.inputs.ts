import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { TextAtMost } from '../../kernel/schema/input-limits.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { FollowUpResult, FollowUpStatus } from './follow-up-status.js';

@InputType('RecordFollowUpInput', { description: '回访: how an attempt to ask the customer went (H6).' })
export class RecordFollowUpInput {
  @Field(() => ID, { description: 'The follow-up.' })
  id!: string;

  @Field(() => FollowUpResult, { defaultValue: FollowUpResult.REACHED, description: 'How the attempt went.' })
  result!: FollowUpResult;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction, 1 to 5: of whoever was reached, and of nobody else.',
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

@InputType('EvaluateComplaintInput', { description: 'How you judge the result of your own complaint (H6).' })
export class EvaluateComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  @Field(() => Int, { description: 'Satisfaction, 1 to 5. A bad one opens the case again.' })
  satisfaction!: number;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What you want to say.' })
  comment?: string | null;
}

@InputType('FollowUpFilter', { description: 'Which follow-ups to list.' })
export class FollowUpFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [FollowUpStatus], { nullable: true, description: 'Only these statuses.' })
  status?: FollowUpStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this complaint.' })
  complaintId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose next attempt is due now, or only others.' })
  isDue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose attempt is late, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those you may make: of cases somebody else handled; or only others.',
  })
  isForMe?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those whose next attempt falls into this span.' })
  dueAt?: DateTimeRange | null;
}
