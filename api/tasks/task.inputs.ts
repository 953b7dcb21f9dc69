import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { TaskCallBack, TaskKind, TaskStatus } from './task-status.js';

@InputType('CreateTaskInput', { description: 'Something to be done.' })
export class CreateTaskInput {
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

  @Field(() => ID, {
    nullable: true,
    description: 'The order it is about; its buyer is told of visits and called back.',
  })
  orderId?: string | null;
}

@InputType('TaskInput', { description: 'Names a task.' })
export class TaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
}

@InputType('TaskNoteInput', { description: 'Says something about a task.' })
export class TaskNoteInput extends TaskInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What there is to say; stays in its progress.' })
  note!: string;
}

@InputType('AssignTaskInput', { description: 'Puts somebody in charge of a task.' })
export class AssignTaskInput extends TaskInput {
  @Field(() => ID, { description: 'An account of the staff that works on tasks.' })
  accountId!: string;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}

@InputType('PlanVisitInput', { description: 'The window of a visit, agreed with the customer.' })
export class PlanVisitInput extends TaskInput {
  @Field(() => DateTime, { description: 'From when; in the future.' })
  visitFrom!: Date;

  @Field(() => DateTime, { description: 'Until when; the task is due then.' })
  visitUntil!: Date;
}

@InputType('FinishTaskInput', { description: 'The work is done.' })
export class FinishTaskInput extends TaskInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What was done.' })
  result!: string;
}

@InputType('CallBackTaskInput', { description: 'The customer was called back.' })
export class CallBackTaskInput extends TaskInput {
  @Field(() => TaskCallBack, { description: 'What came of it.' })
  result!: TaskCallBack;

  @IsOptional()
  @TextAtMost(1000)
  @Field(() => String, { nullable: true, description: 'What was said.' })
  note?: string | null;
}

@InputType('TaskFilter', { description: 'Which tasks to list.' })
export class TaskFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a task’s number.' })
  q?: string | null;

  @Field(() => [TaskKind], { nullable: true, description: 'Only these kinds.' })
  kind?: TaskKind[] | null;

  @Field(() => [TaskStatus], { nullable: true, description: 'Only these statuses.' })
  status?: TaskStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those one owns, or only others.' })
  isMine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only opened from this complaint.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this order.' })
  orderId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those opened in this span of time.' })
  openedAt?: DateTimeRange | null;
}
