import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { SpotCheckStatus } from './spot-check.entity.js';

@InputType('CreateDisruptionNoticeInput', { description: 'Tells of a disruption of a carrier or a district (E9).' })
export class CreateDisruptionNoticeInput {
  @IsOptional()
  @Field(() => ID, { nullable: true, description: 'Whose parcels it is about; absent: whoever brings them.' })
  carrierId?: string | null;

  @ItemsAtMost(50)
  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of the provinces, cities and districts it is about; none: wherever the carrier goes.',
  })
  regionCodes!: string[];

  @Field(() => LocalizedTextInput, { description: 'What buyers read.' })
  @ValidateNested()
  text!: LocalizedTextInput;

  @IsOptional()
  @Field(() => DateTime, { nullable: true, description: 'When the disruption begins; absent: now.' })
  startsAt?: Date | null;

  @IsOptional()
  @Field(() => DateTime, { nullable: true, description: 'When it ends; absent: nobody knows yet.' })
  endsAt?: Date | null;
}

@InputType('UpdateDisruptionNoticeInput', { description: 'Changes to a disruption notice; absent fields stay.' })
export class UpdateDisruptionNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What buyers read.' })
  @ValidateNested()
  text?: LocalizedTextInput | null;

  @IsOptional()
  @Field(() => DateTime, { nullable: true, description: 'When it ends; null: nobody knows.' })
  endsAt?: Date | null;
}

@InputType('DisruptionNoticeFilter', { description: 'Which disruption notices to list.' })
export class DisruptionNoticeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this carrier.' })
  carrierId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that go on now, or only others.' })
  isInForce?: boolean | null;
}

@InputType('RecordSpotCheckInput', { description: 'Records what a spot check found.' })
export class RecordSpotCheckInput {
  @Field(() => ID, { description: 'The spot check.' })
  id!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether all is well; otherwise a problem order is raised.',
  })
  isFine!: boolean;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What was found.' })
  finding!: string;
}

@InputType('SpotCheckFilter', { description: 'Which spot checks to list.' })
export class SpotCheckFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [SpotCheckStatus], { nullable: true, description: 'Only these statuses.' })
  status?: SpotCheckStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this merchant.' })
  merchantId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only those drawn on this day.' })
  day?: string | null;
}

@InputType('WriteTrackerNoteInput', { description: 'An event for one’s own log of today 跟单日志.' })
export class WriteTrackerNoteInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What happened, and what was done about it.' })
  told!: string;

  @IsOptional()
  @Field(() => ID, { nullable: true, description: 'The problem order it is about, if any.' })
  problemOrderId?: string | null;
}

@InputType('TrackerNoteFilter', { description: 'Which events of the daily log to list.' })
export class TrackerNoteFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this account.' })
  accountId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only those of this day.' })
  day?: string | null;
}

@InputType('TrackingDigestFilter', { description: 'Which digests to list.' })
export class TrackingDigestFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only that of this day.' })
  day?: string | null;
}
