import { IsInt, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { ComplaintAudience } from './conversation.enums.js';

@InputType('SayOnComplaintInput', { description: 'What staff write on a case.' })
export class SayOnComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ComplaintAudience, { description: 'Who reads it. Nobody can be told by mistake: there is no default.' })
  audience!: ComplaintAudience;

  @TextOf(1, 4000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The quick reply it was made from, if any: the wording used is kept with the message (J2).',
  })
  quickReplyId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the customer has to answer it: the clocks stand still until then, at most `COMPLAINT_SILENCE_DAYS` (H4).',
  })
  isQuestion!: boolean;

  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], { defaultValue: [], description: 'Stored files of purpose `EVIDENCE`, at most nine.' })
  evidenceFileIds!: string[];

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key applies once.' })
  idempotencyKey!: string;
}

@InputType('AnswerComplaintInput', { description: 'What the customer writes on the own complaint.' })
export class AnswerComplaintInput {
  @Field(() => ID, { description: 'The complaint; one that was merged stands for the one that goes on for it (H1).' })
  id!: string;

  @TextOf(1, 4000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], { defaultValue: [], description: 'Stored files of purpose `EVIDENCE`, at most nine.' })
  evidenceFileIds!: string[];

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key applies once.' })
  idempotencyKey!: string;
}

@InputType('SaveComplaintDraftInput', { description: 'What you have written on a case and not sent yet.' })
export class SaveComplaintDraftInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ComplaintAudience, { description: 'Whom it is meant for; one draft each.' })
  audience!: ComplaintAudience;

  @TextAtMost(4000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The words so far; an empty text forgets the draft.' })
  text!: string;

  @IsInt()
  @Min(0)
  @Field(() => Int, {
    description: 'The version you had; 0 when there was none. Another one is refused with both texts.',
  })
  version!: number;
}

@InputType('WatchComplaintInput', { description: 'That you have a case open.' })
export class WatchComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether you are writing.' })
  isWriting!: boolean;
}

@InputType('LeaveComplaintInput', { description: 'That you have a case open no more.' })
export class LeaveComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;
}
