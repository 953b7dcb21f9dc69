import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { VisitOccasion, VisitResult, VisitRoundStatus, VisitStatus } from './visit-words.js';

@InputType('CreateVisitRoundInput', { description: 'A round of visits 回访计划, drafted (H6).' })
export class CreateVisitRoundInput {
  @Field(() => VisitOccasion, {
    description: 'Why customers are visited; offers go to those alone who agreed to offers.',
  })
  occasion!: VisitOccasion;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 100 characters each.' })
  title!: LocalizedTextInput;

  @Field(() => LocalDate, { description: 'The first day of its visits.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day of its visits, today or later.' })
  endsOn!: string;

  @ItemsAtMost(5)
  @Field(() => [ID], { description: 'The quick replies that hold the words to say, in this order; one to five (J2).' })
  quickReplyIds!: string[];

  @ItemsAtMost(50)
  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Accounts that handle complaints, among whom the visits are shared out evenly; empty: the agents of the desk who are there when it starts and take cases of service.',
  })
  accountIds!: string[];

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Orders count from this day on; absent: from the first.' })
  orderedFromOn?: string | null;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Orders count until this day, which is included.' })
  orderedUntilOn?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'So many orders in that time at least; absent: one.' })
  ordersAtLeast?: number | null;

  @IsOptional()
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'So much was paid for them at least, refunds taken off, in the market’s currency.',
  })
  spentAtLeast?: MoneyInput | null;

  @IsOptional()
  @TextOf(6, 6)
  @Field(() => String, {
    nullable: true,
    description: 'Only customers with an address in this province, city or district; six figures (GB/T 2260).',
  })
  regionCode?: string | null;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Only customers who last ordered before this day.' })
  lastOrderBeforeOn?: string | null;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Only customers who last ordered after this day.' })
  lastOrderAfterOn?: string | null;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Only customers who complained on this day or later.' })
  complainedFromOn?: string | null;

  @IsOptional()
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only customers who complained until this day, which is included.',
  })
  complainedUntilOn?: string | null;
}

@InputType('UpdateVisitRoundInput', { description: 'The whole draft of a round of visits anew (H6).' })
export class UpdateVisitRoundInput extends CreateVisitRoundInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType('VisitRoundActionInput', { description: 'Names a round of visits.' })
export class VisitRoundActionInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;
}

@InputType('ArchiveVisitRoundInput', { description: 'Sums a round of visits up and keeps it for good (H6).' })
export class ArchiveVisitRoundInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @TextOf(1, 5000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The summary: what customers said, and what changes.' })
  summary!: string;
}

@InputType('RecordVisitInput', { description: 'How an attempt to reach a customer of a round went (H6).' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;

  @Field(() => VisitResult, { defaultValue: VisitResult.REACHED, description: 'How the attempt went.' })
  result!: VisitResult;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction, 1 to 5: of whoever was reached, and of nobody else; absent when it was not asked.',
  })
  satisfaction?: number | null;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What the customer wishes from the market.' })
  wishes?: string | null;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What else there is to note.' })
  note?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When to try again after no answer; in rest hours it is moved to their end. Absent: as the settings of follow-ups say.',
  })
  callAgainAt?: Date | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a customer who was reached wants to hear from the market again.',
  })
  nextOn?: string | null;
}

@InputType('SetVisitWishInput', { description: 'Whether you want to be called by the market’s rounds of visits (H6).' })
export class SetVisitWishInput {
  @Field(() => Boolean, { description: 'Whether calls are welcome. If not, calls that wait are taken back.' })
  isWelcome!: boolean;
}

@InputType('VisitRoundFilter', { description: 'Which rounds of visits to list.' })
export class VisitRoundFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [VisitRoundStatus], { nullable: true, description: 'Only these statuses.' })
  status?: VisitRoundStatus[] | null;

  @Field(() => [VisitOccasion], { nullable: true, description: 'Only these occasions.' })
  occasion?: VisitOccasion[] | null;
}

@InputType('VisitFilter', { description: 'Which visits to list.' })
export class VisitFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [VisitStatus], { nullable: true, description: 'Only these statuses.' })
  status?: VisitStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this round.' })
  visitRoundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those given to this account.' })
  agentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose next attempt is due now, or only others.' })
  isDue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those given to you, or only others.' })
  isForMe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a wish of the customer, or only others.' })
  hasWishes?: boolean | null;

  @Field(() => [Int], { nullable: true, description: 'Only these scores.' })
  satisfaction?: number[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those whose next attempt falls into this span.' })
  dueAt?: DateTimeRange | null;
}
