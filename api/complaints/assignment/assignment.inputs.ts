import { ArrayMinSize, ArrayUnique, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Locale } from '../../accounts/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { ComplaintCategory } from '../complaint-classes.js';
import './assignment.enums.js';
import { HandOverReason } from './assignment-words.js';

const skillsMean = 'Categories of complaints they handle; empty: all.';
const languagesMean = 'Languages of the customers they serve; empty: all.';
const capacityMeans = 'The weight of open complaints they carry at most; see the settings `COMPLAINT_WEIGHT_…`.';

@InputType('CreateDeskAgentInput', { description: 'Somebody who works at the complaint desk (H4).' })
export class CreateDeskAgentInput {
  @Field(() => ID, { description: 'Their account, which may handle complaints.' })
  accountId!: string;

  @ArrayUnique()
  @ItemsAtMost(10)
  @Field(() => [ComplaintCategory], { defaultValue: [], description: skillsMean })
  skills!: ComplaintCategory[];

  @ArrayUnique()
  @ItemsAtMost(5)
  @Field(() => [Locale], { defaultValue: [], description: languagesMean })
  languages!: Locale[];

  @IsInt()
  @Min(1)
  @Max(1000)
  @Field(() => Int, { defaultValue: 20, description: capacityMeans })
  capacity!: number;

  @Field(() => ID, { description: 'The calendar of their shifts.' })
  calendarId!: string;
}

@InputType('UpdateDeskAgentInput', { description: 'Changes to an agent of the desk; absent fields stay as they are.' })
export class UpdateDeskAgentInput {
  @Field(() => ID, { description: 'The agent.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @ArrayUnique()
  @ItemsAtMost(10)
  @Field(() => [ComplaintCategory], { nullable: true, description: skillsMean })
  skills?: ComplaintCategory[] | null;

  @IsOptional()
  @ArrayUnique()
  @ItemsAtMost(5)
  @Field(() => [Locale], { nullable: true, description: languagesMean })
  languages?: Locale[] | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  @Field(() => Int, { nullable: true, description: capacityMeans })
  capacity?: number | null;

  @Field(() => ID, { nullable: true, description: 'The calendar of their shifts.' })
  calendarId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False: they leave the desk, and everything they have goes back to the backlog.',
  })
  isActive?: boolean | null;
}

@InputType('GoAwayInput', { description: 'An agent leaves the desk for a while (J1).' })
export class GoAwayInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why: lunch, a meeting, ill.' })
  reason!: string;
}

@InputType('DeskInput', { description: 'Nothing to say: it is about yourself.' })
export class DeskInput {
  @Field(() => Boolean, { nullable: true, description: 'Not used; GraphQL knows no empty input.' })
  self?: boolean | null;
}

@InputType('HandOverComplaintInput', { description: 'Hands a customer over, with reason and note (H4).' })
export class HandOverComplaintInput {
  @Field(() => ID, { description: 'The complaint; you are in charge of it, or lead the desk.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'To whom; absent: back to the backlog.' })
  accountId?: string | null;

  @Field(() => HandOverReason, { description: 'Why.' })
  reason!: HandOverReason;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What the next one has to know.' })
  note!: string;
}

@InputType('AssignComplaintsInput', { description: 'Puts one agent in charge of many complaints (H4).' })
export class AssignComplaintsInput {
  @ArrayMinSize(1)
  @ArrayUnique()
  @ItemsAtMost(100)
  @Field(() => [ID], { description: 'The complaints, 1 to 100.' })
  ids!: string[];

  @Field(() => ID, { description: 'The agent: an account that may handle complaints.' })
  accountId!: string;

  @Field(() => HandOverReason, { nullable: true, description: 'Why; needed for those somebody else is in charge of.' })
  reason?: HandOverReason | null;

  @IsOptional()
  @TextOf(1, 500)
  @Field(() => String, { nullable: true, description: 'A note; needed for those somebody else is in charge of.' })
  note?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: nothing happens unless all can be assigned; false: the others are, and `refused` tells which are not.',
  })
  allOrNothing!: boolean;
}

@InputType('DeskAgentFilter', { description: 'Which agents of the desk to list.' })
export class DeskAgentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who work at the desk, or only those who left.' })
  isActive?: boolean | null;
}
