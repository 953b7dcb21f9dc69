import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { ProblemCause, ProblemKind, ProblemLevel, ProblemStatus } from './problem-status.js';

@InputType('ProblemInput', { description: 'Names a problem order.' })
export class ProblemInput {
  @Field(() => ID, { description: 'The problem order.' })
  id!: string;
}

@InputType('ProblemNoteInput', { description: 'Says something about a problem order.' })
export class ProblemNoteInput extends ProblemInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What there is to say; stays in the log.' })
  note!: string;
}

@InputType('RecordChaserInput', { description: 'Records that the buyer asked before being told.' })
export class RecordChaserInput extends ProblemNoteInput {
  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key counts once.' })
  idempotencyKey!: string;
}

@InputType('RecordContactInput', { description: 'Records that the buyer was told where things stand.' })
export class RecordContactInput extends ProblemInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'How, and what was said.' })
  note!: string;

  @IsOptional()
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the buyer hears from us next; absent: by the market’s setting.',
  })
  contactAgainAt?: Date | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('AssignProblemInput', { description: 'Puts somebody in charge of a problem order.' })
export class AssignProblemInput extends ProblemInput {
  @Field(() => ID, { description: 'An account that works at the tracking desk.' })
  accountId!: string;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}

@InputType('ClassifyProblemInput', { description: 'Names cause and responsible party.' })
export class ClassifyProblemInput extends ProblemInput {
  @Field(() => ProblemCause, { description: 'Why the order got into trouble.' })
  cause!: ProblemCause;

  @Field(() => ResponsibleParty, { description: 'Whose fault it is.' })
  responsibleParty!: ResponsibleParty;

  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'More about the cause.' })
  note?: string | null;
}

@InputType('CloseProblemInput', { description: 'Closes a problem order with what is to be learned from it.' })
export class CloseProblemInput extends ProblemInput {
  @Field(() => ProblemCause, { description: 'Why the order got into trouble.' })
  cause!: ProblemCause;

  @Field(() => ResponsibleParty, { description: 'Whose fault it was.' })
  responsibleParty!: ResponsibleParty;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The root cause, in words.' })
  rootCause!: string;

  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What should become better, if anything.' })
  improvement?: string | null;
}

@InputType('RaiseProblemInput', { description: 'Raises a problem order by hand.' })
export class RaiseProblemInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is wrong.' })
  note!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('AskAboutOrderInput', { description: 'A buyer asks where an order is.' })
export class AskAboutOrderInput {
  @Field(() => ID, { description: 'The order, one’s own.' })
  id!: string;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, { nullable: true, description: 'What one wants to know.' })
  message?: string | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('ProblemOrderFilter', { description: 'Which problem orders to list.' })
export class ProblemOrderFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of its number, or of its order’s.' })
  q?: string | null;

  @Field(() => [ProblemStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProblemStatus[] | null;

  @Field(() => [ProblemKind], { nullable: true, description: 'Only these kinds.' })
  kind?: ProblemKind[] | null;

  @Field(() => [ProblemLevel], { nullable: true, description: 'Only these levels.' })
  level?: ProblemLevel[] | null;

  @Field(() => [ProblemCause], { nullable: true, description: 'Only these causes.' })
  cause?: ProblemCause[] | null;

  @Field(() => [ResponsibleParty], { nullable: true, description: 'Only where one of these is responsible.' })
  responsibleParty?: ResponsibleParty[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this order.' })
  orderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose buyer waits for word, or only others.' })
  isContactDue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those one owns, or only others.' })
  isMine?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those found in this span of time.' })
  foundAt?: DateTimeRange | null;
}
