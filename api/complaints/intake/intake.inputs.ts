import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../../kernel/read/index.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { InboundMailStatus } from './inbound-mail-status.js';

@InputType('LinkComplaintsInput', { description: 'Names two cases of one customer.' })
export class LinkComplaintsInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ID, { description: 'The other complaint.' })
  complaintId!: string;
}

@InputType('MergeComplaintsInput', { description: 'Names two open cases of one customer about the same matter (H1).' })
export class MergeComplaintsInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => ID, { description: 'The other complaint; whichever was registered later goes into the earlier.' })
  complaintId!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Why they are one matter; for the desk.' })
  note!: string;
}

@InputType('RegisterFromMailInput', { description: 'Whose e-mail it is, and what it is about (H1).' })
export class RegisterFromMailInput {
  @Field(() => ID, { description: 'The e-mail.' })
  id!: string;

  @Field(() => ID, { description: 'Whoever complains.' })
  accountId!: string;

  @IsOptional()
  @Field(() => ID, { nullable: true, description: 'The order of theirs it is about, if any.' })
  orderId?: string | null;
}

@InputType('DismissMailInput', { description: 'Why an e-mail is no complaint (H1).' })
export class DismissMailInput {
  @Field(() => ID, { description: 'The e-mail.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('InboundMailFilter', { description: 'Which e-mails to list.' })
export class InboundMailFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [InboundMailStatus], { nullable: true, description: 'Only these statuses.' })
  status?: InboundMailStatus[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only what came in this span of time.' })
  receivedAt?: DateTimeRange | null;
}
